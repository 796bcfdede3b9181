import type { Campaign } from '#letter/campaign.ts'
import type { Official } from '#letter/official.ts'
import type { Found } from './api.ts'
import { recipients, writable } from './recipients.ts'
import type { Visit } from './visit.ts'

/** Whom somebody was writing to when their officials were looked up again, and no letter goes to any more; `zip` is where that was. */
export type Lost = { officials: Official[]; zip: string }

/** Those among the officials who don't certainly represent the person. */
export const lostAmong = (officials: readonly Official[], visit: Visit, campaign: Campaign) => {
  const ids = new Set(writable(visit, campaign).map(({ id }) => id))
  return officials.filter(({ id }) => !ids.has(id))
}

/** Those whom a newer answer takes from whom the person writes to; null if it takes nobody. */
export function lostBy(found: Found, visit: Visit, campaign: Campaign): Lost | null {
  const officials = lostAmong(recipients(visit, campaign), { ...visit, found }, campaign)
  return officials.length > 0 ? { officials, zip: found.place.zip } : null
}
