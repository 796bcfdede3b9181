import { useSyncExternalStore } from 'react'
import { merged } from './merged.ts'
import { emptyShelves, FORGET, isForgetful, KEY, put, setForgetful, take } from './shelf.ts'
import { readVisit } from './stored.ts'
import { EMPTY, type Visit, withCampaign } from './visit.ts'

const DELAY = 250

let visit = EMPTY
/** The visit as this tab last read or wrote it, and the text that it was then: another tab may have written since. */
let before = EMPTY
let written: string | null = null
let isKept = true
let isRemembered = true
let timer: number | undefined
const listeners = new Set<() => void>()

function tell() {
  for (const listener of listeners) listener()
}

const read = (text: string | null) => withCampaign(readVisit(text), visit.campaign)

/** Writes what is waiting. Storage may be full or forbidden; the visit then lives on in memory, and `useKept` says so. */
function flush() {
  if (timer === undefined) return
  clearTimeout(timer)
  timer = undefined
  const there = take()
  // Another tab was here: two people at one table, or one with two letters side by side.
  if (there && there !== written) visit = merged(withCampaign(before, visit.campaign), visit, read(there))
  const text = JSON.stringify(visit)
  isKept = put(text)
  if (isKept) [before, written] = [visit, text]
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
    clearTimeout(timer)
    timer = undefined
    visit = { ...EMPTY, campaign: visit.campaign }
    ;[before, written, isRemembered] = [visit, null, true]
    emptyShelves()
    tell()
    return
  }
  // What is being typed here right now is put together with it when it is written.
  if (key !== KEY || timer !== undefined || isForgetful()) return
  visit = read(newValue)
  ;[before, written] = [visit, newValue]
  tell()
}

/** Takes up what an earlier visit left in this browser, and keeps all that changes from now on. Call once, before the page is drawn. */
export function startKeeping(campaign: string) {
  const there = take()
  isKept = there !== undefined
  isRemembered = !isForgetful()
  written = there ?? null
  visit = withCampaign(readVisit(written), campaign)
  before = visit
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', flush)
  addEventListener('storage', follow)
}

/** Changes a part of the visit, at once on the page and within a moment in the browser's storage. */
export function update(change: (visit: Visit) => Partial<Visit>) {
  visit = { ...visit, ...change(visit) }
  timer ??= window.setTimeout(flush, DELAY)
  tell()
}

/** Takes another campaign at hand. */
export const takeCampaign = (campaign: string) => update((visit) => withCampaign(visit, campaign))

/** Keeps what is typed for the next visit, or only as long as this tab is open. */
export function remember(isOn: boolean) {
  isRemembered = isOn
  setForgetful(!isOn)
  written = null
  update(() => ({}))
  flush()
}

/** Forgets everything that was typed, chosen and answered, here and in the browser's storage. */
export function clearEverything() {
  clearTimeout(timer)
  timer = undefined
  visit = { ...EMPTY, campaign: visit.campaign }
  ;[before, written, isRemembered] = [visit, null, true]
  emptyShelves()
  tell()
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
