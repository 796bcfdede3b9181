import { useState } from 'react'
import { letterText } from '#letter/compose.ts'
import { formLength } from '#letter/form-limits.ts'
import { faultOf } from '../faults.ts'
import { fittedFor, keepFitted } from '../fitted.ts'
import { useVisit } from '../store.ts'
import { useFocusSoon } from '../ui/useFocusSoon.ts'
import type { Fitted } from '../visit.ts'
import { Copied } from './Copied.tsx'
import { FormLimit } from './FormLimit.tsx'
import { Shortened } from './Shortened.tsx'
import { ShorterOffer } from './ShorterOffer.tsx'
import { To, type WayProps } from './To.tsx'
import { useCopying } from './useCopying.ts'

const SAID = 'The letter is copied. Paste it into the message box of the form.'
const number = (count: number) => count.toLocaleString('en-US')

/** A contact form, opened with the letter copied; where the form takes less than the letter has, a shorter one is offered first. */
export function FormWay({ way, item, letter, className }: WayProps<'form'>) {
  const visit = useVisit()
  const { copying, onLeave } = useCopying()
  const focusSoon = useFocusSoon()
  const [hasLeft, setHasLeft] = useState(false)
  const [dropped, setDropped] = useState<Fitted | null>(null)
  const { official } = item
  const id = `${official.id}.${item.letter.template.id}`
  const whole = letterText(letter)
  const fitted = fittedFor(visit, item, letter)
  const limit = visit.formLimits[official.id] ?? way.limit
  const isOver = limit !== null && formLength(whole) > limit
  const host = new URL(way.url).host.replace(/^www\./, '')

  const link = (label: string, text: string, look: string) => (
    <a
      id={`form.${id}`}
      className={look}
      href={way.url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (fitted && faultOf('body', text) !== null) {
          event.preventDefault()
          focusSoon(`shortened.${id}`)
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
  const drop = () => {
    setDropped(fitted)
    keepFitted(item, null)
    focusSoon(`form.${id}`)
  }
  const takeBack = () => {
    keepFitted(item, dropped)
    setDropped(null)
    focusSoon(`form.${id}`)
  }
  const onTaken = () => focusSoon(`shorter-see.${id}`)
  const undo = dropped?.isByHand && (
    <button type="button" className="link" onClick={takeBack}>
      Undo: bring back my shorter letter
    </button>
  )
  const copied = <Copied copying={copying} name={official.name} />

  if (fitted)
    return (
      <div className="way">
        {link('Copy the shorter letter and open the form', fitted.text, className)}
        {copied}
        <Shortened item={item} letter={letter} fitted={fitted} limit={limit} onWhole={drop} />
      </div>
    )
  if (isOver)
    return (
      <div className="way">
        <ShorterOffer item={item} letter={letter} limit={limit} className={className} focusSoon={focusSoon}>
          {link('Copy the whole letter and open the form', whole, 'way-link')}
        </ShorterOffer>
        {copied}
        {visit.formLimits[official.id] !== undefined && <FormLimit official={official} onTaken={onTaken} />}
        {undo}
      </div>
    )
  return (
    <div className="way">
      {link('Copy the letter and open the form', whole, className)}
      {copied}
      {hasLeft && <FormLimit official={official} onTaken={onTaken} />}
      {undo}
      <p className="hint">
        Opens {host} in a new tab. {way.needs}
      </p>
      {way.limits.map((sentence) => (
        <p className="hint" key={sentence}>
          {sentence}
        </p>
      ))}
      {limit !== null && (
        <p className="hint">
          Your letter has {number(way.length)} of {number(limit)} characters.
        </p>
      )}
    </div>
  )
}
