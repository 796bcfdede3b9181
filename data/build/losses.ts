import type { Official } from '#letter/official.ts'
import type { JurisdictionFile } from '../../server/lookup/dataset.ts'

/** A chamber may lose this part of its members between two refreshes; more is a fault of the lists. */
const PART = 0.05

/** In a chamber with fewer members, one who leaves is more than that part, and nothing unusual. */
const COUNTED_FROM = 20

/**
 * The chambers that lost more members than a refresh may take from them: each chamber of a jurisdiction with at least
 * 20, and each kind of chamber over the whole country, where one seat alone may always fall vacant unless nobody is left.
 */
export function losses(before: readonly JurisdictionFile[], after: readonly JurisdictionFile[]): string[] {
  const byChamber = compared(before, after, (file, { chamber }) => `${file.state} ${chamber}`).filter(
    (tally) => tally.before >= COUNTED_FROM || tally.after === 0,
  )
  const byKind = compared(before, after, (_, { chamber }) => chamber)
  return [
    ...byChamber.filter((tally) => tally.before > 1 && isTooMuch(tally)),
    ...byKind
      .filter((tally) => isTooMuch(tally))
      .map((t) => ({ ...t, where: `${t.where} over the country` })),
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
  key: (file: JurisdictionFile, official: Official) => string,
): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const [when, files] of [['before', before] as const, ['after', after] as const])
    for (const file of files)
      for (const official of file.officials) {
        const where = key(file, official)
        const tally = tallies.get(where) ?? { where, before: 0, after: 0 }
        tally[when] += 1
        tallies.set(where, tally)
      }
  return [...tallies.values()]
}
