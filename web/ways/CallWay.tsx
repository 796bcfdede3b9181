import { callScript } from '#letter/call-script.ts'
import { askOf } from '../asks.ts'
import { senderOf } from '../plan.ts'
import { useVisit } from '../store.ts'
import { Numbers } from './Numbers.tsx'
import type { WayProps } from './To.tsx'
import { YourAsk } from './YourAsk.tsx'
import './CallWay.css'

/** The numbers of an office to tap, and what to say to whoever answers. */
export function CallWay({ way, item }: Omit<WayProps<'call'>, 'letter' | 'className'>) {
  const { official, subject } = item
  const visit = useVisit()
  const { ask } = askOf(visit, item)
  const { live, voicemail } = callScript({ official, sender: senderOf(visit), subject, ask })
  return (
    <div className="way">
      <p className="hint">{way.needs}</p>
      <Numbers phones={way.phones} />
      <YourAsk item={item} />
      <Script title="If somebody answers" paragraphs={live} />
      <Script title="If a machine answers" paragraphs={voicemail} />
    </div>
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
