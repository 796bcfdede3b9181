import { useState } from 'react'
import { type Letter, letterText } from '#letter/compose.ts'
import { formLength } from '#letter/form-limits.ts'
import { faultOf } from '../faults.ts'
import { type fittedFor, keepFitted, setAside } from '../fitted.ts'
import type { Item } from '../plan.ts'
import { Field } from '../ui/Field.tsx'
import { GrowingText } from '../ui/GrowingText.tsx'

const number = (count: number) => count.toLocaleString('en-US')

/** How much of the form's room a text takes; only where it passes the limit, or is within it again, is that read aloud. */
function Counter({ text, limit }: { text: string; limit: number | null }) {
  const length = formLength(text)
  if (limit === null) return <p className="hint">{number(length)} characters</p>
  return (
    <>
      <p className="hint">
        {number(length)} of {number(limit)} characters
      </p>
      <p role="status" className="hint">
        {length > limit && 'This is still longer than the form is said to take.'}
      </p>
    </>
  )
}

/** The shorter letter that goes into a form instead of the whole one, to be read and changed. */
export function Shortened(props: {
  item: Item
  letter: Letter
  fitted: NonNullable<ReturnType<typeof fittedFor>>
  limit: number | null
  onWhole: () => void
}) {
  const { item, letter, fitted, limit, onWhole } = props
  const { text, isByHand, isStale } = fitted
  const [opened] = useState(isByHand)
  const whole = letterText(letter)
  const path = `shortened.${item.official.id}.${item.letter.template.id}`
  const fault = faultOf('body', text)
  return (
    <>
      {isStale && (
        <div className="notice">
          <p>You have changed the letter since you wrote this shorter one.</p>
          <button
            type="button"
            className="button quiet"
            onClick={() => keepFitted(item, { ...fitted, of: whole })}
          >
            Keep the shorter one
          </button>
        </div>
      )}
      <details className="other" open={opened}>
        <summary>Read or change the shorter letter</summary>
        <Field
          path={path}
          label="Letter for this form"
          hint="Nothing is added to it: greeting and name are in it."
          errors={fault ? [{ path, message: fault }] : []}
        >
          {(control) => (
            <GrowingText
              {...control}
              value={text}
              onChange={(text) => keepFitted(item, { ...fitted, text, of: whole, isByHand: true })}
            />
          )}
        </Field>
      </details>
      <Counter text={text} limit={limit} />
      <button
        type="button"
        className="link"
        onClick={() => {
          setAside(item, true)
          onWhole()
        }}
      >
        Use the whole letter instead
      </button>
    </>
  )
}
