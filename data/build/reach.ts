import type { Official, PostalAddress } from '#letter/official.ts'
import { cleanPhone, cleanUrl, distinct, readEmail } from './contact.ts'
import type { Findings } from './findings.ts'
import type { Person } from './openstates.ts'
import { type PostalContext, postalLines } from './postal.ts'

/** The ways to reach an official, as the dataset keeps them. */
export type Reach = Pick<Official, 'email' | 'contactForm' | 'website' | 'phones' | 'postal' | 'image'>

/** Mail addresses before visiting addresses, the capitol before the district. */
const OFFICE_ORDER = ['capitol-mail', 'capitol', 'district-mail', 'district', 'primary']
/** How openstates marks a link to a contact form, and one to a page that is no page of the office. */
const FORM_NOTE = /^(webform|contact|contact form|member contact page)$/i
const OTHER_NOTE =
  /biography|campaign|radio|linkedin|youtube|finan|conflict|legislation|demographics|map|members list/i

/**
 * The ways to reach someone in openstates/people. Home addresses are never published: every such member (68 in
 * Vermont) also has the State House, where the legislature itself receives their mail.
 */
export function reachOf(person: Person, who: string, context: PostalContext, findings: Findings): Reach {
  const offices = OFFICE_ORDER.flatMap((kind) => person.offices.filter((o) => o.classification === kind))
  for (const office of person.offices)
    if (office.classification === 'home' && office.address)
      findings.droppedAddresses.push({ who, address: 'not shown', reason: 'a private home' })
  const email = readEmail(person.email)
  if (email.kind === 'url') findings.urlsInEmail.push({ who, url: email.url })
  if (email.kind === 'malformed') findings.malformedEmails.push({ who, value: email.value })
  const links = person.links.map((link) => ({ ...link, url: cleanUrl(link.url) }))
  const form = links.find((link) => FORM_NOTE.test(link.note ?? ''))
  const site = links.find((link) => !FORM_NOTE.test(link.note ?? '') && !OTHER_NOTE.test(link.note ?? ''))
  return {
    email: email.kind === 'email' ? email.email : null,
    contactForm: email.kind === 'url' ? email.url : (form?.url ?? null),
    website: site?.url ?? null,
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
    const kind = office.classification.startsWith('capitol') ? 'capitol' : 'district'
    return [{ kind, lines: result.lines }]
  }
  findings.droppedAddresses.push({ who, address: office.address, reason: result.problem })
  return []
}

/** Addresses without repeats, in their order. */
export function distinctPostal(postal: readonly PostalAddress[]): PostalAddress[] {
  const byLines = new Map<string, PostalAddress>()
  for (const address of postal) {
    const key = address.lines.join('\n').toLowerCase()
    if (!byLines.has(key)) byLines.set(key, address)
  }
  return [...byLines.values()]
}
