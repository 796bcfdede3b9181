import type { Face } from './font.ts'

/** What is read aloud as one: a paragraph or an address, on one page or several, or a picture with words in its place. */
export type Block = { role: 'P' } | { role: 'Figure'; alternative: string }

/** A line of text: its left end and baseline in points from the page's top left corner. */
export type PlacedLine = {
  text: string
  face: Face
  size: number
  x: number
  baseline: number
  /** What it is a part of; null for what repeats on each page and isn't read aloud. */
  block: Extract<Block, { role: 'P' }> | null
  /** True where another word of the block follows in the next line. */
  space: boolean
}

/** A picture in place, in points from the page's top left corner. */
export type PlacedPicture = {
  x: number
  top: number
  width: number
  height: number
  block: Extract<Block, { role: 'Figure' }>
}

/** A straight line without text, in points from the top left corner: a fold tick. */
export type Tick = { x1: number; x2: number; y: number }

/** A page with everything on it, in reading order; `width` and `height` in points. */
export type Page = { width: number; height: number; items: (PlacedLine | PlacedPicture)[]; ticks: Tick[] }

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
