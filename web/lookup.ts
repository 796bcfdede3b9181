import { type Found, findOfficials, type OfficialsRequest, type Result } from './api.ts'
import type { Point, TypedAddress, Visit } from './visit.ts'

/** What an answer rests on: the address, the point at which the person lives if they gave one, and the districts that they chose. */
export type Question = Pick<Visit, 'byStreet' | 'point' | 'divisions'> & { address: TypedAddress }

/** The five digits of a ZIP code as it was typed. */
const fiveOf = ({ zip }: TypedAddress) => zip.trim().slice(0, 5)

/** True if both can be the same home: one ZIP code, and nothing in one that the other has otherwise. Who adds a street hasn't moved. */
export const isSameHome = (a: TypedAddress, b: TypedAddress | null) =>
  b !== null &&
  fiveOf(a) === fiveOf(b) &&
  (['street', 'city', 'state'] as const).every((field) => !a[field] || !b[field] || a[field] === b[field])

/** True if the person has put aside the very street that stands in the address now. */
export const isStreetAside = ({ misplaced, address, asked }: Visit) =>
  misplaced && isSameHome(address, asked) && address.street === asked?.street

/** True if the address has been changed to one that the officials found before may not represent. */
export function isOutdated({ address, asked, byStreet, found }: Visit): boolean {
  if (!found || !asked) return false
  const isMoved = byStreet && address.street !== asked.street
  const isElsewhere =
    address.state !== asked.state && address.state !== '' && address.state !== found.place.state
  return fiveOf(address) !== fiveOf(asked) || isMoved || isElsewhere
}

/**
 * The address with another ZIP code typed in. Once it isn't the one that was asked for, the street, city and state given for that one go, those
 * of the signature included: no letter should carry one place with the ZIP code of another.
 */
export function withZip({ address, asked, sender }: Visit, zip: string): Pick<Visit, 'address' | 'sender'> {
  const { zip: _, ...signed } = sender
  const code = fiveOf({ ...address, zip })
  // Not at every key: a half-typed ZIP code is no other place yet.
  const isElsewhere = asked !== null && /^\d{5}$/.test(code) && code !== fiveOf(asked)
  if (!isElsewhere) return { address: { ...address, zip }, sender: signed }
  const left = (field: 'street' | 'city' | 'state') => (address[field] === asked[field] ? '' : address[field])
  const { street: _street, city: _city, state: _state, ...person } = signed
  return {
    address: { zip, street: left('street'), city: left('city'), state: left('state') },
    sender: person,
  }
}

/** A point as the request has it; a device says how far off it may be, and a border that is nearer leaves its chamber open. */
const locationOf = ({ latitude, longitude, metres }: Point) => ({
  latitude,
  longitude,
  ...(metres === null ? {} : { accuracy: Math.ceil(metres) }),
})

/** The request for a question, of what has been given alone: without the street, unless it is to be looked up elsewhere. */
export function requestOf({ address, byStreet, point, divisions }: Question): OfficialsRequest {
  const { zip, street, city, state } = address
  return {
    address: {
      zip,
      ...(byStreet && street ? { street } : {}),
      ...(city ? { city } : {}),
      ...(state ? { state } : {}),
    },
    ...(point ? { location: locationOf(point) } : {}),
    ...(divisions.length > 0 ? { divisions } : {}),
  }
}

/** The question that the answer in this visit belongs to. */
export const questionOf = ({ asked, address, byStreet, point, divisions }: Visit): Question => ({
  address: asked ?? address,
  byStreet,
  point,
  divisions,
})

/**
 * Asks; where an earlier point or choice doesn't fit any more (the data has changed, or the point that brought a district with it is gone), asks
 * again without them. Gives the answer together with the question that it belongs to.
 */
export async function askAgain(question: Question): Promise<Result<{ found: Found; question: Question }>> {
  const result = await findOfficials(requestOf(question))
  if ('value' in result) return { value: { found: result.value, question } }
  const isStale =
    'errors' in result && result.errors.some(({ path }) => /^(?:location|divisions)\b/.test(path))
  const isBare = question.point === null && question.divisions.length === 0
  if (!isStale || isBare) return result
  return askAgain({ ...question, point: null, divisions: [] })
}
