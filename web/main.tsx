import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { findServed } from './api.ts'
import { breath } from './breath.ts'
import { present } from './content.ts'
import { startKeeping } from './keeping.ts'
import { watchHistory } from './nav.ts'
import { campaignOf, type Place, placeAt } from './paths.ts'
import { catalogOf, speak } from './say.ts'
import type { Served } from './served.ts'
import { fetchExtra, isExtra } from './shell/extras.ts'
import './style.css'
import { Mishap } from './ui/Mishap.tsx'

/** What the server has put into the document for its page; asked for where the development server has served the document as it is. */
async function servedHere({ language, page }: Place): Promise<Served> {
  const data = document.getElementById('served')?.textContent
  if (data) return JSON.parse(data)
  const result = await findServed(language, { id: campaignOf(page) })
  if ('value' in result) return result.value
  throw new Error('trouble' in result ? result.trouble : result.errors[0]?.message)
}

/** Said where the texts themselves haven't come. */
const LOST = {
  en: 'A part of this page could not be loaded. Check your internet connection, then reload the page.',
  es: 'No se pudo cargar una parte de esta página. Revise su conexión a internet y vuelva a cargarla.',
}

async function start(root: HTMLElement) {
  const place = placeAt(location.pathname)
  const { language } = place
  document.documentElement.lang = language
  const served = await servedHere(place)
  speak(language, await catalogOf(language))
  await breath()
  startKeeping(served.campaign.id, served.site.campaign)
  watchHistory()
  present(served, language)
  if (isExtra(place.page, served)) await fetchExtra()
  await breath()
  // Left in haste while all that was on its way.
  if (!root.isConnected) return
  const page = (
    <Mishap>
      <App />
    </Mishap>
  )
  // Not what the server says of an address at which there is nothing.
  if (root.dataset.made === 'whole') hydrateRoot(root, page)
  else {
    root.replaceChildren()
    createRoot(root).render(page)
  }
}

const root = document.getElementById('root')
if (root)
  start(root).catch((error: unknown) => {
    // Not all of the page has come. What the server has sent stands, and what was typed is in this browser's storage.
    const words = document.createElement('p')
    words.setAttribute('role', 'alert')
    words.className = 'notice'
    words.textContent = LOST[placeAt(location.pathname).language]
    root.querySelector('main')?.prepend(words)
    // What a step says by itself after a while is said now.
    root.querySelector('.step-unmade')?.remove()
    console.error(error)
  })
