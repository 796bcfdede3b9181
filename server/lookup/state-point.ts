import type { DistrictedChamber } from './divisions.ts'
import type { StateMap } from './state-map.ts'

/** Closer to a border than this, in metres, the neighbour is named: the sources' lines are simplified by up to 30 m. */
const NEAR = 50
/** How far the House's lines may lie from the legislatures' at a state line, in metres: they come from a map of 1:500,000. */
const COARSE = 500

/** The district of one chamber that contains the point, or has the nearest border within `reach` metres. */
export function districtIn(
  map: StateMap,
  inside: readonly number[],
  chamber: DistrictedChamber,
  at: [number, number],
  reach: number,
) {
  const isIn = (area: number) => map.areas[area]?.chamber === chamber
  const own = inside.find(isIn) ?? map.borders.within(...at, reach).find(({ area }) => isIn(area))?.area
  const district = map.areas[own ?? -1]
  if (!district) return null
  const neighbour = map.borders.within(...at, NEAR).find(({ area }) => isIn(area) && area !== own)?.area
  return { chamber, division: district.division, neighbour: map.areas[neighbour ?? -1]?.division ?? null }
}

/** The district of another state beyond a state line that is closer than our lines are exact, whose House districts are drawn more coarsely. */
export function acrossTheLine(states: readonly StateMap[], chamber: DistrictedChamber, at: [number, number]) {
  for (const { areas, borders } of states) {
    if (borders.within(...at, NEAR).length === 0 && borders.containing(...at).length === 0) continue
    const found = borders.within(...at, COARSE).find(({ area }) => areas[area]?.chamber === chamber)
    const district = areas[found?.area ?? -1]
    if (district) return district.division
  }
  return null
}

/** How sure a state is for a point: in one of its districts of the legislature, which follow the state line exactly, or only in a district of the House. */
export function claim(map: StateMap, inside: readonly number[], at: [number, number], reach: number): number {
  const chambers = inside.map((area) => map.areas[area]?.chamber)
  if (chambers.some((chamber) => chamber !== 'us-house')) return 3
  if (chambers.length > 0) return 2
  return map.borders.within(...at, reach).length > 0 ? 1 : 0
}
