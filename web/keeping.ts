import { type Change, changeOf, joined } from './change.ts'
import { held, tell } from './held.ts'
import { merged } from './merged.ts'
import * as shelf from './shelf.ts'
import { readVisit } from './stored.ts'
import { EMPTY, withCampaign, withMain } from './visit.ts'
import { isWithin } from './within.ts'

const DELAY = 250

/** The visit as this tab last wrote it: what is otherwise now, the other tabs don't know yet. */
let before = EMPTY
/** The campaign of the site, which a visit belongs to that names none. */
let main = ''
let timer: number | undefined
/** When something was last typed or chosen here, in milliseconds. */
let typedAt = 0
/** After so many milliseconds every other tab has seen what was written here. */
const SETTLED = 5000

/** The mark under which this tab has kept something last, and those of what has been cleared. */
let since = ''
const gone = new Set<string>()

/** With the mark of what it belongs to; null once all has been cleared. */
type Told = (Change & { since: string }) | null
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(shelf.KEY)

function tellOthers() {
  if (held.isRemembered !== true) return
  const change = changeOf(before, held.visit)
  if (change) others?.postMessage({ ...change, since } satisfies Told)
}

/** Takes over what another tab has changed, at once and beside what is being typed here. */
function join({ data }: MessageEvent<Told>) {
  if (held.isEnded) return
  if (data === null) return cleared()
  // Of another tab that hadn't heard yet.
  if (held.isRemembered !== true || gone.has(data.since)) return
  const isTold = held.visit === before
  held.visit = joined(held.visit, data)
  // Nothing here that the other tabs don't know: then there is nothing to answer either.
  before = isTold ? held.visit : joined(before, data)
  // Whichever tab writes last writes all of it.
  writeSoon()
  tell()
}

function stopWaiting() {
  clearTimeout(timer)
  timer = undefined
}

/** Keeps what has just been typed or chosen here. */
export function keep() {
  typedAt = performance.now()
  held.isTyped = true
  writeSoon()
}

/** Writes the visit in a moment: not at each key that is pressed. */
function writeSoon(delay = DELAY) {
  if (!held.isEnded) timer ??= window.setTimeout(flush, delay)
}

/**
 * Takes in what another tab has put into the lasting storage, where tabs can't tell each other. It may not have seen yet what was written here last:
 * what was typed here a moment ago stands, and is written again.
 */
function takeIn(stored: string | null) {
  if (!stored || held.isRemembered !== true) return
  const mine = held.visit
  const theirs = readAt(stored, mine.campaign)
  if (performance.now() - typedAt > SETTLED) before = mine
  held.visit = merged(before, mine, theirs)
  // What was changed here stays changed, all else is as they have it.
  before = merged(mine, before, theirs)
  if (JSON.stringify(held.visit) !== JSON.stringify(theirs)) writeSoon()
}

/** Writes what is waiting. Storage may be full or forbidden; the visit then lives on in memory, and `useKept` says so. */
export function flush() {
  if (timer === undefined) return
  stopWaiting()
  held.kept = shelf.put(JSON.stringify(held.visit))
  since = shelf.since()
  tellOthers()
  if (others) before = held.visit
  tell()
}

/** Nothing of what was typed is here any more, whoever cleared it. */
function cleared() {
  held.clearings += 1
  stopWaiting()
  if (since) gone.add(since)
  since = ''
  held.visit = { ...EMPTY, campaign: held.visit.campaign }
  ;[before, held.isRemembered, held.isTyped] = [held.visit, true, false]
  shelf.emptyShelves()
  tell()
}

const readAt = (stored: string | null | undefined, campaign: string) =>
  withCampaign(withMain(readVisit(stored ?? null), main), campaign)

/**
 * Words that were to go with this tab are kept from now on with those of the other tabs, if neither would be lost by it. Otherwise they stay in
 * this tab.
 */
function rejoin() {
  const theirs = readAt(shelf.takeLasting(), held.visit.campaign)
  held.isRemembered = isWithin(held.visit, theirs) || isWithin(theirs, held.visit) || null
  shelf.setApart(held.isRemembered === null)
  if (held.isRemembered === null) return
  if (isWithin(held.visit, theirs)) held.visit = theirs
  before = theirs
  writeSoon(0)
}

/** What another tab did to the storage that all of them share. */
function follow({ key, newValue }: StorageEvent) {
  // What others on this host keep is theirs.
  if (held.isEnded || (key !== null && key !== shelf.KEY && key !== shelf.FORGET)) return
  if (key === shelf.FORGET && newValue !== null) {
    // What was typed here stays on this page too, and is kept as the person wants it now.
    if (newValue === 'yes') {
      held.isRemembered = false
      writeSoon(0)
    } else rejoin()
    return tell()
  }
  const isCleared = key === null || newValue === null
  if (isCleared && !(key === shelf.KEY && shelf.isForgetful())) return cleared()
  // What a tab of this browser has changed it has told; a browser that can't tell is followed.
  if (key !== shelf.KEY || others) return
  takeIn(newValue)
  tell()
}

function takeUp(campaign: string) {
  const there = shelf.take()
  held.kept = there === undefined ? 'not' : shelf.isInTab() ? 'tab' : 'lasting'
  since = shelf.since()
  held.isRemembered = !shelf.isForgetful()
  held.visit = readAt(there, campaign)
  before = held.visit
  if (shelf.isApart() || shelf.isBeside()) rejoin()
}

/**
 * Takes up what an earlier visit left in this browser, and keeps all that changes from now on. Call once, before the page is drawn. `site` is the
 * site's main campaign.
 */
export function startKeeping(campaign: string, site: string) {
  main = site
  takeUp(campaign)
  others?.addEventListener('message', join)
  addEventListener('pagehide', flush)
  // Taken out of the browser's memory as it was: what has been typed or cleared elsewhere meanwhile, nobody has told it.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || held.kept === 'not' || held.isEnded) return
    held.clearings += 1
    takeUp(held.visit.campaign)
    tell()
  })
  // Nothing is kept at all: then the browser itself should ask before the words are gone.
  addEventListener('beforeunload', (event) => {
    if (held.kept === 'not' && held.isTyped) event.preventDefault()
  })
  document.addEventListener('visibilitychange', flush)
  addEventListener('storage', follow)
  addEventListener('constituent:leave', endVisit)
}

/** Keeps what is typed for the next visit, or only as long as this tab is open. */
export function remember(isOn: boolean) {
  if (held.isEnded) return
  held.isRemembered = isOn
  if (isOn) shelf.endForgetting(JSON.stringify(held.visit))
  else shelf.beginForgetting()
  keep()
  flush()
}

/** Forgets everything that was typed, chosen and answered, here and in the browser's storage. */
export function clearEverything() {
  cleared()
  others?.postMessage(null satisfies Told)
}

/** Clears everything, and takes up nothing any more: this page is about to go. */
function endVisit() {
  clearEverything()
  held.isEnded = true
}
