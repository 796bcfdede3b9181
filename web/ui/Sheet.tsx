import type { Letter } from '#letter/compose.ts'
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

/** A letter on a sheet of paper, with the measures of the printed page: 8.5 by 11 inches, 11-point serif, one-inch margins. */
export function Sheet({ letter }: { letter: Letter }) {
  const { sender, date, recipient, salutation, subject, paragraphs, closing, signature } = letter
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls, the keyboard must reach it
    <section className="desk" tabIndex={0} aria-label="The sheet">
      <article className="sheet" aria-label={`Letter to ${recipient[0]}`}>
        <Lines lines={sender} />
        <p className="apart">{date}</p>
        <div className="apart">
          <Lines lines={recipient} />
        </div>
        <p className="apart">{salutation}</p>
        <p>
          <strong>Re: {subject}</strong>
        </p>
        {paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity of their own
          <p key={index}>{paragraph}</p>
        ))}
        <p>{closing}</p>
        <p className="signature">{signature}</p>
      </article>
    </section>
  )
}
