import type { Chamber } from '#letter/official.ts'
import { stateOfDivision } from '#letter/states.ts'
import { type Drawn, drawnCongress, drawnLegislature } from '../../../data/build/drawn-districts.ts'
import { METRES_PER_DEGREE, shrinkAt } from '../../../data/build/polygons.ts'

/** The districts of a state as the Census Bureau drew them, all chambers together. */
export type SourceDistricts = { of: (state: string) => readonly Drawn[]; states: readonly string[] }

/** Reads the source polygons, each state when it is first asked for. */
export function sourceDistricts(from: string): SourceDistricts {
  const congress = drawnCongress(from)
  const states = new Map<string, readonly Drawn[]>()
  const of = (state: string) => {
    const known = states.get(state)
    if (known) return known
    const legislature = (['state-upper', 'state-lower'] as const).flatMap(
      (chamber) => drawnLegislature(from, state, chamber) ?? [],
    )
    const all = [...(congress.get(state) ?? []), ...legislature]
    states.set(state, all)
    return all
  }
  return { of, states: [...congress.keys()].sort() }
}

/** The rings of a polygon or of several, outlines and holes alike. */
function ringsOf({ geometry }: Drawn) {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

/** Metres from a point to the nearest border of a district; flat, which is exact for the short distances that matter. */
export function metresToBorder(district: Drawn, longitude: number, latitude: number): number {
  const shrink = shrinkAt(latitude)
  let best = Infinity
  for (const ring of ringsOf(district)) {
    let [px, py] = [Number.NaN, Number.NaN]
    for (const [x = 0, y = 0] of ring) {
      const [ax, ay, bx, by] = [(px - longitude) * shrink, py - latitude, (x - px) * shrink, y - py]
      const along = Math.max(0, Math.min(1, -(ax * bx + ay * by) / (bx * bx + by * by || 1)))
      const degrees = Math.hypot(ax + along * bx, ay + along * by)
      if (degrees < best) best = degrees
      ;[px, py] = [x, y]
    }
  }
  return best * METRES_PER_DEGREE
}

/** The source's polygon of a division in a chamber; New Hampshire's floterials have none. */
export function drawnOf(sources: SourceDistricts, chamber: Chamber, division: string): Drawn | undefined {
  return sources
    .of(stateOfDivision(division) ?? '')
    .find(({ district }) => district.chamber === chamber && district.division === division)
}
