import type { Letter } from '#letter/compose.ts'
import { LETTER_WORDS } from '#letter/letter-words.ts'
import { say } from '../say.ts'
import './Sheet.css'

/** Lines of a block, each on its own; equal lines may follow one another. */
function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <p>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
        <span key={index}>{line}</span>
      ))}
    </p>
  )
}

/** A letter on a sheet of paper, signed with a picture if there is one, with the measures of the printed page: 8.5 by 11 inches, 11-point serif, one-inch margins. */
export function Sheet(props: {
  letter: Letter
  picture?: string
  /** True where it can't be scrolled: the keyboard must reach one that can. */
  isStill?: boolean
}) {
  const { letter, picture = '', isStill = false } = props
  const { sender, date, recipient, salutation, subject, paragraphs, closing, signature, enclosures } = letter
  const words = LETTER_WORDS[letter.language]
  return (
    <section className="desk" tabIndex={isStill ? undefined : 0} aria-label={say('The sheet')}>
      <article className="sheet" lang={letter.language} aria-label={words.to(recipient[0] ?? '')}>
        <Lines lines={sender} />
        <p className="apart">{date}</p>
        <div className="apart">
          <Lines lines={recipient} />
        </div>
        <p className="apart salutation">{salutation}</p>
        <p>
          <strong>{words.subject(subject)}</strong>
        </p>
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity of their own
          <p key={index}>{paragraph}</p>
        ))}
        <p>{closing}</p>
        <p className="signature">
          {picture && <img src={picture} alt={words.signatureOf(signature)} />}
          {signature}
        </p>
        {enclosures.length > 0 && <p className="apart">{words.enclosures(enclosures)}</p>}
      </article>
    </section>
  )
}
