import { useState } from 'react'
import { formLength } from '#letter/form-limits.ts'
import { faultOf } from '../faults.ts'
import { type FittedNow, rewrite, takeUpOwn } from '../fitted.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'
import { Field } from '../ui/Field.tsx'
import { GrowingText } from '../ui/GrowingText.tsx'

/** How much of the form's room a text takes; only where it passes the limit, or is within it again, is that read aloud. */
function Counter({ text, limit, isTold }: { text: string; limit: number | null; isTold: boolean }) {
  const length = formLength(text)
  if (limit === null) return <p className="hint">{say('{length} characters', { length })}</p>
  const tooLong = isTold
    ? say('This is still longer than the form takes.')
    : say('This is still longer than the form is said to take.')
  return (
    <>
      <p className="hint">{say('{length} of {limit} characters', { length, limit })}</p>
      <p role="status" className="hint">
        {length > limit && tooLong}
      </p>
    </>
  )
}

/** The shorter letter that goes into a form instead of the whole one, to be read and changed. `whole` is the letter as it is now. */
export function Shortened(props: {
  item: Item
  whole: string
  fitted: FittedNow
  limit: number | null
  isTold: boolean
  /** Makes a new one of the whole letter; null where there is no reason to. */
  onRemake: (() => void) | null
  onWhole: () => void
}) {
  const { item, whole, fitted, limit, isTold, onRemake, onWhole } = props
  const { text, isByHand, isStale, mine } = fitted
  const [opened] = useState(isByHand)
  const key = `${item.official.id}.${item.letter.template.id}`
  const path = `shortened.${key}`
  const fault = faultOf('body', text)
  const remake = onRemake && (
    <button type="button" id={`shorter-see.${key}`} className="button quiet" onClick={onRemake}>
      {say('Make a new one from the letter')}
    </button>
  )
  return (
    <>
      {isStale && (
        <div className="notice">
          <p>{say('You have changed the letter since you wrote this shorter one.')}</p>
          <div className="row">
            <button type="button" className="button quiet" onClick={() => rewrite(item, text, whole)}>
              {say('Keep the shorter one')}
            </button>
            {remake}
          </div>
        </div>
      )}
      <details className="other" open={opened}>
        <summary>{say('Read or change the shorter letter')}</summary>
        <Field
          path={path}
          label={say('Letter for this form')}
          hint={say('Nothing is added to it: greeting and name are in it.')}
          errors={fault ? [{ path, message: fault }] : []}
        >
          {(control) => (
            <GrowingText
              {...control}
              lang={item.letter.template.language}
              value={text}
              onChange={(text) => rewrite(item, text, whole)}
            />
          )}
        </Field>
      </details>
      <Counter text={text} limit={limit} isTold={isTold} />
      {!isStale && remake}
      {mine && (
        <button type="button" className="link" onClick={() => takeUpOwn(item)}>
          {say('Go back to the shorter letter that I wrote')}
        </button>
      )}
      {limit !== null && formLength(whole) <= limit && (
        <p className="notice">
          {say('The form takes the whole letter: it has {length} of {limit} characters.', {
            length: formLength(whole),
            limit,
          })}
        </p>
      )}
      <button type="button" className="link" onClick={onWhole}>
        {say('Use the whole letter instead')}
      </button>
    </>
  )
}
