import { jurisdictionDivision, stateOfDivision } from '#letter/states.ts'
import type { ChamberAnswer, Refused } from './answer.ts'
import { within } from './candidates.ts'
import { districtedChamber, partlyAtLarge, statewideChamber } from './chambers.ts'
import type { Located } from './districts.ts'
import type { Officials } from './officials.ts'
import type { Candidate, Place } from './places.ts'
import type { Telling, Words } from './words.ts'

const COUNTRY = 'ocd-division/country:us'

/** What is known of where somebody lives: their ZIP code's place, the states left of it, their point if there is one, and what they chose. */
export type Whereabouts = {
  place: Place
  states: readonly Candidate[]
  located: Located | null
  chosen: ReadonlySet<string>
}

/** Every chamber in which somebody is represented, in the order in which the page shows them. */
export function represented(where: Whereabouts, known: Telling): ChamberAnswer[] {
  const { place, states, chosen } = where
  const context = {
    known,
    chosen,
    located: where.located?.districts ?? [],
    counted: place.kind === 'zcta' || place.kind === 'territory',
  }
  const only = states.length === 1 ? stateOfDivision(states[0]?.division ?? '') : null
  const narrowed = (candidates: readonly Candidate[]) => (only ? within(candidates, only) : candidates)
  const country = [{ division: COUNTRY, share: 1 }]
  const house = narrowed(place.candidates['us-house'])
  const chambers = [
    statewideChamber('us-president', country, context),
    statewideChamber('us-vice-president', country, context),
    statewideChamber('us-senate', states, context),
    // A state with one seat is settled even by a PO box.
    districtedChamber('us-house', house, {
      ...context,
      counted: context.counted || isAtLarge(house, known.officials),
    }),
    statewideChamber('governor', states, context),
    ...(['state-upper', 'state-lower'] as const).map((chamber) =>
      only === 'PR'
        ? partlyAtLarge(chamber, jurisdictionDivision('PR'), context)
        : districtedChamber(chamber, narrowed(place.candidates[chamber]), context),
    ),
    ...(only === 'DC' ? [partlyAtLarge('dc-council', jurisdictionDivision('DC'), context)] : []),
  ]
  return chambers.filter(({ districts }) => districts.length > 0)
}

/** The state that an answer is for: the one whose governor (in DC the mayor) is settled; null while that is open. */
export function settledState(chambers: readonly ChamberAnswer[]): string | null {
  const governor = chambers.find(({ chamber }) => chamber === 'governor')
  return stateOfDivision(governor?.districts.find(({ settled }) => settled)?.division ?? '')
}

/** True if the only candidate's state has no other district for the U.S. House. */
function isAtLarge(candidates: readonly Candidate[], officials: Officials): boolean {
  const [first, ...more] = candidates
  if (!first || more.length > 0) return false
  return officials.districtsOf('us-house', stateOfDivision(first.division)).length === 1
}

/** The divisions that can't be chosen here, or that contradict each other. */
export function refuseChoice(
  divisions: readonly string[],
  chambers: readonly ChamberAnswer[],
  { say }: Words,
): Refused | null {
  for (const [index, division] of divisions.entries()) {
    const chamber = chambers.find(({ districts }) =>
      districts.some((district) => district.division === division && !district.overlays),
    )
    if (!chamber) {
      return {
        errors: [
          {
            path: `divisions.${index}`,
            message: say(
              'That district is not among those of this ZIP code. Choose one of the districts listed.',
            ),
          },
        ],
      }
    }
  }
  for (const { districts, name } of chambers) {
    const picked = districts.filter(({ division, overlays }) => !overlays && divisions.includes(division))
    if (picked.length > 1) {
      const message = say('Choose one district for the {chamber}, not {count}.', {
        chamber: name,
        count: picked.length,
      })
      return { errors: [{ path: 'divisions', message }] }
    }
  }
  return null
}
