import { jurisdictionDivision, stateOfDivision } from '#letter/states.ts'
import type { Refused } from './answer.ts'
import { statesOf } from './candidates.ts'
import type { Located } from './districts.ts'
import type { Place } from './places.ts'
import { distance } from './reach.ts'
import { inSentence } from './state-name.ts'
import type { Words } from './words.ts'

/** What a person gave together with a point: all of it must be of the same place. */
type Given = {
  place: Place
  state?: string | undefined
  divisions: readonly string[]
  location: { latitude: number; longitude: number }
}

/** So far from its ZIP code's own point, in kilometres, a point outside the ZIP code's districts is taken for a mistake; nearer, for an edge. */
const FAR = 50

const refuse = (path: string, message: string): Refused => ({ errors: [{ path, message }] })

/** True if a point's districts are all among the candidates of the ZIP code. */
export function isWithin(located: Located, place: Place): boolean {
  return located.districts.every(({ chamber, division, neighbour }) => {
    const candidates = place.candidates[chamber]
    return candidates.some((candidate) => candidate.division === division || candidate.division === neighbour)
  })
}

/** Why a point isn't exact enough to tell the state, or null if it is; `states` are those of the ZIP code, if one was given. */
export function vagueState(
  { state, otherStates }: Located,
  states: readonly { division: string }[] | null,
  {
    address,
    divisions = [],
  }: { address?: { state?: string | undefined } | undefined; divisions?: string[] | undefined },
  words: Words,
): Refused | null {
  const isPossible = (other: string) =>
    states === null || states.some(({ division }) => division === jurisdictionDivision(other))
  const isChosen = divisions.some((division) => stateOfDivision(division) === state)
  const [other] = otherStates.filter(isPossible)
  if (!other || address?.state || isChosen) return null
  return refuse(
    'location',
    words.say(
      "That point isn't exact enough to tell {state} from {other}. Choose your state first, or find yourself on the map.",
      { state: inSentence(state, words), other: inSentence(other, words) },
    ),
  )
}

/** Why a point and the rest of an address can't both be right, or null if they can. */
export function disagreement(
  located: Located,
  { place, state, divisions, location }: Given,
  words: Words,
): Refused | null {
  const { say } = words
  const { zip } = place
  const there = inSentence(located.state, words)
  if (state && state !== located.state) {
    return refuse(
      'location',
      say('That point is in {there}, not in {state}. Correct the one that is wrong.', {
        there,
        state: inSentence(state, words),
      }),
    )
  }
  const states = statesOf(place).map(({ division }) => division)
  if (!states.includes(jurisdictionDivision(located.state))) {
    return refuse(
      'location',
      say(
        'That point is in {there}, and ZIP code {zip} is not. Correct the one that is wrong, or leave one out.',
        { there, zip },
      ),
    )
  }
  const elsewhere = divisions.findIndex(
    (division) => (stateOfDivision(division) ?? located.state) !== located.state,
  )
  if (elsewhere >= 0) {
    return refuse(
      `divisions.${elsewhere}`,
      say('That district is not in {there}, where the point is. Choose again, or leave the point out.', {
        there,
      }),
    )
  }
  const away = distance(location, place)
  if (!isWithin(located, place) && away > FAR) {
    return refuse(
      'location',
      say(
        'That point is {km} km from ZIP code {zip} and in other districts. If you are not at home now, leave it out; otherwise correct the ZIP code.',
        { km: Math.round(away), zip },
      ),
    )
  }
  return null
}
