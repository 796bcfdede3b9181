import { jurisdictionDivision, stateOfDivision } from '#letter/states.ts'
import { round } from './district-answer.ts'
import type { Candidate, Place } from './places.ts'

/** The states that a place's people live in, with the share of each: from its candidates for the U.S. House, else from the place itself. */
export function statesOf(place: Place): Candidate[] {
  const shares = new Map<string, number>()
  for (const { division, share } of place.candidates['us-house']) {
    const state = stateOfDivision(division)
    if (state) shares.set(state, (shares.get(state) ?? 0) + (share ?? 1))
  }
  if (shares.size === 0) shares.set(place.state, 1)
  // Where nobody has counted, several districts of a state are the state once.
  return [...shares].map(([state, share]) => ({
    division: jurisdictionDivision(state),
    share: round(Math.min(1, share)),
  }))
}

/** Only the candidates of one state, with shares of the people in it. */
export function within(candidates: readonly Candidate[], state: string): Candidate[] {
  const inside = candidates.filter(({ division }) => stateOfDivision(division) === state)
  const total = inside.reduce((sum, { share }) => sum + (share ?? 0), 0)
  // Shares are rounded down, so those of a whole ZIP code fall short of 1 by up to this. They stay as they are: scaling them up could lift one
  // over the line at which it counts as certain.
  if (total >= 1 - inside.length * 1e-4) return inside
  // Scaled up, the rounding counts too: every other district may have a little more than it says.
  const atMost = total + (inside.length - 1) * 1e-4
  return inside.map(({ division, share }) => ({
    division,
    share: share === null || total === 0 ? share : round(share / atMost),
  }))
}
