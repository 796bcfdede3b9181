import type { Face } from './font.ts'

/** What is read aloud as one: a heading, a paragraph or an address, on one page or several. */
export type TextBlock = {
  role: 'P' | 'H1' | 'H2'
  /** Its language (BCP 47) where that isn't its section's. */
  language?: string
}
/** A picture with words in its place. */
type Figure = { role: 'Figure'; alternative: string }
export type Block = TextBlock | Figure

/** A line of text: its left end and baseline in points from the page's top left corner. */
export type PlacedLine = {
  text: string
  face: Face
  size: number
  x: number
  baseline: number
  /** What it is a part of; null for what repeats on each page and isn't read aloud. */
  block: TextBlock | null
  /** True where another word of the block follows in the next line. */
  space: boolean
}

/** A picture in place, in points from the page's top left corner. */
export type PlacedPicture = {
  x: number
  top: number
  width: number
  height: number
  block: Figure
}

/** A drawing of black rectangles, each with its left and top end, width and height in points from the drawing's top left corner. */
export type PlacedDrawing = PlacedPicture & {
  rectangles: readonly (readonly [x: number, y: number, width: number, height: number])[]
}

/** A straight line without text, in points from the top left corner: a fold tick, a rule. */
export type Tick = { x1: number; x2: number; y: number }

/** A page with everything on it, in reading order; `width` and `height` in points. */
export type Page = {
  width: number
  height: number
  items: (PlacedLine | PlacedPicture | PlacedDrawing)[]
  ticks: Tick[]
}

/** Pages that belong together, as one letter does. */
export type Section = {
  /** Names them to whoever doesn't see them. */
  title: string
  /** The language of the text (BCP 47). */
  language: string
  /** Their entry in the outline, if there is one. */
  bookmark?: string
  pages: Page[]
}

/** The width of a text in points at a size in points. */
export type Measure = (text: string, face: Face, size: number) => number

/** An inch in points. */
export const INCH = 72

/** US Letter, in points. */
export const US_LETTER = { width: 8.5 * INCH, height: 11 * INCH }
