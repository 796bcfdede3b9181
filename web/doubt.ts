import type { ChamberAnswer, Found } from './api.ts'
import { isMapped } from './choices.ts'

/** The districts in which a point lies, the smallest first. */
export function districtsAt({ chambers }: Found) {
  return chambers
    .filter(isMapped)
    .flatMap(({ districts }) => districts.filter(({ settled, overlays }) => settled && !overlays))
    .reverse()
}

/** True if the ZIP code's own list doesn't have the district in which the point lies. */
function isStrange({ districts }: ChamberAnswer): boolean {
  const own = districts.find(({ settled, overlays }) => settled && !overlays)
  return own?.share === null && districts.some(({ share }) => share !== null)
}

/** True if a point's answer has a district that its ZIP code isn't known to reach into. */
export const isOutside = ({ chambers }: Found): boolean => chambers.filter(isMapped).some(isStrange)

/** True if the answer for a point should be looked at before it is taken over: it lies outside the ZIP code's districts, or farther away than that reaches. */
export const isDoubtful = (answer: Found): boolean => answer.doubtful === true || isOutside(answer)
