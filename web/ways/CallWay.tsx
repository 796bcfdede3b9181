import { callScript } from '#letter/call-script.ts'
import { english, type Language } from '#letter/say.ts'
import { askOf } from '../asks.ts'
import { say } from '../say.ts'
import { senderOf } from '../sender.ts'
import { useVisit } from '../store.ts'
import { Numbers } from './Numbers.tsx'
import type { WayProps } from './To.tsx'
import { YourAsk } from './YourAsk.tsx'
import './CallWay.css'

/** The numbers of an office to tap, and what to say to whoever answers. */
export function CallWay({ way, item }: Omit<WayProps<'call'>, 'letter' | 'className'>) {
  const { official, letter, subject } = item
  const visit = useVisit()
  const { ask } = askOf(visit, item)
  // The office hears the letter's language, where that is at hand; what isn't read aloud is in that of the one who calls.
  const words = letter.template.language === say.language ? say : english
  const { live, voicemail } = callScript({ official, sender: senderOf(visit), subject, ask }, words, say)
  return (
    <div className="way">
      <p className="hint">{way.needs}</p>
      <Numbers phones={way.phones} />
      <YourAsk item={item} />
      <Script title={say('If somebody answers')} language={words.language} paragraphs={live} />
      <Script title={say('If a machine answers')} language={words.language} paragraphs={voicemail} />
    </div>
  )
}

function Script(props: { title: string; language: Language; paragraphs: readonly string[] }) {
  const { title, language, paragraphs } = props
  return (
    <details className="script">
      <summary>{title}</summary>
      <blockquote lang={language}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
    </details>
  )
}
