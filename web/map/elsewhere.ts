import { stateName } from '#letter/states.ts'
import { type FieldError, type Found, findOfficials, type OfficialsRequest } from '../api.ts'
import { distanceInWords } from '../distance.ts'
import { placeInWords } from '../place.ts'
import { say } from '../say.ts'
import type { Point } from '../visit.ts'

type By = Point['by']

/** What to do about a point that can't be right, by how it was given. */
const otherwise = (by: By) =>
  by === 'device'
    ? say('If you are not at home now, choose your district on the map or from the list.')
    : say('Choose the place where you live again.')

const atSea = (by: By) =>
  by === 'device'
    ? say('Your device is at sea or outside the United States.')
    : say('The place that you chose is at sea or outside the United States.')

const notIn = (by: By, zip: string) =>
  by === 'device'
    ? say('Your device is not in ZIP code {zip}.', { zip })
    : say('The place that you chose is not in ZIP code {zip}.', { zip })

function inOtherState(by: By, place: string, code: string): string {
  const values = { place, state: stateName(code, say.language) }
  return by === 'device'
    ? say('Your device is near {place}, not in {state}.', values)
    : say('The place that you chose is near {place}, not in {state}.', values)
}

const tooFar = (by: By, place: string, zip: string) =>
  by === 'device'
    ? say('Your device is near {place}, too far from ZIP code {zip}.', { place, zip })
    : say('The place that you chose is near {place}, too far from ZIP code {zip}.', { place, zip })

/**
 * What to tell a person whose point the server has refused, in words for somebody who only pressed a button: where the point is, and what they can
 * do. `request` is the one that was refused. Asks the server what is at the point itself.
 */
export async function elsewhere(
  point: Point,
  { place: { zip } }: Found,
  request: OfficialsRequest,
): Promise<FieldError[]> {
  const tell = (...sentences: string[]) => [{ path: 'location', message: sentences.join(' ') }]
  const { latitude, longitude, metres, by } = point
  const location = { latitude, longitude }
  const ifExact = metres === null ? null : await findOfficials({ ...request, location })
  if (ifExact && 'value' in ifExact)
    return tell(
      say(
        'Your device only knows its position to within {distance}, and another state is that near. Find your home on the map, or choose from what is listed on this page.',
        { distance: distanceInWords(metres ?? 0) },
      ),
    )
  const there = await findOfficials({ location })
  if ('errors' in there) return tell(atSea(by), otherwise(by))
  if (!('value' in there)) return tell(notIn(by, zip), otherwise(by))
  const { state = '' } = request.address ?? {}
  const near = placeInWords(there.value)
  return state && state !== there.value.place.state
    ? tell(inOtherState(by, near, state), otherwise(by), say('If that is your state, change the address.'))
    : tell(tooFar(by, near, zip), otherwise(by), say('If you have moved, change the address.'))
}
