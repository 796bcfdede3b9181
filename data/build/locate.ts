import { STATES } from '#letter/states.ts'
import type { DistrictedChamber } from '../../server/lookup/divisions.ts'
import type { Candidates } from './candidates.ts'
import type { DistrictLayer } from './district-layers.ts'
import type { Place } from './spread.ts'

/** The chambers of a ZIP code that have districts, in the order of the columns. */
export const CHAMBERS: readonly DistrictedChamber[] = ['us-house', 'state-upper', 'state-lower']

/** Stands for the people of a state that lacks the chamber (Nebraska's lower house, DC's legislature). */
const NO_CHAMBER = ''

/** The layers of one state; a chamber that it lacks has none. */
export type StateLayers = Record<DistrictedChamber, DistrictLayer | undefined>

/** The district of a place in each chamber that its ZCTA leaves open; a chamber is left out where no candidate fits. */
export type Districts = Partial<Record<DistrictedChamber, string>>

/** Metres to the nearest district for a place on the shore, which the simplified outlines leave out. */
const SHORE = 2_000

/** A ZCTA's official candidates, with what is asked of them for every place in it. */
export type Zone = {
  zcta: string
  candidates: Candidates
  /** USPS codes of the states that it touches. */
  states: readonly string[]
  /** The chambers with more than one answer, be it that a part of its people have no such chamber. */
  open: readonly DistrictedChamber[]
}

/** Prepares a ZCTA for `locate`. */
export function zoneOf(zcta: string, candidates: Candidates): Zone {
  const states = statesOf(candidates)
  const isOpen = (chamber: DistrictedChamber) =>
    candidates[chamber].length > 1 ||
    (candidates[chamber].length === 1 && states.some((state) => lacks(state, chamber)))
  return { zcta, candidates, states, open: CHAMBERS.filter(isOpen) }
}

/** USPS codes of the states that a ZCTA touches, in the order of the list. */
export const statesOf = (candidates: Candidates): string[] => [
  ...new Set(candidates['us-house'].map((short) => short.slice(0, 2))),
]

const lacks = (state: string, chamber: DistrictedChamber): boolean => {
  if (chamber === 'us-house') return false
  return !STATES[state]?.[chamber === 'state-upper' ? 'upper' : 'lower']
}

/**
 * Finds the districts of a place in a ZCTA, among the official candidates only: a district that the lists rule out
 * means that one of the simplified outlines is off there, and the place then says nothing about that chamber. Null
 * where the place is in another state.
 */
export function locate(state: string, layers: StateLayers, zone: Zone, place: Place): Districts | null {
  const { candidates, states, open } = zone
  if (!states.includes(state)) return null
  if (states.length > 1 && !layers['us-house']?.at(...place)) return null
  const districts: Districts = {}
  for (const chamber of open) {
    const found = layers[chamber]?.at(...place) ?? layers[chamber]?.nearest(...place, SHORE)
    const short = lacks(state, chamber) ? NO_CHAMBER : found?.short
    if (short === NO_CHAMBER || (short && candidates[chamber].includes(short))) districts[chamber] = short
  }
  return districts
}
