import { useState } from 'react'
import { type ChamberAnswer, type Found, findOfficials } from './api.ts'
import { choose, keptBesidePoint, unchoose } from './choices.ts'
import { askAgain, questionOf, requestOf } from './lookup.ts'
import { update, useVisit } from './store.ts'
import { useAttempt } from './ui/useAttempt.ts'
import type { Point } from './visit.ts'

/** The answer for a point, and the question that it belongs to: not yet taken over, so that the person can look at it first. */
export type Proposal = { found: Found; point: Point; divisions: string[] }

/** The ways to settle an open district: choosing it, giving a point, and taking either back. `said` is for the screen reader. */
export function useSettling() {
  const visit = useVisit()
  const { found } = visit
  const { attempt, run, refuse } = useAttempt()
  const [said, setSaid] = useState('')

  /** Asks again with a district chosen in a chamber, or with null for "I'm not sure". */
  const settle = (chamber: ChamberAnswer, division: string | null) => {
    const divisions = division
      ? choose(visit.divisions, chamber, division)
      : unchoose(visit.divisions, chamber)
    const others = visit.unsure.filter((other) => other !== chamber.chamber)
    const unsure = division ? others : [...others, chamber.chamber]
    // Shown at once, while the answer is on its way, and taken back if it doesn't come.
    update(() => ({ divisions, unsure }))
    run(
      () => findOfficials(requestOf({ ...questionOf(visit), divisions })),
      (answer) => {
        update(() => ({ found: answer, divisions, unsure }))
        const name = chamber.districts.find((district) => district.division === division)?.name
        setSaid(name ? `${name} is chosen.` : `${chamber.name} is left open.`)
      },
      () => update(() => ({ divisions: visit.divisions, unsure: visit.unsure })),
    )
  }

  /** What the answer would be for a point. What was chosen before gives way to it, where a point can tell. */
  const propose = async (point: Point) => {
    const divisions = found ? keptBesidePoint(found, visit.divisions) : []
    const result = await findOfficials(requestOf({ ...questionOf(visit), point, divisions }))
    return 'value' in result ? { value: { found: result.value, point, divisions } } : result
  }

  /** Takes a proposal over. */
  const accept = (proposal: Proposal) => {
    update(() => ({ ...proposal, unsure: [] }))
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
        update(() => ({ found: answer, point: null, divisions }))
        setSaid('Your officials follow your address alone again.')
      },
    )

  return { attempt, said, refuse, settle, propose, accept, forgetPoint }
}
