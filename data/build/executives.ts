import { titleOf } from '#letter/honorifics.ts'
import type { Official } from '#letter/official.ts'
import { jurisdictionDivision } from '#letter/states.ts'
import { fullName, idOf, serving } from './congress.ts'
import { cleanText } from './contact.ts'
import type { Findings } from './findings.ts'
import type { Lists } from './lists.ts'
import { knownDate, type Person, type Role, readPeople } from './openstates.ts'
import { partyName } from './parties.ts'
import { reachOf } from './reach.ts'

const WHITE_HOUSE = ['1600 Pennsylvania Avenue NW', 'Washington, DC 20500']

/** The President and the Vice President in office on the source's date; the White House has one form for both. */
export function readPresidency(lists: Lists): Official[] {
  return serving(lists, 'executive.yaml').map(({ person, term }) => {
    const isPresident = term.type === 'prez'
    const office = isPresident ? 'president' : 'vice-president'
    return {
      id: idOf(person),
      name: fullName(person),
      familyName: cleanText(person.name.last) ?? '',
      ...(person.bio.gender ? { courtesy: person.bio.gender === 'M' ? 'Mr.' : 'Madam' } : {}),
      office,
      title: titleOf(office, 'US'),
      chamber: isPresident ? 'us-president' : 'us-vice-president',
      division: 'ocd-division/country:us',
      district: null,
      state: 'US',
      party: partyName(term.party),
      termStarts: term.start,
      termEnds: term.end,
      asOf: lists.asOf.congress,
      source: 'congress',
      email: null,
      contactForm: 'https://www.whitehouse.gov/contact/',
      website: 'https://www.whitehouse.gov/',
      phones: ['202-456-1111'],
      postal: [{ kind: 'capitol', lines: WHITE_HOUSE }],
      image: null,
    }
  })
}

/** A governor as the source has them: perhaps one whose term is over by its own account. */
export type SourceGovernor = { official: Official; ended: boolean }

/** The role of governor (openstates calls DC's mayor one too) with the latest end; null for another executive. */
function governorRole(person: Person): Role | null {
  const roles = person.roles.filter((role) => role.type === 'governor')
  return roles.sort((a, b) => ((a.end_date ?? '9') < (b.end_date ?? '9') ? 1 : -1))[0] ?? null
}

/**
 * The governor (or DC's mayor) that the source names last, in force or not: several were never replaced there, and
 * the corrections decide. Null for a territory that the source doesn't have.
 */
export function readGovernor(
  { from, asOf, hasStreets }: Lists,
  state: string,
  findings: Findings,
): SourceGovernor | null {
  const found = readPeople(from, state, 'executive', findings)
    .map((person) => ({ person, role: governorRole(person) }))
    .filter((entry): entry is { person: Person; role: Role } => entry.role !== null)
    .sort((a, b) => ((a.role.end_date ?? '9') < (b.role.end_date ?? '9') ? 1 : -1))[0]
  if (!found) return null
  const { person, role } = found
  const office = state === 'DC' ? 'mayor' : 'governor'
  const name = cleanText(person.name) ?? ''
  return {
    ended: role.end_date !== undefined && role.end_date < asOf.openstates,
    official: {
      id: person.id.replace('/', '-'),
      name,
      familyName: cleanText(person.family_name) ?? '',
      office,
      title: titleOf(office, state),
      chamber: 'governor',
      division: jurisdictionDivision(state),
      district: null,
      state,
      party: partyName(person.party[0]?.name),
      termStarts: knownDate(role.start_date),
      termEnds: knownDate(role.end_date),
      asOf: asOf.openstates,
      source: 'openstates',
      ...reachOf(person, null, `${name} (${state} governor)`, { states: [state], hasStreets }, findings),
    },
  }
}
