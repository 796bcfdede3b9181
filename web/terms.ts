import { shortDate } from '#letter/date-words.ts'
import type { Official } from '#letter/official.ts'
import { hasEnded } from '#letter/term.ts'
import { inWords } from './dates.ts'
import { say } from './say.ts'

/** "Aug 5, 2026": on a card dates are beside the point until somebody looks for them. */
const short = (date: string) => shortDate(date, say.language)

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Since when somebody sits. The lists of Congress and the White House have the present term only, which may not be the first. */
const since = (date: string, isOneTerm: boolean) =>
  isOneTerm
    ? say('this term since {date}', { date: short(date) })
    : say('in office since {date}', { date: short(date) })

/** How old what we know is: "as of Aug 5, 2026". */
export const knownInWords = (asOf: string) => say('as of {date}', { date: short(asOf) })

/**
 * Since when and until when somebody sits, and where our source doesn't say, that it doesn't; then how old that knowledge is, unless that date has
 * been `said` already, for many at once. Of somebody whose term has ended it is said in any case.
 */
export function termInWords(official: Official, day: string, said?: string): string[] {
  const { chamber, termStarts, termEnds, asOf } = official
  if (termEnds && hasEnded(official, day)) {
    const date = inWords(termEnds)
    return [
      say('Term ended on {date}; the seat’s next holder may have taken over', { date }),
      knownInWords(asOf),
    ]
  }
  const known = asOf === said ? [] : [knownInWords(asOf)]
  if (!termStarts && !termEnds) return [say('Dates of the term not listed'), ...known]
  const isOneTerm = chamber.startsWith('us-')
  if (isOneTerm && termStarts && termEnds)
    return [say('Term: {start} to {end}', { start: short(termStarts), end: short(termEnds) }), ...known]
  const words = [
    ...(termStarts ? [since(termStarts, isOneTerm)] : []),
    termEnds ? say('term ends {date}', { date: short(termEnds) }) : say('end of term not listed'),
    ...known,
  ]
  return words.map((part, index) => (index === 0 ? capital(part) : part))
}
