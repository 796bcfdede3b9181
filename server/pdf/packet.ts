import { setImmediate } from 'node:timers/promises'
import type { Letter } from '#letter/compose.ts'
import { draw } from './draw.ts'
import { measure } from './font.ts'
import { layout, type Paper } from './layout.ts'
import type { Section } from './page.ts'

/** No letter to an office is longer; ten thousand one-word paragraphs would be 245 pages. */
const MOST_PAGES = 20

/** The letter, by position, that takes more pages than any letter should. */
type TooLong = { tooLong: number; mostPages: number }

/** Who a letter is to, as a list names them: "Jon Ossoff", "The President". */
const recipientOf = ({ recipient: [first = ''] }: Letter) => first.replace('The Honorable ', '')

/** The bookmark of each letter: the official and the office, and what it is about where an official gets several letters. */
function bookmarks(letters: readonly Letter[]): string[] {
  const counts = new Map<string, number>()
  for (const { officialId } of letters) counts.set(officialId, (counts.get(officialId) ?? 0) + 1)
  return letters.map((letter) => {
    const official = [recipientOf(letter), letter.recipient[1]].filter(Boolean).join(', ')
    return (counts.get(letter.officialId) ?? 0) > 1 ? `${official}: ${letter.subject}` : official
  })
}

/** Letters as one PDF on US Letter paper, in the order given, each beginning on a page of its own, bookmarked where there are several. */
export async function packet(
  letters: readonly Letter[],
  paper: Paper,
): Promise<Uint8Array<ArrayBuffer> | TooLong> {
  const sections: Section[] = []
  const names = letters.length > 1 ? bookmarks(letters) : []
  for (const [index, letter] of letters.entries()) {
    const pages = layout(letter, measure, paper)
    if (pages.length > MOST_PAGES) return { tooLong: index, mostPages: MOST_PAGES }
    const bookmark = names[index]
    sections.push({ title: `Letter to ${recipientOf(letter)}`, pages, ...(bookmark && { bookmark }) })
    // Other requests get their turn.
    await setImmediate()
  }
  const title = letters.length === 1 ? sections[0]?.title : `${letters.length} letters`
  return draw(title ?? 'Letter', sections)
}
