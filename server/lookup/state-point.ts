import type { DistrictedChamber } from './divisions.ts'
import type { StateMap } from './state-map.ts'

/** Closer to a border than this, in metres, the neighbour is named: the sources' lines are simplified by up to 30 m. */
export const NEAR = 50
/** How far the House's lines may lie from the legislatures' at a state line, in metres: they come from a map of 1:500,000. */
const COARSE = 500

/** Districts end at a simplified shore, and leave out wide water; a pier of the same state belongs to the nearest one within this many metres. */
const SHORE = 5000
/** A small island that one chamber's map leaves out most likely belongs to the district nearest to it, from as far as this. */
const ISLAND = 50_000

/**
 * The district of one chamber that contains the point, or else the nearest. `around` has what else it may be: the others within `accuracy`
 * metres, if the point is less exact than our lines, and the district itself, if it is far.
 */
export function districtIn(
  map: StateMap,
  inside: readonly number[],
  chamber: DistrictedChamber,
  at: [number, number],
  accuracy: number,
) {
  const isIn = (area: number) => map.areas[area]?.chamber === chamber
  const nearest = (reach: number) => map.borders.within(...at, reach).filter(({ area }) => isIn(area))
  const close = inside.find(isIn) ?? nearest(SHORE)[0]?.area
  const own = close ?? nearest(ISLAND)[0]?.area
  const division = map.areas[own ?? -1]?.division
  if (!division) return null
  const others = (reach: number) =>
    nearest(reach).flatMap(({ area }) => (area === own ? [] : (map.areas[area]?.division ?? [])))
  const around = [...(close === undefined ? [division] : []), ...(accuracy > NEAR ? others(accuracy) : [])]
  return { chamber, division, neighbour: others(NEAR)[0] ?? null, around }
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
