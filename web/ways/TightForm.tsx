import { type ReactNode, useState } from 'react'
import { type Letter, letterText } from '#letter/compose.ts'
import { formLength } from '#letter/form-limits.ts'
import { faultOf } from '../faults.ts'
import { type FittedNow, setAside } from '../fitted.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'
import { Shortened } from './Shortened.tsx'
import { ShorterOffer } from './ShorterOffer.tsx'

/** A form that takes less than the letter has: the shorter letter once there is one, and before that, or once that no longer fits, the offer to make it. */
export function TightForm(props: {
  item: Item
  letter: Letter
  fitted: FittedNow | null
  limit: number | null
  /** True if the person has told the limit themselves. */
  isTold: boolean
  className: string
  /** Opens the form with a text copied, unless that isn't fit to be sent. */
  link: (label: string, text: string, className: string, canLeave?: () => boolean) => ReactNode
  focusSoon: (id: string) => void
}) {
  const { item, letter, fitted, limit, isTold, className, link, focusSoon } = props
  const id = `${item.official.id}.${item.letter.template.id}`
  const whole = letterText(letter)
  /** The letter and the limit for which the person wants a new one though they have written one. */
  const [remaking, setRemaking] = useState('')
  const now = `${limit} ${whole}`
  const isOver = fitted !== null && limit !== null && formLength(fitted.text) > limit
  // What was only cut was cut for another limit. What the person wrote is theirs to shorten, unless they ask for a new one.
  const isOffered = fitted === null || (isOver && !fitted.isByHand) || remaking === now
  const look = isOffered ? 'way-link' : className
  const canLeave = () => {
    const isFit = fitted === null || faultOf('body', fitted.text) === null
    if (!isFit) focusSoon(`shortened.${id}`)
    return isFit
  }
  const remake = () => {
    setRemaking(now)
    focusSoon(`shorter.${id}`)
  }
  return (
    <>
      {isOffered && limit !== null && (
        <ShorterOffer
          key={`${limit} ${remaking === now}`}
          {...{ item, letter, limit, isTold, className, focusSoon }}
          had={fitted?.text ?? null}
          isAsked={remaking === now}
          onUse={() => setRemaking('')}
        />
      )}
      {fitted
        ? link(say('Copy the shorter letter and open the form'), fitted.text, look, canLeave)
        : link(say('Copy the whole letter and open the form'), whole, 'way-link')}
      {fitted && (
        <Shortened
          {...{ item, whole, fitted, limit, isTold }}
          onRemake={limit !== null && !isOffered && (isOver || fitted.isStale) ? remake : null}
          onWhole={() => {
            setAside(item)
            focusSoon(`form.${id}`)
          }}
        />
      )}
    </>
  )
}
