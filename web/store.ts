import { useSyncExternalStore } from 'react'
import { readVisit } from './stored.ts'
import { EMPTY, type Visit } from './visit.ts'

/** The number changes when a stored visit can't be read any more; an old one is then left alone. */
const KEY = 'constituent.visit.1'
const DELAY = 250

let visit = EMPTY
let isKept = true
let timer: number | undefined
const listeners = new Set<() => void>()

function tell() {
  for (const listener of listeners) listener()
}

/** Writes what is waiting. Storage may be full or forbidden; the visit then lives on in memory, and `useKept` says so. */
function flush() {
  if (timer === undefined) return
  clearTimeout(timer)
  timer = undefined
  const before = isKept
  try {
    localStorage.setItem(KEY, JSON.stringify(visit))
    isKept = true
  } catch {
    isKept = false
  }
  if (isKept !== before) tell()
}

/** Takes up what an earlier visit left in this browser, and keeps all that changes from now on. Call once, before the page is drawn. */
export function startKeeping() {
  try {
    visit = readVisit(localStorage.getItem(KEY))
  } catch {
    isKept = false
  }
  addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', flush)
  addEventListener('storage', ({ key, newValue }) => {
    // Another tab wrote. What is being typed here right now is newer than that, and will be written next.
    if ((key !== KEY && key !== null) || timer !== undefined) return
    visit = { ...readVisit(newValue), campaign: visit.campaign }
    tell()
  })
}

/** Changes a part of the visit, at once on the page and within a moment in the browser's storage. */
export function update(change: (visit: Visit) => Partial<Visit>) {
  visit = { ...visit, ...change(visit) }
  timer ??= window.setTimeout(flush, DELAY)
  tell()
}

/** Forgets everything that was typed, chosen and answered, here and in the browser's storage. */
export function clearEverything() {
  clearTimeout(timer)
  timer = undefined
  visit = { ...EMPTY, campaign: visit.campaign }
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing could be stored, so there is nothing to remove.
  }
  tell()
}

/** Forgets what the server answered and what was chosen among it, not what was typed. */
export const forgetAnswer = () =>
  update(() => {
    const { asked, byStreet, misplaced, point, found, divisions, states, unsure, campaign } = EMPTY
    return { asked, byStreet, misplaced, point, found, divisions, states, unsure, campaign }
  })

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True if the answer that somebody asked from is still the one that stands: not after a newer one, in this tab or another. */
export const isStill = (found: Visit['found']) =>
  visit.found === found || JSON.stringify(visit.found) === JSON.stringify(found)

/** The visit as it is now; draws again when it changes. */
export const useVisit = () => useSyncExternalStore(subscribe, () => visit)

/** False while the browser doesn't let us keep what is typed. */
export const useKept = () => useSyncExternalStore(subscribe, () => isKept)
