import { STATES } from '#letter/states.ts'
import type { Found } from './api.ts'

type Place = Found['place']

/** The town of a place, or nothing: ZIP codes of a territory come without a town, and have its own name in that place. */
export function townOf({ city, state }: Place): string {
  const territory = STATES[state]?.kind === 'territory' ? STATES[state].name : null
  return city === territory ? '' : city
}

/** "Rome, GA 30161", or "Puerto Rico 00901" where the town isn't known. */
export function placeInWords(place: Place): string {
  const { city, state, zip } = place
  return townOf(place) ? `${city}, ${state} ${zip}` : `${city} ${zip}`
}
