import { type ReactNode, useEffect, useRef } from 'react'
import type { Found } from '../api.ts'
import { districtsAt, isOutside } from '../doubt.ts'
import './PlaceQuestion.css'

const listed = new Intl.ListFormat('en', { type: 'conjunction' })

/** "Is that where you live?", asked of a point and its districts before anything is taken over. `lead` is "You tapped in". */
export function PlaceQuestion(props: {
  found: Found
  lead: string
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
  const { found, lead, children, no, isDoubted = false, isFocused, onYes, onNo } = props
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isFocused) yes.current?.focus()
    yes.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [isFocused])
  const names = districtsAt(found).map(({ name }) => name)
  return (
    <div className="place-question">
      <p>
        {lead} <strong>{listed.format(names) || 'a place'}</strong>. Is that where you live?
      </p>
      {(isDoubted || isOutside(found)) && (
        <p>
          ZIP code {found.place.zip} isn’t known to reach that far: make sure that this is the right place.
        </p>
      )}
      {children}
      <div className="row">
        <button type="button" className="button" ref={yes} onClick={onYes}>
          Yes, I live there
        </button>
        <button type="button" className="button quiet" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  )
}
