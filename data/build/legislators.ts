import { titleOf } from '#letter/honorifics.ts'
import type { Chamber, Office, Official } from '#letter/official.ts'
import { jurisdictionDivision } from '#letter/states.ts'
import { withChamberMail } from './chamber-mail.ts'
import { cleanText } from './contact.ts'
import { legislativeDistrict } from './divisions.ts'
import type { Findings } from './findings.ts'
import type { Lists } from './lists.ts'
import { knownDate, type Person, type Role, readPeople, roleOn } from './openstates.ts'
import { partyName } from './parties.ts'
import { reachOf } from './reach.ts'

/** Where a legislator sits: chamber, office and division, and the label of the seat. */
type Seat = { chamber: Chamber; office: Office; division: string; district: string }

/** Roles of a legislator in openstates: Nebraska's and DC's one chamber is a `legislature`. */
const TYPES = ['upper', 'lower', 'legislature']

/** Maine's tribes send representatives who sit in the House without a vote and stand for no district (3 M.R.S. § 1). */
const MAINE_TRIBES = /Tribe|Nation|Band of/

/** Members of DC's council: the chairman and four others at large, and one from each of eight wards. */
function councilSeat(district: string): Seat {
  const whole = jurisdictionDivision('DC')
  const ward = /^Ward (\d)$/.exec(district)?.[1]
  if (ward) {
    const division = `${whole}/ward:${ward}`
    return { chamber: 'dc-council', office: 'council-member', division, district }
  }
  const office = district === 'Chairman' ? 'council-chair' : 'council-member'
  return { chamber: 'dc-council', office, division: whole, district: 'At large' }
}

/** The seat that a role names; the two seats of an Idaho House district ("8A", "8B") lie over one polygon. */
export function seatOf(state: string, role: Pick<Role, 'type' | 'district'>): Seat {
  const district = cleanText(String(role.district ?? '')) ?? ''
  if (state === 'DC') return councilSeat(district)
  const chamber = role.type === 'lower' ? 'state-lower' : 'state-upper'
  const office = chamber === 'state-lower' ? 'state-representative' : 'state-senator'
  if (district === 'At-Large')
    return { chamber, office, division: jurisdictionDivision(state), district: 'At large' }
  const polygon = state === 'ID' && chamber === 'state-lower' ? district.replace(/[AB]$/, '') : district
  return { chamber, office, division: legislativeDistrict(chamber, state, polygon).division, district }
}

function officialOf(
  person: Person,
  role: Role,
  state: string,
  { asOf, hasStreets }: Lists,
  findings: Findings,
): Official {
  const seat = seatOf(state, role)
  const name = cleanText(person.name) ?? ''
  return {
    id: person.id.replace('/', '-'),
    name,
    familyName: cleanText(person.family_name) ?? '',
    office: seat.office,
    title: titleOf(seat.office, state),
    chamber: seat.chamber,
    division: seat.division,
    district: seat.district,
    state,
    party: partyName(person.party[0]?.name),
    termStarts: knownDate(role.start_date),
    termEnds: knownDate(role.end_date),
    asOf: asOf.openstates,
    source: 'openstates',
    ...reachOf(
      person,
      role.type === 'lower' ? 'lower' : 'upper',
      `${name} (${state} ${seat.district})`,
      { states: [state], hasStreets },
      findings,
    ),
  }
}

/** Everyone in one jurisdiction's legislature (or DC's council) with a role on the source's date. */
export function readLegislators(lists: Lists, state: string, findings: Findings): Official[] {
  return readPeople(lists.from, state, 'legislature', findings).flatMap((person) => {
    const role = roleOn(person, lists.asOf.openstates, TYPES)
    const who = `${person.name} (${state})`
    if (role === null) {
      const ended = person.roles.map((r) => r.end_date ?? '').sort()
      findings.ended.push({ who, ended: ended.at(-1) ?? '' })
      return []
    }
    if (state === 'ME' && MAINE_TRIBES.test(String(role.district))) {
      const rule = `represents the ${role.district} in the Maine House, which is no district`
      findings.withoutDistrict.push({ who, rule })
      return []
    }
    return [withChamberMail(officialOf(person, role, state, lists, findings))]
  })
}
