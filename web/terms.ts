import type { Official } from '#letter/official.ts'
import { hasEnded } from '#letter/term.ts'
import { inWords } from './dates.ts'

/** "Aug 5, 2026": on a card dates are beside the point until somebody looks for them. */
const short = (date: string) =>
  new Date(date).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Since when and until when somebody sits, and where our source doesn't say, that it doesn't; then how old that knowledge is. */
export function termInWords(official: Official, day: string): string[] {
  const { chamber, termStarts, termEnds, asOf } = official
  const known = `as of ${short(asOf)}`
  if (termEnds && hasEnded(official, day))
    return [`Term ended on ${inWords(termEnds)}; the seat’s next holder may have taken over`, known]
  if (!termStarts && !termEnds) return ['Dates of the term not listed', known]
  // The lists of Congress and the White House have the present term only, which may not be the first.
  const isOneTerm = chamber.startsWith('us-')
  if (isOneTerm && termStarts && termEnds) return [`Term: ${short(termStarts)} to ${short(termEnds)}`, known]
  const since = isOneTerm ? 'this term since' : 'in office since'
  const words = [
    ...(termStarts ? [`${since} ${short(termStarts)}`] : []),
    termEnds ? `term ends ${short(termEnds)}` : 'end of term not listed',
    known,
  ]
  return words.map((part, index) => (index === 0 ? capital(part) : part))
}
