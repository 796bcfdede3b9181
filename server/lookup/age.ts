const DAY = 86_400_000

/** Whole days from the date of the data to today, both YYYY-MM-DD; 0 where a clock is behind the data. */
export function ageInDays(asOf: string, today: string): number {
  // Both are read as midnight in UTC, where every day has 24 hours.
  return Math.max(0, (Date.parse(today) - Date.parse(asOf)) / DAY)
}

/** What the server says of its data when it starts: "Officials as of 2026-08-05, 109 days old." */
export function ageSentence(asOf: string, today: string): string {
  const days = ageInDays(asOf, today)
  return `Officials as of ${asOf}, ${days} ${days === 1 ? 'day' : 'days'} old.`
}
