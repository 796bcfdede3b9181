import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { watchHistory } from './nav.ts'
import { startKeeping } from './store.ts'
import './style.css'

startKeeping()
watchHistory()
const root = document.getElementById('root')

/** A fault of ours must not leave an empty page: the text is still in the browser, and a reload shows it. */
function onUncaughtError(error: unknown) {
  console.error(error)
  root?.replaceChildren(
    'Something went wrong on this page. Your text is kept in this browser: reload the page to go on.',
  )
}

if (root) createRoot(root, { onUncaughtError }).render(<App />)
