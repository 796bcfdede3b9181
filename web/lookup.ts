import { type Found, findOfficials, type OfficialsRequest, type Result } from './api.ts'
import type { TypedAddress, Visit } from './visit.ts'

/** What an answer rests on: the address, the point at which the person lives if they gave one, and the districts that they chose. */
export type Question = Pick<Visit, 'byStreet' | 'point' | 'divisions'> & { address: TypedAddress }

/** True if both are the same address. */
export const isSameAddress = (a: TypedAddress, b: TypedAddress | null) =>
  (['zip', 'street', 'city', 'state'] as const).every((field) => a[field] === b?.[field])

/**
 * The address with another ZIP code typed in. Once it isn't the one that was asked for, the street, city and state given for that one go, those
 * of the signature included: no letter should carry one place with the ZIP code of another.
 */
export function withZip({ address, asked, sender }: Visit, zip: string): Pick<Visit, 'address' | 'sender'> {
  const { zip: _, ...signed } = sender
  const code = zip.trim().slice(0, 5)
  // Not at every key: a half-typed ZIP code is no other place yet.
  const isElsewhere = asked !== null && /^\d{5}$/.test(code) && code !== asked.zip.trim().slice(0, 5)
  if (!isElsewhere) return { address: { ...address, zip }, sender: signed }
  const left = (field: 'street' | 'city' | 'state') => (address[field] === asked[field] ? '' : address[field])
  const { street: _street, city: _city, state: _state, ...person } = signed
  return {
    address: { zip, street: left('street'), city: left('city'), state: left('state') },
    sender: person,
  }
}

/** The request for a question: without the street, unless it is to be looked up elsewhere. */
export function requestOf({ address, byStreet, point, divisions }: Question): OfficialsRequest {
  return {
    address: byStreet ? address : { ...address, street: '' },
    ...(point ? { location: { latitude: point.latitude, longitude: point.longitude } } : {}),
    divisions,
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
