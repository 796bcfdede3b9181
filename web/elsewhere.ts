import { STATES } from '#letter/states.ts'
import { type FieldError, type Found, findOfficials, type OfficialsRequest } from './api.ts'
import { distanceInWords } from './distance.ts'
import { placeInWords } from './place.ts'
import type { Point } from './visit.ts'

/** What to do about a point that can't be right, by how it was given. */
const OTHERWISE = {
  device: 'If you are not at home now, choose your district on the map or from the list.',
  map: 'Choose the place where you live again.',
}

/** True for what the server says of a point, and of choices that don't go with it. */
export const isAboutPoint = ({ path }: FieldError) => /^(?:location|divisions)\b/.test(path)

/**
 * What to tell a person whose point the server has refused, in words for somebody who only pressed a button: where the point is, and what they can
 * do. `request` is the one that was refused. Asks the server what is at the point itself.
 */
export async function elsewhere(
  point: Point,
  { place }: Found,
  request: OfficialsRequest,
): Promise<FieldError[]> {
  const say = (message: string) => [{ path: 'location', message }]
  const { latitude, longitude, metres, by } = point
  const location = { latitude, longitude }
  const ifExact = metres === null ? null : await findOfficials({ ...request, location })
  if (ifExact && 'value' in ifExact) {
    const off = distanceInWords(metres ?? 0)
    return say(
      `Your device only knows its position to within ${off}, and another state is that near. Find your home on the map, or choose from what is listed on this page.`,
    )
  }
  const subject = by === 'device' ? 'Your device' : 'The place that you chose'
  const there = await findOfficials({ location })
  if ('errors' in there) return say(`${subject} is at sea or outside the United States. ${OTHERWISE[by]}`)
  if (!('value' in there)) return say(`${subject} is not in ZIP code ${place.zip}. ${OTHERWISE[by]}`)
  const { state = '' } = request.address ?? {}
  const where = `${subject} is near ${placeInWords(there.value)}`
  return state && state !== there.value.place.state
    ? say(
        `${where}, not in ${STATES[state]?.name ?? state}. ${OTHERWISE[by]} If that is your state, change the address.`,
      )
    : say(
        `${where}, too far from ZIP code ${place.zip}. ${OTHERWISE[by]} If you have moved, change the address.`,
      )
}
