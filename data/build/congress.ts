import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { titleOf } from '#letter/honorifics.ts'
import type { Official, PostalAddress } from '#letter/official.ts'
import { jurisdictionDivision, STATES } from '#letter/states.ts'
import { districtOffices, type FieldOffice, readFieldOffices } from './congress-offices.ts'
import { cleanPhone, cleanText, cleanUrl, distinct, phoneOf, readEmail } from './contact.ts'
import { congressionalDistrict } from './divisions.ts'
import type { Findings } from './findings.ts'
import type { Lists } from './lists.ts'
import { bioguideOf, type Person, readPeople } from './openstates.ts'
import { partyName } from './parties.ts'
import { distinctPostal } from './reach.ts'

const text = z.string()
const Term = z.object({
  type: z.enum(['sen', 'rep', 'prez', 'viceprez']),
  start: text,
  end: text,
  state: text.optional(),
  district: z.number().optional(),
  party: text.optional(),
  url: text.optional(),
  contact_form: text.optional(),
  phone: text.optional(),
  office: text.optional(),
})

/** One person of congress-legislators, with the fields that we use. */
const Legislator = z.object({
  id: z.object({ bioguide: text.optional(), govtrack: z.number().optional() }),
  name: z.object({ first: text, middle: text.optional(), last: text, official_full: text.optional() }),
  bio: z.object({ gender: z.enum(['M', 'F']).optional() }),
  terms: z.array(Term).min(1),
})

export type Legislator = z.infer<typeof Legislator>
export type Term = z.infer<typeof Term>

/** The people of one file of congress-legislators with the term they serve on the source's date. */
export function serving({ from, asOf }: Lists, file: string): { person: Legislator; term: Term }[] {
  const day = asOf.congress
  const content = parse(readFileSync(join(from, 'congress-legislators', file), 'utf8'), { schema: 'core' })
  return z
    .array(Legislator)
    .parse(content)
    .flatMap((person) => {
      const term = person.terms.find(({ start, end }) => start <= day && day < end)
      return term ? [{ person, term }] : []
    })
}

/** The name as the official writes it, else first, middle and last. */
export function fullName({ name }: Legislator): string {
  return cleanText(name.official_full ?? [name.first, name.middle, name.last].filter(Boolean).join(' ')) ?? ''
}

/** A stable id: the Bioguide's where there is one, else GovTrack's. */
export function idOf({ id }: Legislator): string {
  return id.bioguide ? `bioguide-${id.bioguide}` : `govtrack-${id.govtrack}`
}

function seat(term: Term): Pick<Official, 'office' | 'chamber' | 'division' | 'district' | 'state'> {
  const state = term.state ?? ''
  if (term.type === 'sen')
    return {
      office: 'us-senator',
      chamber: 'us-senate',
      division: jurisdictionDivision(state),
      district: null,
      state,
    }
  const { division, label } = congressionalDistrict(state, term.district || null)
  const office =
    STATES[state]?.kind === 'state'
      ? 'us-representative'
      : state === 'PR'
        ? 'resident-commissioner'
        : 'us-delegate'
  return { office, chamber: 'us-house', division, district: label, state }
}

/** The room on Capitol Hill with the ZIP code of its chamber; the ZIP code alone reaches a member without a room. */
function capitolOffice(term: Term): PostalAddress {
  const room = cleanText(term.office)?.replace(/^\w+/, (number) => number.toUpperCase())
  const last = `Washington, DC ${term.type === 'sen' ? '20510' : '20515'}`
  return { kind: 'capitol', lines: room ? [room, last] : [last], ...phoneOf(term.phone) }
}

/**
 * The contact form: the list's own, else the URL that Open States keeps in its e-mail field, else the page where the
 * sites of Congress have it. No member of Congress publishes an e-mail address.
 */
function contactForm(who: string, term: Term, copy: Person | undefined, findings: Findings): string | null {
  const email = readEmail(copy?.email)
  if (email.kind === 'url') findings.urlsInEmail.push({ who, url: email.url })
  if (email.kind === 'email') findings.malformedEmails.push({ who, value: email.email })
  const site = cleanUrl(term.url)?.replace(/\/$/, '')
  return (
    cleanUrl(term.contact_form) ??
    (email.kind === 'url' ? email.url : null) ??
    (site ? `${site}/contact` : null)
  )
}

function member(
  person: Legislator,
  term: Term,
  offices: FieldOffice[],
  copy: Person | undefined,
  asOf: string,
  findings: Findings,
): Official {
  const place = seat(term)
  const name = fullName(person)
  const who = `${name} (${place.state} ${place.chamber})`
  const portrait = `https://unitedstates.github.io/images/congress/450x550/${person.id.bioguide}.jpg`
  return {
    id: idOf(person),
    name,
    familyName: cleanText(person.name.last) ?? '',
    ...place,
    title: titleOf(place.office, place.state),
    party: partyName(term.party),
    termStarts: term.start,
    termEnds: term.end,
    asOf,
    source: 'congress',
    email: null,
    contactForm: contactForm(who, term, copy, findings),
    website: cleanUrl(term.url),
    phones: distinct([cleanPhone(term.phone), ...offices.map((office) => cleanPhone(office.phone))]),
    postal: distinctPostal([capitolOffice(term), ...districtOffices(offices, who, findings)]),
    image: copy?.image === portrait ? portrait : null,
  }
}

/** Every senator and member of the House, delegates and the Resident Commissioner among them. */
export function readCongress(lists: Lists, findings: Findings): Official[] {
  const { from, asOf } = lists
  const offices = readFieldOffices(from)
  const copies = new Map(
    readPeople(from, 'US', 'legislature', findings).map((person) => [bioguideOf(person), person]),
  )
  return serving(lists, 'legislators-current.yaml').map(({ person, term }) => {
    const bioguide = person.id.bioguide ?? ''
    return member(person, term, offices.get(bioguide) ?? [], copies.get(bioguide), asOf.congress, findings)
  })
}
