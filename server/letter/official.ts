import * as z from 'zod/mini'

/** The offices a letter can go to; `honorifics.ts` has a form of address for each. */
const OFFICES = [
  'president',
  'vice-president',
  'us-senator',
  'us-representative',
  'us-delegate',
  'resident-commissioner',
  'governor',
  'mayor',
  'state-senator',
  'state-representative',
  'council-chair',
  'council-member',
] as const

/** The bodies and offices an address is represented in, in the order in which the page shows them. */
export const CHAMBERS = [
  'us-president',
  'us-vice-president',
  'us-senate',
  'us-house',
  'governor',
  'state-upper',
  'state-lower',
  'dc-council',
] as const

const text = z.string().check(z.minLength(1), z.trim())
/** A list's word for somebody who only fills in, or for nobody at all: a letter goes to those who hold an office. */
const held = text.check(
  z.refine((words) => !/\b(?:acting|interim|vacan(?:t|cy))\b/i.test(words), {
    error: 'An office that is vacant, or held for the time being, gets no letter.',
  }),
)
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as YYYY-MM-DD.'))

const DIVISION = 'Give an Open Civic Data division.'
/** An Open Civic Data division: `ocd-division/country:us/state:ga/cd:14`. */
export const Division = z
  .string(DIVISION)
  .check(
    z.maxLength(200, DIVISION),
    z.regex(/^ocd-division\/country:us(\/[a-z_]+:[a-z0-9_.~-]+)*$/, DIVISION),
  )

/**
 * Where mail reaches an official. `lines` are envelope lines without the name; the last is `City, ST ZIP`. `phone` is the number of this very
 * office, one of the official's `phones`, where the source has one beside the address.
 */
export const PostalAddress = z.object({
  kind: z.enum(['capitol', 'district']),
  lines: z.array(text).check(z.minLength(1), z.maxLength(5)),
  phone: z.optional(text),
})

/** One sitting official: what the dataset knows, and what the API answers. */
export const Official = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9-]+$/)),
  /** As the official writes it, in NFC: accents, nickname, "Jr.". */
  name: held,
  /** For the salutation; may be several words ("Van Hollen"). */
  familyName: text,
  /** "Mr." or "Madam", only for the two offices that are addressed so. */
  courtesy: z.optional(z.enum(['Mr.', 'Madam'])),
  office: z.enum(OFFICES),
  title: held,
  chamber: z.enum(CHAMBERS),
  division: Division,
  /** Short label of the district or seat ("14", "Hillsborough 12", "8A"); null for a whole jurisdiction. */
  district: z.nullable(text),
  /** USPS code; "US" for the President and Vice President. */
  state: z.string().check(z.regex(/^[A-Z]{2}$/)),
  party: z.nullable(text),
  termStarts: z.nullable(isoDate),
  termEnds: z.nullable(isoDate),
  /** Date of the source that says so. */
  asOf: isoDate,
  /** Key in `data/sources.json`. */
  source: text,
  email: z.nullable(z.email()),
  contactForm: z.nullable(z.url()),
  website: z.nullable(z.url()),
  phones: z.array(text),
  postal: z.array(PostalAddress),
  image: z.nullable(z.url()),
})

export type Official = z.infer<typeof Official>
export type Office = Official['office']
export type Chamber = Official['chamber']
export type PostalAddress = z.infer<typeof PostalAddress>
