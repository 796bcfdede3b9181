import { useSyncExternalStore } from 'react'
import { merged } from './merged.ts'
import * as shelf from './shelf.ts'
import { readVisit } from './stored.ts'
import { EMPTY, type Visit, withCampaign, withMain } from './visit.ts'
import { isWithin } from './within.ts'

const DELAY = 250

let visit = EMPTY
/** The visit as this tab last wrote it: what is otherwise now, the other tabs don't know yet. */
let before = EMPTY
/** The campaign of the site, which a visit belongs to that names none. */
let main = ''
let isKept = true
/** True once something has been typed or chosen on this page. */
let isTyped = false
/** False where what is typed goes with the tab; null where that is so in this tab alone, which has other words than those that are kept. */
let isRemembered: boolean | null = true
let timer: number | undefined
/** How often everything has been cleared: an answer to what was asked before belongs to nobody any more. */
let clearings = 0
/** True once the page is being left in haste: whatever comes now is neither shown nor kept. */
let isEnded = false
const listeners = new Set<() => void>()

/** How often everything has been cleared here; for whoever waits for an answer meanwhile. */
export const clearingsSoFar = () => clearings

function tell() {
  for (const listener of listeners) listener()
}

/**
 * What the tabs of one browser tell each other: the parts of the visit that one of them has changed, as they were and as they are; null once all has
 * been cleared.
 */
type Change = { before: Partial<Visit>; after: Partial<Visit>; campaign: string } | null
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(shelf.KEY)

function tellOthers() {
  // Another campaign at hand is no change: what belongs to it has been told before.
  if (isRemembered !== true || before.campaign !== visit.campaign) return
  const changed = Object.keys(visit).filter(
    (key) => key !== 'others' && visit[key as keyof Visit] !== before[key as keyof Visit],
  ) as (keyof Visit)[]
  if (changed.length === 0) return
  const pick = (from: Visit) => Object.fromEntries(changed.map((key) => [key, from[key]]))
  others?.postMessage({ before: pick(before), after: pick(visit), campaign: visit.campaign } satisfies Change)
}

/** A visit with what another tab has changed in it, be it about another campaign than the one at hand here. */
function joined(mine: Visit, change: NonNullable<Change>): Visit {
  const there = withCampaign(mine, change.campaign)
  const both = merged({ ...there, ...change.before }, { ...there, ...change.after }, there)
  return withCampaign(both, mine.campaign)
}

/** Takes over what another tab has changed, at once and beside what is being typed here. */
function join({ data }: MessageEvent<Change>) {
  if (data === null) return cleared()
  if (isRemembered !== true) return
  const isTold = visit === before
  visit = joined(visit, data)
  // Nothing here that the other tabs don't know: then there is nothing to answer either.
  before = isTold ? visit : joined(before, data)
  // Whichever tab writes last writes all of it.
  timer ??= window.setTimeout(flush, DELAY)
  tell()
}

function stopWaiting() {
  clearTimeout(timer)
  timer = undefined
}

/** Writes what is waiting. Storage may be full or forbidden; the visit then lives on in memory, and `useKept` says so. */
function flush() {
  if (timer === undefined) return
  stopWaiting()
  isKept = shelf.put(JSON.stringify(visit))
  tellOthers()
  before = visit
  tell()
}

/** Nothing of what was typed is here any more, whoever cleared it. */
function cleared() {
  clearings += 1
  stopWaiting()
  visit = { ...EMPTY, campaign: visit.campaign }
  ;[before, isRemembered, isTyped] = [visit, true, false]
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
  const theirs = readAt(shelf.takeLasting(), visit.campaign)
  isRemembered = isWithin(visit, theirs) || isWithin(theirs, visit) || null
  shelf.setApart(isRemembered === null)
  if (isRemembered === null) return
  if (isWithin(visit, theirs)) visit = theirs
  before = theirs
  timer ??= window.setTimeout(flush, 0)
}

/** What another tab did to the storage that all of them share. */
function follow({ key, newValue }: StorageEvent) {
  if (key === shelf.FORGET && newValue !== null) {
    // What was typed here stays on this page too, and is kept as the person wants it now.
    if (newValue === 'yes') {
      isRemembered = false
      timer ??= window.setTimeout(flush, 0)
    } else rejoin()
    return tell()
  }
  const isCleared = key === null || newValue === null
  if (isCleared && !(key === shelf.KEY && shelf.isForgetful())) return cleared()
  // What a tab of this browser has changed it has told; a browser that can't tell is followed.
  if (key !== shelf.KEY || others || isRemembered !== true) return
  const theirs = readAt(newValue, visit.campaign)
  visit = merged(before, visit, theirs)
  before = theirs
  tell()
}

function takeUp(campaign: string) {
  const there = shelf.take()
  isKept = there !== undefined
  isRemembered = !shelf.isForgetful()
  visit = readAt(there, campaign)
  before = visit
  if (shelf.isApart()) rejoin()
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
    if (!persisted || !isKept || isEnded) return
    clearings += 1
    takeUp(visit.campaign)
    tell()
  })
  // Nothing is kept at all: then the browser itself should ask before the words are gone.
  addEventListener('beforeunload', (event) => {
    if (!isKept && isTyped) event.preventDefault()
  })
  document.addEventListener('visibilitychange', flush)
  addEventListener('storage', follow)
  addEventListener('constituent:leave', endVisit)
}

/** Changes a part of the visit, at once on the page and within a moment in the browser's storage. */
export function update(change: (visit: Visit) => Partial<Visit>) {
  if (isEnded) return
  visit = { ...visit, ...change(visit) }
  isTyped = true
  timer ??= window.setTimeout(flush, DELAY)
  tell()
}

/** Takes another campaign at hand. */
export function takeCampaign(campaign: string) {
  // The other tabs hear of words for the one before first.
  flush()
  update((visit) => withCampaign(visit, campaign))
}

/** Keeps what is typed for the next visit, or only as long as this tab is open. */
export function remember(isOn: boolean) {
  isRemembered = isOn
  if (isOn) shelf.endForgetting(JSON.stringify(visit))
  else shelf.beginForgetting()
  update(() => ({}))
  flush()
}

/** Forgets everything that was typed, chosen and answered, here and in the browser's storage. */
export function clearEverything() {
  cleared()
  others?.postMessage(null satisfies Change)
}

/** Clears everything, and takes up nothing any more: this page is about to go. */
function endVisit() {
  clearEverything()
  isEnded = true
}

/** Forgets what the server answered and what was chosen among it, not what was typed. */
export const forgetAnswer = () =>
  update(() => {
    const { asked, byStreet, misplaced, point, found, divisions, states, unsure } = EMPTY
    return { asked, byStreet, misplaced, point, found, divisions, states, unsure }
  })

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True if the answer that somebody asked from is still the one that stands: not after a newer one, in this tab or another. */
export const isStill = (found: Visit['found']) =>
  visit.found === found || JSON.stringify(visit.found) === JSON.stringify(found)

/** The visit as it is now; draws again when it changes. On the server there is none. */
export const useVisit = () =>
  useSyncExternalStore(
    subscribe,
    () => visit,
    () => EMPTY,
  )

/** False while the browser doesn't let us keep what is typed. */
export const useKept = () =>
  useSyncExternalStore(
    subscribe,
    () => isKept,
    () => true,
  )

/** False where what is typed goes with the tab, null where that is so in this tab alone. */
export const useRemembered = () =>
  useSyncExternalStore(
    subscribe,
    () => isRemembered,
    () => true as boolean | null,
  )
