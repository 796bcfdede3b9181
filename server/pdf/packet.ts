import type { Letter } from '#letter/compose.ts'
import { draw } from './draw.ts'
import { measure } from './font.ts'
import { layout, type Paper } from './layout.ts'

/** Letters as one PDF on US Letter paper, in the order given, each beginning on a page of its own. */
export async function packet(letters: readonly Letter[], paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const pages = letters.flatMap((letter) => layout(letter, measure, paper))
  const [first] = letters
  const title =
    letters.length === 1 && first ? `Letter to ${first.recipient[0] ?? ''}` : `${letters.length} letters`
  return draw(pages, title.replace('The Honorable ', ''))
}
