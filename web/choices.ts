import { stateOfDivision } from '#letter/states.ts'
import type { ChamberAnswer, DistrictAnswer, Found } from './api.ts'
import { say } from './say.ts'

/** True for a district that is a whole state, as senators and governors have it. */
const isWhole = (division: string) => /\/(state|district|territory):[a-z]{2}$/.test(division)

/** By share and name: whichever is chosen or settled, each stays in its place, so that arrow keys lead through all of them. */
const inPlace = (a: DistrictAnswer, b: DistrictAnswer) =>
  (b.share ?? -1) - (a.share ?? -1) || a.name.localeCompare(b.name, 'en', { numeric: true })

/**
 * The districts of a chamber that a person can choose between. Not those that come of themselves: a district laid over others (New
 * Hampshire's floterials) follows from its base, and members whom a whole jurisdiction elects beside the districts are certain.
 */
export function choosable({ districts }: ChamberAnswer): DistrictAnswer[] {
  return districts
    .filter(
      ({ division, overlays }) =>
        !overlays && !districts.some((other) => other.division.startsWith(`${division}/`)),
    )
    .sort(inPlace)
}

/** The district that the person chose in this chamber, or null. */
export function chosenIn(chamber: ChamberAnswer, divisions: readonly string[]): string | null {
  return choosable(chamber).find(({ division }) => divisions.includes(division))?.division ?? null
}

/** The choices with one more: it replaces the one of its chamber, and those that lie in another state. */
export function choose(divisions: readonly string[], chamber: ChamberAnswer, division: string): string[] {
  const state = stateOfDivision(division)
  const others = divisions.filter(
    (other) =>
      !chamber.districts.some((district) => district.division === other) && stateOfDivision(other) === state,
  )
  return [...others, division]
}

/** The choices without the one of this chamber; a whole state takes all that was chosen inside it along. */
export function unchoose(divisions: readonly string[], chamber: ChamberAnswer): string[] {
  const gone = divisions.filter((division) =>
    chamber.districts.some((district) => district.division === division),
  )
  return divisions.filter(
    (division) => !gone.some((out) => division === out || (isWhole(out) && division.startsWith(`${out}/`))),
  )
}

/** "Which is your district?", or "state" where a ZIP code lies in two, or "ward" in DC. */
export function kindOf(districts: readonly DistrictAnswer[]): 'state' | 'ward' | 'district' {
  if (districts.every(({ division }) => isWhole(division))) return 'state'
  return districts.every(({ division }) => division.includes('/ward:')) ? 'ward' : 'district'
}

/** The chambers whose districts a point can tell, and a map can show. Nobody has the borders of Puerto Rico's districts. */
export function isMapped(chamber: ChamberAnswer): boolean {
  return (
    ['us-house', 'state-upper', 'state-lower'].includes(chamber.chamber) &&
    !chamber.districts.some(({ division }) => division.includes('/territory:pr/'))
  )
}

/** True for a chamber whose one candidate is the district around a post office, where nobody has counted people. */
export const isAroundOffice = (chamber: ChamberAnswer) => {
  const [only, ...others] = choosable(chamber)
  return !chamber.settled && only?.share === null && others.length === 0
}

/** The districts of an answer that a map can help to choose between. */
export function mappable({ chambers }: Found): DistrictAnswer[] {
  return chambers
    .filter((chamber) => isMapped(chamber) && (!chamber.settled || choosable(chamber).length > 1))
    .flatMap(choosable)
    .slice(0, 20)
}

/** The choices that a new point leaves standing: those that no point can tell. */
export function keptBesidePoint({ chambers }: Found, divisions: readonly string[]): string[] {
  const isUntold = (chamber: ChamberAnswer, { division, redrawn }: DistrictAnswer) =>
    redrawn === true || (!isMapped(chamber) && !isWhole(division))
  const untold = chambers.flatMap((chamber) =>
    chamber.districts.filter((district) => isUntold(chamber, district)).map(({ division }) => division),
  )
  return divisions.filter((division) => untold.includes(division))
}

/** A share of a ZIP code's people in words, or null where nobody has counted. */
export function shareInWords(share: number | null, zip: string): string | null {
  if (share === null) return null
  const percent = Math.round(share * 100)
  if (percent < 1) return say('less than 1% of the people of {zip}', { zip })
  if (percent < 100) return say('about {percent}% of the people of {zip}', { percent, zip })
  return share < 1
    ? say('nearly all of the people of {zip}', { zip })
    : say('all of the people of {zip}', { zip })
}
