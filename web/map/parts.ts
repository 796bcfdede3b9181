import type { Drawn } from './district.ts'
import type { Rect } from './labels.ts'
import type { Sheet, Spot } from './projection.ts'

/** The part of the sheet that districts fill, with a little room around them. */
export function extentOf(districts: readonly Drawn[], sheet: Sheet): Rect {
  const spots = districts.flatMap((district) => district.spots.flat())
  const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))]
  const room = 0.03 * Math.max(right - left, bottom - top)
  const [x, y] = [Math.max(0, left - room), Math.max(0, top - room)]
  return {
    x,
    y,
    width: Math.min(sheet.width, right + room) - x,
    height: Math.min(sheet.height, bottom + room) - y,
  }
}

/** True if the spot lies inside the rings (even-odd rule). */
function contains(rings: readonly Spot[][], { x, y }: Spot): boolean {
  let inside = false
  for (const ring of rings)
    for (const [i, to] of ring.entries()) {
      const from = ring.at(i - 1) ?? to
      if (from.y > y !== to.y > y && x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y))
        inside = !inside
    }
  return inside
}

/** How far a spot is from the nearest border line of the rings, in units of the sheet. */
function fromBorder(rings: readonly Spot[][], { x, y }: Spot): number {
  let nearest = Infinity
  for (const ring of rings)
    for (const [i, to] of ring.entries()) {
      const from = ring.at(i - 1) ?? to
      const [dx, dy] = [to.x - from.x, to.y - from.y]
      const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)
      const part = Math.min(1, Math.max(0, along))
      nearest = Math.min(nearest, Math.hypot(from.x + part * dx - x, from.y + part * dy - y))
    }
  return nearest
}

/** True if a border of the districts passes within `reach` units of the spot: a finger may have meant the other side. */
export const isNearBorder = (districts: readonly Drawn[], spot: Spot, reach: number): boolean =>
  districts.some(({ spots }) => fromBorder(spots, spot) <= reach)

/** So many of the sheet's 1,000 units are seen at first on each side of the middle at least. */
const AROUND = 260

/** The part of the sheet around its middle in which each district can be seen, were it only its edge: what is near home is drawn large. */
export function partAround(districts: readonly Drawn[], sheet: Sheet, center: Spot): Rect {
  const away = districts.map(({ spots }) => (contains(spots, center) ? 0 : fromBorder(spots, center)))
  const half = Math.max(AROUND, 1.4 * Math.max(0, ...away))
  const whole = extentOf(districts, sheet)
  const left = Math.max(center.x - half, Math.min(whole.x, center.x))
  const right = Math.min(center.x + half, Math.max(whole.x + whole.width, center.x))
  const top = Math.max(center.y - half, Math.min(whole.y, center.y))
  const bottom = Math.min(center.y + half, Math.max(whole.y + whole.height, center.y))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
