import { stateOfDivision } from '#letter/states.ts'
import type { Place } from './places.ts'
import { distance } from './reach.ts'
import { candidatesOf } from './surroundings.ts'

/** From these shares of its people on, a ZIP code counts as wholly, mostly or just so in a district. */
const [WHOLLY, MOSTLY, HARDLY] = [0.98, 0.5, 0.1]
/** More names than this tell nobody more. */
const [MANY, FEW] = [8, 4]

/** A name to write on the map at a point. */
export type PlaceName = { name: string; zip: string; longitude: number; latitude: number }

const townOf = ({ city, state }: Place) => `${city}, ${state}`

/** Places by their town, in the order given. */
function byTown(places: readonly Place[]): Map<string, Place[]> {
  const towns = new Map<string, Place[]>()
  for (const place of places) towns.set(townOf(place), [...(towns.get(townOf(place)) ?? []), place])
  return towns
}

/** The places around a ZIP code, nearest first. */
export function nearestFirst(home: Place, areas: readonly Place[]): Place[] {
  return [...areas].sort((a, b) => distance(home, a) - distance(home, b) || (a.zip < b.zip ? -1 : 1))
}

/** A town of a district by its name, with the ZIP codes meant where that isn't all of them, and its state where that is another one. */
function nameOf(meant: readonly Place[], zips: readonly Place[], state: string | null): string[] {
  const [first] = meant
  if (!first) return []
  const town = first.state === state ? first.city : townOf(first)
  const few = meant.slice(0, FEW).map(({ zip }) => zip)
  return [meant.length === zips.length ? town : `${town} (${few.join(', ')})`]
}

/**
 * The names of the places that a district covers around a ZIP code, wholly or in part. A town that the district has only some ZIP codes of is
 * named with those. The ZIP code itself is left out: the question is which part of it.
 */
export function placesOf(
  division: string,
  home: Place,
  near: readonly Place[],
): { places: string[]; parts: string[] } {
  const state = stateOfDivision(division)
  const shareIn = (place: Place) =>
    candidatesOf(place).find((candidate) => candidate.division === division)?.share ?? 0
  const places: string[] = []
  const [mostly, hardly]: [string[], string[]] = [[], []]
  for (const zips of byTown(near).values()) {
    const among = (from: number, to: number) =>
      zips.filter((one) => one.zip !== home.zip && shareIn(one) >= from && shareIn(one) < to)
    places.push(...nameOf(among(WHOLLY, Infinity), zips, state))
    const partly = among(HARDLY, WHOLLY)
    const list = partly.some((one) => shareIn(one) >= MOSTLY) ? mostly : hardly
    list.push(...nameOf(partly, zips, state))
  }
  return { places: places.slice(0, MANY), parts: [...mostly, ...hardly].slice(0, FEW) }
}

/**
 * What to write on the map, nearest first: each town once, at the ZIP code asked for or else the one nearest to the middle of them, and its other
 * ZIP codes by their digits.
 */
export function namesOnMap(home: Place, near: readonly Place[], most: number): PlaceName[] {
  const middles = new Set(
    [...byTown(near).values()].flatMap((zips) => {
      const mean = (of: (place: Place) => number) => zips.reduce((sum, one) => sum + of(one), 0) / zips.length
      const middle = { longitude: mean((one) => one.longitude), latitude: mean((one) => one.latitude) }
      const [first, ...others] = zips
      if (!first) return []
      const own = zips.find(({ zip }) => zip === home.zip)
      if (own) return own
      return others.reduce(
        (best, one) => (distance(middle, one) < distance(middle, best) ? one : best),
        first,
      )
    }),
  )
  return near.slice(0, most).map((place) => {
    const { city, zip, longitude, latitude } = place
    return { name: middles.has(place) ? city : zip, zip, longitude, latitude }
  })
}
