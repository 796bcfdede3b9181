import { stateName, stateOfDivision } from '#letter/states.ts'
import type { Found } from '../api.ts'
import { groundOf } from '../ground.ts'
import { withOr } from '../lists.ts'
import { isStateOpen, statesIn } from '../open.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import type { useSettling } from '../useSettling.ts'
import { ChoiceStatus } from './ChoiceStatus.tsx'
import './DistrictChoice.css'

const nameOf = (division: string) => stateName(stateOfDivision(division) ?? division, say.language)

/** "Kentucky or Tennessee?", once for all that follows from it, where a ZIP code lies in both. Stays, so that the answer can be changed. */
export function StateChoice(props: { found: Found; settling: ReturnType<typeof useSettling> }) {
  const { found, settling } = props
  const { shown } = settling
  const visit = useVisit()
  const asked = statesIn(found)
  const states = asked.length > 1 ? asked : visit.states
  if (states.length < 2) return null
  const isOpen = isStateOpen(found)
  const answered = isOpen
    ? undefined
    : states.find((division) => stateOfDivision(division) === found.place.state)
  const chosen = states.find((division) => shown.divisions.includes(division))
  const current = chosen ?? answered
  // A point or a street is taken back where it stands.
  const isGiven = ['point', 'street'].includes(groundOf(visit))
  // Nobody has said so: nearly all of the ZIP code's people live there, as a notice above says.
  const isByShare = answered !== undefined && asked.length > 1 && !isGiven && shown.divisions.length === 0
  const others = states.filter((division) => division !== answered)
  const summary = isOpen
    ? say('{states}?', { states: withOr(states.map(nameOf)) })
    : isByShare
      ? say('Do you live in {states}?', { states: withOr(others.map(nameOf)) })
      : say('Your state is {state}', { state: nameOf(answered ?? '') })
  return (
    <details
      className="choice"
      data-question={!isByShare || undefined}
      data-answered={!isOpen || undefined}
      open={!isByShare}
    >
      <summary id="choice.state">{summary}</summary>
      <fieldset>
        <legend className="visually-hidden">{say('Which is your state?')}</legend>
        <div className="options">
          {states.map((division) => (
            <label className="option" key={division}>
              <input
                type="radio"
                name="choice.state"
                checked={current === division}
                onChange={() => settling.settleState(division, states)}
              />
              <span>
                <strong>{nameOf(division)}</strong>
              </span>
            </label>
          ))}
          {!isOpen && !isByShare && !isGiven && (
            <label className="option">
              <input
                type="radio"
                name="choice.state"
                checked={shown.divisions.length === 0}
                onChange={settling.openState}
              />
              <span>
                <strong>{say('I’m not sure: undo my choice')}</strong>
                <span className="hint">
                  {say('Your ZIP code then decides, as far as it tells your state.')}
                </span>
              </span>
            </label>
          )}
        </div>
      </fieldset>
      <ChoiceStatus question="state" shown={shown} />
    </details>
  )
}
