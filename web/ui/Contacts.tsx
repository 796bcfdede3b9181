import type { Campaign } from '#letter/campaign.ts'
import { langOf } from '../content.ts'
import { say } from '../say.ts'
import { Phones } from './Phones.tsx'
import './Contacts.css'

const shown = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

type Shown = Campaign['report'][number] | Campaign['organizations'][number]

/** What one can do for an organization at its website. Words that lead up to the link, and don't look like controls themselves. */
function waysInWords(ways: readonly ('donate' | 'volunteer')[] = []): string {
  if (ways.includes('donate') && ways.includes('volunteer')) return say('To donate or volunteer:')
  if (ways.includes('donate')) return say('To donate:')
  return ways.includes('volunteer') ? say('To volunteer:') : ''
}

/** Hotlines or organizations: what each is for, and how to reach it. */
export function Contacts({ contacts }: { contacts: readonly Shown[] }) {
  const lang = langOf()
  return (
    <ul className="contacts">
      {contacts.map(({ name, what, phone, text, url, ...more }) => (
        <li key={name}>
          <strong lang={lang}>{name}</strong>
          <span className="hint" lang={lang}>
            {what}
          </span>
          <span className="contact-ways">
            {'ways' in more && more.ways && url && <span className="hint">{waysInWords(more.ways)}</span>}
            {phone && <Phones phones={[phone]} />}
            {text && (
              <a className="phone" href={`sms:${text}`}>
                {say('Text {number}', { number: text })}
              </a>
            )}
            {url && (
              <a className="phone" href={url} rel="noopener noreferrer" target="_blank">
                {shown(url)}
                <span className="visually-hidden"> {say('(opens in a new tab)')}</span>
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
