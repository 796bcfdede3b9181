import { useState } from 'react'
import { placeholders } from '#letter/template.ts'
import type { FieldError } from '../api.ts'
import type { PlannedLetter } from '../plan.ts'
import { update } from '../store.ts'
import type { LetterEdit } from '../visit.ts'
import { Field } from './Field.tsx'
import { GrowingText } from './GrowingText.tsx'
import { TextField } from './TextField.tsx'
import './LetterEditor.css'

/** Changes what the person did to a letter; a part set to undefined follows the template again. */
function edit(id: string, change: { [Key in keyof LetterEdit]: LetterEdit[Key] | undefined }) {
  update(({ letters }) => {
    const entries = Object.entries({ ...letters[id], ...change }).filter(([, part]) => part !== undefined)
    return { letters: { ...letters, [id]: Object.fromEntries(entries) } }
  })
}

/**
 * One of the campaign's letters: whether it goes, to whom, and its text. The text follows the person's name and answers until they edit it;
 * from then on it is theirs, and only they can take it back.
 */
export function LetterEditor(props: {
  letter: PlannedLetter
  errors: readonly FieldError[]
  onFocus: () => void
}) {
  const { letter, errors, onFocus } = props
  const { template, to, on, subject, body, original } = letter
  const { id } = template
  const [undo, setUndo] = useState<{ subject: string; body: string } | null>(null)
  const isEdited = subject !== original.subject || body !== original.body
  const left = placeholders(`${subject}\n${body}`)
  const path = `letters.${id}`

  const startAgain = () => {
    setUndo({ subject, body })
    edit(id, { subject: undefined, body: undefined })
  }
  const takeBack = () => {
    if (undo) edit(id, undo)
    setUndo(null)
  }
  const type = (change: Pick<LetterEdit, 'subject' | 'body'>) => {
    setUndo(null)
    edit(id, change)
  }

  return (
    <fieldset className="letter" data-on={on || undefined} onFocus={onFocus}>
      <legend className="visually-hidden">{template.title}</legend>
      <label className="option">
        <input type="checkbox" checked={on} onChange={({ target }) => edit(id, { on: target.checked })} />
        <span>
          <strong>{template.title}</strong>
          <span>{template.summary}</span>
          <span className="hint">To {to.map(({ title, name }) => `${title} ${name}`).join(', ')}</span>
        </span>
      </label>
      {on && (
        <div className="letter-text">
          <TextField
            path={`${path}.subject`}
            label="Subject"
            value={subject}
            onChange={(subject) => type({ subject })}
            errors={errors}
          />
          <Field
            path={`${path}.body`}
            label="Letter"
            hint="Change whatever you like. The greeting, your address and the signature are added for each official."
            errors={errors}
          >
            {(control) => <GrowingText {...control} value={body} onChange={(body) => type({ body })} />}
          </Field>
          <div role="status">
            {left.length > 0 && (
              <p className="notice">
                Still to be filled in: {left.join(', ')}
                {left.includes('[your name]') && !isEdited && ' – write your name at the top of this page'}
              </p>
            )}
            {undo && (
              <p className="notice">
                The letter is as the campaign wrote it again.{' '}
                <button type="button" className="link" onClick={takeBack}>
                  Undo: bring back my text
                </button>
              </p>
            )}
          </div>
          {isEdited && (
            <p className="hint">
              This text is yours now: your name and answers above no longer change it.{' '}
              <button type="button" className="link" onClick={startAgain}>
                Start again from the template
              </button>
            </p>
          )}
        </div>
      )}
    </fieldset>
  )
}
