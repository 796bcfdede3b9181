import pointInPolygon from 'point-in-polygon-hao'
import type { Drawn } from '../../../data/build/drawn-districts.ts'

/** A polygon as the reference library takes it, with its box. */
export type Reference = { drawn: Drawn; box: [number, number, number, number]; polygons: number[][][][] }

/** Prepares a source polygon for the reference library. */
export function referenceOf(drawn: Drawn): Reference {
  const { geometry } = drawn
  const polygons = (
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  ) as number[][][][]
  const box: Reference['box'] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of polygons.flatMap((rings) => rings[0] ?? [])) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return { drawn, box, polygons }
}

/** Whether a point lies in a polygon or on its border, by point-in-polygon-hao, which has nothing in common with our own method. */
export function isInside({ box, polygons }: Reference, longitude: number, latitude: number): boolean {
  const [west, south, east, north] = box
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false
  return polygons.some(
    (rings) => pointInPolygon([longitude, latitude], rings as [number, number][][]) !== false,
  )
}
