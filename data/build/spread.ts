import Flatbush from 'flatbush'
import { METRES_PER_DEGREE, shrinkAt } from './polygons.ts'
import type { People } from './population.ts'

/** A place as longitude and latitude, in degrees. */
export type Place = readonly [longitude: number, latitude: number]

/** How many places a block group's people are spread over. */
const PLACES = 36
/** The spread reaches so many times the distance to the third-nearest centre: past the neighbours, not only to them. */
const [NEIGHBOUR, REACH] = [3, 2]
/** Turning by the golden angle leaves no gap and no spoke, however many places there are (Vogel's spiral). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Offsets within a circle of radius 1, closer together towards its middle: distance grows by equal steps. */
const SPIRAL = Array.from({ length: PLACES }, (_, i) => {
  const [distance, angle] = [(i + 0.5) / PLACES, i * GOLDEN_ANGLE]
  return [distance * Math.cos(angle), distance * Math.sin(angle)] as const
})

/** A spiral of places around a point, out to `radius` metres. */
export function placesAround([longitude, latitude]: Place, radius: number): Place[] {
  const degrees = radius / METRES_PER_DEGREE
  const shrink = shrinkAt(latitude)
  return SPIRAL.map(([x, y]) => [longitude + (x * degrees) / shrink, latitude + y * degrees])
}

/**
 * For each block group of one state that has people, the places they may live at. The source gives only the centre of
 * a block group's people; placed there, they would all be in one district, and a ZIP code with two percent of its
 * people across a border would look settled. docs/decisions/2026-11-22-zip-shares.md has the measurements.
 */
export function* spread(groups: readonly People[]): Generator<{ group: People; places: Place[] }> {
  const middle = groups[groups.length >> 1]
  if (!middle) return
  const scale = shrinkAt(middle.latitude)
  const index = new Flatbush(groups.length)
  for (const { longitude, latitude } of groups) {
    index.add(longitude * scale, latitude, longitude * scale, latitude)
  }
  index.finish()

  for (const group of groups) {
    if (group.people === 0) continue
    const shrink = shrinkAt(group.latitude)
    const distances = index
      .neighbors(group.longitude * scale, group.latitude, 10)
      .flatMap((i) => groups[i] ?? [])
      .filter((other) => other !== group)
      .map(({ longitude, latitude }) =>
        Math.hypot((longitude - group.longitude) * shrink, latitude - group.latitude),
      )
      .sort((a, b) => a - b)
    const radius = (distances[NEIGHBOUR - 1] ?? 0) * REACH * METRES_PER_DEGREE
    yield { group, places: placesAround([group.longitude, group.latitude], radius) }
  }
}

/** Evenly spaced places, on a grid of about `count` over a box of degrees (west, south, east, north). */
export function* gridOver(
  [west, south, east, north]: readonly [number, number, number, number],
  count: number,
): Generator<Place> {
  const shrink = shrinkAt((south + north) / 2)
  const step = Math.sqrt(((east - west) * shrink * (north - south)) / count)
  for (let latitude = south + step / 2; latitude < north; latitude += step) {
    for (let longitude = west + step / shrink / 2; longitude < east; longitude += step / shrink) {
      yield [longitude, latitude]
    }
  }
}
