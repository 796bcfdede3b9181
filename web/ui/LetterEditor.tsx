import { useState } from 'react'
import { placeholders } from '#letter/gaps.ts'
import type { Official } from '#letter/official.ts'
import { whoHasOwn } from '#letter/wording.ts'
import type { FieldError } from '../api.ts'
import { langOf } from '../content.ts'
import { include, setText } from '../edits.ts'
import { inARow, withAnd } from '../lists.ts'
import { ownText } from '../own.ts'
import type { PlannedLetter } from '../plan.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import type { OwnText } from '../visit.ts'
import { LetterWords } from './LetterWords.tsx'
import { OwnWordsFold } from './OwnWordsFold.tsx'
import { ReadTranslated } from './ReadTranslated.tsx'
import { Soon } from './Soon.tsx'
import { StaleLetter } from './StaleLetter.tsx'
import { StaleWords } from './StaleWords.tsx'
import { StillToFill } from './StillToFill.tsx'
import { toPreview } from './toField.ts'
import { isWide } from './wide.ts'
import './Folds.css'
import './LetterEditor.css'

/** Who gets a text, as far as not all do. */
function hintOf({ to, own }: PlannedLetter): string {
  const having = whoHasOwn(
    own,
    to.map(({ id }) => id),
  )
  if (having.length === 0)
    return say(
      'Change whatever you like. The greeting, your address and the signature are added for each official.',
    )
  if (having.length === to.length)
    return say('Nobody gets this text: each of them has words of their own, below.')
  const names = to.filter(({ id }) => having.includes(id)).map(({ name }) => name)
  return say('Goes to everybody but {names}: for them you wrote other words, below.', {
    names: withAnd(names),
  })
}

/**
 * One of the campaign's letters: whether it goes, to whom, and its text. The text follows the person's name and answers until they edit it;
 * from then on it is theirs, and only they can take it back.
 */
export function LetterEditor(props: {
  letter: PlannedLetter
  /** The first one is unfolded from the start where there is room; the others are a click away, so that five letters don't stand in one endless column. */
  isFirst: boolean
  errors: readonly FieldError[]
  /** Which letter the person is at, and whose if it is in words for one official alone. */
  onFocus: (official?: Official) => void
  /** The whole sheet is asked for. */
  onShow: () => void
}) {
  const { letter, isFirst, errors, onFocus, onShow } = props
  const { template, to, on } = letter
  const { id, title, summary } = template
  const own = ownText(useVisit(), id)
  // What is in it for one of them alone is not to be forgotten.
  const hasOwnFor = Object.keys(letter.own).length > 0
  const [opened, setOpened] = useState((isFirst && isWide()) || hasOwnFor)
  const [isSeen, setSeen] = useState(opened)
  const [undo, setUndo] = useState<OwnText | null>(null)
  const isOwn = own.subject !== undefined || own.body !== undefined
  // What a text that follows the template lacks is missing above, and said there.
  const left = isOwn ? placeholders(`${letter.subject}\n${letter.body}`) : []

  const tick = (on: boolean) => {
    setOpened(on && isWide())
    include(id, on)
  }
  const startAgain = () => {
    setUndo(own)
    setText(id, {})
  }
  const takeBack = () => {
    setText(id, undo ?? {})
    setUndo(null)
  }

  return (
    <fieldset className="letter" data-on={on || undefined} onFocus={() => onFocus()}>
      <legend className="visually-hidden" lang={langOf()}>
        {title}
      </legend>
      <label className="option">
        <input type="checkbox" checked={on} onChange={({ target }) => tick(target.checked)} />
        <span>
          <strong lang={langOf()}>{title}</strong>
          <span className="summary" lang={langOf()}>
            {summary}
          </span>
          <span className="hint recipients">
            {say('To {names}', { names: inARow(to.map(({ name }) => name)) })}
          </span>
        </span>
      </label>
      {on && (
        <div className="letter-fold">
          <details open={opened} onToggle={({ currentTarget }) => setSeen(currentTarget.open)}>
            <summary>{say('Read and change the text')}</summary>
            <Soon>
              <LetterWords
                letter={letter}
                hint={hintOf(letter)}
                errors={errors}
                isSeen={isSeen}
                onType={() => setUndo(null)}
              />
              {to.length > 1 && <OwnWordsFold letter={letter} errors={errors} onFocus={onFocus} />}
              <button
                type="button"
                className="link to-preview"
                onClick={() => {
                  onShow()
                  toPreview()
                }}
              >
                {say('See how it looks')}
              </button>
            </Soon>
          </details>
          <ReadTranslated letter={letter} isOwn={isOwn || hasOwnFor} />
          <div role="status">
            <StaleWords id={id} />
            <StaleLetter letter={letter} />
            <StillToFill gaps={left} />
            {(isOwn || undo) && (
              <p className="hint">
                {isOwn
                  ? say('This text is yours now: what you write above no longer changes it.')
                  : say('The letter is again as the campaign wrote it.')}{' '}
                <button type="button" className="link" onClick={isOwn ? startAgain : takeBack}>
                  {isOwn ? say('Start again from the template') : say('Undo: bring back my text')}
                </button>
              </p>
            )}
          </div>
        </div>
      )}
    </fieldset>
  )
}
