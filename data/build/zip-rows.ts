import { ZIP_COLUMNS } from '../../server/lookup/data-version.ts'
import type { DistrictedChamber } from '../../server/lookup/divisions.ts'
import { CHAMBERS } from './locate.ts'
import { naturally } from './order.ts'
import type { Shares } from './shares.ts'

/**
 * One line of `data/zips.csv`. `zcta`: a ZIP code with an area, and shares of its people. `point`: a PO box or a single
 * organization, with the districts its point lies in. `military` and `foreign` have no districts.
 */
export type ZipRow = {
  zip: string
  place: string
  state: string
  longitude: number
  latitude: number
  kind: 'zcta' | 'point' | 'military' | 'foreign'
  shares: Shares | null
  /** How far a ZIP code with an area reaches from its point in eight directions, in kilometres. */
  reach?: readonly number[] | null
}

/** The text of a ZIP code file: a header and a line for each row, in the order given. */
export function zipFile(rows: readonly ZipRow[]): string {
  return `${[ZIP_COLUMNS, ...rows.map(line)].join('\n')}\n`
}

function line({ zip, place, state, latitude, longitude, kind, shares, reach }: ZipRow): string {
  if (/[",\n]/.test(place)) throw new Error(`The place name of ZIP code ${zip} would need quotes: ${place}`)
  const point = [latitude, longitude].map((degrees) => `${Math.round(degrees * 1e4) / 1e4}`)
  const columns = CHAMBERS.map((chamber) => candidatesText(shares?.[chamber] ?? new Map()))
  return [zip, place, state, ...point, kind, ...columns, (reach ?? []).join(' ')].join(',')
}

/** "GA-14=0.9954 GA-11=0.0046": by share, then by division in natural order. */
function candidatesText(shares: Shares[DistrictedChamber]): string {
  return [...shares]
    .map(([short, share]) => ({ short, share: roundedDown(share) }))
    .sort((a, b) => b.share - a.share || naturally(a.short, b.short))
    .map(({ short, share }) => `${short}=${share}`)
    .join(' ')
}

/** Down, so that a share printed as 0.999 is no less; what binary fractions lose on the way to 1 is not counted. */
const roundedDown = (share: number): number => Math.floor(share * 1e4 + 1e-7) / 1e4
