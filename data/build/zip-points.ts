import type { DistrictedChamber } from '../../server/lookup/divisions.ts'
import type { PostalPlace } from './geonames.ts'
import { CHAMBERS, type StateLayers } from './locate.ts'
import type { Shares } from './shares.ts'

/** How far from its state's districts, in metres, the point of a PO box may lie: a few are on the shore or in a harbor. */
const REACH = 5_000

/**
 * The districts that the point of a ZIP code without an area lies in, or the nearest of its state. Null where a chamber
 * has none within reach: GeoNames puts some ZIP codes into the middle of a lake or into the next state.
 */
export function pointShares(layers: StateLayers, { longitude, latitude }: PostalPlace): Shares | null {
  const at = (chamber: DistrictedChamber) => {
    const layer = layers[chamber]
    const district = layer?.at(longitude, latitude) ?? layer?.nearest(longitude, latitude, REACH)
    return new Map(district ? [[district.short, 1]] : [])
  }
  const shares = {
    'us-house': at('us-house'),
    'state-upper': at('state-upper'),
    'state-lower': at('state-lower'),
  }
  return CHAMBERS.some((chamber) => layers[chamber] && shares[chamber].size === 0) ? null : shares
}

/**
 * What a ZIP code whose point is of no use takes from the others of the same place name: every candidate of theirs,
 * with the mean of their shares, each ZIP code counting the same. Throws if there is none, since then no rule is left.
 */
export function sharesOfPlace(place: PostalPlace, others: readonly Shares[]): Shares {
  if (others.length === 0) throw new Error(`ZIP code ${place.zip} (${place.place}) lies in no district.`)
  const mean = (chamber: DistrictedChamber) => {
    const sums = new Map<string, number>()
    for (const [short, share] of others.flatMap((shares) => [...shares[chamber]])) {
      sums.set(short, (sums.get(short) ?? 0) + share / others.length)
    }
    return sums
  }
  return {
    'us-house': mean('us-house'),
    'state-upper': mean('state-upper'),
    'state-lower': mean('state-lower'),
  }
}
