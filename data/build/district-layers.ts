import { shortOf } from '../../server/lookup/divisions.ts'
import type { CensusDistrict } from './divisions.ts'
import { type Drawn, drawnCongress, drawnLegislature } from './drawn-districts.ts'
import { layerOf } from './polygons.ts'

/** A district, with the short form of its division that the ZIP code files use. */
export type DrawnDistrict = CensusDistrict & { short: string }

/** The districts of one chamber in one state, asked by point. Longitude comes before latitude, in degrees. */
export type DistrictLayer = {
  /** The district that contains the point; undefined at sea, abroad or in a gap between simplified borders. */
  at(longitude: number, latitude: number): DrawnDistrict | undefined
  /** The district that contains the point or else comes nearest, within `reach` metres. */
  nearest(longitude: number, latitude: number, reach: number): DrawnDistrict | undefined
}

/** The districts of the 119th Congress, a layer for each state, DC and territory, by USPS code. */
export function congressLayers(from: string): ReadonlyMap<string, DistrictLayer> {
  return new Map([...drawnCongress(from)].map(([state, drawn]) => [state, districtLayer(drawn)]))
}

/** The state legislative districts of a state by chamber; a chamber that does not exist is undefined. */
export function legislatureLayer(
  from: string,
  state: string,
  chamber: 'state-upper' | 'state-lower',
): DistrictLayer | undefined {
  const drawn = drawnLegislature(from, state, chamber)
  return drawn ? districtLayer(drawn) : undefined
}

function districtLayer(drawn: readonly Drawn[]): DistrictLayer {
  const layer = layerOf(drawn.map(({ geometry }) => geometry))
  const districts = drawn.map(({ district }) => ({ ...district, short: shortOf(district.division) }))
  return {
    at: (longitude, latitude) => districts[layer.at(longitude, latitude)[0] ?? -1],
    nearest: (longitude, latitude, reach) => districts[layer.nearest(longitude, latitude, reach)?.area ?? -1],
  }
}
