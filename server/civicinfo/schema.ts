import * as z from 'zod'
import { Division } from '#letter/official.ts'
import { LEVELS, ROLES } from './query.ts'

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

export type SimpleAddress = z.infer<typeof SimpleAddress>
export type CivicDivision = z.infer<typeof CivicDivision>
export type CivicOffice = z.infer<typeof CivicOffice>
export type CivicOfficial = z.infer<typeof CivicOfficial>
export type RepresentativeInfoData = z.infer<typeof RepresentativeInfoData>
export type CivicError = z.infer<typeof CivicError>
