import * as z from 'zod'
import { LONGEST_LINE } from '../lookup/one-line.ts'

/** Levels of government, as the Google Civic Information API (v2) names them; this data has offices of three. */
export const LEVELS = [
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
export const ROLES = [
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

export type Level = (typeof LEVELS)[number]
export type Role = (typeof ROLES)[number]
