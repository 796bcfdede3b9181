import { type AreaPoints, distancesTo } from './area-points.ts'
import type { Box } from './outlines.ts'
import type { Candidate, Place } from './places.ts'
import type { RingLine } from './state-map.ts'

type Centre = { longitude: number; latitude: number }
type Rings = readonly RingLine[][]

/** Kilometres in a degree of latitude. */
const KM = 111.195
/** How far a map reaches from a ZIP code's point at least and at most, in kilometres; in most places it is between 10 and 60. */
const [NEAREST, FARTHEST] = [4, 300]
/** A point that is farther from a district of its own ZIP code, in kilometres, is a mistake of the source. */
const ASTRAY = 100

const shrinkAt = (latitude: number) => Math.cos((latitude * Math.PI) / 180)

/** How many kilometres away a shape's border is. */
export function edgeOf({ longitude, latitude }: Centre, rings: Rings): number {
  const shrink = shrinkAt(latitude)
  let nearest = Infinity
  for (const { line } of rings.flat()) {
    for (let i = 0; i < line.length; i += 2) {
      const across = ((line[i] ?? 0) / 1e6 - longitude) * shrink
      const up = (line[i + 1] ?? 0) / 1e6 - latitude
      nearest = Math.min(nearest, across * across + up * up)
    }
  }
  return Math.sqrt(nearest) * KM
}

/** The box around a shape. */
function spanOf(rings: Rings): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { line } of rings.flat()) {
    for (let i = 0; i < line.length; i += 2) {
      const [x = 0, y = 0] = [line[i], line[i + 1]]
      west = Math.min(west, x)
      south = Math.min(south, y)
      east = Math.max(east, x)
      north = Math.max(north, y)
    }
  }
  return [west / 1e6, south / 1e6, east / 1e6, north / 1e6]
}

/**
 * The middle of a ZIP code's map: its point, or the middle of the smallest of its districts where the point has gone astray. `outside` are those
 * of its districts that don't contain the point.
 */
export function centreOf({ longitude, latitude }: Centre, outside: readonly Rings[]): Centre {
  const home = { longitude, latitude }
  if (!outside.some((rings) => edgeOf(home, rings) > ASTRAY)) return home
  const sizeOf = ([west, south, east, north]: Box) => (east - west) * (north - south)
  const [smallest] = outside.map(spanOf).sort((a, b) => sizeOf(a) - sizeOf(b))
  if (!smallest) return home
  const [west, south, east, north] = smallest
  return { longitude: (west + east) / 2, latitude: (south + north) / 2 }
}

/** How many kilometres around its middle belong on a map: as far as the neighbours go, in the open country farther than in a city. */
export function reachOf(centre: Centre, areas: readonly AreaPoints[], shapes: readonly Rings[]): number {
  const away = distancesTo(areas, centre)
  const neighbours = 1.5 * (away[8] ?? away.at(-1) ?? NEAREST)
  // Each district must be seen, were it only its edge.
  const edges = shapes.map((rings) => edgeOf(centre, rings) * 1.3)
  return Math.min(FARTHEST, Math.max(NEAREST, neighbours, ...edges))
}

/**
 * The part of the country to draw: what the districts fill of the square around the middle, and the middle itself in any case; without districts
 * the whole square.
 */
export function boxOf({ longitude, latitude }: Centre, reach: number, shapes: readonly Rings[]): Box {
  const [x, y] = [reach / KM / shrinkAt(latitude), reach / KM]
  const square = (part: number): Box => [
    longitude - x * part,
    latitude - y * part,
    longitude + x * part,
    latitude + y * part,
  ]
  const spans = shapes.length > 0 ? [square(0.2), ...shapes.map(spanOf)] : [square(1)]
  const [left, bottom, right, top] = square(1)
  const box: Box = [
    Math.max(left, Math.min(...spans.map(([west]) => west)) - x / 20),
    Math.max(bottom, Math.min(...spans.map(([, south]) => south)) - y / 20),
    Math.min(right, Math.max(...spans.map(([, , east]) => east)) + x / 20),
    Math.min(top, Math.max(...spans.map(([, , , north]) => north)) + y / 20),
  ]
  return box.map((degrees) => Math.round(degrees * 1e4) / 1e4) as Box
}

/** A place's candidates in all chambers. */
export const candidatesOf = ({ candidates }: Place): Candidate[] => Object.values(candidates).flat()
