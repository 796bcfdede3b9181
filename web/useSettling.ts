import { useState } from 'react'
import { STATES, stateOfDivision } from '#letter/states.ts'
import { type ChamberAnswer, type Found, findOfficials } from './api.ts'
import { choose, keptBesidePoint, unchoose } from './choices.ts'
import { askAgain, questionOf, requestOf } from './lookup.ts'
import { statesIn } from './open.ts'
import { update, useVisit } from './store.ts'
import { useAttempt } from './ui/useAttempt.ts'
import type { Point, Visit } from './visit.ts'

/** The answer for a point, and the question that it belongs to: not yet taken over, so that the person can look at it first. */
export type Proposal = { found: Found; point: Point; divisions: string[] }

/** The choices as the page shows them, and how the last one went: at a chamber, or at "state". */
export type Shown = ReturnType<typeof useSettling>['shown']

/** A choice that has been made and not been answered yet; further choices build on it. */
type Pending = Pick<Visit, 'divisions' | 'unsure'>

/** The ways to settle an open district: choosing it, giving a point, and taking either back. `said` is for the screen reader. */
export function useSettling() {
  const visit = useVisit()
  const { found } = visit
  const { attempt, run, refuse } = useAttempt()
  const choice = useAttempt()
  const [at, setAt] = useState('')
  const [pending, setPending] = useState<Pending | null>(null)
  const [said, setSaid] = useState('')
  const { divisions, unsure } = pending ?? visit

  /** Asks again with a choice. It is shown at once, and stays while the answer can't be had; one that is refused is taken back. */
  const ask = (question: string, next: Pending, part: Partial<Visit>, words: string) => {
    setAt(question)
    setPending(next)
    choice.run(
      () => findOfficials(requestOf({ ...questionOf({ ...visit, ...part }), divisions: next.divisions })),
      (answer) => {
        update(() => ({ ...next, ...part, found: answer }))
        setPending(null)
        setSaid(words)
      },
      (isRefused) => isRefused && setPending(null),
    )
  }

  /** Chooses a district of a chamber, or with null leaves it open: "I'm not sure". */
  const settle = (chamber: ChamberAnswer, division: string | null) => {
    const others = unsure.filter((other) => other !== chamber.chamber)
    const name = chamber.districts.find((district) => district.division === division)?.name
    const next = division
      ? { divisions: choose(divisions, chamber, division), unsure: others }
      : { divisions: unchoose(divisions, chamber), unsure: [...others, chamber.chamber] }
    ask(chamber.chamber, next, {}, name ? `${name} is chosen.` : `${chamber.name} is left open.`)
  }

  /** Chooses one of the states that a ZIP code lies in. A point, and what was chosen in the other state, no longer hold. */
  const settleState = (division: string, states: string[]) => {
    const name = STATES[stateOfDivision(division) ?? '']?.name
    ask('state', { divisions: [division], unsure: [] }, { states, point: null }, `${name} is chosen.`)
  }

  /** What the answer would be for a point. What was chosen before gives way to it, where a point can tell. */
  const propose = async (point: Point) => {
    const divisions = found ? keptBesidePoint(found, visit.divisions) : []
    const result = await findOfficials(requestOf({ ...questionOf(visit), point, divisions }))
    return 'value' in result ? { value: { found: result.value, point, divisions } } : result
  }

  /** Takes a proposal over. */
  const accept = (proposal: Proposal) => {
    setPending(null)
    // A point tells the state too; the question stays, so that it can be answered otherwise.
    const asked = found ? statesIn(found) : []
    update(({ states }) => ({ ...proposal, states: asked.length > 1 ? asked : states, unsure: [] }))
    setSaid(
      proposal.point.by === 'map'
        ? 'Your officials now follow the place that you tapped.'
        : 'Your officials now follow your position.',
    )
  }

  /** Goes back to what the address alone tells, and to the choices as far as they stand without the point. */
  const forgetPoint = () =>
    run(
      () => askAgain({ ...questionOf(visit), point: null }),
      ({ found: answer, question: { divisions } }) => {
        setPending(null)
        update(() => ({ found: answer, point: null, divisions }))
        setSaid('Your officials follow your address alone again.')
      },
    )

  const shown = { divisions, unsure, at, attempt: choice.attempt }
  return { attempt, shown, said, refuse, settle, settleState, propose, accept, forgetPoint }
}
