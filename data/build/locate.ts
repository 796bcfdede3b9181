import { STATES } from '#letter/states.ts'
import { type DistrictedChamber, shortOf } from '../../server/lookup/divisions.ts'
import type { Candidates } from './candidates.ts'
import type { DistrictLayer } from './district-layers.ts'
import type { Place } from './spread.ts'

/** The chambers of a ZIP code that have districts, in the order of the columns. */
export const CHAMBERS: readonly DistrictedChamber[] = ['us-house', 'state-upper', 'state-lower']

/** Stands for the people of a state that lacks the chamber (Nebraska's lower house, DC's legislature). */
export const NO_CHAMBER = ''

/** The layers of one state; a chamber that it lacks has none. */
export type StateLayers = Record<DistrictedChamber, DistrictLayer | undefined>

/** The district of a place in each chamber that its ZCTA leaves open; a chamber is left out where no candidate fits. */
export type Districts = Partial<Record<DistrictedChamber, string>>

/** Metres to the nearest district for a place on the shore, which the simplified outlines leave out. */
const SHORE = 2_000

/** USPS codes of the states that a ZCTA touches, in the order of the list. */
export const statesOf = (entry: Candidates): string[] => [
  ...new Set(entry['us-house'].map((short) => short.slice(0, 2))),
]

const lacks = (state: string, chamber: DistrictedChamber): boolean => {
  if (chamber === 'us-house') return false
  return !STATES[state]?.[chamber === 'state-upper' ? 'upper' : 'lower']
}

/** Whether a chamber of this ZCTA has more than one answer, be it that a part of its people have no such chamber. */
export const isOpen = (entry: Candidates, chamber: DistrictedChamber): boolean =>
  entry[chamber].length > 1 ||
  (entry[chamber].length === 1 && statesOf(entry).some((state) => lacks(state, chamber)))

/**
 * Finds the districts of a place in a ZCTA, among the official candidates only: a district that the lists rule out
 * means that one of the simplified outlines is off there, and the place then says nothing about that chamber. Null
 * where the place is in another state.
 */
export function locate(
  state: string,
  layers: StateLayers,
  entry: Candidates,
  [longitude, latitude]: Place,
): Districts | null {
  const states = statesOf(entry)
  if (!states.includes(state)) return null
  if (states.length > 1 && !layers['us-house']?.at(longitude, latitude)) return null
  const districts: Districts = {}
  for (const chamber of CHAMBERS) {
    if (!isOpen(entry, chamber)) continue
    const layer = layers[chamber]
    const found = layer?.at(longitude, latitude) ?? layer?.nearest(longitude, latitude, SHORE)
    const short = lacks(state, chamber) ? NO_CHAMBER : found && shortOf(found.division)
    if (short === NO_CHAMBER || (short && entry[chamber].includes(short))) districts[chamber] = short
  }
  return districts
}
