/** Mississippi's special elections on new lines; our polygons are older. */
const SPECIAL_ELECTIONS = '2025-11-04'
const MISSISSIPPI = new Set([
  ...[16, 22, 36, 39, 41].map((n) => `ocd-division/country:us/state:ms/sldl:${n}`),
  ...[1, 2, 10, 11, 19, 34, 41, 42, 44, 45].map((n) => `ocd-division/country:us/state:ms/sldu:${n}`),
])

/** The day on which the 120th Congress takes over, and the states that elected it on new lines: ours are the 119th's. */
const NEXT_CONGRESS = '2027-01-03'
const NEW_LINES = /\/state:(?:ca|fl|mo|nc|oh|tx|ut)\/cd:/

/**
 * The day (YYYY-MM-DD) from which a district's border is another than that of our polygons, be it past or to come; null for a district that keeps
 * its border. Take out what newer polygons have caught up with.
 */
export function redrawnFrom(division: string): string | null {
  if (MISSISSIPPI.has(division)) return SPECIAL_ELECTIONS
  return NEW_LINES.test(division) ? NEXT_CONGRESS : null
}
