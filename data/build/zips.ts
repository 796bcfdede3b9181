import { STATES } from '#letter/states.ts'
import { type DistrictedChamber, shortOf } from '../../server/lookup/divisions.ts'
import { type Candidates, fillGaps, readCandidates, requireEveryChamber } from './candidates.ts'
import { congressLayers, legislatureLayer } from './district-layers.ts'
import { censusJoin, readDistricts } from './districts.ts'
import { type PostalPlace, readPostalPlaces } from './geonames.ts'
import { type StateLayers, statesOf } from './locate.ts'
import { readBlockGroups } from './population.ts'
import { estimateShares, placesOver, type Shares } from './shares.ts'
import { readZctaAreas, type ZctaAreas } from './zcta-areas.ts'
import { reportOf, type ZipReport } from './zip-report.ts'
import { type ZipRow, zipFile } from './zip-rows.ts'

/** The text of `data/zips.csv` and `data/zips-territories.csv`, and what a reader of the build should know. */
export type ZipBuild = { zips: string; territories: string; report: ZipReport }

/** How far from its state's districts, in metres, the point of a PO box may lie; GeoNames puts some in the water. */
const POINT_REACH = 5_000
/** How far the nearest district of a state may be from a ZCTA whose outline ends short of the state border. */
const BORDER_REACH = 50_000

/** Builds both ZIP code files from the sources folder `from`; throws on a join that no rule explains. */
export function buildZips(from: string): ZipBuild {
  const areas = readZctaAreas(from)
  const congress = congressLayers(from)
  const candidates = readCandidates(from, censusJoin(readDistricts(from)))
  const gaps = fillGaps(candidates, (zcta, state) => {
    const layer = congress.get(state)
    const inside = placesOver(areas, zcta).flatMap((place) => layer?.at(...place) ?? [])
    const centroid = areas.centroids.get(zcta)
    const near = centroid && layer?.nearest(...centroid, BORDER_REACH)
    const districts = inside.length || !near ? inside : [near]
    return [...new Set(districts.map((district) => shortOf(district.division)))]
  })
  requireEveryChamber(candidates)

  const places = readPostalPlaces(from)
  const layersOf = lastKept(
    (state: string): StateLayers => ({
      'us-house': congress.get(state),
      'state-upper': legislatureLayer(from, state, 'state-upper'),
      'state-lower': legislatureLayer(from, state, 'state-lower'),
    }),
  )
  const shares = estimateShares({ candidates, areas, blockGroups: readBlockGroups(from), layersOf })
  const byState = [...places].sort((a, b) => (a.state < b.state ? -1 : a.state > b.state ? 1 : 0))
  const points = new Map(
    byState
      .filter(({ zip, state }) => !candidates.has(zip) && STATES[state])
      .map((place) => [place.zip, pointShares(layersOf(place.state), place)]),
  )
  const rows = places.map((place) =>
    rowOf(place, shares.get(place.zip) ?? null, points.get(place.zip) ?? null),
  )
  const territories = territoryRows(areas, candidates, new Set(places.map(({ zip }) => zip)))
  return {
    zips: zipFile(rows),
    territories: zipFile(territories),
    report: reportOf({ rows, territories, candidates, gaps }),
  }
}

/** Remembers the last answer only: states come one after the other, and the layers of all would fill the memory. */
function lastKept<T>(read: (state: string) => T): (state: string) => T {
  let last: { state: string; value: T } | undefined
  return (state) => {
    if (last?.state !== state) last = { state, value: read(state) }
    return last.value
  }
}

/** The districts that a point lies in, or that are nearest to it. */
function pointShares(layers: StateLayers, { longitude, latitude }: PostalPlace): Shares {
  const at = (chamber: DistrictedChamber) => {
    const layer = layers[chamber]
    const district = layer?.at(longitude, latitude) ?? layer?.nearest(longitude, latitude, POINT_REACH)
    return new Map(district ? [[shortOf(district.division), 1]] : [])
  }
  return { 'us-house': at('us-house'), 'state-upper': at('state-upper'), 'state-lower': at('state-lower') }
}

/** The "state" of a military address by the first digits of its ZIP code (USPS Publication 28, 225.1). */
const MILITARY_REGIONS: readonly (readonly [RegExp, string])[] = [
  [/^340/, 'AA'],
  [/^09/, 'AE'],
  [/^96[2-6]/, 'AP'],
]

function rowOf(place: PostalPlace, shares: Shares | null, point: Shares | null): ZipRow {
  if (shares) return { ...place, kind: 'zcta', shares }
  if (point) return { ...place, kind: 'point', shares: point }
  // GeoNames writes "APO AA" for most of the Pacific too; the ZIP code alone says which region stands for the state.
  const region = MILITARY_REGIONS.find(([prefix]) => prefix.test(place.zip))?.[1]
  const office = /^(?:APO|FPO|DPO)\b/.exec(place.place)?.[0]
  if (!place.state && region && office) {
    return { ...place, place: office, state: region, kind: 'military', shares: null }
  }
  // The Marshall Islands use ZIP codes under the Compact of Free Association, but are a country of their own.
  if (place.state === 'MH') return { ...place, kind: 'foreign', shares: null }
  throw new Error(`ZIP code ${place.zip} (${place.place}) is in no state, and no rule says why.`)
}

/** Which territory a ZCTA is in that has no list of districts, by its first digits (USPS). */
const TERRITORY_PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^00[679]/, 'PR'],
  [/^008/, 'VI'],
  [/^96799/, 'AS'],
  [/^969[123]/, 'GU'],
  [/^9695/, 'MP'],
]

/** The ZCTAs that GeoNames lacks: those of the territories, each one district. Throws on one in a state. */
function territoryRows(
  { centroids }: ZctaAreas,
  candidates: ReadonlyMap<string, Candidates>,
  listed: ReadonlySet<string>,
): ZipRow[] {
  const missing = [...centroids].filter(([zcta]) => !listed.has(zcta)).sort(([a], [b]) => (a < b ? -1 : 1))
  return missing.map(([zip, [longitude, latitude]]) => {
    const entry = candidates.get(zip)
    const state = TERRITORY_PREFIXES.find(([prefix]) => prefix.test(zip))?.[1]
    if (!state || (entry && statesOf(entry).join() !== state))
      throw new Error(`ZCTA ${zip} is in no ZIP code list.`)
    const none = new Map<string, number>()
    const shares = { 'us-house': new Map([[state, 1]]), 'state-upper': none, 'state-lower': none }
    return { zip, place: STATES[state]?.name ?? '', state, longitude, latitude, kind: 'zcta', shares }
  })
}
