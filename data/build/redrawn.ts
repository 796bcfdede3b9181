/** Districts that Mississippi redrew for its special elections of 4 November 2025; our polygons are older. */
const MISSISSIPPI = new Set([
  ...[16, 22, 36, 39, 41].map((n) => `ocd-division/country:us/state:ms/sldl:${n}`),
  ...[1, 2, 10, 11, 19, 34, 41, 42, 44, 45].map((n) => `ocd-division/country:us/state:ms/sldu:${n}`),
])

/** The day on which the 120th Congress takes over, and the states that elected it on new lines: ours are the 119th's. */
const NEXT_CONGRESS = '2027-01-03'
const NEW_LINES = /\/state:(?:ca|fl|mo|nc|oh|tx|ut)\/cd:/

/**
 * Whether the border of a district had changed since our polygons by a day, so that no answer in it is certain. Take
 * out what newer polygons have caught up with.
 */
export function isRedrawn(division: string, day: string): boolean {
  return MISSISSIPPI.has(division) || (day >= NEXT_CONGRESS && NEW_LINES.test(division))
}
