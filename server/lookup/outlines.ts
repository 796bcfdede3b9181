import polyline from '@googlemaps/polyline-codec'
import simplify from 'simplify-js'
import type { RingLine } from './state-map.ts'

/** West, south, east and north end, in degrees. */
export type Box = [west: number, south: number, east: number, north: number]

type Point = { x: number; y: number }
type Bounds = { west: number; south: number; east: number; north: number }

/** Metres in a degree of latitude, on a sphere with the Earth's mean radius. */
const METRES = 111_195
/** More than this, in characters, is more than a phone should have to wait for. */
const LARGEST = 60_000
/** Characters of a point at least, but for a few. */
const LEAST = 4

/** The sides of a box that a point lies beyond, as bits. */
const beyond = (x: number, y: number, { west, south, east, north }: Bounds) =>
  (x < west ? 1 : 0) | (x > east ? 2 : 0) | (y < south ? 4 : 0) | (y > north ? 8 : 0)

/**
 * The points of a line that matter in a box. Of those that follow each other beyond the same side only the ends are kept: what is between them stays
 * on that side, and is cut off.
 */
function pointsNear(line: Int32Array, bounds: Bounds, shrink: number): Point[] {
  const near: Point[] = []
  const last = line.length / 2 - 1
  const sidesOf = (i: number) => beyond((line[2 * i] ?? 0) * shrink, line[2 * i + 1] ?? 0, bounds)
  // The sides that every point lies beyond since the last that was kept, and itself.
  let common = 0
  let next = sidesOf(0)
  for (let i = 0; i <= last; i++) {
    const here = next
    next = i < last ? sidesOf(i + 1) : 0
    common &= here
    if ((common & next) !== 0) continue
    near.push({ x: (line[2 * i] ?? 0) * shrink, y: line[2 * i + 1] ?? 0 })
    common = here
  }
  return near
}

/** Cuts off what lies beyond one side of a box (Sutherland and Hodgman); `depth` is how far inside a point lies. */
function cut(ring: readonly Point[], depth: (point: Point) => number): Point[] {
  const inside: Point[] = []
  let before = ring.at(-1)
  for (const point of ring) {
    const [from, to] = [depth(before ?? point), depth(point)]
    if (before && from < 0 !== to < 0) {
      const part = from / (from - to)
      inside.push({ x: before.x + part * (point.x - before.x), y: before.y + part * (point.y - before.y) })
    }
    if (to >= 0) inside.push(point)
    before = point
  }
  return inside
}

/** A ring as the points of its lines, each line from the one before. */
function pointsOf(ring: readonly RingLine[], lines: ReadonlyMap<Int32Array, readonly Point[]>): Point[] {
  const points: Point[] = []
  for (const { line, isReversed } of ring) {
    const own = lines.get(line) ?? []
    for (let i = 1; i < own.length; i++) points.push(own[isReversed ? own.length - 1 - i : i] as Point)
  }
  return points
}

/**
 * The rings of several districts for drawing them inside a box: as exact as that can be in about 60 kB, and never finer than the sources. Each is an
 * encoded polyline of five decimals, latitude before longitude. Each border line is simplified for itself, so that neighbours, who share it, still meet.
 */
export function outlinesOf(shapes: readonly RingLine[][][], [west, south, east, north]: Box): string[][] {
  // Millionths of a degree of latitude in both directions, so that distances are the same.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const bounds = {
    west: west * shrink * 1e6,
    south: south * 1e6,
    east: east * shrink * 1e6,
    north: north * 1e6,
  }
  const sides = [
    ({ x }: Point) => x - bounds.west,
    ({ x }: Point) => bounds.east - x,
    ({ y }: Point) => y - bounds.south,
    ({ y }: Point) => bounds.north - y,
  ]
  const encoded = (ring: readonly Point[]) =>
    polyline.encode(
      ring.map(({ x, y }): [number, number] => [y / 1e6, x / shrink / 1e6]),
      5,
    )
  const lines = new Map(shapes.flat(2).map(({ line }) => [line, pointsNear(line, bounds, shrink)]))
  const height = (north - south) * METRES
  let outlines: string[][] = []
  for (let tolerance = Math.max(10, height / 8000); tolerance < height; tolerance *= 1.6) {
    const most = (tolerance / METRES) * 1e6
    const simple = new Map([...lines].map(([line, points]) => [line, simplify(points, most, true)]))
    // Not worth drawing, and not worth the memory, if there are more points than can be written.
    if (LEAST * [...simple.values()].reduce((sum, { length }) => sum + length, 0) > LARGEST) continue
    outlines = shapes.map((rings) =>
      rings.flatMap((ring) => {
        const inside = sides.reduce(cut, pointsOf(ring, simple))
        return inside.length < 3 ? [] : [encoded(inside)]
      }),
    )
    if (outlines.flat().join('').length <= LARGEST) break
  }
  return outlines
}
