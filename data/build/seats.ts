import type { Chamber } from '#letter/official.ts'

/** New Hampshire House: seats of each county's districts 1, 2, 3 … (RSA 662:5, 2022 plan); the last ones are floterial. */
const NEW_HAMPSHIRE: Readonly<Record<string, string>> = {
  Belknap: '1 2 1 1 4 4 3 2',
  Carroll: '3 2 2 2 1 2 1 2',
  Cheshire: '1 1 1 1 1 2 1 1 1 2 1 1 1 1 2 1 1 2',
  Coos: '2 1 1 1 2 1 1',
  Grafton: '3 1 1 1 2 1 1 3 1 1 1 4 1 1 1 1 1 1',
  Hillsborough: '4 7 3 3 3 3 3 3 3 3 3 8 6 2 2 2 2 2 2 2 2 2 2 2 2 2 1 2 4 3 1 3 2 3 2 2 1 2 2 4 3 3 4 2 1',
  Merrimack: '1 1 2 2 2 1 2 3 4 4 1 2 2 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1',
  Rockingham: '3 3 1 3 2 1 1 1 2 3 4 2 10 2 2 7 4 2 1 3 1 1 1 2 9 1 1 1 4 2 2 1 1 1 1 1 1 1 1 1',
  Strafford: '2 3 1 3 1 1 1 1 1 4 3 4 1 1 1 1 1 1 3 1 3',
  Sullivan: '1 1 3 1 1 3 1 2',
}

/** Vermont (2022 plan): senate districts with more than one seat, and house districts with two. */
const VERMONT_SENATE: Readonly<Record<string, number>> = {
  Addison: 2,
  Bennington: 2,
  'Chittenden Central': 3,
  'Chittenden Southeast': 3,
  Franklin: 2,
  Rutland: 3,
  Washington: 3,
  Windham: 2,
  Windsor: 3,
}
const VERMONT_HOUSE_OF_TWO = new Set([
  ...[1, 3, 4].map((n) => `Addison-${n}`),
  ...[2, 4, 5].map((n) => `Bennington-${n}`),
  'Caledonia-3',
  'Caledonia-Essex',
  ...[2, 3, 13, 14, 15, 16, 18, 19, 20, 21, 22, 23].map((n) => `Chittenden-${n}`),
  'Chittenden-Franklin',
  ...[1, 4, 5].map((n) => `Franklin-${n}`),
  'Grand Isle-Chittenden',
  'Lamoille-2',
  'Lamoille-Washington',
  'Orange-Washington-Addison',
  'Orleans-Lamoille',
  'Rutland-2',
  ...[1, 2, 3, 4].map((n) => `Washington-${n}`),
  'Washington-Chittenden',
  'Washington-Orange',
  'Windham-3',
  ...[1, 3, 6].map((n) => `Windsor-${n}`),
  'Windsor-Orange-2',
])

/** Maryland: subdistricts that elect two delegates; a whole district elects three, another subdistrict one. */
const MARYLAND_OF_TWO = new Set('2A 7A 9A 11B 12A 30A 34A 35A 37B 43A 44B 47A'.split(' '))

/** States whose house districts elect two members each, unless the label carries a letter. */
const HOUSES_OF_TWO = new Set(['AZ', 'ID', 'ND', 'NJ', 'SD', 'WA'])

/** How many members a district, given by its label, elects to a chamber. */
export function seatsOf(chamber: Chamber, state: string, label: string): number {
  if (chamber === 'us-senate') return 2
  if (chamber === 'dc-council') return label === 'At large' ? 5 : 1
  if (chamber === 'state-upper') {
    if (state === 'PR') return label === 'At large' ? 12 : 2
    if (state === 'WV') return 2
    return state === 'VT' ? (VERMONT_SENATE[label] ?? 1) : 1
  }
  if (chamber !== 'state-lower') return 1
  if (HOUSES_OF_TWO.has(state)) return /[A-Z]$/.test(label) ? 1 : 2
  if (state === 'PR') return label === 'At large' ? 13 : 1
  if (state === 'VT') return VERMONT_HOUSE_OF_TWO.has(label) ? 2 : 1
  if (state === 'MD') return MARYLAND_OF_TWO.has(label) ? 2 : /[A-Z]$/.test(label) ? 1 : 3
  if (state === 'NH') return newHampshireSeats(label)
  return 1
}

function newHampshireSeats(label: string): number {
  const [, county = '', number = ''] = /^(.+) (\d+)$/.exec(label) ?? []
  const seats = NEW_HAMPSHIRE[county]?.split(' ')[Number(number) - 1]
  if (!seats) throw new Error(`New Hampshire has no House district "${label}".`)
  return Number(seats)
}
