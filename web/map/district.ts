import { stateOfDivision } from '#letter/states.ts'
import type { DistrictMap } from '../api.ts'
import type { Rect } from './labels.ts'
import { pathOf, type Sheet, type Spot, spotsOf } from './projection.ts'

/** A district ready to be drawn: its rings on the sheet, the few letters that stand on it, and the number of its pattern. */
export type Drawn = DistrictMap['districts'][number] & {
  spots: Spot[][]
  path: string
  label: string
  style: number
}

/** Patterns to choose from. */
const STYLES = 6

/** A division in a few letters: "13", "26A", "Merrimack 19"; with the state where a map shows more than one. */
export function labelOf(division: string, withState: boolean): string {
  const last = division.split(':').at(-1) ?? ''
  const label = /^\d*[a-z]$/.test(last)
    ? last.toUpperCase()
    : last
        .replaceAll('_', ' ')
        .replace(/(^|[ -])([a-z])/g, (_, before, letter) => before + letter.toUpperCase())
  return withState ? `${stateOfDivision(division) ?? ''} ${label}` : label
}

/** The corners of a district; neighbours, who share a border line, have its corners in common. */
const cornersOf = (rings: readonly Spot[][]) =>
  new Set(rings.flatMap((ring) => ring.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)))

/** The districts of a map on its sheet, no two neighbours of a chamber in the same pattern as long as the patterns last. */
export function drawnOn(sheet: Sheet, districts: DistrictMap['districts']): Drawn[] {
  const states = new Set(districts.map(({ division }) => stateOfDivision(division)))
  const before: (Drawn & { corners: Set<string> })[] = []
  for (const district of districts) {
    const spots = spotsOf(sheet, district.rings)
    const corners = cornersOf(spots)
    const rivals = before.filter(({ chamber }) => chamber === district.chamber)
    const beside = rivals.filter((other) => [...corners].some((corner) => other.corners.has(corner)))
    const uses = (list: readonly Drawn[], style: number) => list.filter((one) => one.style === style).length
    const [style = 0] = Array.from({ length: STYLES }, (_, style) => style).sort(
      (a, b) => uses(beside, a) - uses(beside, b) || uses(rivals, a) - uses(rivals, b),
    )
    const label = labelOf(district.division, states.size > 1)
    before.push({ ...district, spots, path: pathOf(spots), label, style, corners })
  }
  return before
}

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

/** True if a border of the districts passes within `reach` units of the spot: a finger may have meant the other side. */
export function isNearBorder(districts: readonly Drawn[], { x, y }: Spot, reach: number): boolean {
  const around = Array.from({ length: 8 }, (_, i) => ({
    x: x + reach * Math.cos((i * Math.PI) / 4),
    y: y + reach * Math.sin((i * Math.PI) / 4),
  }))
  return districts.some(({ spots }) => {
    const isIn = contains(spots, { x, y })
    return around.some((spot) => contains(spots, spot) !== isIn)
  })
}
