type Point = { longitude: number; latitude: number }
/** A place seen from another: kilometres to the east and to the north of it. */
type Offset = { east: number; north: number }

/** Kilometres in a degree of latitude. */
const KM = 111.195
/** The directions in which it is known how far a ZIP code reaches: an eighth of the circle each, from the east counter-clockwise. */
export const DIRECTIONS = 8

/** Where a point lies seen from another; on a sphere, and for short ways. */
export function offset(from: Point, to: Point): Offset {
  // The short way round: the Aleutians lie on both sides of the 180th meridian.
  const degrees = ((to.longitude - from.longitude + 540) % 360) - 180
  return {
    east: degrees * Math.cos((from.latitude * Math.PI) / 180) * KM,
    north: (to.latitude - from.latitude) * KM,
  }
}

/** The direction of a place, 0 to 7. */
export function directionOf({ east, north }: Offset): number {
  const turn = Math.atan2(north, east) / (2 * Math.PI)
  return Math.floor((turn < 0 ? turn + 1 : turn) * DIRECTIONS) % DIRECTIONS
}

/** Kilometres between two points that are not far from each other. */
export function distance(a: Point, b: Point): number {
  const { east, north } = offset(a, b)
  return Math.sqrt(east * east + north * north)
}
