import { isWithin } from './agreement.ts'
import type { Located } from './districts.ts'
import type { Place } from './places.ts'
import { directionOf, offset } from './reach.ts'
import type { Words } from './words.ts'

type Point = { latitude: number; longitude: number }

/** Kilometres past the end of its ZIP code's area from which on a point is taken for a mistake: the areas of the Census leave out some of the mail's routes. */
const BEYOND = 5
const KM_PER_MILE = 1.609344

/** How far a point is from its ZIP code's own, in kilometres, if that is farther than the ZIP code reaches there; else, or where nobody knows, null. */
function strayed(location: Point, place: Place): number | null {
  const seen = offset(place, location)
  const away = Math.hypot(seen.east, seen.north)
  const reach = place.reach?.[directionOf(seen)]
  return reach !== undefined && away > reach + BEYOND ? away : null
}

/** What to say of a point that lies near its ZIP code, but in districts that the ZIP code doesn't reach into. */
const outsideNotice = ({ zip }: Place, { say }: Words) =>
  say(
    'That point is outside the districts of ZIP code {zip}. If you are not at home now, leave it out and choose your district instead.',
    { zip },
  )

/** What to say of a point in the ZIP code's districts that is farther away, in kilometres, than the ZIP code reaches. */
const strayNotice = ({ zip }: Place, away: number, { say }: Words) =>
  say(
    'That point is {miles} miles ({km} km) from the middle of ZIP code {zip}, farther than it reaches there. If you are not at home now, leave it out and choose your district instead.',
    { zip, miles: Math.round(away / KM_PER_MILE), km: Math.round(away) },
  )

/** What makes a point doubtful for an address in its ZIP code: other districts, or too long a way. */
export function doubtsOf(located: Located, location: Point, place: Place, words: Words): string[] {
  if (!isWithin(located, place)) return [outsideNotice(place, words)]
  const away = strayed(location, place)
  return away === null ? [] : [strayNotice(place, away, words)]
}
