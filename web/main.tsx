import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { watchHistory } from './nav.ts'
import { startKeeping } from './store.ts'
import './style.css'
import { Mishap } from './ui/Mishap.tsx'

startKeeping()
watchHistory()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Mishap>
      <App />
    </Mishap>,
  )
}
