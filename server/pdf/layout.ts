import type { Letter } from '#letter/compose.ts'
import { LETTER_WORDS } from '#letter/letter-words.ts'
import { LOCALES } from '#letter/say.ts'
import { INCH, type Measure, type Page, type PlacedLine, type TextBlock, US_LETTER } from './page.ts'
import { paginate, type Row } from './paginate.ts'
import { breakLines } from './typography.ts'
import { FOLDS, WINDOW_TEXT, windowBlocks } from './window.ts'

export type Paper = 'standard' | 'window'

/** How a letter is printed: on which paper, and with a signature of this many pixels in the room for it. */
export type Options = { paper: Paper; signature?: { width: number; height: number } | undefined }

const SIZE = 11
const LEADING = 14.5
const GAP = 9
const MARGIN = { left: INCH, top: 0.85 * INCH, bottom: 0.85 * INCH }
const WIDTH = US_LETTER.width - 2 * MARGIN.left
/** Room to sign, and what a drawn signature may take of it between the closing and the name. */
const SIGNATURE = 3 * LEADING
const DRAWN = { width: 3 * INCH, height: 42, above: 11 }
const HEADER = 9

/** The rows of a letter from top to bottom, with what may not be parted from what. */
function rowsOf(letter: Letter, measure: Measure, { paper, signature }: Options): Row[] {
  const rows: Row[] = []
  const words = LETTER_WORDS[letter.language]
  const add = (texts: readonly string[], gap = GAP, face: Row['face'] = 'regular', language?: string) => {
    const block: TextBlock = { role: 'P', ...(language && { language }) }
    const lines = texts.flatMap((text) => breakLines(text, WIDTH, (part) => measure(part, face, SIZE)))
    lines.forEach(({ text, cut }, index) => {
      const goesOn = index < lines.length - 1
      const before = index === 0 ? gap : 0
      rows.push({ text, face, size: SIZE, block, space: goesOn && !cut, before, keepWithNext: goesOn })
    })
  }
  if (paper === 'standard') {
    add(letter.sender, 0)
    add([letter.date], LEADING)
    add(letter.recipient, LEADING, 'regular', LOCALES.en)
    add([letter.salutation], LEADING)
  } else {
    // Sender and recipient stand at fixed places above.
    add([letter.date], 0)
    add([letter.salutation])
  }
  keepLast(rows)
  add([words.subject(letter.subject)], GAP, 'semibold')
  keepLast(rows)
  let from = rows.length
  for (const paragraph of letter.paragraphs) {
    from = rows.length
    add([paragraph])
    partAsParagraph(rows, from)
  }
  // The closing stays with two lines of text, be they of two paragraphs.
  keepLast(rows)
  if (rows.length - from === 1) keepLast(rows.slice(0, from))
  add([letter.closing])
  keepLast(rows)
  const name = rows.length
  add([letter.signature], SIGNATURE)
  const signed = rows[name]
  if (signed && signature) {
    const scale = Math.min(DRAWN.width / signature.width, DRAWN.height / signature.height)
    signed.picture = {
      width: signature.width * scale,
      height: signature.height * scale,
      block: { role: 'Figure', alternative: words.signatureOf(letter.signature) },
    }
  }
  if (letter.enclosures.length > 0) {
    keepLast(rows)
    add([words.enclosures(letter.enclosures)], LEADING)
  }
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

/**
 * The pages of a letter: one where it fits, more where it doesn't, without widows and orphans, the closing never without two lines of the text,
 * and from the second page on a line that says whose letter it is and which page of how many. Pure; `measure` is handed in.
 */
export function layout(letter: Letter, measure: Measure, options: Options): Page[] {
  const { paper } = options
  const pages = paginate(rowsOf(letter, measure, options), {
    first: paper === 'window' ? WINDOW_TEXT : MARGIN.top + SIZE,
    following: MARGIN.top + SIZE + 2 * LEADING,
    bottom: US_LETTER.height - MARGIN.bottom,
    leading: LEADING,
  })
  const header = (index: number): PlacedLine => {
    const page = LETTER_WORDS[letter.language].page(index + 1, pages.length)
    const text = `${letter.recipient[0] ?? ''} · ${letter.date} · ${page}`
    const [line] = breakLines(text, WIDTH, (part) => measure(part, 'regular', HEADER))
    return {
      text: line?.text ?? '',
      face: 'regular',
      size: HEADER,
      x: MARGIN.left,
      baseline: MARGIN.top + HEADER,
      block: null,
      space: false,
    }
  }
  return pages.map((placed, index) => {
    const page: Page = { ...US_LETTER, items: [], ticks: [] }
    if (index > 0) page.items.push(header(index))
    else if (paper === 'window') {
      page.items.push(...windowBlocks(letter, measure, MARGIN.left))
      page.ticks.push(...FOLDS)
    }
    for (const { row, baseline } of placed) {
      const { before: _, keepWithNext: __, picture, ...line } = row
      if (picture) {
        const top = baseline - DRAWN.above - picture.height
        page.items.push({ ...picture, x: MARGIN.left, top })
      }
      page.items.push({ ...line, x: MARGIN.left, baseline })
    }
    return page
  })
}
