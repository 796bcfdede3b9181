// The way off the page for somebody who must not be seen on it. Part of the document itself (see scripts/inline.ts), so that it works as soon as
// there is something to see: while the page's code is on its way, where that doesn't come, and where it breaks. It imports nothing, and leans
// only on the link, which the server makes.

/** So many presses of Escape leave the page, each at most so many milliseconds after the one before. */
const PRESSES = 3
const PAUSE = 3000

let presses = 0
let timer: number | undefined
let isLeft = false

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

/** Clears what was typed, and puts a harmless page in place of this one in the browser's history. */
function leave(link: HTMLAnchorElement | null) {
  if (!link) return
  isLeft = true
  tell('leave')
  forget()
  // Nothing of it is to be seen while the other page is on its way.
  document.body.replaceChildren()
  document.title = ' '
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
// Whoever goes back finds the page as it is for somebody who comes new.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && isLeft) location.reload()
})
