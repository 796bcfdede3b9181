import type { Letter } from '#letter/compose.ts'
import { LETTER_WORDS } from '#letter/letter-words.ts'
import { LOCALES } from '#letter/say.ts'
import { draw } from './draw.ts'
import { measure } from './font.ts'
import { layout, type Paper } from './layout.ts'
import { bookmarks, recipientOf } from './names.ts'
import type { Section } from './page.ts'
import type { Picture } from './signature.ts'

/** No letter to an office is longer; ten thousand one-word paragraphs would be 245 pages. */
const MOST_PAGES = 20

/** 200 letters of three pages, and more; ten times as many would keep a server busy for a minute. */
const MOST_TOGETHER = 1000

/** More pages than there should be: of one letter, by its position, or of all together. */
export type TooLong = { tooLong: number | 'together'; mostPages: number }

/**
 * Letters as one PDF on US Letter paper, in the order given, each beginning on a page of its own, bookmarked where there are several, with a drawn
 * signature if there is one.
 */
export async function packet(
  letters: readonly Letter[],
  options: { paper: Paper; signature?: Picture | undefined },
): Promise<Uint8Array<ArrayBuffer> | TooLong> {
  const sections: Section[] = []
  const names = bookmarks(letters)
  let together = 0
  for (const [index, letter] of letters.entries()) {
    const pages = layout(letter, measure, options)
    if (pages.length > MOST_PAGES) return { tooLong: index, mostPages: MOST_PAGES }
    together += pages.length
    if (together > MOST_TOGETHER) return { tooLong: 'together', mostPages: MOST_TOGETHER }
    const bookmark = names[index]
    sections.push({
      title: LETTER_WORDS[letter.language].to(recipientOf(letter)),
      language: LOCALES[letter.language],
      pages,
      ...(bookmark && { bookmark }),
    })
  }
  const [first] = letters
  const packetTitle = LETTER_WORDS[first?.language ?? 'en'].packet(letters.length)
  const title = letters.length === 1 ? sections[0]?.title : packetTitle
  return draw(title ?? packetTitle, sections, options.signature)
}
