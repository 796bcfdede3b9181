import { jurisdictionDivision } from '#letter/states.ts'
import { type DistrictedChamber, divisionOf } from '../../server/lookup/divisions.ts'
import { congressionalName, legislativeName } from './district-names.ts'
import { stateOfFips } from './fips.ts'

/** A district as we name it, and the code under which the Census Bureau lists it. */
export type CensusDistrict = {
  chamber: DistrictedChamber
  /** USPS code. */
  state: string
  division: string
  /** In full: "Georgia House District 12". */
  name: string
  /** Short: "12", "Hillsborough 12". */
  label: string
  /** As in the Census relationship files, without leading zeros: "12", "34A", "D01", "A-1"; "0" for a seat at large. */
  censusCode: string
}

/** The properties of a Census feature that name its district. */
export type CensusProperties = {
  STATEFP: string
  NAMELSAD: string
  CD119FP?: string
  SLDUST?: string
  SLDLST?: string
}

/** Ordinals that Massachusetts writes out in its senate districts; Open Civic Data has them in figures. */
const WRITTEN_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']
const FIGURES = ['1st', '2nd', '3rd', '4th', '5th']

/**
 * The label of a state legislative district in its Census name: the number where it has one, else the name as the
 * legislature writes it. The Census Bureau joins Massachusetts counties with hyphens, pads the numbers of New
 * Hampshire and of New Jersey's Assembly with a zero and splits Vermont's "Southeast".
 */
function labelOf(state: string, censusName: string): string {
  const bare = censusName
    .replace(/^State (?:House|Senate|Representative|Legislative) (?:Subd|D)istrict /, '')
    .replace(/^Legislative \((?:House|Senate)\) District /, '')
    .replace(/^(?:Assembly|Delegate) District /, '')
    .replace(/ (?:State House|Senatorial) District$| District$/, '')
    .replace(/(^| )0+(?=\d)/, '$1')
  if (state === 'VT') return bare.replace('South East', 'Southeast')
  if (state === 'MA') return bare.replace(/-(?=[^-]+$)/, ' and ').replaceAll('-', ', ')
  return bare
}

/**
 * The last part of a district's Open Civic Data division, from its label: lower case, words joined with `_`
 * (`hillsborough_12`, `barnstable_dukes_and_nantucket`); Vermont's senate districts, with `-` (`chittenden-central`).
 */
function divisionIdOf(chamber: DistrictedChamber, state: string, label: string): string {
  const id = label.toLowerCase().replaceAll(',', '')
  if (state === 'MA') {
    const [first = '', ...rest] = id.split(' ')
    const figure = FIGURES[WRITTEN_ORDINALS.indexOf(first)]
    return [figure ?? first, ...rest].join('_')
  }
  // Only Chittenden's three are written so; Grand Isle keeps its `_`.
  if (state === 'VT' && chamber === 'state-upper' && id.startsWith('chittenden '))
    return id.replaceAll(' ', '-')
  return id.replaceAll(' ', '_')
}

/** A state legislative district, from its label; `censusCode` is empty where Census doesn't list it. */
export function legislativeDistrict(
  chamber: 'state-upper' | 'state-lower',
  state: string,
  label: string,
  censusCode = '',
): CensusDistrict {
  const division = divisionOf(chamber, `${state}-${divisionIdOf(chamber, state, label)}`)
  return { chamber, state, division, censusCode, ...legislativeName(chamber, state, label) }
}

/** A congressional district; `number` is null for a jurisdiction with one seat (OCDEP 2: a state's is `cd:1`). */
export function congressionalDistrict(state: string, number: number | null): CensusDistrict {
  const whole = jurisdictionDivision(state)
  const division = number === null && !whole.includes('/state:') ? whole : `${whole}/cd:${number ?? 1}`
  return {
    chamber: 'us-house',
    state,
    division,
    censusCode: `${number ?? 0}`,
    ...congressionalName(state, number),
  }
}

/**
 * The district that a Census feature stands for; null for the water and the unassigned area that the Census Bureau
 * lists as district ZZZ, where nobody votes.
 */
export function districtOfFeature(properties: CensusProperties): CensusDistrict | null {
  const state = stateOfFips(properties.STATEFP)
  const { CD119FP, SLDUST, SLDLST, NAMELSAD } = properties
  if (CD119FP) {
    // 00 is a state's seat at large, 98 a delegate or the Resident Commissioner.
    const atLarge = CD119FP === '00' || CD119FP === '98'
    return CD119FP === 'ZZ' ? null : congressionalDistrict(state, atLarge ? null : Number(CD119FP))
  }
  const code = SLDUST ?? SLDLST
  if (!code) throw new Error(`A district of ${state} has no code: "${NAMELSAD}".`)
  if (code === 'ZZZ') return null
  const chamber = SLDUST ? 'state-upper' : 'state-lower'
  return legislativeDistrict(chamber, state, labelOf(state, NAMELSAD), code.replace(/^0+/, ''))
}
