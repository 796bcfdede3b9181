import { letterText } from '#letter/compose.ts'
import type { MailLink, MailProgram } from '#letter/mail-links.ts'
import { update, useVisit } from '../store.ts'
import { Copied } from './Copied.tsx'
import { To, type WayProps } from './To.tsx'
import { useCopying } from './useCopying.ts'

/** What the link does, on its button. */
function labelOf({ by, name, whole }: MailLink): string {
  if (by === 'mailto') return whole ? 'Open the e-mail' : 'Copy the letter and open an e-mail'
  return whole ? `Open the e-mail in ${name}` : `Copy the letter and open ${name}`
}

/** A message to one official, in the program or service in which the person writes e-mail; they choose it once for all. */
export function EmailWay({ way, item, letter, className }: WayProps<'email'>) {
  const { mail } = useVisit()
  const { copying, onLeave } = useCopying()
  const links = [way.mailto, ...way.webMail]
  const link = links.find(({ by }) => by === mail) ?? way.mailto
  const said = 'The letter is copied. Paste it into the message that has opened.'
  const elsewhere = link.by !== 'mailto' && { target: '_blank', rel: 'noopener noreferrer' }
  return (
    <div className="way">
      <a
        className={className}
        href={link.href}
        {...elsewhere}
        onClick={(event) => !link.whole && onLeave(event, letterText(letter), said)}
      >
        {labelOf(link)}
        <To item={item} />
      </a>
      <p className="hint">{link.note}</p>
      <label className="pick">
        <span>Write e-mail with</span>
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
