import { jurisdictionDivision } from '#letter/states.ts'

/** The chambers whose districts a ZIP code can leave open, with their Open Civic Data type (OCDEP 2). */
const TYPES = { 'us-house': 'cd', 'state-upper': 'sldu', 'state-lower': 'sldl' } as const

export type DistrictedChamber = keyof typeof TYPES

/**
 * The Open Civic Data division of a district, from the short form that `data/zips.csv` uses: a USPS code, a hyphen and
 * the district's identifier (`GA-14`, `NH-hillsborough_12`), or the code alone where the jurisdiction is one district
 * without a number of its own (`DC`, `PR`).
 */
export function divisionOf(chamber: DistrictedChamber, short: string): string {
  const state = short.slice(0, 2)
  const district = short.slice(3)
  const whole = jurisdictionDivision(state)
  return district ? `${whole}/${TYPES[chamber]}:${district}` : whole
}

/** The short form of a division: what `divisionOf` reads. */
export function shortOf(division: string): string {
  const [, state = '', district = ''] =
    /^ocd-division\/country:us\/[a-z]+:([a-z]{2})(?:\/[a-z]+:(.+))?$/.exec(division) ?? []
  return district ? `${state.toUpperCase()}-${district}` : state.toUpperCase()
}
