import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import { STATES } from '#letter/states.ts'
import { type CensusDistrict, type CensusProperties, districtOfFeature } from './divisions.ts'
import { stateOfFips } from './fips.ts'
import type { Shape } from './polygons.ts'

/** A district with its polygon. */
export type Drawn = { district: CensusDistrict; geometry: Shape }

type Topology = Parameters<typeof feature>[0]
type Feature = { properties: CensusProperties; geometry: Shape }

const CONGRESS = 'districts/us-congressional-districts-119.topojson'

/** Water and unassigned area (Census code ZZZ) is left out, so that a pier belongs to the nearest district. */
function drawn(features: readonly Feature[]): Drawn[] {
  return features.flatMap(({ properties, geometry }) => {
    const district = districtOfFeature(properties)
    return district ? [{ district, geometry }] : []
  })
}

/** The districts of the 119th Congress by USPS code of their state, DC or territory. */
export function drawnCongress(from: string): ReadonlyMap<string, Drawn[]> {
  const topology = JSON.parse(readFileSync(join(from, CONGRESS), 'utf8')) as Topology
  const features = Object.values(topology.objects).flatMap((object) => {
    const made = feature(topology, object)
    return ('features' in made ? made.features : [made]) as unknown as Feature[]
  })
  const byState = new Map<string, Drawn[]>()
  for (const each of features) {
    const state = stateOfFips(each.properties.STATEFP)
    byState.set(state, [...(byState.get(state) ?? []), ...drawn([each])])
  }
  return byState
}

/** The districts of one chamber of a state's legislature; null for a chamber that does not exist. */
export function drawnLegislature(
  from: string,
  state: string,
  chamber: 'state-upper' | 'state-lower',
): Drawn[] | null {
  const half = chamber === 'state-upper' ? 'upper' : 'lower'
  if (STATES[state]?.kind !== 'state' || !STATES[state][half]) return null
  const file = join(from, `districts/sld-2024/${state}_${half}.json`)
  return drawn((JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] }).features)
}
