import { useSyncExternalStore } from 'react'
import { merged } from './merged.ts'
import { emptyShelves, FORGET, isForgetful, KEY, put, setForgetful, take } from './shelf.ts'
import { readVisit } from './stored.ts'
import { EMPTY, type Visit, withCampaign } from './visit.ts'

const DELAY = 250

let visit = EMPTY
/** The visit as this tab last wrote it: what is otherwise now, the other tabs don't know yet. */
let before = EMPTY
let isKept = true
/** True once something has been typed or chosen on this page. */
let isTyped = false
let isRemembered = true
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

/** What the tabs of one browser tell each other: the parts of the visit that one of them has changed, as they were and as they are. */
type Change = { before: Partial<Visit>; after: Partial<Visit>; campaign: string }
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(KEY)

function tellOthers() {
  const changed = Object.keys(visit).filter(
    (key) => visit[key as keyof Visit] !== before[key as keyof Visit],
  ) as (keyof Visit)[]
  if (changed.length === 0 || before.campaign !== visit.campaign) return
  const pick = (from: Visit) => Object.fromEntries(changed.map((key) => [key, from[key]]))
  others?.postMessage({ before: pick(before), after: pick(visit), campaign: visit.campaign } satisfies Change)
}

/** Takes over what another tab has changed, at once and beside what is being typed here. A tab at another campaign has other words. */
function join({ data }: MessageEvent<Change>) {
  if (data.campaign !== visit.campaign || isForgetful()) return
  const mine = visit
  visit = merged({ ...mine, ...data.before }, { ...mine, ...data.after }, mine)
  before = merged({ ...before, ...data.before }, { ...before, ...data.after }, before)
  // Whichever tab writes last writes all of it.
  timer ??= window.setTimeout(flush, DELAY)
  tell()
}

/** Writes what is waiting. Storage may be full or forbidden; the visit then lives on in memory, and `useKept` says so. */
function flush() {
  if (timer === undefined) return
  clearTimeout(timer)
  timer = undefined
  tellOthers()
  const text = JSON.stringify(visit)
  isKept = put(text)
  before = visit
  tell()
}

/** What another tab did to the storage that all of them share. */
function follow({ key, newValue }: StorageEvent) {
  if (key === FORGET && newValue !== null) {
    // It stays on this page too, and is kept as the person wants it now.
    isRemembered = newValue !== 'yes'
    setForgetful(!isRemembered)
    timer ??= window.setTimeout(flush, 0)
    tell()
    return
  }
  const isCleared = key === null || newValue === null
  if (isCleared && !(key === KEY && isForgetful())) {
    clearings += 1
    clearTimeout(timer)
    timer = undefined
    visit = { ...EMPTY, campaign: visit.campaign }
    ;[before, isRemembered] = [visit, true]
    emptyShelves()
    tell()
    return
  }
  // What a tab of this browser has changed it has told; a browser that can't tell is followed.
  if (key !== KEY || others || timer !== undefined || isForgetful()) return
  visit = withCampaign(readVisit(newValue), visit.campaign)
  before = visit
  tell()
}

/** Takes up what an earlier visit left in this browser, and keeps all that changes from now on. Call once, before the page is drawn. */
export function startKeeping(campaign: string) {
  const there = take()
  isKept = there !== undefined
  isRemembered = !isForgetful()
  visit = withCampaign(readVisit(there ?? null), campaign)
  before = visit
  others?.addEventListener('message', join)
  addEventListener('pagehide', flush)
  // Nothing is kept at all: then the browser itself should ask before the words are gone.
  addEventListener('beforeunload', (event) => {
    if (!isKept && isTyped) event.preventDefault()
  })
  document.addEventListener('visibilitychange', flush)
  addEventListener('storage', follow)
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
export const takeCampaign = (campaign: string) => update((visit) => withCampaign(visit, campaign))

/** Keeps what is typed for the next visit, or only as long as this tab is open. */
export function remember(isOn: boolean) {
  isRemembered = isOn
  setForgetful(!isOn)
  update(() => ({}))
  flush()
}

/** Forgets everything that was typed, chosen and answered, here and in the browser's storage. */
export function clearEverything() {
  clearings += 1
  clearTimeout(timer)
  timer = undefined
  visit = { ...EMPTY, campaign: visit.campaign }
  ;[before, isRemembered] = [visit, true]
  isTyped = false
  emptyShelves()
  tell()
}

/** Clears everything, and takes up nothing any more: this page is about to go. */
export function endVisit() {
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

/** False where what is typed goes with the tab. */
export const useRemembered = () =>
  useSyncExternalStore(
    subscribe,
    () => isRemembered,
    () => true,
  )
