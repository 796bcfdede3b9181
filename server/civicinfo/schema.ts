import * as z from 'zod'
import { Division } from '#letter/official.ts'
import { LONGEST_LINE } from '../lookup/one-line.ts'

/** Levels of government, as the Google Civic Information API (v2) names them; this data has offices of three. */
const LEVELS = [
  'international',
  'country',
  'administrativeArea1',
  'regional',
  'administrativeArea2',
  'locality',
  'subLocality1',
  'subLocality2',
  'special',
] as const

/** Roles of an office, as the Google Civic Information API (v2) names them. */
const ROLES = [
  'headOfState',
  'headOfGovernment',
  'deputyHeadOfGovernment',
  'governmentOfficer',
  'executiveCouncil',
  'legislatorUpperBody',
  'legislatorLowerBody',
  'highestCourtJudge',
  'judge',
  'schoolBoard',
  'specialPurposeOfficer',
] as const

/** A parameter that may be given several times. */
function repeated<T extends readonly [string, ...string[]]>(name: string, values: T) {
  const error = `Invalid value at '${name}'. Use one of ${values.join(', ')}.`
  return z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(z.enum(values, { error }), { error }).optional(),
  )
}

function flag(name: string) {
  const error = `Invalid value at '${name}'. Use true or false.`
  return z.stringbool({ truthy: ['true', '1'], falsy: ['false', '0'], error }).meta({ type: 'boolean' })
}

const Filter = { levels: repeated('levels', LEVELS), roles: repeated('roles', ROLES) }
const Line = z
  .string({ error: 'No address provided' })
  .trim()
  .min(1, 'No address provided')
  .max(LONGEST_LINE, `Failed to parse address. Shorten it to ${LONGEST_LINE} characters.`)

/** The query of `GET /civicinfo/v2/representatives`. Parameters that aren't named here (`key`, `alt`) are let through unread. */
export const RepresentativesQuery = z.object({
  address: Line,
  includeOffices: flag('includeOffices').default(true),
  ...Filter,
})

/** The query of `GET /civicinfo/v2/representatives/{ocdId}`. */
export const DivisionQuery = z.object({ recursive: flag('recursive').default(false), ...Filter })

/** The query of `GET /civicinfo/v2/divisionsByAddress`. */
export const DivisionsQuery = z.object({ address: Line })

const SimpleAddress = z.object({
  line1: z.string().optional(),
  line2: z.string().optional(),
  line3: z.string().optional(),
  city: z.string(),
  state: z.string(),
  zip: z.string(),
})

/** Without a state where the ZIP code lies in two, and the address names neither. */
const NormalizedInput = SimpleAddress.partial({ state: true })

export const CivicDivision = z.object({
  name: z.string(),
  alsoKnownAs: z.array(Division).optional(),
  /** Positions in `offices`; left out if offices weren't asked for. */
  officeIndices: z.array(z.int().nonnegative()).optional(),
})

export const CivicOffice = z.object({
  name: z.string(),
  divisionId: Division,
  levels: z.array(z.enum(LEVELS)),
  roles: z.array(z.enum(ROLES)),
  /** Positions in `officials`; empty while the office is vacant. */
  officialIndices: z.array(z.int().nonnegative()),
})

/** A field that nothing is known for is left out, as it was in that API. */
export const CivicOfficial = z.object({
  name: z.string(),
  address: z.array(SimpleAddress).optional(),
  party: z.string().optional(),
  phones: z.array(z.string()).optional(),
  urls: z.array(z.url()).optional(),
  photoUrl: z.url().optional(),
  emails: z.array(z.email()).optional(),
  /** Accounts on social media: always empty, this data has none. */
  channels: z.array(z.object({ type: z.string(), id: z.string() })),
})

/** The answer of `GET /civicinfo/v2/representatives/{ocdId}`. */
export const RepresentativeInfoData = z.object({
  divisions: z.record(z.string(), CivicDivision),
  offices: z.array(CivicOffice).optional(),
  officials: z.array(CivicOfficial).optional(),
})

/** The answer of `GET /civicinfo/v2/representatives`. */
export const RepresentativeInfoResponse = z.object({
  kind: z.literal('civicinfo#representativeInfoResponse'),
  normalizedInput: NormalizedInput,
  ...RepresentativeInfoData.shape,
})

/** The answer of `GET /civicinfo/v2/divisionsByAddress`. */
export const DivisionsByAddressResponse = z.object({
  kind: z.literal('civicinfo#divisionsByAddressResponse'),
  normalizedInput: NormalizedInput,
  divisions: z.record(z.string(), CivicDivision),
})

/** How Google's APIs say what is wrong. */
export const CivicError = z.object({
  error: z.object({
    code: z.int(),
    message: z.string(),
    errors: z.array(z.object({ message: z.string(), domain: z.literal('global'), reason: z.string() })),
    status: z.string(),
  }),
})

export type Level = (typeof LEVELS)[number]
export type Role = (typeof ROLES)[number]
export type SimpleAddress = z.infer<typeof SimpleAddress>
export type CivicDivision = z.infer<typeof CivicDivision>
export type CivicOffice = z.infer<typeof CivicOffice>
export type CivicOfficial = z.infer<typeof CivicOfficial>
export type RepresentativeInfoData = z.infer<typeof RepresentativeInfoData>
export type CivicError = z.infer<typeof CivicError>
