import type { Rect } from './labels.ts'
import type { Sheet, Spot } from './projection.ts'

/** What is seen of a sheet: the spot in the middle, and how many pixels a unit has. */
export type View = { x: number; y: number; scale: number }

/** The part of the page that the map has, in pixels. */
export type Size = { width: number; height: number }

/** So much closer than the whole sheet can one look. */
const CLOSEST = 40

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

/** The view that shows the whole of a part of the sheet. */
export const viewOf = (part: Rect, { width, height }: Size): View => ({
  x: part.x + part.width / 2,
  y: part.y + part.height / 2,
  scale: Math.min(width / part.width, height / part.height),
})

/** The scale at which the whole sheet is seen. */
export const leastScale = (sheet: Sheet, size: Size) => viewOf({ x: 0, y: 0, ...sheet }, size).scale

/** The nearest view that is allowed: not from farther away than the whole sheet, and with the sheet in the middle. */
function within(view: View, sheet: Sheet, size: Size): View {
  const least = leastScale(sheet, size)
  const scale = clamp(view.scale, least, least * CLOSEST)
  // As far as the middle of the screen, but no empty stripe where the sheet could fill it.
  const [spareX, spareY] = [size.width / 2 / scale, size.height / 2 / scale]
  const middle = (value: number, spare: number, length: number) =>
    spare * 2 >= length ? length / 2 : clamp(value, spare, length - spare)
  return { scale, x: middle(view.x, spareX, sheet.width), y: middle(view.y, spareY, sheet.height) }
}

/** The view moved by so many pixels. */
export const moved = (view: View, right: number, down: number, sheet: Sheet, size: Size) =>
  within({ ...view, x: view.x + right / view.scale, y: view.y + down / view.scale }, sheet, size)

/** The view from closer or farther away; the spot at these pixels stays where it is, by default the middle. */
export function zoomed(view: View, factor: number, sheet: Sheet, size: Size, at?: Spot): View {
  const { x, y } = at ?? { x: size.width / 2, y: size.height / 2 }
  const fixed = spotAt(view, size, { x, y })
  const { scale } = within({ ...view, scale: view.scale * factor }, sheet, size)
  return within(
    { scale, x: fixed.x - (x - size.width / 2) / scale, y: fixed.y - (y - size.height / 2) / scale },
    sheet,
    size,
  )
}

/** The spot of the sheet at these pixels of the map. */
export const spotAt = (view: View, { width, height }: Size, pixel: Spot): Spot => ({
  x: view.x + (pixel.x - width / 2) / view.scale,
  y: view.y + (pixel.y - height / 2) / view.scale,
})

/** The pixels at which a spot of the sheet is seen. */
export const pixelAt = (view: View, { width, height }: Size, spot: Spot): Spot => ({
  x: (spot.x - view.x) * view.scale + width / 2,
  y: (spot.y - view.y) * view.scale + height / 2,
})

/** The part of the sheet that is seen. */
export function seen(view: View, size: Size): Rect {
  const { x, y } = spotAt(view, size, { x: 0, y: 0 })
  return { x, y, width: size.width / view.scale, height: size.height / view.scale }
}
