import { ownWords, wordsOf } from './own-words.ts'
import { paragraphsOf } from './paragraphs.ts'

/** How many different words two texts have in common. */
function inCommon(one: string, other: string): number {
  const words = new Set(wordsOf(one))
  return [...new Set(wordsOf(other))].filter((word) => words.has(word)).length
}

/**
 * True if a letter still asks what the campaign's sentence for a call asks: if at least half of the words of the campaign's paragraph that says it
 * stand in the letter, five and more in a row. `draft` is the campaign's text for this person.
 */
export function stillAsks(body: string, draft: string, ask: string): boolean {
  const [asking = ''] = paragraphsOf(draft).sort((a, b) => inCommon(b, ask) - inCommon(a, ask))
  return ownWords(asking, body).share < 0.5
}
