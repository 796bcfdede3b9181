import { setImmediate } from 'node:timers/promises'
import type { Letter } from '#letter/compose.ts'
import { draw } from './draw.ts'
import { measure } from './font.ts'
import { layout, type Page, type Paper } from './layout.ts'

/** No letter to an office is longer; ten thousand one-word paragraphs would be 245 pages. */
const MOST_PAGES = 20

/** The letter, by position, that takes more pages than any letter should. */
type TooLong = { tooLong: number; mostPages: number }

/** Letters as one PDF on US Letter paper, in the order given, each beginning on a page of its own. Other requests get their turn between letters. */
export async function packet(
  letters: readonly Letter[],
  paper: Paper,
): Promise<Uint8Array<ArrayBuffer> | TooLong> {
  const pages: Page[] = []
  for (const [index, letter] of letters.entries()) {
    const own = layout(letter, measure, paper)
    if (own.length > MOST_PAGES) return { tooLong: index, mostPages: MOST_PAGES }
    pages.push(...own)
    await setImmediate()
  }
  const [first] = letters
  const title =
    letters.length === 1 && first ? `Letter to ${first.recipient[0] ?? ''}` : `${letters.length} letters`
  return draw(pages, title.replace('The Honorable ', ''))
}
