import type { Chamber, Office, Official } from './official.ts'
import type { Language } from './say.ts'
import { STATES } from './states.ts'

/** How one official is addressed, on paper and on the telephone. */
export type FormOfAddress = {
  /** First line of the envelope and of the inside address. */
  envelope: string
  /** The office, as its own line; for a legislator the chamber. */
  officeLine: string
  /** With the colon of American business letters. */
  salutation: string
  /** As one speaks of them: "Senator Ossoff". */
  spoken: string
}

/** What an office is called: before the family name ("Dear Senator X:"), and beside the full name in a list. */
type Title = { spoken: string; listed: string }

const OFFICE_TITLES: Readonly<Record<Office, Title>> = {
  president: { spoken: 'President', listed: 'President' },
  'vice-president': { spoken: 'Vice President', listed: 'Vice President' },
  'us-senator': { spoken: 'Senator', listed: 'U.S. Senator' },
  'us-representative': { spoken: 'Representative', listed: 'U.S. Representative' },
  // DC, Guam, the Virgin Islands, American Samoa and the Northern Mariana Islands; Puerto Rico's delegate has a title of his own.
  'us-delegate': { spoken: 'Delegate', listed: 'Delegate to the U.S. House' },
  'resident-commissioner': { spoken: 'Resident Commissioner', listed: 'Resident Commissioner' },
  governor: { spoken: 'Governor', listed: 'Governor' },
  mayor: { spoken: 'Mayor', listed: 'Mayor' },
  'state-senator': { spoken: 'Senator', listed: 'State Senator' },
  'state-representative': { spoken: 'Representative', listed: 'State Representative' },
  'council-chair': { spoken: 'Chairman', listed: 'Chairman of the Council' },
  'council-member': { spoken: 'Councilmember', listed: 'Councilmember' },
}

const assembly: Title = { spoken: 'Assemblymember', listed: 'Assemblymember' }
const delegate: Title = { spoken: 'Delegate', listed: 'Delegate' }

/** Where a legislature has its own word. Wisconsin's Assembly has representatives, and Nebraska's one chamber has senators, like the others. */
const STATE_TITLES: Readonly<Record<string, Partial<Record<Office, Title>>>> = {
  CA: { 'state-representative': assembly },
  NV: { 'state-representative': assembly },
  NY: { 'state-representative': assembly },
  NJ: { 'state-representative': assembly },
  MD: { 'state-representative': delegate },
  VA: { 'state-representative': delegate },
  WV: { 'state-representative': delegate },
  // Not a state.
  PR: {
    'state-senator': { spoken: 'Senator', listed: 'Senator' },
    'state-representative': { spoken: 'Representative', listed: 'Representative' },
  },
}

const titleIn = (office: Office, state: string): Title =>
  STATE_TITLES[state]?.[office] ?? OFFICE_TITLES[office]

/** The title shown beside a name: "U.S. Senator", "State Representative", "Assemblymember", "Governor". */
export const titleOf = (office: Office, state: string): string => titleIn(office, state).listed

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

// "Jr." belongs on the envelope and never into a salutation, whichever field a source puts it in.
const SUFFIX = /,?\s+(?:[JS]r\.?|I{1,3}|I?V|Esq\.?|M\.?D\.?|Ph\.?D\.?)$/

/** Two offices are addressed by the office alone, and live where it is. */
function whiteHouse({ familyName, courtesy }: Official, title: string, officeLine: string): FormOfAddress {
  const spoken = `${title} ${familyName}`
  return {
    envelope: `The ${title}`,
    officeLine,
    salutation: `Dear ${courtesy ? `${courtesy} ${title}` : spoken}:`,
    spoken,
  }
}

/**
 * In Spanish, “Honorable” is how letters to officials begin in this country and in Puerto Rico, and it suits women and men alike, like the full name
 * after it. “Estimado” or “senador” would take a gender that our sources don't have.
 */
function inSpanish({ name, office, courtesy }: Official): Pick<FormOfAddress, 'salutation' | 'spoken'> {
  const isMadam = courtesy === 'Madam'
  const sir = isMadam ? 'Señora' : 'Señor'
  const title = { president: 'president', 'vice-president': 'vicepresident' }[office as string]
  const salutation = courtesy && title ? `${sir} ${title}${isMadam ? 'a' : 'e'}:` : `Honorable ${name}:`
  return { salutation, spoken: name }
}

/**
 * The form of address for an official: `The Honorable` before the full name as the official writes it, the office, and a salutation on the
 * family name as the source gives it, be it several words. The President and Vice President are addressed by the office. The address is in English
 * in every language: it is for the mail.
 */
export function formOfAddress(official: Official, language: Language = 'en'): FormOfAddress {
  const form = inEnglish(official)
  return language === 'es' ? { ...form, ...inSpanish(official) } : form
}

function inEnglish(official: Official): FormOfAddress {
  const { office, state, name, familyName, chamber } = official
  if (office === 'president') return whiteHouse(official, 'President', 'The White House')
  if (office === 'vice-president')
    return whiteHouse(official, 'Vice President', 'Office of the Vice President')
  const spoken = `${titleIn(office, state).spoken} ${familyName.replace(SUFFIX, '')}`
  return {
    envelope: `The Honorable ${name}`,
    officeLine: chamberName(chamber, state),
    salutation: `Dear ${spoken}:`,
    spoken,
  }
}
