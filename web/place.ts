import { STATES, stateName } from '#letter/states.ts'
import type { Found } from './api.ts'
import { distanceInWords } from './distance.ts'
import { isStateOpen } from './open.ts'
import { say } from './say.ts'
import type { Point } from './visit.ts'

type Place = Found['place']

/** The town of a place, or nothing: ZIP codes of a territory come without a town, and have its own name in that place. */
export function townOf({ city, state }: Place): string {
  const territory = STATES[state]?.kind === 'territory' ? STATES[state].name : null
  return city === territory ? '' : city
}

/** The state of an answer, as its code; empty while the person hasn't said in which of two they live. */
export const stateIn = (found: Found): string => (isStateOpen(found) ? '' : found.place.state)

/** "Rome, GA 30161"; "Puerto Rico 00901" where the town isn't known, and "ZIP code 42223" where the state isn't. */
export function placeInWords(found: Found): string {
  const { place } = found
  const { city, state, zip } = place
  if (isStateOpen(found)) return say('ZIP code {zip}', { zip })
  return townOf(place) ? `${city}, ${state} ${zip}` : `${stateName(state, say.language)} ${zip}`
}

/** What the districts rest on, of a point on the map or of the device, and how sure that is. */
export function pointInWords({ by, metres }: Point): string {
  if (by === 'map') return say('Your districts rest on the place that you chose on the map.')
  const device = say('Your districts rest on where your device is. If you aren’t at home now, undo it.')
  if (metres === null || metres <= 100) return device
  const distance = distanceInWords(metres)
  return `${device} ${say('It is only sure to within {distance}: check the districts below.', { distance })}`
}
