import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import { STATES } from '#letter/states.ts'
import { shortOf } from '../../server/lookup/divisions.ts'
import { type CensusDistrict, type CensusProperties, districtOfFeature } from './divisions.ts'
import { stateOfFips } from './fips.ts'
import { layerOf, type Shape } from './polygons.ts'

/** A district, with the short form of its division that the ZIP code files use. */
export type DrawnDistrict = CensusDistrict & { short: string }

/** The districts of one chamber in one state, asked by point. Longitude comes before latitude, in degrees. */
export type DistrictLayer = {
  /** The district that contains the point; undefined at sea, abroad or in a gap between simplified borders. */
  at(longitude: number, latitude: number): DrawnDistrict | undefined
  /** The district that contains the point or else comes nearest, within `reach` metres. */
  nearest(longitude: number, latitude: number, reach: number): DrawnDistrict | undefined
}

type Topology = Parameters<typeof feature>[0]
type Feature = { properties: CensusProperties; geometry: Shape }

const CONGRESS = 'districts/us-congressional-districts-119.topojson'

/** The districts of the 119th Congress, a layer for each state, DC and territory, by USPS code. */
export function congressLayers(from: string): ReadonlyMap<string, DistrictLayer> {
  const topology = JSON.parse(readFileSync(join(from, CONGRESS), 'utf8')) as Topology
  const features = Object.values(topology.objects).flatMap((object) => {
    const drawn = feature(topology, object)
    return ('features' in drawn ? drawn.features : [drawn]) as unknown as Feature[]
  })
  const byState = new Map<string, Feature[]>()
  for (const each of features) {
    const state = stateOfFips(each.properties.STATEFP)
    byState.set(state, [...(byState.get(state) ?? []), each])
  }
  return new Map([...byState].map(([state, group]) => [state, districtLayer(group)]))
}

/** The state legislative districts of a state by chamber; a chamber that does not exist is undefined. */
export function legislatureLayer(
  from: string,
  state: string,
  chamber: 'state-upper' | 'state-lower',
): DistrictLayer | undefined {
  const half = chamber === 'state-upper' ? 'upper' : 'lower'
  if (STATES[state]?.kind !== 'state' || !STATES[state][half]) return undefined
  const file = join(from, `districts/sld-2024/${state}_${half}.json`)
  return districtLayer((JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] }).features)
}

/** Water and unassigned area (Census code ZZZ) is left out, so that a pier belongs to the nearest district. */
function districtLayer(features: readonly Feature[]): DistrictLayer {
  const drawn = features.flatMap(({ properties, geometry }) => {
    const district = districtOfFeature(properties)
    return district ? [{ district: { ...district, short: shortOf(district.division) }, geometry }] : []
  })
  const layer = layerOf(drawn.map((each) => each.geometry))
  return {
    at: (longitude, latitude) => drawn[layer.at(longitude, latitude)[0] ?? -1]?.district,
    nearest: (longitude, latitude, reach) =>
      drawn[layer.nearest(longitude, latitude, reach)?.area ?? -1]?.district,
  }
}
