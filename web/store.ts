import { useSyncExternalStore } from 'react'
import { today } from './dates.ts'
import { held, subscribe, tell } from './held.ts'
import { flush, keep } from './keeping.ts'
import { EMPTY, type Visit, withCampaign } from './visit.ts'

/** How often everything has been cleared here; for whoever waits for an answer meanwhile. */
export const clearingsSoFar = () => held.clearings

/** Changes a part of the visit, at once on the page and within a moment in the browser's storage. Another answer is one of today. */
export function update(change: (visit: Visit) => Partial<Visit>) {
  if (held.isEnded) return
  const changed = change(held.visit)
  const isNew = changed.found && changed.found !== held.visit.found
  held.visit = { ...held.visit, ...changed, ...(isNew && { foundOn: today() }) }
  keep()
  tell()
}

/** Takes another campaign at hand. */
export function takeCampaign(campaign: string) {
  // The other tabs hear of words for the one before first.
  flush()
  update((visit) => withCampaign(visit, campaign))
}

/** Forgets what the server answered and what was chosen among it, not what was typed. */
export const forgetAnswer = () =>
  update(() => {
    const { asked, byStreet, misplaced, point, found, divisions, states, unsure } = EMPTY
    return { asked, byStreet, misplaced, point, found, divisions, states, unsure }
  })

/** True if the answer that somebody asked from is still the one that stands: not after a newer one, in this tab or another. */
export const isStill = (found: Visit['found']) =>
  held.visit.found === found || JSON.stringify(held.visit.found) === JSON.stringify(found)

/** The visit as it is now; draws again when it changes. On the server there is none. */
export const useVisit = () =>
  useSyncExternalStore(
    subscribe,
    () => held.visit,
    () => EMPTY,
  )

/** How long what is typed is kept, as far as the browser lets us. */
export const useKept = () =>
  useSyncExternalStore(
    subscribe,
    () => held.kept,
    () => 'lasting' as const,
  )

/** False where what is typed goes with the tab, null where that is so in this tab alone. */
export const useRemembered = () =>
  useSyncExternalStore(
    subscribe,
    () => held.isRemembered,
    () => true as boolean | null,
  )
