import { longDate } from '#letter/date-words.ts'
import { say } from './say.ts'

/** Today where the person is, YYYY-MM-DD: the date on the letter, and the day by which a term has ended. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** "August 5, 2026", in the reader's language. */
export const inWords = (date: string) => longDate(date, say.language)

const DAY = 24 * 60 * 60 * 1000
/** After so many days some of the officials will have changed. */
const OLD = 90

/** The day on which the sitting Congress began: January 3 of an odd year (Twentieth Amendment). */
function congressBegan(day: string): string {
  const year = Number(day.slice(0, 4))
  const isBefore = day < `${year}-01-03`
  const since = isBefore ? year - 1 : year
  return `${since % 2 === 1 ? since : since - 1}-01-03`
}

/** True if a new Congress has begun since a list was made. */
export const isBeforeCongress = (asOf: string, day: string) => asOf < congressBegan(day)

/** What to know about a list of officials of that age; null while it is fresh. */
export function ageNotice(asOf: string, day: string): string | null {
  if (isBeforeCongress(asOf, day)) {
    return say(
      'A new Congress began on {began}, and the list of officials is from {date}, before that. Members and districts may have changed: check each name before you write.',
      { began: inWords(congressBegan(day)), date: inWords(asOf) },
    )
  }
  const days = Math.round((Date.parse(day) - Date.parse(asOf)) / DAY)
  if (days <= OLD) return null
  return say(
    'The list of officials is from {date}, {days} days ago. Somebody may have left office since: check a name before you write.',
    { date: inWords(asOf), days },
  )
}
