// The way off the page for somebody who must not be seen on it. Part of the document itself (see scripts/inline.ts), so that it works as soon as
// there is something to see: while the page's code is on its way, where that doesn't come, and where it breaks. It imports nothing, and leans
// only on the link, which the server makes.

/** So many presses of Escape leave the page, each at most so many milliseconds after the one before. */
const PRESSES = 3
const PAUSE = 3000

/** Where this tab was left for: whoever goes back in it is led there again, and sees nothing of this site. */
const LEFT = 'constituent.left'

let presses = 0
let timer: number | undefined

/** Tells the page, if it is there: it then keeps nothing more, and says aloud how many presses are still to come. */
const tell = (name: string, detail?: number) =>
  dispatchEvent(new CustomEvent(`constituent:${name}`, { detail }))

/** Takes everything of ours out of this browser; what forbids us to look has nothing of ours. */
function forget() {
  for (const shelf of ['localStorage', 'sessionStorage'] as const)
    try {
      for (const key of Object.keys(window[shelf]))
        if (key.startsWith('constituent.')) window[shelf].removeItem(key)
    } catch {}
}

/** Nothing of the site is to be seen while the other page is on its way. */
function blank() {
  document.body?.replaceChildren()
  document.title = ' '
}

/** Leads away again if this tab was left; false if it wasn't, or its storage may not be read. */
function leaveAgain(): boolean {
  try {
    const away = sessionStorage.getItem(LEFT)
    if (!away) return false
    location.replace(away)
  } catch {
    return false
  }
  document.documentElement.hidden = true
  // Before the page's own code, which leaves alone what is gone.
  document.addEventListener('readystatechange', blank)
  blank()
  return true
}

/** Clears what was typed, and puts a harmless page in place of this one in the browser's history. */
function leave(link: HTMLAnchorElement | null) {
  if (!link) return
  tell('leave')
  forget()
  try {
    sessionStorage.setItem(LEFT, link.href)
  } catch {}
  blank()
  location.replace(link.href)
}

function count(now: number) {
  clearTimeout(timer)
  presses = now
  tell('presses', now)
}

// All of it before anybody else hears of it: a dialog that keeps the press to itself would keep the person here.
addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.safety-leave')
    if (!link) return
    event.preventDefault()
    leave(link)
  },
  true,
)
addEventListener(
  'keydown',
  ({ key, repeat }) => {
    if (key !== 'Escape' || repeat) return
    count(presses + 1)
    if (presses >= PRESSES) leave(document.querySelector<HTMLAnchorElement>('.safety-leave'))
    else timer = window.setTimeout(count, PAUSE, 0)
  },
  true,
)
// A page that the browser has kept as it was; where it couldn't be remembered that it was left, it is at least as for somebody who comes new.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && !leaveAgain() && !document.body.firstChild) location.reload()
})
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
// Nor is a reload a wish to be here while the mark is there: somebody presses it where the harmless page is slow to come.
if (arrival && arrival.type !== 'navigate') leaveAgain()
else
  try {
    // Who comes by a link or an address wants to be here.
    sessionStorage.removeItem(LEFT)
  } catch {}
