import type { ReactNode } from 'react'
import { type Letter, letterText } from '#letter/compose.ts'
import { faultOf } from '../faults.ts'
import type { fittedFor } from '../fitted.ts'
import type { Item } from '../plan.ts'
import { Shortened } from './Shortened.tsx'
import { ShorterOffer } from './ShorterOffer.tsx'

/** A form that takes less than the letter has: the shorter letter once there is one, and before that the offer to make it. */
export function TightForm(props: {
  item: Item
  letter: Letter
  fitted: ReturnType<typeof fittedFor>
  limit: number | null
  className: string
  /** Opens the form with a text copied, unless that isn't fit to be sent. */
  link: (label: string, text: string, className: string, canLeave?: () => boolean) => ReactNode
  focusSoon: (id: string) => void
}) {
  const { item, letter, fitted, limit, className, link, focusSoon } = props
  const id = `${item.official.id}.${item.letter.template.id}`
  if (fitted) {
    const canLeave = () => {
      const isFit = faultOf('body', fitted.text) === null
      if (!isFit) focusSoon(`shortened.${id}`)
      return isFit
    }
    return (
      <>
        {link('Copy the shorter letter and open the form', fitted.text, className, canLeave)}
        <Shortened
          item={item}
          letter={letter}
          fitted={fitted}
          limit={limit}
          onWhole={() => focusSoon(`form.${id}`)}
        />
      </>
    )
  }
  if (limit === null) return null
  return (
    <>
      <ShorterOffer item={item} letter={letter} limit={limit} className={className} focusSoon={focusSoon} />
      {link('Copy the whole letter and open the form', letterText(letter), 'way-link')}
    </>
  )
}
