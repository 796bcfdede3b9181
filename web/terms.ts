import { shortDate } from '#letter/date-words.ts'
import type { Official } from '#letter/official.ts'
import { hasEnded } from '#letter/term.ts'
import { inWords } from './dates.ts'
import { say } from './say.ts'

/** "Aug 5, 2026": on a card dates are beside the point until somebody looks for them. */
const short = (date: string) => shortDate(date, say.language)

/** How old what we know is: "as of Aug 5, 2026". */
export const knownInWords = (asOf: string) => say('as of {date}', { date: short(asOf) })

/**
 * Until when somebody sits, or that our source doesn't say; then how old that knowledge is, unless that date has been `said` already, for many at
 * once. Of somebody whose term has ended it is said in any case.
 */
export function termInWords({ termEnds, asOf }: Official, day: string, said?: string): string[] {
  if (termEnds && hasEnded({ termEnds }, day)) {
    const date = inWords(termEnds)
    return [
      say('Term ended on {date}; the seat’s next holder may have taken over', { date }),
      knownInWords(asOf),
    ]
  }
  const known = asOf === said ? [] : [knownInWords(asOf)]
  return [
    termEnds ? say('Term ends {date}', { date: short(termEnds) }) : say('End of term not listed'),
    ...known,
  ]
}
