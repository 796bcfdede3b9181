import type { Chamber, Office, Official } from './official.ts'
import { STATES } from './states.ts'

/** How one official is addressed on paper. */
export type FormOfAddress = {
  /** First line of the envelope and of the inside address. */
  envelope: string
  /** The office, as its own line; for a legislator the chamber. */
  officeLine: string
  /** With the colon of American business letters. */
  salutation: string
}

/** Lower houses whose members are not called Representative. */
const LOWER_HOUSE_TITLES: Readonly<Record<string, string>> = {
  CA: 'Assemblymember',
  NV: 'Assemblymember',
  NY: 'Assemblymember',
  NJ: 'Assemblymember',
  MD: 'Delegate',
  VA: 'Delegate',
  WV: 'Delegate',
}

/** What comes before the family name in "Dear … X:" and before the full name in a list. */
function spokenTitle(office: Office, state: string): string {
  switch (office) {
    case 'president':
      return 'President'
    case 'vice-president':
      return 'Vice President'
    case 'us-senator':
    case 'state-senator':
      return 'Senator'
    case 'us-representative':
      return 'Representative'
    case 'us-delegate':
      return 'Delegate'
    case 'resident-commissioner':
      return 'Resident Commissioner'
    case 'governor':
      return 'Governor'
    case 'mayor':
      return 'Mayor'
    case 'state-representative':
      return LOWER_HOUSE_TITLES[state] ?? 'Representative'
    case 'council-chair':
      return 'Chairman'
    case 'council-member':
      return 'Councilmember'
  }
}

/** The title shown beside a name: "U.S. Senator", "State Representative", "Assemblymember", "Governor". */
export function titleOf(office: Office, state: string): string {
  const spoken = spokenTitle(office, state)
  if (office === 'us-senator' || office === 'us-representative') return `U.S. ${spoken}`
  if (office === 'us-delegate') return 'Delegate to the U.S. House'
  if (office === 'state-senator') return state === 'PR' ? 'Senator' : `State ${spoken}`
  if (office === 'state-representative' && spoken === 'Representative' && state !== 'PR')
    return `State ${spoken}`
  if (office === 'council-chair') return 'Chairman of the Council'
  return spoken
}

/** The full name of a chamber or office in one jurisdiction: "Georgia House of Representatives", "Mayor of the District of Columbia". */
export function chamberName(chamber: Chamber, state: string): string {
  const place = STATES[state]
  switch (chamber) {
    case 'us-president':
      return 'President of the United States'
    case 'us-vice-president':
      return 'Vice President of the United States'
    case 'us-senate':
      return 'United States Senate'
    case 'us-house':
      return 'U.S. House of Representatives'
    case 'governor':
      if (place?.kind === 'district') return `Mayor of the ${place.name}`
      return `Governor of ${state === 'VI' || state === 'MP' ? 'the ' : ''}${place?.name ?? state}`
    case 'state-upper':
      return place?.upper ?? 'State Senate'
    case 'state-lower':
      return place?.lower ?? 'State House of Representatives'
    case 'dc-council':
      return 'Council of the District of Columbia'
  }
}

/**
 * The form of address for an official: `The Honorable` before the full name as the official writes it, the office,
 * and a salutation on the family name. The President and Vice President are addressed by the office alone.
 */
export function formOfAddress(official: Official): FormOfAddress {
  const { office, state, name, familyName, chamber } = official
  if (office === 'president' || office === 'vice-president') {
    const title = office === 'president' ? 'President' : 'Vice President'
    return {
      envelope: `The ${title}`,
      officeLine: office === 'president' ? 'The White House' : 'Office of the Vice President',
      salutation: `Dear ${official.courtesy ? `${official.courtesy} ${title}` : `${title} ${familyName}`}:`,
    }
  }
  return {
    envelope: `The Honorable ${name}`,
    officeLine: chamberName(chamber, state),
    salutation: `Dear ${spokenTitle(office, state)} ${familyName}:`,
  }
}
