import { callScript } from '#letter/call-script.ts'
import type { PhoneChoice } from '#letter/phones.ts'
import { askOf } from '../asks.ts'
import { senderOf } from '../plan.ts'
import { useVisit } from '../store.ts'
import type { WayProps } from './To.tsx'
import { YourAsk } from './YourAsk.tsx'
import './CallWay.css'

/** Some members of Congress have ten offices, each with its number. */
const AT_ONCE = 3

/** The numbers of an office to tap, and what to say to whoever answers. */
export function CallWay({ way, item }: Omit<WayProps<'call'>, 'letter' | 'className'>) {
  const { official, subject } = item
  const visit = useVisit()
  const { ask } = askOf(visit, item)
  const { live, voicemail } = callScript({ official, sender: senderOf(visit), subject, ask })
  return (
    <div className="way">
      <p className="hint">{way.needs}</p>
      <Numbers phones={way.phones.slice(0, AT_ONCE)} />
      {way.phones.length > AT_ONCE && (
        <details className="script">
          <summary>More numbers</summary>
          <Numbers phones={way.phones.slice(AT_ONCE)} />
        </details>
      )}
      <YourAsk item={item} />
      <Script title="If somebody answers" paragraphs={live} />
      <Script title="If a machine answers" paragraphs={voicemail} />
    </div>
  )
}

function Numbers({ phones }: { phones: readonly PhoneChoice[] }) {
  return (
    <ul className="numbers">
      {phones.map(({ number, href, where }) => (
        <li key={number}>
          <a className="phone" href={href}>
            {number}
          </a>
          {where && <span className="hint"> {where}</span>}
        </li>
      ))}
    </ul>
  )
}

function Script({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) {
  return (
    <details className="script">
      <summary>{title}</summary>
      <blockquote>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
    </details>
  )
}
