import type { Place } from './places.ts'

/** The points of some ZIP code areas: longitude, latitude, longitude, … in the order of `zips`. */
export type AreaPoints = { zips: string[]; degrees: Float64Array }

/** The points of these places. */
export function pointsOf(places: readonly Place[]): AreaPoints {
  const degrees = Float64Array.from(places.flatMap(({ longitude, latitude }) => [longitude, latitude]))
  return { zips: places.map(({ zip }) => zip), degrees }
}

/** A difference of longitudes the short way round: the Aleutians lie on both sides of the 180th meridian. */
const eastward = (degrees: number) => ((degrees + 540) % 360) - 180

/** The ZIP code whose point is nearest to another, in degrees; null if there is none. */
export function nearestOf({ zips, degrees }: AreaPoints, longitude: number, latitude: number): string | null {
  const shrink = Math.cos((latitude * Math.PI) / 180)
  let best: { zip: string | null; distance: number } = { zip: null, distance: Infinity }
  zips.forEach((zip, i) => {
    const across = eastward((degrees[2 * i] ?? 0) - longitude) * shrink
    const distance = Math.hypot(across, (degrees[2 * i + 1] ?? 0) - latitude)
    if (distance < best.distance) best = { zip, distance }
  })
  return best.zip
}
