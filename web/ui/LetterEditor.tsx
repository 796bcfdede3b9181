import { useState } from 'react'
import { placeholders } from '#letter/template.ts'
import type { FieldError } from '../api.ts'
import { include, type OwnText, setText, typeText } from '../edits.ts'
import type { PlannedLetter } from '../plan.ts'
import { useVisit } from '../store.ts'
import type { LetterEdit } from '../visit.ts'
import { Field } from './Field.tsx'
import { GrowingText } from './GrowingText.tsx'
import { StaleWords } from './StaleWords.tsx'
import { TextField } from './TextField.tsx'
import './LetterEditor.css'

/** On a narrow screen the sheet stands below all the letters. */
function toPreview() {
  const preview = document.getElementById('preview-title')
  preview?.focus()
  preview?.scrollIntoView()
}

/**
 * One of the campaign's letters: whether it goes, to whom, and its text. The text follows the person's name and answers until they edit it;
 * from then on it is theirs, and only they can take it back.
 */
export function LetterEditor(props: {
  letter: PlannedLetter
  /** Unfolded from the start; the others are a click away, so that five letters don't stand in one endless column. */
  isOpen: boolean
  errors: readonly FieldError[]
  onFocus: () => void
}) {
  const { letter, isOpen, errors, onFocus } = props
  const { template, to, on, subject, body } = letter
  const { id, title, summary } = template
  const own = useVisit().letters[id] ?? {}
  const [opened, setOpened] = useState(isOpen)
  const [undo, setUndo] = useState<OwnText | null>(null)
  const isOwn = own.subject !== undefined || own.body !== undefined
  const left = placeholders(`${subject}\n${body}`)

  const tick = (on: boolean) => {
    setOpened(on)
    include(id, on)
  }
  const type = (change: Pick<LetterEdit, 'subject' | 'body'>) => {
    setUndo(null)
    typeText(id, change)
  }
  const startAgain = () => {
    const { on: _, ...text } = own
    setUndo(text)
    setText(id, {})
  }
  const takeBack = () => {
    setText(id, undo ?? {})
    setUndo(null)
  }

  return (
    <fieldset className="letter" data-on={on || undefined} onFocus={onFocus}>
      <legend className="visually-hidden">{title}</legend>
      <label className="option">
        <input type="checkbox" checked={on} onChange={({ target }) => tick(target.checked)} />
        <span>
          <strong>{title}</strong>
          <span>{summary}</span>
          <span className="hint">To {to.map(({ title, name }) => `${title} ${name}`).join(', ')}</span>
        </span>
      </label>
      {on && (
        <div className="letter-text">
          <details open={opened}>
            <summary>Read and change the text</summary>
            <TextField
              path={`letters.${id}.subject`}
              label="Subject"
              value={subject}
              onChange={(subject) => type({ subject })}
              errors={errors}
            />
            <Field
              path={`letters.${id}.body`}
              label="Letter"
              hint="Change whatever you like. The greeting, your address and the signature are added for each official."
              errors={errors}
            >
              {(control) => <GrowingText {...control} value={body} onChange={(body) => type({ body })} />}
            </Field>
          </details>
          <div role="status">
            <StaleWords id={id} />
            {left.length > 0 && <p className="notice">Still to be filled in: {left.join(', ')}</p>}
            {(isOwn || undo) && (
              <p className="hint">
                {isOwn
                  ? 'This text is yours now: what you write above no longer changes it.'
                  : 'The letter is again as the campaign wrote it.'}{' '}
                <button type="button" className="link" onClick={isOwn ? startAgain : takeBack}>
                  {isOwn ? 'Start again from the template' : 'Undo: bring back my text'}
                </button>
              </p>
            )}
          </div>
          <button type="button" className="link to-preview" onClick={toPreview}>
            See it as it will be printed
          </button>
        </div>
      )}
    </fieldset>
  )
}
