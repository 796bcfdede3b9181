import type { Found } from './api.ts'

type Check = (value: unknown) => boolean

const isString: Check = (value) => typeof value === 'string'
const isBoolean: Check = (value) => typeof value === 'boolean'
const isNumber: Check = (value) => Number.isFinite(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const orNothing =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** True for an object whose fields are all right; it may have more. */
const has =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name]))

const isDistrict = has({
  division: isString,
  name: isString,
  share: orNull(isNumber),
  settled: isBoolean,
  officials: listOf(isString),
  vacancy: orNull(isString),
  near: orNothing(isString),
  overlays: orNothing(listOf(isString)),
})
const isChamber = has({
  chamber: isString,
  name: isString,
  settled: isBoolean,
  districts: listOf(isDistrict),
})
const OFFICIAL = {
  ...Object.fromEntries(
    ['id', 'name', 'familyName', 'office', 'title', 'chamber', 'division', 'state', 'asOf'].map((field) => [
      field,
      isString,
    ]),
  ),
  ...Object.fromEntries(
    ['district', 'party', 'termStarts', 'termEnds', 'email', 'contactForm', 'website'].map((field) => [
      field,
      orNull(isString),
    ]),
  ),
  phones: listOf(isString),
  postal: listOf(has({ kind: isString, lines: listOf(isString) })),
}
const isOfficial = has(OFFICIAL)
const isFoundShape = has({
  place: has({ city: isString, state: isString, zip: isString, latitude: isNumber, longitude: isNumber }),
  language: orNothing(isString),
  asOf: isString,
  method: isString,
  chambers: listOf(isChamber),
  officials: (value) => isObject(value) && Object.values(value).every(isOfficial),
  notices: listOf(isString),
  background: orNothing(listOf(isString)),
  point: orNothing(has({ latitude: isNumber, longitude: isNumber, near: isString })),
})

/**
 * The stored answer, if all of it that the page reads has the shape that the page reads; null else. The server's schema isn't asked: its library
 * would be a good part of what the page weighs.
 */
export const foundOf = (value: unknown): Found | null => (isFoundShape(value) ? (value as Found) : null)
