import { useEffect, useRef, useState } from 'react'
import { stateName, stateOfDivision } from '#letter/states.ts'
import { type ChamberAnswer, type FieldError, type Found, findOfficials, type Result } from './api.ts'
import { choose, isMapped, keptBesidePoint, unchoose } from './choices.ts'
import { type Back, isByStreet } from './ground.ts'
import { askAgain, type Question, questionOf, requestOf } from './lookup.ts'
import { statesIn } from './open.ts'
import { pointInWords } from './place.ts'
import { learn, say } from './say.ts'
import { isStill, update, useVisit } from './store.ts'
import { unreached } from './trouble.ts'
import { useAttempt } from './ui/useAttempt.ts'
import type { Point, Visit } from './visit.ts'

/** The answer for a point, and the question that it belongs to: not yet taken over, so that the person can look at it first. */
export type Proposal = { found: Found; point: Point; divisions: string[] }

/** The answer on another ground, and the question that it belongs to: not taken over yet. */
type Answered = { found: Found; question: Question; back: Back }

/** The choices as the page shows them, and how the last one went: at a chamber, or at "state". */
export type Shown = ReturnType<typeof useSettling>['shown']

/** A choice that has been made and not been answered yet; further choices build on it. */
type Pending = Pick<Visit, 'divisions' | 'unsure'>

/** True for what the server says of a point, and of choices that don't go with it. */
const isAboutPoint = ({ path }: FieldError) => /^(?:location|divisions)\b/.test(path)

/** The ways to settle an open district: choosing it, giving a point, and taking either back. `said` is for the screen reader. */
export function useSettling() {
  const visit = useVisit()
  const { found } = visit
  const choice = useAttempt()
  const [at, setAt] = useState('')
  const [pending, setPending] = useState<Pending | null>(null)
  const [said, setSaid] = useState('')
  const { divisions, unsure } = pending ?? visit
  const isThere = useRef(true)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])

  /** Takes over an answer, unless another address or choice has been answered since it was asked for, or the person has gone on to another step. */
  const take = (change: (visit: Visit) => Partial<Visit>, words: string) => {
    if (!isThere.current) return
    setPending(null)
    if (!isStill(found)) return
    update(change)
    setSaid(words)
  }

  /** Asks again with a choice. It is shown at once, and stays while the answer can't be had; one that is refused is taken back. */
  const ask = (question: string, next: Pending, part: Partial<Visit>, words: string) => {
    setAt(question)
    setPending(next)
    choice.run(
      () => findOfficials(requestOf({ ...questionOf({ ...visit, ...part }), divisions: next.divisions })),
      (answer) => {
        take(() => ({ ...next, ...part, found: answer }), words)
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
    // A district tells the state too; the question stays, so that it can be answered otherwise.
    const states = found ? statesIn(found) : []
    const part = states.length > 1 ? { states } : {}
    const words = name
      ? say('{name} is chosen.', { name })
      : say('{chamber} is left open.', { chamber: chamber.name })
    ask(chamber.chamber, next, part, words)
  }

  /** Chooses one of the states that a ZIP code lies in. A point, a street and choices that are in the other state no longer hold. */
  const settleState = (division: string, states: string[]) => {
    const state = stateOfDivision(division) ?? ''
    const isElsewhere = visit.byStreet && state !== found?.place.state
    const part = { states, point: null, ...(isElsewhere && { byStreet: false, misplaced: true }) }
    const words = say('{name} is chosen.', { name: stateName(state, say.language) })
    ask('state', { divisions: [division], unsure: [] }, part, words)
  }

  /** Leaves the state open again, and with it all that was chosen in it. */
  const openState = () =>
    ask('state', { divisions: [], unsure: [] }, { states: [] }, say('Your state is left open.'))

  /** What the answer would be for a point. What was chosen before gives way to it, where a point can tell. */
  const propose = async (point: Point): Promise<Result<Proposal>> => {
    const divisions = found ? keptBesidePoint(found, visit.divisions) : []
    const request = requestOf({ ...questionOf(visit), point, divisions })
    const result = await findOfficials(request)
    if ('value' in result) return { value: { found: result.value, point, divisions } }
    if (!found || !('errors' in result) || !result.errors.some(isAboutPoint)) return result
    const [refusal] = await Promise.all([import('./map/elsewhere.ts'), learn('map')]).catch(() => [])
    return refusal ? { errors: await refusal.elsewhere(point, found, request) } : { trouble: unreached() }
  }

  /** Takes a proposal over. */
  const accept = (proposal: Proposal) => {
    // A point tells the state too; the question stays, so that it can be answered otherwise.
    const asked = found ? statesIn(found) : []
    take(
      ({ states }) => ({ ...proposal, states: asked.length > 1 ? asked : states, unsure: [] }),
      // A point may leave a chamber open, near a border or where lines are newer than the map.
      proposal.found.chambers.some((chamber) => isMapped(chamber) && !chamber.settled)
        ? pointInWords(proposal.point)
        : say('Your districts are found.'),
    )
  }

  /** Asks on another ground, with the choices as far as they stand there. */
  const askBack = async (back: Back): Promise<Result<Answered>> => {
    const result = await askAgain(back.question)
    return 'value' in result ? { value: { ...result.value, back } } : result
  }

  /** Takes over the answer on another ground. */
  const takeBack = ({ found: answer, question, back }: Answered) => {
    setAt('')
    const { point, divisions } = question
    const byStreet = point ? question.byStreet : isByStreet(question, answer)
    const asked = found ? statesIn(found) : []
    const states = asked.length > 1 ? asked : visit.states
    take(() => ({ ...back.change, found: answer, byStreet, point, divisions, states }), back.said)
  }

  const shown = { divisions, unsure, at, attempt: choice.attempt }
  return { shown, said, settle, settleState, openState, propose, accept, askBack, takeBack }
}
