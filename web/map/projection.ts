import { decode } from '@googlemaps/polyline-codec'

/** West, south, east and north end, in degrees. */
type Box = readonly [number, number, number, number]

/** A flat sheet for a piece of the country, as wide and high as it is on the ground there; its longer side has 1,000 units. */
export type Sheet = { west: number; north: number; width: number; height: number; perX: number; perY: number }

/** A point on the sheet, in units from its upper left corner. */
export type Spot = { x: number; y: number }

const LONGER = 1000

/** The sheet for a box. A few hundred kilometres at most, so that nobody sees the Earth's curve. */
export function sheetOf([west, south, east, north]: Box): Sheet {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const perY = LONGER / Math.max((east - west) * shrink, north - south)
  const perX = perY * shrink
  return { west, north, perX, perY, width: (east - west) * perX, height: (north - south) * perY }
}

/** Where a point of the ground lies on the sheet. */
export const project = (sheet: Sheet, longitude: number, latitude: number): Spot => ({
  x: (longitude - sheet.west) * sheet.perX,
  y: (sheet.north - latitude) * sheet.perY,
})

/** Which point of the ground a spot on the sheet is. */
export const unproject = (sheet: Sheet, { x, y }: Spot) => ({
  longitude: sheet.west + x / sheet.perX,
  latitude: sheet.north - y / sheet.perY,
})

/** A district's rings on the sheet. */
export const spotsOf = (sheet: Sheet, rings: readonly string[]): Spot[][] =>
  rings.map((ring) => decode(ring, 5).map(([latitude, longitude]) => project(sheet, longitude, latitude)))

/** Rings as the `d` of an SVG path. */
export const pathOf = (rings: readonly Spot[][]): string =>
  rings.map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join('L')}Z`).join('')
