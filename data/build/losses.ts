import type { Official } from '#letter/official.ts'
import type { JurisdictionFile } from '../../server/lookup/dataset.ts'

/** A chamber may lose this part of its members between two refreshes; more is a fault of the lists. */
const PART = 0.05

/** In a chamber with fewer members, one who leaves is more than that part, and nothing unusual. */
const COUNTED_FROM = 20

/** So many members of one state in the U.S. House may go at once. */
const DELEGATION = 2

/** The ways to reach somebody that a list can lose while it keeps the names. */
const WAYS: readonly [string, (official: Official) => boolean][] = [
  ['an e-mail address', ({ email }) => Boolean(email)],
  ['a contact form', ({ contactForm }) => Boolean(contactForm)],
  ['a telephone', ({ phones }) => Boolean(phones?.length)],
  ['a postal address', ({ postal }) => Boolean(postal?.length)],
  ['a district office', ({ postal }) => Boolean(postal?.some(({ kind }) => kind === 'district'))],
]

/**
 * What a refresh lost more of than it may: members of each chamber of a jurisdiction with at least 20, of each kind of chamber over the whole
 * country, where one seat alone may always fall vacant unless nobody is left, of a state's delegation to the U.S. House, and officials of each
 * kind of chamber who can be reached in a way.
 */
export function losses(before: readonly JurisdictionFile[], after: readonly JurisdictionFile[]): string[] {
  const byChamber = compared(before, after, (file, { chamber }) => [`${file.state} ${chamber}`]).filter(
    (tally) => tally.before >= COUNTED_FROM || tally.after === 0,
  )
  const byKind = compared(before, after, (_, { chamber }) => [chamber])
  const delegations = compared(before, after, (_, { chamber, state }) =>
    chamber === 'us-house' ? [`${state} in the U.S. House`] : [],
  )
  const byWay = compared(before, after, (_, official) =>
    WAYS.flatMap(([way, has]) => (has(official) ? [`${official.chamber} with ${way}`] : [])),
  )
  return [
    ...byChamber.filter((tally) => tally.before > 1 && isTooMuch(tally)),
    ...[...byKind, ...byWay]
      .filter((tally) => isTooMuch(tally))
      .map((t) => ({ ...t, where: `${t.where} over the country` })),
    ...delegations.filter(({ before, after }) => before - after > DELEGATION || (before > 1 && after === 0)),
  ].map(({ where, before, after }) => `${where}: ${before} officials before, ${after} now`)
}

type Tally = { where: string; before: number; after: number }

function isTooMuch({ before, after }: Tally): boolean {
  const lost = before - after
  return lost > 0 && (after === 0 || lost > Math.max(1, before * PART))
}

function compared(
  before: readonly JurisdictionFile[],
  after: readonly JurisdictionFile[],
  keys: (file: JurisdictionFile, official: Official) => string[],
): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const [when, files] of [['before', before] as const, ['after', after] as const])
    for (const file of files)
      for (const where of file.officials.flatMap((official) => keys(file, official))) {
        const tally = tallies.get(where) ?? { where, before: 0, after: 0 }
        tally[when] += 1
        tallies.set(where, tally)
      }
  return [...tallies.values()]
}
