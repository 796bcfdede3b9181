import type { DistrictedChamber } from '../../server/lookup/divisions.ts'
import type { Candidates, Gap } from './candidates.ts'
import { CHAMBERS, statesOf } from './locate.ts'
import type { ZipRow } from './zip-rows.ts'

/** What the build of the ZIP codes found, for a person to read. */
export type ZipReport = {
  rows: Record<string, number>
  territories: Record<string, number>
  /** Of the ZIP codes with an area that have the chamber: those with one candidate, and those settled by their share. */
  settled: Record<DistrictedChamber, { one: number; byShare: number; open: number }>
  /** ZIP codes with an area in more than one state. */
  overStates: string[]
  /** Congressional districts that the list of Congress lacks. */
  gaps: Gap[]
  /** ZIP codes that GeoNames puts in a state that the lists don't name. */
  otherState: string[]
  /** ZIP codes whose point is too far from any district of their state: they have the candidates of their place name. */
  withoutDistrict: string[]
}

/** A chamber is settled for a ZIP code when one district has at least this share of its people. */
const SETTLED = 0.999

/** Sums up the rows of both files. */
export function reportOf(built: {
  rows: readonly ZipRow[]
  territories: readonly ZipRow[]
  candidates: ReadonlyMap<string, Candidates>
  gaps: Gap[]
}): ZipReport {
  const { rows, territories, candidates, gaps } = built
  const withStates = rows.map((row) => ({ row, states: statesOf(candidates.get(row.zip) ?? NONE) }))
  return {
    rows: countBy(rows, (row) => row.kind),
    territories: countBy(territories, (row) => row.state),
    settled: {
      'us-house': settledIn(rows, 'us-house'),
      'state-upper': settledIn(rows, 'state-upper'),
      'state-lower': settledIn(rows, 'state-lower'),
    },
    overStates: withStates.filter(({ states }) => states.length > 1).map(({ row }) => row.zip),
    gaps,
    otherState: withStates
      .filter(({ row, states }) => states.length > 0 && !states.includes(row.state))
      .map(({ row }) => row.zip),
    withoutDistrict: rows
      .filter(
        (row) => row.kind === 'point' && CHAMBERS.some((chamber) => (row.shares?.[chamber].size ?? 0) > 1),
      )
      .map((row) => row.zip),
  }
}

const NONE: Candidates = { 'us-house': [], 'state-upper': [], 'state-lower': [] }

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}

function settledIn(rows: readonly ZipRow[], chamber: DistrictedChamber) {
  const tally = { one: 0, byShare: 0, open: 0 }
  for (const { kind, shares } of rows) {
    const values = [...(shares?.[chamber].values() ?? [])]
    if (kind !== 'zcta' || values.length === 0) continue
    if (values.length === 1 && values[0] === 1) tally.one += 1
    else if (Math.max(...values) >= SETTLED) tally.byShare += 1
    else tally.open += 1
  }
  return tally
}
