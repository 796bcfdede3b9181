import type { Official, PostalAddress } from '#letter/official.ts'
import { cleanPhone, cleanUrl, distinct, phoneOf, readEmail } from './contact.ts'
import type { Findings } from './findings.ts'
import type { Person } from './openstates.ts'
import { type PostalContext, postalLines } from './postal.ts'
import { contactFormOf, type Owner, websiteOf } from './website.ts'

/** The ways to reach an official, as the dataset keeps them. */
export type Reach = Pick<Official, 'email' | 'contactForm' | 'website' | 'phones' | 'postal' | 'image'>

/** Mail addresses before visiting addresses, the capitol before the district. */
const OFFICE_ORDER = ['capitol-mail', 'capitol', 'district-mail', 'district', 'primary']

/**
 * The ways to reach someone in openstates/people. Home addresses are never published: every such member (68 in
 * Vermont) also has the State House, where the legislature itself receives their mail.
 */
export function reachOf(
  person: Person,
  house: Owner['house'],
  who: string,
  context: PostalContext,
  findings: Findings,
): Reach {
  const offices = OFFICE_ORDER.flatMap((kind) => person.offices.filter((o) => o.classification === kind))
  for (const office of person.offices)
    if (office.classification === 'home' && office.address)
      findings.droppedAddresses.push({ who, address: 'not shown', reason: 'a private home' })
  const email = readEmail(person.email)
  if (email.kind === 'url') findings.urlsInEmail.push({ who, url: email.url })
  if (email.kind === 'malformed') findings.malformedEmails.push({ who, value: email.value })
  return {
    email: email.kind === 'email' ? email.email : null,
    contactForm: email.kind === 'url' ? email.url : contactFormOf(person.links),
    website: websiteOf(person.links, { familyName: person.family_name, house }),
    phones: distinct(offices.map((office) => cleanPhone(office.voice))),
    postal: distinctPostal(offices.flatMap((office) => postalOf(office, who, context, findings))),
    image: cleanUrl(person.image),
  }
}

function postalOf(
  office: Person['offices'][number],
  who: string,
  context: PostalContext,
  findings: Findings,
): PostalAddress[] {
  if (!office.address) return []
  const result = postalLines(office.address, context)
  if ('lines' in result) {
    const kind = isCapitol(office.classification, result.lines) ? 'capitol' : 'district'
    return [{ kind, lines: result.lines, ...phoneOf(office.voice) }]
  }
  findings.droppedAddresses.push({ who, address: office.address, reason: result.problem })
  return []
}

/** The District of Columbia's council sits in the Wilson Building, whatever the source calls its members' offices. */
function isCapitol(classification: string, lines: readonly string[]): boolean {
  return classification.startsWith('capitol') || lines[0]?.startsWith('1350 Pennsylvania Ave. NW') === true
}

/** Addresses without repeats, in their order; a number that only the repeat has isn't lost. */
export function distinctPostal(postal: readonly PostalAddress[]): PostalAddress[] {
  const byLines = new Map<string, PostalAddress>()
  for (const address of postal) {
    const key = address.lines.join('\n').toLowerCase()
    const { phone = address.phone } = byLines.get(key) ?? {}
    byLines.set(key, { ...(byLines.get(key) ?? address), ...(phone && { phone }) })
  }
  return [...byLines.values()]
}
