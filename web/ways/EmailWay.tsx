import { useState } from 'react'
import { letterText } from '#letter/compose.ts'
import type { MailLink, MailProgram } from '#letter/mail-links.ts'
import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'
import { Copied } from './Copied.tsx'
import { To, type WayProps } from './To.tsx'
import { useCopying } from './useCopying.ts'

/** What the link does, on its button. */
function labelOf({ by, name, whole }: MailLink): string {
  if (by === 'mailto') return whole ? say('Open the e-mail') : say('Copy the letter and open an e-mail')
  return whole ? say('Open the e-mail in {name}', { name }) : say('Copy the letter and open {name}', { name })
}

/** A message to one official, in the program or service in which the person writes e-mail; they choose it once for all. */
export function EmailWay({ way, item, letter, className }: WayProps<'email'>) {
  const { mail } = useVisit()
  const text = letterText(letter)
  const links = [way.mailto, ...way.webMail]
  const link = links.find(({ by }) => by === mail) ?? way.mailto
  const [hasLeft, setHasLeft] = useState(false)
  const { copying, onLeave } = useCopying(`${link.by} ${way.to} ${text}`)
  const elsewhere = link.by !== 'mailto' && { target: '_blank', rel: 'noopener noreferrer' }
  return (
    <div className="way" data-left={hasLeft || undefined}>
      <a
        className={className}
        href={link.href}
        {...elsewhere}
        onClick={(event) => {
          if (!link.whole)
            onLeave(event, text, say('The letter is copied. Paste it into the message that has opened.'))
          // Where the browser didn't let us copy the letter, nothing opens yet.
          if (!event.defaultPrevented) setHasLeft(true)
        }}
      >
        {labelOf(link)}
        <To item={item} />
      </a>
      <p className="hint">{link.note}</p>
      {/* No browser tells whether a program has opened. */}
      <p className="hint" role="status">
        {hasLeft &&
          say(
            'Nothing opened? Choose below what you write e-mail with, or copy the letter under “Other ways”.',
          )}
      </p>
      <label className={hasLeft ? 'pick' : 'pick mailer'}>
        <span>{say('Write e-mail with')}</span>
        <select
          value={link.by}
          onChange={({ target }) => update(() => ({ mail: target.value as MailProgram }))}
        >
          {links.map(({ by, name }) => (
            <option key={by} value={by}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Copied copying={copying} name={item.official.name} />
    </div>
  )
}
