import type { Letter } from '#letter/compose.ts'
import { draw } from './draw.ts'
import { fitAddress } from './fit-address.ts'
import { measure } from './font.ts'
import { INCH, type Measure, type Page, US_LETTER } from './page.ts'

/** A sheet of Avery 5160 and of those cut like it: 30 labels of 2⅝ × 1 in on US Letter. */
const SHEET = { columns: 3, rows: 10, left: 0.1875 * INCH, top: 0.5 * INCH, across: 2.75 * INCH, down: INCH }
const LABEL = { width: 2.625 * INCH, height: INCH }
/** Printers take paper in a little askew: nothing stands this close to the edge of a label. */
const MARGIN = { x: 0.13 * INCH, y: 0.07 * INCH }
/** What a line's descenders need below its baseline. */
const DESCENT = 3

const ROOM = {
  width: LABEL.width - 2 * MARGIN.x,
  height: LABEL.height - 2 * MARGIN.y - DESCENT,
  sizes: [10.5, 10, 9.5, 9, 8.5, 8],
  tightest: 1.06,
  join: false,
}

/** Sheets of labels with the addresses given, from left to right and down, beginning with label `start` (from 1) of the first sheet. Pure. */
function labelLayout(addresses: readonly string[][], start: number, measure: Measure): Page[] {
  const pages: Page[] = []
  const perSheet = SHEET.columns * SHEET.rows
  addresses.forEach((address, index) => {
    const position = start - 1 + index
    const place = position % perSheet
    if (pages.length === 0 || place === 0) pages.push({ ...US_LETTER, items: [], ticks: [] })
    const fitted = fitAddress(address, ROOM, measure)
    const left = SHEET.left + (place % SHEET.columns) * SHEET.across
    const top = SHEET.top + Math.floor(place / SHEET.columns) * SHEET.down
    // In the middle of the label, so that a sheet taken in askew matters least.
    const free = LABEL.height - DESCENT - fitted.ascent - fitted.height
    pages.at(-1)?.items.push(...fitted.place(left + MARGIN.x, top + free / 2 + fitted.ascent))
  })
  return pages
}

/** A label for each letter, on sheets of 30. */
export function labels(letters: readonly Letter[], start: number): Promise<Uint8Array<ArrayBuffer>> {
  const title = letters.length === 1 ? 'A label for 1 letter' : `Labels for ${letters.length} letters`
  const pages = labelLayout(
    letters.map(({ recipient }) => recipient),
    start,
    measure,
  )
  return draw(title, [{ title, language: 'en-US', pages }])
}
