import { longDate } from '#letter/date-words.ts'
import type { Chamber } from '#letter/official.ts'
import type { ChamberAnswer } from './answer.ts'
import type { Officials } from './officials.ts'
import type { Words } from './words.ts'

const LEGISLATURES: readonly Chamber[] = ['state-upper', 'state-lower']
/** Their legislatures are elected in odd years. */
const ODD = /\/state:(?:la|ms|nj|va)(?:\/|$)/
/** Puerto Rico elects its own with the President. */
const EVERY_FOURTH = /\/territory:pr(?:\/|$)/

/** The day of the last general election for a legislature up to a day, YYYY-MM-DD: the Tuesday after the first Monday of November (2 U.S.C. 7). */
function lastElection(today: string, division: string): string {
  for (let year = Number(today.slice(0, 4)); ; year--) {
    if (EVERY_FOURTH.test(division) ? year % 4 !== 0 : (year % 2 === 1) !== ODD.test(division)) continue
    const first = new Date(Date.UTC(year, 10, 1)).getUTCDay()
    // Days from the 1st to the first Monday, and one more.
    const day = `${year}-11-${String(((8 - first) % 7) + 2).padStart(2, '0')}`
    if (day <= today) return day
  }
}

/**
 * That a legislature has been elected anew since our list was made. Our source has no ends of terms for legislators, and a state's constitution may
 * seat the new ones on the day of the election as well as two months later.
 */
export function electionNotice(
  chambers: readonly ChamberAnswer[],
  { lists }: Pick<Officials, 'lists'>,
  today: string,
  { say }: Words,
): string[] {
  const legislature = chambers.find(({ chamber }) => LEGISLATURES.includes(chamber))
  if (!legislature) return []
  const election = lastElection(today, legislature.districts[0]?.division ?? '')
  if (election <= lists.states) return []
  return [
    say(
      'Our list of state legislators is from {listed}, before the election of {election}. In some states those elected took office at once, in most they do by January: check that a legislator still sits before you write.',
      { listed: longDate(lists.states, say.language), election: longDate(election, say.language) },
    ),
  ]
}
