import { compose, letterText } from '#letter/compose.ts'
import { mailto, waysTo } from '#letter/delivery.ts'
import { go } from '../nav.ts'
import { type Item, senderOf, today } from '../plan.ts'
import { download, isPrintable, printItems, toLetterError } from '../print.ts'
import { useVisit } from '../store.ts'
import { LetterErrors } from './LetterErrors.tsx'
import { Trouble } from './Problems.tsx'
import { useAttempt } from './useAttempt.ts'
import './Ways.css'

/** One letter to one official, by each way that office reads; what a click will do stands beside it. */
export function Ways({
  item,
  onCopy,
}: {
  item: Item
  onCopy: (text: string, said: string) => Promise<void>
}) {
  const visit = useVisit()
  const { attempt, run } = useAttempt()
  const { official, letter } = item
  const request = {
    official: official.id,
    sender: senderOf(visit),
    subject: letter.subject,
    body: letter.body,
  }
  const composed = compose({ request, official, date: today() })
  const text = letterText(composed)
  const print = () =>
    run(
      () => printItems([item], visit),
      (file) => download(file, 'letter.pdf'),
    )
  const errors = attempt.errors.map((error) => toLetterError(error, [item]))
  const about = <span className="visually-hidden"> to {official.name}</span>
  return (
    <div className="ways">
      <p>
        <strong>{letter.template.title}</strong>
      </p>
      <ul>
        {waysTo(official).map((way, index) => {
          const button = index === 0 ? 'button' : 'button quiet'
          if (way.way === 'email') {
            const { href, whole } = mailto(composed, way.to)
            const said = 'The letter is copied. Paste it into the message that has opened.'
            return (
              <li key="email">
                <a className={button} href={href} onClick={() => !whole && onCopy(text, said)}>
                  {whole ? 'Open the e-mail' : 'Copy the letter and open an e-mail'}
                  {about}
                </a>
                <span className="hint">
                  {whole
                    ? `Opens your mail program with the whole letter, to ${way.to}.`
                    : `The letter is too long to put into a link, so this copies it and opens a message to ${way.to}: paste it there.`}
                </span>
              </li>
            )
          }
          if (way.way === 'form') {
            const said = 'The letter is copied. Paste it into the message box of the form.'
            return (
              <li key="form">
                <a
                  className={button}
                  href={way.url}
                  target="_blank"
                  rel="noopener noreferrer"
                  onClick={() => onCopy(text, said)}
                >
                  Copy the letter and open the contact form
                  {about}
                </a>
                <span className="hint">
                  Copies the text, and opens {new URL(way.url).host} in a new tab: paste it into the message
                  box there.
                </span>
              </li>
            )
          }
          return (
            isPrintable(item) && (
              <li key="print">
                <button type="button" className={button} onClick={print} aria-disabled={attempt.isBusy}>
                  {attempt.isBusy ? 'Making the PDF…' : 'Download as a PDF'}
                  {about}
                </button>
                <span className="hint">To print, sign and post.</span>
              </li>
            )
          )
        })}
        <li>
          <button
            type="button"
            className="button quiet"
            onClick={() => onCopy(text, 'The letter is copied.')}
          >
            Copy the text
            {about}
          </button>
          <span className="hint">Subject: {letter.subject}</span>
        </li>
      </ul>
      <LetterErrors errors={errors} onEdit={() => go('/write', { errors })} />
      <Trouble attempt={attempt} />
    </div>
  )
}
