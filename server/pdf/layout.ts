import type { Letter } from '#letter/compose.ts'
import type { Face } from './font.ts'
import { paginate, type Row } from './paginate.ts'
import { breakLines } from './typography.ts'

/** A line of text on a page: its left end and baseline in points from the page's top left corner. */
type PlacedLine = { text: string; face: Face; size: number; x: number; baseline: number }

/** A straight line without text, in points from the top left corner: a fold tick. */
type Tick = { x1: number; x2: number; y: number }

export type Page = { lines: PlacedLine[]; ticks: Tick[] }
export type Paper = 'standard' | 'window'

/** The width of a text in points at a size in points. */
export type Measure = (text: string, face: Face, size: number) => number

/** US Letter, in points. */
export const PAGE = { width: 612, height: 792 }

const INCH = 72
const SIZE = 11
const LEADING = 14.5
const GAP = 9
const MARGIN = { left: INCH, top: 0.85 * INCH, bottom: 0.85 * INCH }
const WIDTH = PAGE.width - 2 * MARGIN.left
const SIGNATURE = 3 * LEADING

/**
 * Window of a #10 envelope on a sheet folded in three: the recipient's block begins at 2.2 in and ends at 3.1 in, at most 3.25 in wide, with
 * nothing else between 1.95 and 3.7 in from the top.
 */
const WINDOW = {
  first: 2.2 * INCH,
  last: 3.1 * INCH,
  width: 3.25 * INCH,
  after: 3.8 * INCH,
  folds: [3.67 * INCH, 7.33 * INCH],
}

/** The rows of a letter from top to bottom, with what may not be parted from what. */
function rowsOf(letter: Letter, measure: Measure, paper: Paper): Row[] {
  const rows: Row[] = []
  const block = (texts: readonly string[], options: { gap?: number; face?: Face; width?: number } = {}) => {
    const { face = 'regular', width = WIDTH } = options
    const lines = texts.flatMap((text) => breakLines(text, width, (part) => measure(part, face, SIZE)))
    lines.forEach((text, index) => {
      rows.push({
        text,
        face,
        before: index === 0 ? (options.gap ?? GAP) : 0,
        keepWithNext: index < lines.length - 1,
      })
    })
  }
  if (paper === 'standard') {
    block(letter.sender, { gap: 0 })
    block([letter.date], { gap: LEADING })
    block(letter.recipient, { gap: LEADING })
    block([letter.salutation], { gap: LEADING })
  } else {
    // Sender and recipient stand at fixed places; `place` below puts them there.
    block([letter.date], { gap: 0 })
    block([letter.salutation])
  }
  keepLast(rows)
  block([`Re: ${letter.subject}`], { face: 'semibold' })
  keepLast(rows)
  let from = rows.length
  for (const paragraph of letter.paragraphs) {
    from = rows.length
    block([paragraph])
    partAsParagraph(rows, from)
  }
  // The closing stays with two lines of text, be they of two paragraphs.
  keepLast(rows)
  if (rows.length - from === 1) keepLast(rows.slice(0, from))
  block([letter.closing])
  keepLast(rows)
  block([letter.signature], { gap: SIGNATURE })
  return rows
}

function keepLast(rows: Row[]) {
  const last = rows.at(-1)
  if (last) last.keepWithNext = true
}

/** Lets a paragraph be parted where two lines stay on either side: no widow, no orphan. */
function partAsParagraph(rows: Row[], from: number) {
  const count = rows.length - from
  for (let i = 0; i < count; i++) {
    const row = rows[from + i]
    const above = i + 1
    const below = count - above
    if (row) row.keepWithNext = below > 0 && (above < 2 || below < 2)
  }
}

/** The blocks that stand at fixed places on window paper: set closer, and smaller, where they have more lines than room. */
function windowBlocks(letter: Letter, measure: Measure): PlacedLine[] {
  const at = (texts: readonly string[], first: number, last: number, width: number) => {
    const broken = (size: number) =>
      texts.flatMap((text) => breakLines(text, width, (part) => measure(part, 'regular', size)))
    const size = broken(SIZE).length > 5 ? 10 : SIZE
    const lines = broken(size)
    const leading = Math.min(13, (last - first) / Math.max(1, lines.length - 1))
    return lines.map(
      (text, index): PlacedLine => ({
        text,
        face: 'regular',
        size,
        x: MARGIN.left,
        baseline: first + index * leading,
      }),
    )
  }
  return [
    ...at(letter.sender, 0.75 * INCH, 1.85 * INCH, WIDTH),
    ...at(letter.recipient, WINDOW.first, WINDOW.last, WINDOW.width),
  ]
}

/**
 * The pages of a letter: one where it fits, more where it doesn't, without widows and orphans, the closing never without two lines of the text,
 * and from the second page on a line that says whose letter it is and which page of how many. Pure; `measure` is handed in.
 */
export function layout(letter: Letter, measure: Measure, paper: Paper = 'standard'): Page[] {
  const rows = rowsOf(letter, measure, paper)
  const top = paper === 'window' ? WINDOW.after : MARGIN.top + SIZE
  const following = MARGIN.top + SIZE + 2 * LEADING
  const pages = paginate(rows, {
    first: top,
    following,
    bottom: PAGE.height - MARGIN.bottom,
    leading: LEADING,
  })
  return pages.map((placed, index) => {
    const lines = placed.map(
      ({ row, baseline }): PlacedLine => ({
        text: row.text,
        face: row.face,
        size: SIZE,
        x: MARGIN.left,
        baseline,
      }),
    )
    if (index > 0) {
      const text = `${letter.recipient[0] ?? ''} · ${letter.date} · Page ${index + 1} of ${pages.length}`
      const [header = ''] = breakLines(text, WIDTH, (part) => measure(part, 'regular', 9))
      lines.unshift({ text: header, face: 'regular', size: 9, x: MARGIN.left, baseline: MARGIN.top + 9 })
    }
    if (paper === 'standard') return { lines, ticks: [] }
    if (index > 0) return { lines, ticks: [] }
    const ticks = WINDOW.folds.map((y) => ({ x1: 0.15 * INCH, x2: 0.35 * INCH, y }))
    return { lines: [...windowBlocks(letter, measure), ...lines], ticks }
  })
}
