import type { Box } from './outlines.ts'
import { distance } from './reach.ts'

/** The points of some ZIP code areas: longitude, latitude, longitude, … in the order of `zips`. */
export type AreaPoints = { zips: readonly string[]; degrees: Float64Array }

/** ZIP code, state, latitude and longitude of a row of `zips.csv` with an area. */
const AREA = /^(\d{5}),(?:"(?:[^"]|"")*"|[^,]*),([A-Z]{2}),([-\d.]+),([-\d.]+),zcta,/

/** The points of the areas among the rows of several files of ZIP codes, by state. */
export function areaPoints(files: Iterable<Iterable<string>>): Map<string, AreaPoints> {
  const states = new Map<string, { zips: string[]; degrees: number[] }>()
  for (const rows of files) {
    for (const row of rows) {
      const [, zip, state, latitude, longitude] = AREA.exec(row) ?? []
      if (!zip || !state) continue
      const known = states.get(state) ?? { zips: [], degrees: [] }
      known.zips.push(zip)
      known.degrees.push(Number(longitude), Number(latitude))
      states.set(state, known)
    }
  }
  return new Map(
    [...states].map(([state, { zips, degrees }]) => [state, { zips, degrees: Float64Array.from(degrees) }]),
  )
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

/** The ZIP codes whose points lie in a box. */
export function zipsIn({ zips, degrees }: AreaPoints, [west, south, east, north]: Box): string[] {
  return zips.filter((_, i) => {
    const [longitude = 0, latitude = 0] = [degrees[2 * i], degrees[2 * i + 1]]
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north
  })
}

/** How many kilometres away each of the points is, nearest first. */
export function distancesTo(
  areas: readonly AreaPoints[],
  from: { longitude: number; latitude: number },
): Float64Array {
  const away = new Float64Array(areas.reduce((sum, { zips }) => sum + zips.length, 0))
  let count = 0
  for (const { degrees } of areas) {
    for (let i = 0; i < degrees.length; i += 2)
      away[count++] = distance(from, { longitude: degrees[i] ?? 0, latitude: degrees[i + 1] ?? 0 })
  }
  return away.sort()
}
