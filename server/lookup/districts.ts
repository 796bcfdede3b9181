import { join } from 'node:path'
import { STATES, stateOfDivision } from '#letter/states.ts'
import { expectSize, faultOf, readVersioned } from './data-file.ts'
import type { DistrictsIndex } from './dataset.ts'
import type { DistrictedChamber } from './divisions.ts'
import { neighboursOf, type RingLine, readStateMap, ringsOf, type StateMap } from './state-map.ts'
import { acrossTheLine, claim, districtIn, NEAR } from './state-point.ts'

/** A district that a point lies in. */
export type LocatedDistrict = {
  chamber: DistrictedChamber
  division: string
  /** The district on the other side, where its border is closer than 50 m: our lines are only so exact. */
  neighbour: string | null
  /** The same for a district of another state, where the state line is that close. */
  across: string | null
  /** What else it may be, where the point isn't exact or lies far out on the water: then nothing is certain here. */
  around: string[]
}

/** Where a point lies: the state, its district in each chamber that our map has, and the other states that an inexact point may be in. */
export type Located = { state: string; districts: LocatedDistrict[]; otherStates: string[] }

/** A district's chamber and rings. */
export type Shape = { chamber: DistrictedChamber; rings: RingLine[][] }

/** Points to districts, states read when first needed. Longitude comes before latitude, in degrees. */
export type Districts = {
  /** The districts of a point that is exact to `accuracy` metres; null at sea and abroad. */
  locate: (longitude: number, latitude: number, accuracy?: number) => Located | null
  /** What a district looks like; null where we have no map of it. */
  shapeOf: (division: string) => Shape | null
  /** The districts of the same chamber and state that share a border with one; none where we have no map of it. */
  beside: (division: string) => string[]
  /** The divisions of one state's districts that contain at least one of the points. */
  containing: (state: string, points: Iterable<[number, number]>) => Set<string>
  /** The states read so far. */
  loaded: () => string[]
}

/** A point outside every state is taken in from this far, in metres: less than any river that parts us from a neighbour. */
const OUTSIDE = 100
/** Territories are islands, drawn with a simplified shore; none is this close to another country's. */
const OUTSIDE_TERRITORY = 1000

/** The districts of a data folder, by point. Throws a DataFault at once if the index or a state's file is missing or isn't whole. */
export function loadDistricts(dataFolder: string): Districts {
  const folder = join(dataFolder, 'districts')
  const { boxes, bytes } = readVersioned<DistrictsIndex>(join(folder, 'index.json'))
  const fileOf = (state: string) => join(folder, `${state.toLowerCase()}.json`)
  for (const state of Object.keys(STATES)) {
    if (!boxes?.[state]) throw faultOf(join(folder, 'index.json'), `lacks ${state}`)
    expectSize(fileOf(state), bytes?.[state])
  }
  const maps = new Map<string, StateMap>()
  const mapOf = (state: string) => {
    const map = maps.get(state) ?? readStateMap(fileOf(state), state)
    maps.set(state, map)
    return map
  }
  const locate = (longitude: number, latitude: number, accuracy = 0): Located | null => {
    // A kilometre and more, so that a pier just outside the box is still found; a degree of longitude is shorter in the north.
    const slack = 0.01 + accuracy / 40_000
    const at: [number, number] = [longitude, latitude]
    let best = { claim: 0, state: '', inside: [] as number[] }
    const around: string[] = []
    for (const [state, [west, south, east, north]] of Object.entries(boxes)) {
      if (
        longitude < west - slack ||
        longitude > east + slack ||
        latitude < south - slack ||
        latitude > north + slack
      )
        continue
      const map = mapOf(state)
      around.push(state)
      const inside = map.borders.containing(longitude, latitude)
      const reach = STATES[state]?.kind === 'territory' ? OUTSIDE_TERRITORY : OUTSIDE
      const claimed = claim(map, inside, at, reach)
      if (claimed > best.claim) best = { claim: claimed, state, inside }
    }
    if (best.claim === 0) return null
    const map = mapOf(best.state)
    const others = around.filter((state) => state !== best.state)
    const beyond = others.map(mapOf)
    const districts = (['us-house', 'state-upper', 'state-lower'] as const).flatMap((chamber) => {
      const own = districtIn(map, best.inside, chamber, at, accuracy)
      return own ? [{ ...own, across: acrossTheLine(beyond, chamber, at) }] : []
    })
    const isReached = (state: string) =>
      accuracy > NEAR && mapOf(state).borders.within(longitude, latitude, accuracy).length > 0
    return { state: best.state, districts, otherStates: others.filter(isReached) }
  }
  const areaOf = (division: string) => {
    const state = stateOfDivision(division)
    if (!state || !boxes[state]) return null
    const map = mapOf(state)
    const area = map.areas.findIndex((one) => one.division === division)
    const chamber = map.areas[area]?.chamber
    return chamber ? { map, area, chamber } : null
  }
  const shapeOf = (division: string): Shape | null => {
    const found = areaOf(division)
    return found && { chamber: found.chamber, rings: ringsOf(found.map, found.area) }
  }
  const beside = (division: string) => {
    const found = areaOf(division)
    if (!found) return []
    return neighboursOf(found.map, found.area).flatMap((area) => found.map.areas[area]?.division ?? [])
  }
  const containing = (state: string, points: Iterable<[number, number]>) => {
    const map = mapOf(state)
    const inside = [...points].flatMap(([longitude, latitude]) => map.borders.containing(longitude, latitude))
    return new Set(inside.flatMap((area) => map.areas[area]?.division ?? []))
  }
  return { locate, shapeOf, beside, containing, loaded: () => [...maps.keys()] }
}
