import type { Box } from './outlines.ts'
import type { Candidate, Place } from './places.ts'
import type { RingLine } from './state-map.ts'

type Centre = { longitude: number; latitude: number }

/** Kilometres in a degree of latitude. */
const KM = 111.195
/** How far a map reaches from a ZIP code's point at least and at most, in kilometres; in most places it is between 10 and 60. */
const [NEAREST, FARTHEST] = [4, 300]
const shrinkAt = (latitude: number) => Math.cos((latitude * Math.PI) / 180)

/** Kilometres between two points that are not far from each other. */
export function distance(a: Centre, b: Centre): number {
  const across = (a.longitude - b.longitude) * shrinkAt(a.latitude)
  return Math.hypot(across, a.latitude - b.latitude) * KM
}

/** Every point of a shape, in degrees. */
function* pointsOf(rings: readonly RingLine[][]): Generator<Centre> {
  for (const { line } of rings.flat())
    for (let i = 0; i < line.length; i += 2)
      yield { longitude: (line[i] ?? 0) / 1e6, latitude: (line[i + 1] ?? 0) / 1e6 }
}

/**
 * How many kilometres around a ZIP code belong on its map: as far as its neighbours go, in the open country farther than in a city, and twice as
 * far around a post office, whose people may live in any of them.
 */
export function reachOf(centre: Place, areas: readonly Place[], shapes: readonly RingLine[][][]): number {
  const away = areas.map((place) => distance(centre, place)).sort((a, b) => a - b)
  const neighbours = (centre.kind === 'zcta' ? 1.5 : 3) * (away[8] ?? away.at(-1) ?? NEAREST)
  // Each district must be seen, were it only its edge.
  const edges = shapes.map((rings) => {
    let nearest = Infinity
    for (const point of pointsOf(rings)) nearest = Math.min(nearest, distance(centre, point))
    return nearest * 1.3
  })
  return Math.min(FARTHEST, Math.max(NEAREST, neighbours, ...edges))
}

/** The part of the country to draw: what the districts fill of the square around the ZIP code, and the ZIP code's point in any case. */
export function boxOf({ longitude, latitude }: Centre, reach: number, shapes: readonly RingLine[][][]): Box {
  const [x, y] = [reach / KM / shrinkAt(latitude), reach / KM]
  const square: Box = [longitude - x, latitude - y, longitude + x, latitude + y]
  const filled: Box = [longitude - x / 5, latitude - y / 5, longitude + x / 5, latitude + y / 5]
  for (const rings of shapes)
    for (const point of pointsOf(rings)) {
      filled[0] = Math.min(filled[0], point.longitude)
      filled[1] = Math.min(filled[1], point.latitude)
      filled[2] = Math.max(filled[2], point.longitude)
      filled[3] = Math.max(filled[3], point.latitude)
    }
  const [west, south, east, north] = [
    Math.max(square[0], filled[0] - x / 20),
    Math.max(square[1], filled[1] - y / 20),
    Math.min(square[2], filled[2] + x / 20),
    Math.min(square[3], filled[3] + y / 20),
  ].map((degrees) => Math.round(degrees * 1e4) / 1e4) as Box
  return [west, south, east, north]
}

/** True if the point lies in the box. */
export const isIn = ([west, south, east, north]: Box, { longitude, latitude }: Centre) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north

/** A place's candidates in all chambers. */
export const candidatesOf = ({ candidates }: Place): Candidate[] => Object.values(candidates).flat()
