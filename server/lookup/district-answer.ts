import type { Chamber } from '#letter/official.ts'
import { stateOfDivision } from '#letter/states.ts'
import type { DistrictAnswer } from './answer.ts'
import type { Candidate } from './places.ts'
import { isRedrawn } from './redrawn.ts'
import type { Telling } from './words.ts'

/** From this share of a ZIP code's people on, its district counts as theirs. */
export const SETTLED_SHARE = 0.999

/** Sorts settled districts first, then by share, then by name; unknown shares last. */
export function byLikelihood(a: DistrictAnswer, b: DistrictAnswer): number {
  return (
    Number(b.settled) - Number(a.settled) ||
    (b.share ?? -1) - (a.share ?? -1) ||
    a.name.localeCompare(b.name, 'en', { numeric: true })
  )
}

/** A district with the people who sit for it. Throws if the dataset's files don't belong together. */
export function districtAnswer(
  chamber: Chamber,
  candidate: Candidate,
  settled: boolean,
  known: Telling,
): DistrictAnswer {
  const { officials, words } = known
  const { division, share } = candidate
  const district = officials.districtOf(chamber, division)
  if (!district)
    throw new Error(`The ZIP codes name ${division}, which the officials don't know; run npm run data.`)
  return {
    division,
    name: words.names.district(district.name, chamber),
    share,
    settled,
    officials: officials.membersOf(chamber, division).map(({ id }) => id),
    vacancy: district.vacancy && words.names.vacancy(district.vacancy),
    ...(isRedrawn(chamber, division, known) ? { redrawn: true } : {}),
    ...(district.overlays ? { overlays: district.overlays } : {}),
  }
}

/** The districts laid over the candidates (New Hampshire's floterials): settled where every district they may stand on is. */
export function overlays(
  chamber: Chamber,
  bases: readonly DistrictAnswer[],
  known: Telling,
): DistrictAnswer[] {
  const isOpen = !bases.some(({ settled }) => settled)
  const laid: DistrictAnswer[] = []
  const states = new Set(bases.map(({ division }) => stateOfDivision(division)))
  for (const district of [...states].flatMap((state) => known.officials.districtsOf(chamber, state))) {
    if (!district.overlays) continue
    const beneath = bases.filter(({ division }) => district.overlays?.includes(division))
    if (beneath.length === 0) continue
    const isCounted = beneath.every(({ share }) => share !== null)
    const share = isCounted
      ? Math.min(
          1,
          beneath.reduce((sum, { share }) => sum + (share ?? 0), 0),
        )
      : null
    const isEverybodys = beneath.length === bases.length && (share ?? 0) >= SETTLED_SHARE
    const settled = isOpen ? isEverybodys : beneath.some((base) => base.settled)
    laid.push(
      districtAnswer(chamber, { division: district.division, share: share && round(share) }, settled, known),
    )
  }
  return laid
}

/** Four decimals, as in the data; rounded down, so that nothing reaches 99.9 % by rounding. */
export function round(share: number): number {
  return Math.floor(share * 10_000 + 1e-6) / 10_000
}
