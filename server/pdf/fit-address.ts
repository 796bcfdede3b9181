import type { Measure, PlacedLine, TextBlock } from './page.ts'
import { breakLines, type Line } from './typography.ts'

/** Room for an address, in points: `height` from the top of its first capital to its last baseline. */
export type Room = {
  width: number
  height: number
  /** Sizes to try, from the one that is best to read down. */
  sizes: readonly number[]
  /** The least line spacing, in sizes. */
  tightest: number
  /** May two short lines of an address share one ("Suite 600, 200 North High Street")? */
  join: boolean
  /** The language that it is read aloud in (BCP 47) where that isn't the page's. */
  language?: string
}

/** An address set in a room. */
export type SetAddress = {
  size: number
  /** From the top of the first line's letters to its baseline, in points. */
  ascent: number
  /** From the first baseline to the last, in points. */
  height: number
  /** Its lines from a first baseline on, one block for the reader. */
  place: (x: number, baseline: number) => PlacedLine[]
}

/** Comfortable line spacing, in sizes. */
const SPACING = 1.2
/** How far letters of the font reach above the baseline, in sizes: "l" and "é", and capitals with an accent. */
const ASCENT = { plain: 0.77, accented: 0.92 }

/**
 * Sets an address as large as its room allows: first with each line whole, two lines joined where the room asks for it; then, if even the smallest
 * size is too wide or too high, with long lines broken. What is still too high for its room then, which no address of an official is, is set solid.
 */
export function fitAddress(address: readonly string[], room: Room, measure: Measure): SetAddress {
  const ascent = address.some((line) => /\p{Lu}\p{M}/u.test(line.normalize('NFD')))
    ? ASCENT.accented
    : ASCENT.plain
  const spacing = (lines: number, size: number) =>
    Math.min(SPACING, (room.height / size - ascent) / Math.max(1, lines - 1))
  const set = (lines: readonly Line[], size: number) => {
    const leading = size * Math.max(spacing(lines.length, size), 0.5)
    const block: TextBlock = { role: 'P', ...(room.language && { language: room.language }) }
    return {
      size,
      ascent: ascent * size,
      height: leading * (lines.length - 1),
      place: (x: number, baseline: number): PlacedLine[] =>
        lines.map(({ text, cut }, index) => ({
          text,
          space: index < lines.length - 1 && !cut,
          face: 'regular',
          size,
          x,
          baseline: baseline + index * leading,
          block,
        })),
    }
  }
  const wayOf = (lines: readonly string[], size: number) =>
    lines.flatMap((line) => breakLines(line, room.width, (part) => measure(part, 'regular', size)))
  let broken: Line[] = []
  for (const mayBreak of [false, true]) {
    for (const size of room.sizes) {
      for (const lines of room.join ? joinings(address) : [address]) {
        broken = wayOf(lines, size)
        if (!mayBreak && broken.length > lines.length) continue
        if (spacing(broken.length, size) >= room.tightest) return set(broken, size)
      }
    }
  }
  return set(broken, room.sizes.at(-1) ?? 8)
}

/** The address as it is, then with one or two pairs of its middle lines joined; name, office and city keep lines of their own. */
function joinings(address: readonly string[]): string[][] {
  const once = (lines: readonly string[]) =>
    Array.from({ length: Math.max(0, lines.length - 4) }, (_, i) => [
      ...lines.slice(0, i + 2),
      `${lines[i + 2]}, ${lines[i + 3]}`,
      ...lines.slice(i + 4),
    ])
  const joined = once(address)
  return [[...address], ...joined, ...joined.flatMap(once)]
}
