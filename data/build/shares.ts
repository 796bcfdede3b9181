import type { DistrictedChamber } from '../../server/lookup/divisions.ts'
import type { Candidates } from './candidates.ts'
import { type Districts, locate, type StateLayers, type Zone, zoneOf } from './locate.ts'
import { layerOf } from './polygons.ts'
import type { People } from './population.ts'
import { gridOver, type Place, placesAround, spread } from './spread.ts'
import type { ZctaAreas } from './zcta-areas.ts'

/** The share of a ZCTA's people in each candidate district; less than 1 in all where some have no such chamber. */
export type Shares = Record<DistrictedChamber, ReadonlyMap<string, number>>

export type ShareSources = {
  candidates: ReadonlyMap<string, Candidates>
  areas: ZctaAreas
  blockGroups: ReadonlyMap<string, readonly People[]>
  layersOf(state: string): StateLayers
}

/**
 * How much of the estimate is spread evenly over the ground of the ZCTA rather than counted by block group: a
 * candidate with a real part of the ground is never estimated at nobody, while a sliver of less than two percent,
 * which may only be an inexact outline, does not leave the chamber open.
 */
const GROUND = 0.05
/** Places over the bounding box of a ZCTA that stand for its ground. */
const GRID = 600
/** Metres around its centroid that stand for the ground of a ZCTA without an outline. */
const WITHOUT_OUTLINE = 1_000

type Tally = Map<string, Record<DistrictedChamber, Map<string, number>>>

/** Estimates, for every ZCTA in the lists, how its people divide over its candidate districts. */
export function estimateShares(sources: ShareSources): Map<string, Shares> {
  const zones = new Map([...sources.candidates].map(([zcta, entry]) => [zcta, zoneOf(zcta, entry)]))
  const [people, ground]: [Tally, Tally] = [new Map(), new Map()]
  for (const [state, within] of zonesByState(zones)) {
    const layers = sources.layersOf(state)
    countPeople(people, sources, zones, state, layers)
    for (const zone of within) countGround(ground, sources, zone, state, layers)
  }
  return new Map([...zones.values()].map((zone) => [zone.zcta, sharesOf(zone, people, ground)]))
}

function sharesOf({ zcta, candidates, open }: Zone, people: Tally, ground: Tally): Shares {
  const share = (chamber: DistrictedChamber) =>
    open.includes(chamber)
      ? blend(candidates[chamber], people.get(zcta)?.[chamber], ground.get(zcta)?.[chamber])
      : new Map(candidates[chamber].map((short) => [short, 1]))
  return {
    'us-house': share('us-house'),
    'state-upper': share('state-upper'),
    'state-lower': share('state-lower'),
  }
}

/** Spreads a state's block groups; a place outside the state or outside every ZCTA leaves its people to the others. */
function countPeople(
  tally: Tally,
  { areas, blockGroups }: ShareSources,
  zones: ReadonlyMap<string, Zone>,
  state: string,
  layers: StateLayers,
): void {
  const homes = (places: readonly Place[]) =>
    places.flatMap((place) => {
      const zone = zones.get(areas.at(...place) ?? '')
      const districts = zone && locate(state, layers, zone, place)
      return zone && districts ? [{ zone, districts }] : []
    })
  for (const { group, places } of spread(blockGroups.get(state) ?? [])) {
    const around = homes(places)
    const found = around.length ? around : homes([[group.longitude, group.latitude]])
    for (const { zone, districts } of found) count(tally, zone, districts, group.people / found.length)
  }
}

function countGround(
  tally: Tally,
  { areas }: ShareSources,
  zone: Zone,
  state: string,
  layers: StateLayers,
): void {
  if (zone.open.length === 0) return
  for (const place of placesOver(areas, zone.zcta)) {
    const districts = locate(state, layers, zone, place)
    if (districts) count(tally, zone, districts, 1)
  }
}

/** Places evenly over the ground of a ZCTA, or around its centroid where no outline is known. */
export function placesOver(areas: ZctaAreas, zcta: string): Place[] {
  const shape = areas.shapes.get(zcta)
  const centroid = areas.centroids.get(zcta)
  const layer = shape && layerOf([shape])
  const inside = layer
    ? [...gridOver(layer.box(0), GRID)].filter((place) => layer.at(...place).length > 0)
    : []
  return inside.length || !centroid ? inside : placesAround(centroid, WITHOUT_OUTLINE)
}

function count(tally: Tally, { zcta, open }: Zone, districts: Districts, weight: number): void {
  if (open.length === 0) return
  let entry = tally.get(zcta)
  if (!entry) {
    entry = { 'us-house': new Map(), 'state-upper': new Map(), 'state-lower': new Map() }
    tally.set(zcta, entry)
  }
  for (const chamber of open) {
    const short = districts[chamber]
    if (short !== undefined) entry[chamber].set(short, (entry[chamber].get(short) ?? 0) + weight)
  }
}

type Counts = ReadonlyMap<string, number> | undefined

/** People and ground together; whichever is unknown is left to the other, and if both are, all shares are equal. */
function blend(candidates: readonly string[], people: Counts, ground: Counts): Map<string, number> {
  const [allPeople, allGround] = [total(people), total(ground)]
  const weight = allGround === 0 ? 0 : allPeople === 0 ? 1 : GROUND
  return new Map(
    candidates.map((short) => {
      if (allPeople + allGround === 0) return [short, 1 / candidates.length]
      const byPeople = allPeople && (people?.get(short) ?? 0) / allPeople
      const byGround = allGround && (ground?.get(short) ?? 0) / allGround
      return [short, (1 - weight) * byPeople + weight * byGround]
    }),
  )
}

const total = (counts: Counts): number => [...(counts?.values() ?? [])].reduce((sum, each) => sum + each, 0)

function zonesByState(zones: ReadonlyMap<string, Zone>): Map<string, Zone[]> {
  const within = new Map<string, Zone[]>()
  for (const zone of zones.values()) {
    for (const state of zone.states) {
      const list = within.get(state)
      if (list) list.push(zone)
      else within.set(state, [zone])
    }
  }
  return within
}
