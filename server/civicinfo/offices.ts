import { chamberName, titleOf } from '#letter/honorifics.ts'
import type { Chamber, Office } from '#letter/official.ts'
import { STATES, stateOfDivision } from '#letter/states.ts'
import type { Level, Role } from './query.ts'

/** What an office is in the words of the Civic Information API. */
export type OfficeKind = { name: string; levels: Level[]; roles: Role[] }

const ROLES: Readonly<Record<Chamber, Role[]>> = {
  'us-president': ['headOfState', 'headOfGovernment'],
  'us-vice-president': ['deputyHeadOfGovernment'],
  'us-senate': ['legislatorUpperBody'],
  'us-house': ['legislatorLowerBody'],
  governor: ['headOfGovernment'],
  // A legislature of one chamber (Nebraska, DC's council) is an upper body there.
  'state-upper': ['legislatorUpperBody'],
  'state-lower': ['legislatorLowerBody'],
  'dc-council': ['legislatorUpperBody'],
}

/** The office that a seat without anybody in it would be held by. */
function officeOf(chamber: Chamber, state: string): Office {
  switch (chamber) {
    case 'us-president':
      return 'president'
    case 'us-vice-president':
      return 'vice-president'
    case 'us-senate':
      return 'us-senator'
    case 'us-house':
      if (state === 'PR') return 'resident-commissioner'
      return STATES[state]?.kind === 'state' ? 'us-representative' : 'us-delegate'
    case 'governor':
      return state === 'DC' ? 'mayor' : 'governor'
    case 'state-upper':
      return 'state-senator'
    case 'state-lower':
      return 'state-representative'
    case 'dc-council':
      return 'council-member'
  }
}

/** DC is a city and does what a county and a state do: the API's own example of an office with several levels. */
const DC_LEVELS: Level[] = ['administrativeArea1', 'administrativeArea2', 'locality']

function levelsOf(chamber: Chamber, state: string): Level[] {
  if (chamber.startsWith('us-')) return ['country']
  return state === 'DC' ? DC_LEVELS : ['administrativeArea1']
}

function nameOf(chamber: Chamber, office: Office, state: string): string {
  // The one office of its kind is called in full: "President of the United States", "Governor of Georgia".
  if (chamber === 'us-president' || chamber === 'us-vice-president' || chamber === 'governor')
    return chamberName(chamber, state)
  const title = titleOf(office, state)
  return chamber.startsWith('us-') ? title : `${state} ${title}`
}

/** Name, levels and roles of an office; `office` is null for a seat that nobody holds. */
export function officeKind(chamber: Chamber, division: string, office: Office | null): OfficeKind {
  const state = stateOfDivision(division) ?? ''
  return {
    name: nameOf(chamber, office ?? officeOf(chamber, state), state),
    levels: levelsOf(chamber, state),
    roles: ROLES[chamber],
  }
}
