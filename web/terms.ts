import type { Official } from '#letter/official.ts'
import { inWords } from './dates.ts'

/** True if the term is known to have ended before that day. */
export const hasEnded = ({ termEnds }: Official, day: string) => termEnds !== null && termEnds < day

/** Since when and until when somebody sits, as far as the sources say. */
export function termInWords(official: Official, day: string): string[] {
  const { chamber, termStarts, termEnds } = official
  const words: string[] = []
  // The lists of Congress and the White House have the present term only, which may not be the first.
  if (termStarts)
    words.push(`${chamber.startsWith('us-') ? 'This term since' : 'In office since'} ${inWords(termStarts)}`)
  if (termEnds && hasEnded(official, day))
    words.push(`Term ended on ${inWords(termEnds)}; the seat’s next holder may have taken over`)
  else if (termEnds) words.push(`Term ends ${inWords(termEnds)}`)
  return words
}
