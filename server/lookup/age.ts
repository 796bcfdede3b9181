const DAY = 86_400_000

/** Whole days from the date of the data to today, both YYYY-MM-DD; 0 where a clock is behind the data. */
export function ageInDays(asOf: string, today: string): number {
  // Both are read as midnight in UTC, where every day has 24 hours.
  return Math.max(0, (Date.parse(today) - Date.parse(asOf)) / DAY)
}

/** The dates, YYYY-MM-DD, of the lists that the officials come from: that of Congress and the presidency, and that of the states. */
export type ListDates = { congress: string; states: string }

/** After so many days some of the officials will have changed; the page says so from then on too. */
const OLD = 90

/**
 * What the server says of its data when it starts, with the age of the older list: "Officials as of 2026-06-15 (Congress) and 2026-08-05 (states), the
 * older list 160 days old. Renew them with npm run data:people."
 */
export function ageSentence({ congress, states }: ListDates, today: string): string {
  const days = ageInDays(congress < states ? congress : states, today)
  const age = `${days} ${days === 1 ? 'day' : 'days'} old`
  const said =
    congress === states
      ? `Officials as of ${congress}, ${age}.`
      : `Officials as of ${congress} (Congress) and ${states} (states), the older list ${age}.`
  return days > OLD ? `${said} Renew them with npm run data:people.` : said
}
