import { type ReactNode, useEffect, useRef } from 'react'
import type { Found } from '../api.ts'
import { districtsAt, strangeAt } from '../doubt.ts'
import { withAnd } from '../lists.ts'
import { say } from '../say.ts'
import { Said } from '../ui/Said.tsx'
import './PlaceQuestion.css'

/** "Is that where you live?", asked of a point and its districts before anything is taken over. */
export function PlaceQuestion(props: {
  found: Found
  question:
    | 'You tapped in {districts}. Is that where you live?'
    | 'The cross is in {districts}. Is that where you live?'
    | 'Your device is in {districts}. Is that where you live?'
  /** What else to know before answering. */
  children?: ReactNode
  no: string
  /** True where the server doubts the place, though it may be in one of the ZIP code's districts. */
  isDoubted?: boolean
  /** True where the answer should have the focus: somebody came by keyboard. */
  isFocused: boolean
  onYes: () => void
  onNo: () => void
}) {
  const { found, question, children, no, isDoubted = false, isFocused, onYes, onNo } = props
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isFocused) yes.current?.focus()
    yes.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [isFocused])
  const names = districtsAt(found).map(({ name }) => name)
  const strange = strangeAt(found).map(({ name }) => name)
  const { zip } = found.place
  return (
    <div className="place-question">
      <p>
        <Said text={question} parts={{ districts: <strong>{withAnd(names) || say('a place')}</strong> }} />
      </p>
      {strange.length > 0 ? (
        <p>
          {say(
            'ZIP code {zip} isn’t known to reach into {districts}: make sure that this is the right place.',
            {
              zip,
              districts: withAnd(strange),
            },
          )}
        </p>
      ) : (
        isDoubted && (
          <p>
            {say('ZIP code {zip} isn’t known to reach that far: make sure that this is the right place.', {
              zip,
            })}
          </p>
        )
      )}
      {children}
      <div className="row">
        <button type="button" className="button" ref={yes} onClick={onYes}>
          {say('Yes, I live there')}
        </button>
        <button type="button" className="button quiet" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  )
}
