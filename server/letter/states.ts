import type { Language } from './say.ts'

/** A two-letter USPS code of a state, DC or a territory, with what a letter has to know about its legislature. */
export type State = {
  name: string
  /** What kind of jurisdiction it is; decides its Open Civic Data division and whether it has senators in Congress. */
  kind: 'state' | 'district' | 'territory'
  upper: string | null
  lower: string | null
}

const state = (
  name: string,
  lower = `${name} House of Representatives`,
  upper = `${name} State Senate`,
): State => ({
  name,
  kind: 'state',
  upper,
  lower,
})
const territory = (name: string, upper: string | null, lower: string | null): State => ({
  name,
  kind: 'territory',
  upper,
  lower,
})

/**
 * Every jurisdiction that elects someone to Congress, by USPS code, with the names by which mail for its two chambers is addressed.
 * A chamber that does not exist (Nebraska's lower house, DC's legislature) is null.
 */
export const STATES: Readonly<Record<string, State>> = {
  AL: state('Alabama'),
  AK: state('Alaska'),
  AZ: state('Arizona'),
  AR: state('Arkansas'),
  CA: state('California', 'California State Assembly'),
  CO: state('Colorado'),
  CT: state('Connecticut'),
  DE: state('Delaware'),
  DC: { name: 'District of Columbia', kind: 'district', upper: null, lower: null },
  FL: state('Florida'),
  GA: state('Georgia'),
  HI: state('Hawaii'),
  ID: state('Idaho'),
  IL: state('Illinois'),
  IN: state('Indiana'),
  IA: state('Iowa'),
  KS: state('Kansas'),
  KY: state('Kentucky'),
  LA: state('Louisiana'),
  ME: state('Maine'),
  MD: state('Maryland', 'Maryland House of Delegates'),
  MA: state('Massachusetts'),
  MI: state('Michigan'),
  MN: state('Minnesota'),
  MS: state('Mississippi'),
  MO: state('Missouri'),
  MT: state('Montana'),
  NE: { name: 'Nebraska', kind: 'state', upper: 'Nebraska Legislature', lower: null },
  NV: state('Nevada', 'Nevada State Assembly'),
  NH: state('New Hampshire'),
  NJ: state('New Jersey', 'New Jersey General Assembly'),
  NM: state('New Mexico'),
  NY: state('New York', 'New York State Assembly', 'New York State Senate'),
  NC: state('North Carolina'),
  ND: state('North Dakota'),
  OH: state('Ohio'),
  OK: state('Oklahoma'),
  OR: state('Oregon'),
  PA: state('Pennsylvania'),
  RI: state('Rhode Island'),
  SC: state('South Carolina'),
  SD: state('South Dakota'),
  TN: state('Tennessee'),
  TX: state('Texas'),
  UT: state('Utah'),
  VT: state('Vermont'),
  VA: state('Virginia', 'Virginia House of Delegates'),
  WA: state('Washington'),
  WV: state('West Virginia', 'West Virginia House of Delegates'),
  WI: state('Wisconsin', 'Wisconsin State Assembly'),
  WY: state('Wyoming'),
  PR: territory('Puerto Rico', 'Senate of Puerto Rico', 'House of Representatives of Puerto Rico'),
  GU: territory('Guam', null, null),
  VI: territory('U.S. Virgin Islands', null, null),
  AS: territory('American Samoa', null, null),
  MP: territory('Northern Mariana Islands', null, null),
}

/** Names that Spanish has of its own (Fundéu's list of the states); the others are the same. */
const IN_SPANISH: Readonly<Record<string, string>> = {
  AS: 'Samoa Americana',
  DC: 'Distrito de Columbia',
  HI: 'Hawái',
  LA: 'Luisiana',
  MO: 'Misuri',
  MP: 'Islas Marianas del Norte',
  MS: 'Misisipi',
  NC: 'Carolina del Norte',
  ND: 'Dakota del Norte',
  NH: 'Nuevo Hampshire',
  NJ: 'Nueva Jersey',
  NM: 'Nuevo México',
  NY: 'Nueva York',
  OR: 'Oregón',
  PA: 'Pensilvania',
  SC: 'Carolina del Sur',
  SD: 'Dakota del Sur',
  VI: 'Islas Vírgenes de los Estados Unidos',
  WV: 'Virginia Occidental',
}

/** The name of a state, DC or a territory by its USPS code, as a language has it; the code itself if there is none. */
export function stateName(code: string, language: Language = 'en'): string {
  return (language === 'es' && IN_SPANISH[code]) || (STATES[code]?.name ?? code)
}

/** The Open Civic Data division of a whole jurisdiction, from its USPS code (opencivicdata.org, OCDEP 2). */
export function jurisdictionDivision(code: string): string {
  const kind = STATES[code]?.kind ?? 'state'
  return `ocd-division/country:us/${kind}:${code.toLowerCase()}`
}

/** The USPS code inside an Open Civic Data division, or null for the country as a whole. */
export function stateOfDivision(division: string): string | null {
  return /\/(?:state|district|territory):([a-z]{2})(?:\/|$)/.exec(division)?.[1]?.toUpperCase() ?? null
}

const BY_NAME = new Map(Object.entries(STATES).map(([code, { name }]) => [name.toLowerCase(), code]))

/** The USPS code for what a person typed as their state: a code or a name, in any case; null if it is neither. */
export function parseState(text: string): string | null {
  const code = text.trim().toUpperCase()
  if (Object.hasOwn(STATES, code)) return code
  return BY_NAME.get(text.trim().toLowerCase()) ?? null
}
