import { STATES } from '#letter/states.ts'
import type { Candidates } from './candidates.ts'
import type { PostalPlace } from './geonames.ts'
import { statesOf } from './locate.ts'
import type { Shares } from './shares.ts'
import type { ZctaAreas } from './zcta-areas.ts'
import { reachOf } from './zip-reach.ts'
import type { ZipRow } from './zip-rows.ts'

/** The "state" of a military address by the first digits of its ZIP code (USPS Publication 28, 225.1). */
const MILITARY_REGIONS: readonly (readonly [RegExp, string])[] = [
  [/^340/, 'AA'],
  [/^09/, 'AE'],
  [/^96[2-6]/, 'AP'],
]

/** Wake Island has its mail by way of Hawaii, but is no part of it: nobody there elects anyone. */
const WAKE_ISLAND = '96898'

/** The territories by the first digits of their ZIP codes (USPS). */
const TERRITORIES: readonly (readonly [RegExp, string])[] = [
  [/^00[679]/, 'PR'],
  [/^008/, 'VI'],
  [/^96799/, 'AS'],
  [/^969[123]/, 'GU'],
  [/^9695/, 'MP'],
]

/** The row of a ZIP code from which nobody is elected, or null for one in a state. Throws on one that no rule explains. */
export function unrepresentedRow(place: PostalPlace): ZipRow | null {
  // The Marshall Islands use ZIP codes under the Compact of Free Association, but are a country of their own.
  if (place.state === 'MH' || place.zip === WAKE_ISLAND) return { ...place, kind: 'foreign', shares: null }
  if (STATES[place.state]) return null
  // GeoNames writes "APO AA" for most of the Pacific too; the ZIP code alone says which region stands for the state.
  const region = MILITARY_REGIONS.find(([prefix]) => prefix.test(place.zip))?.[1]
  const office = /^(?:APO|FPO|DPO)\b/.exec(place.place)?.[0]
  if (place.state || !region || !office) {
    throw new Error(`ZIP code ${place.zip} (${place.place}) is in no state, and no rule says why.`)
  }
  return { ...place, place: office, state: region, kind: 'military', shares: null }
}

/** The ZCTAs that GeoNames lacks: those of the territories, each one district. Throws on one in a state. */
export function territoryRows(
  areas: ZctaAreas,
  candidates: ReadonlyMap<string, Candidates>,
  listed: ReadonlySet<string>,
): ZipRow[] {
  const missing = [...areas.centroids]
    .filter(([zcta]) => !listed.has(zcta))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return missing.map(([zip, [longitude, latitude]]) => {
    const entry = candidates.get(zip)
    const state = TERRITORIES.find(([prefix]) => prefix.test(zip))?.[1]
    if (!state || (entry && statesOf(entry).join() !== state)) {
      throw new Error(`ZCTA ${zip} is in no list of ZIP codes.`)
    }
    const none = new Map<string, number>()
    const shares: Shares = { 'us-house': new Map([[state, 1]]), 'state-upper': none, 'state-lower': none }
    const reach = reachOf(areas, zip, { longitude, latitude })
    return { zip, place: STATES[state]?.name ?? '', state, longitude, latitude, kind: 'zcta', shares, reach }
  })
}
