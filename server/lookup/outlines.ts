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

/** True if no point of the line can be in the box. */
function isOutside(line: Int32Array, { west, south, east, north }: Bounds): boolean {
  let [left, bottom, right, top] = [true, true, true, true]
  for (let i = 0; i < line.length; i += 2) {
    const [x = 0, y = 0] = [line[i], line[i + 1]]
    left &&= x < west
    right &&= x > east
    bottom &&= y < south
    top &&= y > north
  }
  return left || right || bottom || top
}

/** Cuts off what lies beyond one side of a box (Sutherland and Hodgman); `depth` is how far inside a point lies. */
function cut(ring: readonly Point[], depth: (point: Point) => number): Point[] {
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1) ?? point
    const [from, to] = [depth(before), depth(point)]
    if (from < 0 && to < 0) return []
    if (from >= 0 && to >= 0) return [point]
    const part = from / (from - to)
    const edge = { x: before.x + part * (point.x - before.x), y: before.y + part * (point.y - before.y) }
    return to >= 0 ? [edge, point] : [edge]
  })
}

/**
 * Rings for drawing: cut to a box, and each border line simplified for itself, by `tolerance` metres at most, so that neighbours, who share it,
 * still meet. Encoded as polylines of five decimals, latitude before longitude.
 */
function drawn(
  shapes: readonly RingLine[][][],
  [west, south, east, north]: Box,
  tolerance: number,
): string[][] {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const bounds = { west: west * 1e6, south: south * 1e6, east: east * 1e6, north: north * 1e6 }
  const known = new Map<Int32Array, Point[]>()
  const lineOf = (line: Int32Array) => {
    const before = known.get(line)
    if (before) return before
    const points = Array.from({ length: line.length / 2 }, (_, i) => ({
      x: (line[2 * i] ?? 0) * shrink,
      y: line[2 * i + 1] ?? 0,
    }))
    // Far away a straight line does as well: it stays on the same side of the box.
    const few = isOutside(line, bounds) ? 1e9 : (tolerance / METRES) * 1e6
    const simple = simplify(points, few, true).map(({ x, y }) => ({ x: x / shrink, y }))
    known.set(line, simple)
    return simple
  }
  return shapes.map((rings) =>
    rings.flatMap((ring) => {
      const points = ring.flatMap(({ line, isReversed }) => {
        const simple = lineOf(line)
        return (isReversed ? [...simple].reverse() : simple).slice(1)
      })
      const inside = [
        ({ x }: Point) => x - bounds.west,
        ({ x }: Point) => bounds.east - x,
        ({ y }: Point) => y - bounds.south,
        ({ y }: Point) => bounds.north - y,
      ].reduce(cut, points)
      if (inside.length < 3) return []
      return [
        polyline.encode(
          inside.map(({ x, y }): [number, number] => [y / 1e6, x / 1e6]),
          5,
        ),
      ]
    }),
  )
}

/** The rings of several districts for drawing them inside a box: as exact as that can be in about 60 kB, and never finer than the sources. */
export function outlinesOf(shapes: readonly RingLine[][][], box: Box): string[][] {
  const height = (box[3] - box[1]) * METRES
  let outlines: string[][] = []
  for (let tolerance = Math.max(10, height / 8000); tolerance < height; tolerance *= 1.6) {
    outlines = drawn(shapes, box, tolerance)
    if (outlines.flat().join('').length <= LARGEST) break
  }
  return outlines
}
