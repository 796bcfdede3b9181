import { useState } from 'react'
import { letterText } from '#letter/compose.ts'
import { formLength } from '#letter/form-limits.ts'
import { fittedFor, isSetAside, setAside } from '../fitted.ts'
import { useVisit } from '../store.ts'
import { FetchedPart } from '../ui/FetchedPart.tsx'
import { useFocusSoon } from '../ui/useFocusSoon.ts'
import { Copied } from './Copied.tsx'
import { To, type WayProps } from './To.tsx'
import { useCopying } from './useCopying.ts'

const SAID = 'The letter is copied. Paste it into the message box of the form.'
const loadTight = () => import('./TightForm.tsx').then(({ TightForm }) => TightForm)
const loadLimit = () => import('./FormLimit.tsx').then(({ FormLimit }) => FormLimit)

/** A contact form, opened with the letter copied; where the form takes less than the letter has, a shorter one is offered first. */
export function FormWay({ way, item, letter, className }: WayProps<'form'>) {
  const visit = useVisit()
  const { copying, onLeave } = useCopying()
  const focusSoon = useFocusSoon()
  const [hasLeft, setHasLeft] = useState(false)
  const { official } = item
  const id = `${official.id}.${item.letter.template.id}`
  const whole = letterText(letter)
  const fitted = fittedFor(visit, item, letter)
  const told = visit.formLimits[official.id]
  const limit = told ?? way.limit
  const isTight = fitted !== null || (limit !== null && formLength(whole) > limit)

  const link = (label: string, text: string, look: string, canLeave = () => true) => (
    <a
      id={`form.${id}`}
      className={look}
      href={way.url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (!canLeave()) {
          event.preventDefault()
          return
        }
        onLeave(event, text, SAID)
        setHasLeft(true)
      }}
    >
      {label}
      <To item={item} />
    </a>
  )
  const part = { item, letter, fitted, limit, className, link, focusSoon }
  const wholeLink = link('Copy the whole letter and open the form', whole, 'way-link')
  return (
    <div className="way">
      {isTight ? (
        <FetchedPart load={loadTight} part={part} meanwhile={wholeLink} />
      ) : (
        link('Copy the letter and open the form', whole, className)
      )}
      <Copied copying={copying} name={official.name} />
      {isSetAside(visit, item) && (
        <button type="button" className="link" onClick={() => setAside(item, false)}>
          Use my shorter letter again
        </button>
      )}
      {(told !== undefined || (hasLeft && !isTight)) && (
        <FetchedPart load={loadLimit} part={{ official, onTaken: () => focusSoon(`form.${id}`) }} />
      )}
      {!isTight && (
        <>
          <p className="hint">
            Opens {new URL(way.url).host.replace(/^www\./, '')} in a new tab. {way.needs}
          </p>
          {way.limits.map((sentence) => (
            <p className="hint" key={sentence}>
              {sentence}
            </p>
          ))}
          {limit !== null && (
            <p className="hint">
              Your letter has {way.length.toLocaleString('en-US')} of {limit.toLocaleString('en-US')}{' '}
              characters.
            </p>
          )}
        </>
      )}
    </div>
  )
}
