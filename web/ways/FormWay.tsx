import { useState } from 'react'
import { letterText } from '#letter/compose.ts'
import { formLength } from '#letter/form-limits.ts'
import { fittedFor, hasOwnAside, takeUpOwn } from '../fitted.ts'
import { aside, say } from '../say.ts'
import { useVisit } from '../store.ts'
import { FetchedPart } from '../ui/FetchedPart.tsx'
import { useFocusSoon } from '../ui/useFocusSoon.ts'
import { Copied } from './Copied.tsx'
import { SubjectLine } from './SubjectLine.tsx'
import { To, type WayProps } from './To.tsx'
import { useCopying } from './useCopying.ts'

const loadTight = () => aside(import('./TightForm.tsx')).then(({ TightForm }) => TightForm)
const loadLimit = () => aside(import('./FormLimit.tsx')).then(({ FormLimit }) => FormLimit)

/** A contact form, opened with the letter copied; where the form takes less than the letter has, a shorter one is offered first. */
export function FormWay({ way, item, letter, className }: WayProps<'form'>) {
  const visit = useVisit()
  const focusSoon = useFocusSoon()
  const [hasLeft, setHasLeft] = useState(false)
  const { official } = item
  const id = `${official.id}.${item.letter.template.id}`
  const whole = letterText(letter)
  const fitted = fittedFor(visit, item, letter)
  const told = visit.formLimits[official.id]
  const limit = told ?? way.limit
  const text = fitted?.text ?? whole
  const isTight = fitted !== null || (limit !== null && formLength(whole) > limit)
  const { copying, onLeave } = useCopying(`${way.url} ${isTight} ${text}`)

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
        onLeave(event, text, say('The letter is copied. Paste it into the message box of the form.'))
        if (!event.defaultPrevented) setHasLeft(true)
      }}
    >
      {label}
      <To item={item} />
    </a>
  )
  const isTold = told !== undefined
  const part = { item, letter, fitted, limit, isTold, className, link, focusSoon }
  const wholeLink = link(say('Copy the whole letter and open the form'), whole, 'way-link')
  // With a number that changes nothing the focus goes to what is to be done next.
  const onTaken = (limit: number) => focusSoon(`${formLength(text) > limit ? 'shorter-see' : 'form'}.${id}`)
  // The parts have keys: one that appears must not take the place of the other, which has what was typed and the focus.
  return (
    <div className="way" data-left={hasLeft || undefined}>
      {isTight ? (
        <FetchedPart key="tight" load={loadTight} part={part} meanwhile={wholeLink} />
      ) : (
        link(say('Copy the letter and open the form'), whole, className)
      )}
      <Copied copying={copying} name={official.name} />
      {/* Most forms ask for one beside the message. */}
      {hasLeft && <SubjectLine letter={letter} />}
      {!fitted && hasOwnAside(visit, item) && (
        <button type="button" className="link" onClick={() => takeUpOwn(item)}>
          {say('Use my shorter letter again')}
        </button>
      )}
      {(isTold || (hasLeft && !isTight)) && (
        <FetchedPart key="limit" load={loadLimit} part={{ id, official, onTaken }} />
      )}
      {!isTight && (
        <>
          <p className="hint">
            {say('Opens {site} in a new tab.', { site: new URL(way.url).host.replace(/^www\./, '') })}
          </p>
          {way.limits.map((sentence) => (
            <p className="hint" key={sentence}>
              {sentence}
            </p>
          ))}
          {limit !== null && (
            <p className="hint">
              {say('Your letter has {length} of {limit} characters.', { length: way.length, limit })}
            </p>
          )}
        </>
      )}
    </div>
  )
}
