import { type Candidates, fillGaps, type Gap, readCandidates, requireEveryChamber } from './candidates.ts'
import { congressLayers, legislatureLayer } from './district-layers.ts'
import { censusJoin, readDistricts } from './districts.ts'
import { type PostalPlace, readPostalPlaces } from './geonames.ts'
import type { StateLayers } from './locate.ts'
import { readBlockGroups } from './population.ts'
import { estimateShares, placesOver, type Shares } from './shares.ts'
import { readZctaAreas, type ZctaAreas } from './zcta-areas.ts'
import { territoryRows, unrepresentedRow } from './zip-kinds.ts'
import { pointShares, sharesOfPlace } from './zip-points.ts'
import { reachOf } from './zip-reach.ts'
import { reportOf, type ZipReport } from './zip-report.ts'
import { type ZipRow, zipFile } from './zip-rows.ts'

/** The text of `data/zips.csv` and `data/zips-territories.csv`, and what a reader of the build should know. */
export type ZipBuild = { zips: string; territories: string; report: ZipReport }

/** How far the nearest district of a state may be from a ZCTA whose outline ends short of the state border. */
const BORDER_REACH = 50_000

/** Builds both ZIP code files from the sources folder `from`; throws on a join that no rule explains. */
export function buildZips(from: string): ZipBuild {
  const areas = readZctaAreas(from)
  const congress = congressLayers(from)
  const candidates = readCandidates(from, censusJoin(readDistricts(from)))
  const gaps = fillCongress(candidates, areas, congress)
  requireEveryChamber(candidates)
  const layersOf = lastKept((state: string) => ({
    'us-house': congress.get(state),
    'state-upper': legislatureLayer(from, state, 'state-upper'),
    'state-lower': legislatureLayer(from, state, 'state-lower'),
  }))

  const places = readPostalPlaces(from)
  const shares = estimateShares({ candidates, areas, blockGroups: readBlockGroups(from), layersOf })
  const points = sharesByPoint(places, shares, layersOf)
  const rows = places.map((place): ZipRow => {
    const byArea = shares.get(place.zip)
    if (byArea) return { ...place, kind: 'zcta', shares: byArea, reach: reachOf(areas, place.zip, place) }
    return unrepresentedRow(place) ?? { ...place, kind: 'point', shares: points.get(place.zip) ?? null }
  })
  const territories = territoryRows(areas, candidates, new Set(places.map(({ zip }) => zip)))
  return {
    zips: zipFile(rows),
    territories: zipFile(territories),
    report: reportOf({ rows, territories, candidates, gaps }),
  }
}

/** Finds the congressional districts that the list of Congress leaves out, over the ground of the ZCTA, and those it has mistaken, by its centre. */
function fillCongress(
  candidates: ReadonlyMap<string, Candidates>,
  areas: ZctaAreas,
  congress: ReturnType<typeof congressLayers>,
): Gap[] {
  const centreAt = (zcta: string, state: string) => {
    const centroid = areas.centroids.get(zcta)
    return centroid && congress.get(state)?.at(...centroid)?.short
  }
  const groundAt = (zcta: string, state: string) => {
    const layer = congress.get(state)
    const inside = placesOver(areas, zcta).flatMap((place) => layer?.at(...place) ?? [])
    const centroid = areas.centroids.get(zcta)
    const near = centroid && layer?.nearest(...centroid, BORDER_REACH)
    const found = inside.length || !near ? inside : [near]
    return [...new Set(found.map((district) => district.short))]
  }
  return fillGaps(candidates, groundAt, centreAt)
}

/** The shares of every ZIP code that is in a state but is no ZCTA. */
function sharesByPoint(
  places: readonly PostalPlace[],
  shares: ReadonlyMap<string, Shares>,
  layersOf: (state: string) => StateLayers,
): Map<string, Shares> {
  const points = new Map<string, Shares>()
  const byState = [...places].sort((a, b) => (a.state < b.state ? -1 : a.state > b.state ? 1 : 0))
  for (const place of byState) {
    if (shares.has(place.zip) || unrepresentedRow(place)) continue
    const samePlace = () =>
      places
        .filter((other) => other.place === place.place && other.state === place.state)
        .flatMap((other) => shares.get(other.zip) ?? [])
    points.set(place.zip, pointShares(layersOf(place.state), place) ?? sharesOfPlace(place, samePlace()))
  }
  return points
}

/** Remembers the last answer only: states come one after the other, and the layers of all would fill the memory. */
function lastKept<T>(read: (state: string) => T): (state: string) => T {
  let last: { state: string; value: T } | undefined
  return (state) => {
    if (last?.state !== state) last = { state, value: read(state) }
    return last.value
  }
}
