import type { ChamberAnswer, Found } from './api.ts'
import { isMapped } from './choices.ts'

/** The districts in which a point lies, the smallest first. */
export function districtsAt({ chambers }: Found) {
  return chambers
    .filter(isMapped)
    .flatMap(({ districts }) => districts.filter(({ settled, overlays }) => settled && !overlays))
    .reverse()
}

/** The district in which the point lies, if the ZIP code's own list doesn't have it. */
function strangeIn({ districts }: ChamberAnswer) {
  const own = districts.find(({ settled, overlays }) => settled && !overlays)
  return own?.share === null && districts.some(({ share }) => share !== null) ? [own] : []
}

/** The districts of a point's answer that its ZIP code isn't known to reach into, the smallest first. */
export const strangeAt = ({ chambers }: Found) => chambers.filter(isMapped).flatMap(strangeIn).reverse()

/** True if the answer for a point should be looked at before it is taken over: it lies outside the ZIP code's districts, or farther away than that reaches. */
export const isDoubtful = (answer: Found): boolean => answer.doubtful === true || strangeAt(answer).length > 0
