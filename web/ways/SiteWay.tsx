import { useState } from 'react'
import { letterText } from '#letter/compose.ts'
import { say } from '../say.ts'
import { Copied } from './Copied.tsx'
import { To, type WayProps } from './To.tsx'
import { useCopying } from './useCopying.ts'

/** An office of which we know the website, and no form or e-mail address: opened with the letter copied. */
export function SiteWay({ way, item, letter, className }: WayProps<'website'>) {
  const text = letterText(letter)
  const { copying, onLeave } = useCopying(`${way.url} ${text}`)
  const [hasLeft, setHasLeft] = useState(false)
  return (
    <div className="way" data-left={hasLeft || undefined}>
      <a
        className={className}
        href={way.url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={(event) => {
          onLeave(
            event,
            text,
            say('The letter is copied. Look for “Contact” on the office’s website, and paste it there.'),
          )
          if (!event.defaultPrevented) setHasLeft(true)
        }}
      >
        {say('Copy the letter and open the office’s website')}
        <To item={item} />
      </a>
      <p className="hint">{way.needs}</p>
      <Copied copying={copying} name={item.official.name} />
    </div>
  )
}
