import type { ChamberAnswer, Found } from '../api.ts'
import { choosable, chosenIn, isMapped, kindOf, shareInWords } from '../choices.ts'
import { say } from '../say.ts'
import type { Shown } from '../useSettling.ts'
import { ChoiceStatus } from './ChoiceStatus.tsx'
import { useFoldOfAnswered } from './useFoldOfAnswered.ts'
import './DistrictChoice.css'

/** More choices than these would push everything after them out of sight: they are unfolded by whoever wants to choose. */
const MANY = 12

/** What the choice is called: a question while it is open, and where there is but one candidate whether it is the right one. */
function nameOf(isWard: boolean, count: number, isSettled: boolean, isChosen: boolean): string {
  if (isSettled && isChosen)
    return isWard ? say('You chose this ward. Change it') : say('You chose this district. Change it')
  if (isSettled) return isWard ? say('Not your ward?') : say('Not your district?')
  if (count === 1) return isWard ? say('Is this your ward?') : say('Is this your district?')
  if (count > MANY)
    return isWard
      ? say('Which of the {count} wards is yours?', { count })
      : say('Which of the {count} districts is yours?', { count })
  return isWard ? say('Which is your ward?') : say('Which is your district?')
}

/**
 * The districts of a chamber to choose between, each with its share of the ZIP code's people and who sits there. Open while the question
 * is; folded away where there is an answer.
 */
export function DistrictChoice(props: {
  chamber: ChamberAnswer
  found: Found
  /** What each district covers, in words, by division. */
  places: ReadonlyMap<string, string>
  shown: Shown
  onSettle: (division: string | null) => void
}) {
  const { chamber, found, places, shown, onSettle } = props
  const { divisions, unsure } = shown
  const districts = choosable(chamber)
  const isAsking = !chamber.settled && districts.length <= MANY
  const chosen = chosenIn(chamber, divisions)
  const { opened, fold, picked, byKey, byPointer } = useFoldOfAnswered({ chamber, found, chosen, isAsking })
  const choose = (division: string | null) => {
    picked(division)
    onSettle(division)
  }
  const isUnsure = chosen === null && unsure.includes(chamber.chamber)
  const current =
    chosen ?? (chamber.settled && !isUnsure ? districts.find(({ settled }) => settled)?.division : null)
  const isWard = kindOf(districts) === 'ward'
  // Nothing on this page can find it: neither a place nor a map.
  const isUntold = !isMapped(chamber) && kindOf(districts) !== 'state'
  // What is around the person tells them apart only where it differs.
  const hasPlaces = new Set(districts.map(({ division }) => places.get(division))).size > 1
  const hint = `where.${chamber.chamber}`
  const summary = nameOf(isWard, districts.length, chamber.settled, chosen !== null)
  const names = (ids: readonly string[]) => ids.flatMap((id) => found.officials[id]?.name ?? []).join(', ')
  return (
    <details
      className="choice"
      data-question={opened || undefined}
      data-answered={chamber.settled || undefined}
      open={opened}
      ref={fold}
    >
      <summary id={`choice.${chamber.chamber}`}>{summary}</summary>
      <fieldset
        aria-describedby={isUntold || hasPlaces ? hint : undefined}
        onKeyDown={byKey}
        onPointerDown={byPointer}
      >
        <legend className="visually-hidden">
          {isWard
            ? say('{chamber}: which is your ward?', { chamber: chamber.name })
            : say('{chamber}: which is your district?', { chamber: chamber.name })}
        </legend>
        {isUntold && (
          <p className="hint" id={hint}>
            {say(
              'We have no map of these. Your voter card or your election office can tell you which one is yours.',
            )}
          </p>
        )}
        {/* The share is of the people, and nobody can tell from it which part is theirs. */}
        {hasPlaces && !isUntold && (
          <p className="hint" id={hint}>
            {say('Look for the places next to your home.')}
          </p>
        )}
        <div className="options">
          {districts.map(({ division, name, share, officials, vacancy, near, redrawn }) => (
            <label className="option" key={division}>
              <input
                type="radio"
                name={`choice.${chamber.chamber}`}
                checked={current === division}
                onChange={() => choose(division)}
              />
              <span>
                <strong>{name}</strong>
                <span>{names(officials) || vacancy}</span>
                {places.get(division) && <span className="hint">{places.get(division)}</span>}
                {share !== null && <span className="hint">{shareInWords(share, found.place.zip)}</span>}
                {near && (
                  <span className="hint">{say('Within 165 feet of the border with {near}.', { near })}</span>
                )}
                {redrawn && (
                  <span className="hint">
                    {say('Redrawn since our map was made: choose it only if you are sure.')}
                  </span>
                )}
              </span>
            </label>
          ))}
          {(chosen !== null || isUnsure || !chamber.settled) && (
            <label className="option">
              <input
                type="radio"
                name={`choice.${chamber.chamber}`}
                checked={isUnsure}
                onChange={() => choose(null)}
              />
              <span>
                <strong>{chosen ? say('I’m not sure: undo my choice') : say('I’m not sure')}</strong>
                <span className="hint">
                  {isUnsure && chamber.settled
                    ? say('Then your ZIP code decides.')
                    : say('Your letters then go to the others only.')}
                </span>
              </span>
            </label>
          )}
        </div>
      </fieldset>
      <ChoiceStatus question={chamber.chamber} shown={shown} />
    </details>
  )
}
