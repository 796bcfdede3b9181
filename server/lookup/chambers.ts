import type { Chamber } from '#letter/official.ts'
import { stateOfDivision } from '#letter/states.ts'
import type { ChamberAnswer } from './answer.ts'
import { byLikelihood, districtAnswer, overlays, SETTLED_SHARE } from './district-answer.ts'
import type { LocatedDistrict } from './districts.ts'
import type { Candidate } from './places.ts'
import { aroundRedrawn, isRedrawn } from './redrawn.ts'
import type { Telling } from './words.ts'

type Context = {
  known: Telling
  /** The districts in which the person's point lies, if there is one. */
  located: readonly LocatedDistrict[]
  /** Divisions that the person chose. */
  chosen: ReadonlySet<string>
  /** True if the candidates are certain as far as they go: a counted area, not a post office's point. */
  counted: boolean
}

/**
 * The answer for one chamber whose seats are divided among districts, from its candidates. The person's own choice settles it first, then the
 * district in which their point lies; otherwise a candidate with 99.9 % of the people, or the only one, does. A district that was redrawn since our
 * map is settled by choice alone.
 */
export function districtedChamber(
  chamber: Chamber,
  candidates: readonly Candidate[],
  context: Context,
): ChamberAnswer {
  const { known, chosen, counted } = context
  const located = context.located.find((one) => one.chamber === chamber)
  const all = withRedrawn(chamber, withLocated(candidates, located), context)
  const choice = all.find(({ division }) => chosen.has(division))
  const isSettled = ({ division, share }: Candidate) => {
    if (choice) return division === choice.division
    if (isRedrawn(chamber, division, known)) return false
    if (located) return located.around.length === 0 && division === located.division
    // A lone candidate doesn't have everybody where the ZIP code reaches into a state without this chamber: Nebraska.
    return counted && (share === null ? all.length === 1 : share >= SETTLED_SHARE)
  }
  const answers = all.map((candidate) => {
    const answer = districtAnswer(chamber, candidate, isSettled(candidate), known)
    // Of a point that isn't exact itself nobody can say that it is within 50 m.
    const isExact = candidate.division === located?.division && located.around.length === 0
    const near = isExact && (located.neighbour ?? located.across)
    if (!near) return answer
    const across = known.officials.districtOf(chamber, near)
    return { ...answer, near: across ? known.words.names.district(across.name, chamber) : near }
  })
  const settled = answers.some((district) => district.settled)
  const states = new Set(all.map(({ division }) => stateOfDivision(division)))
  const [state] = states
  return {
    chamber,
    name: known.words.names.chamber(chamber, (states.size === 1 && state) || null),
    settled,
    districts: [...answers, ...overlays(chamber, answers, known)].sort(byLikelihood),
  }
}

/** The candidates with the point's district, and those across a near border, among them: a ZIP code's list can miss its edge. */
function withLocated(
  candidates: readonly Candidate[],
  located: LocatedDistrict | undefined,
): readonly Candidate[] {
  if (!located) return candidates
  const { division, neighbour, around } = located
  const missing = [division, ...(neighbour ? [neighbour] : []), ...around].filter(
    (one) => !candidates.some((candidate) => candidate.division === one),
  )
  return [...candidates, ...[...new Set(missing)].map((division) => ({ division, share: null }))]
}

/** The candidates with the redrawn districts around those that are redrawn. */
function withRedrawn(
  chamber: Chamber,
  candidates: readonly Candidate[],
  { known, chosen }: Context,
): readonly Candidate[] {
  const divisions = candidates.map(({ division }) => division)
  const around = aroundRedrawn(chamber, divisions, chosen, known).filter((one) => !divisions.includes(one))
  return [...candidates, ...around.map((division) => ({ division, share: null }))]
}

/**
 * A chamber some of whose members everybody elects, and whose districts our polygons don't have (DC's wards, Puerto Rico's districts): the
 * first are certain, the others are only listed.
 */
export function partlyAtLarge(
  chamber: Chamber,
  whole: string,
  { known, chosen }: Pick<Context, 'known' | 'chosen'>,
): ChamberAnswer {
  const districts = known.officials
    .districtsOf(chamber, stateOfDivision(whole))
    .map(({ division }) => division)
  const choice = districts.find((division) => division !== whole && chosen.has(division))
  const answers = districts.map((division) =>
    districtAnswer(
      chamber,
      { division, share: division === whole ? 1 : null },
      division === whole || division === choice,
      known,
    ),
  )
  return {
    chamber,
    name: known.words.names.chamber(chamber, stateOfDivision(whole)),
    settled: choice !== undefined,
    districts: answers.sort(byLikelihood),
  }
}

/** The answer for an office that a whole jurisdiction elects: senators, governors. `states` holds the candidates with their shares. */
export function statewideChamber(
  chamber: Chamber,
  states: readonly Candidate[],
  context: Context,
): ChamberAnswer {
  const held = states.filter(({ division }) => context.known.officials.districtOf(chamber, division))
  // Even a PO box tells the state for certain.
  return districtedChamber(chamber, held, { ...context, located: [], counted: true })
}
