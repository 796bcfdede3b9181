import { DIRECTIONS, directionOf, offset } from '../../server/lookup/reach.ts'
import type { Shape } from './polygons.ts'
import type { ZctaAreas } from './zcta-areas.ts'

/** How far a ZIP code without an outline is taken to reach around its centroid, in kilometres; most are a campus or a village. */
const WITHOUT_OUTLINE = 5
/** Kilometres between the places of an outline that are looked at: a long straight edge has no corner in the directions that it passes. */
const STEP = 0.5

type Point = { longitude: number; latitude: number }
type East = { east: number; north: number }

const outlinesOf = ({ type, coordinates }: Shape) =>
  (type === 'Polygon' ? [coordinates] : coordinates).map(([outline = []]) => outline)

/** Places all along an outline, as kilometres east and north of a point. */
function* along(outline: ReturnType<typeof outlinesOf>[number], point: Point): Generator<East> {
  const corners = outline.map(([longitude = 0, latitude = 0]) => offset(point, { longitude, latitude }))
  for (const [i, to] of corners.entries()) {
    const from = corners[i - 1] ?? to
    const [east, north] = [to.east - from.east, to.north - from.north]
    const steps = Math.max(1, Math.ceil(Math.hypot(east, north) / STEP))
    for (let k = 1; k <= steps; k++)
      yield { east: from.east + (east * k) / steps, north: from.north + (north * k) / steps }
  }
}

/**
 * How far a ZIP code's area reaches from its point in each of eight directions, in whole kilometres, rounded up: to the farthest place of its
 * outline there, 0 where it lies elsewhere. Null for a ZIP code without an area.
 */
export function reachOf({ shapes, centroids }: ZctaAreas, zip: string, point: Point): number[] | null {
  const shape = shapes.get(zip)
  if (shape) {
    const reach = new Array<number>(DIRECTIONS).fill(0)
    for (const outline of outlinesOf(shape)) {
      for (const place of along(outline, point)) {
        const direction = directionOf(place)
        const away = Math.ceil(Math.hypot(place.east, place.north))
        reach[direction] = Math.max(reach[direction] ?? 0, away)
      }
    }
    return reach
  }
  const [longitude, latitude] = centroids.get(zip) ?? []
  if (longitude === undefined || latitude === undefined) return null
  const { east, north } = offset(point, { longitude, latitude })
  return new Array<number>(DIRECTIONS).fill(Math.ceil(Math.hypot(east, north) + WITHOUT_OUTLINE))
}
