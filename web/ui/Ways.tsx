import type { MouseEvent } from 'react'
import { compose, letterText } from '#letter/compose.ts'
import { type Way, waysTo } from '#letter/delivery.ts'
import { mailto } from '#letter/mail-links.ts'
import { today } from '../dates.ts'
import { go } from '../nav.ts'
import { type Item, senderOf } from '../plan.ts'
import { download, isPrintable, printItems, toLetterErrors } from '../print.ts'
import { useVisit } from '../store.ts'
import { LetterErrors } from './LetterErrors.tsx'
import { Trouble } from './Problems.tsx'
import { useAttempt } from './useAttempt.ts'
import './Ways.css'

/** One letter to one official, by each way that office reads, the best first; what a click will do stands beside it. */
export function Ways(props: {
  item: Item
  onCopy: (text: string) => void
  onLeave: (event: MouseEvent, text: string, said: string) => void
}) {
  const { item, onCopy, onLeave } = props
  const { official, letter } = item
  const { template, subject, body } = letter
  const visit = useVisit()
  const { attempt, run } = useAttempt()
  const request = { official: official.id, sender: senderOf(visit), subject, body }
  const composed = compose({ request, official, date: today() })
  const text = letterText(composed)
  const errors = toLetterErrors(attempt.errors, [item])
  const about = <span className="visually-hidden"> to {official.name}</span>

  const print = () =>
    run(
      () => printItems([item], visit),
      (file) => download(file, 'letter.pdf'),
    )

  const email = (to: string, className: string) => {
    const { href, whole } = mailto(composed, to)
    const said = 'The letter is copied. Paste it into the message that has opened.'
    return (
      <>
        <a className={className} href={href} onClick={(event) => !whole && onLeave(event, text, said)}>
          {whole ? 'Open the e-mail' : 'Copy the letter and open an e-mail'}
          {about}
        </a>
        <span className="hint">
          {whole
            ? `Opens your mail program with the whole letter, to ${to}.`
            : `The letter is too long for a link: it is copied, and you paste it into a message to ${to}.`}
        </span>
      </>
    )
  }

  const site = (url: string, className: string, isForm: boolean) => {
    const said = isForm
      ? 'The letter is copied. Paste it into the message box of the form.'
      : 'The letter is copied. Look for “Contact” on the office’s website, and paste it there.'
    const host = new URL(url).host.replace(/^www\./, '')
    return (
      <>
        <a
          className={className}
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => onLeave(event, text, said)}
        >
          Copy the letter and open the {isForm ? 'form' : 'office’s website'}
          {about}
        </a>
        <span className="hint">
          {isForm
            ? `Opens ${host} in a new tab, with the letter ready to paste into its message box.`
            : `Opens ${host} in a new tab. Look for “Contact” there, and paste the letter.`}
        </span>
      </>
    )
  }

  const paper = (className: string) =>
    isPrintable(item) && (
      <button type="button" className={className} onClick={print} aria-disabled={attempt.isBusy}>
        {attempt.isBusy ? 'Making the PDF…' : 'Download as a PDF'}
        {about}
      </button>
    )

  const show = (way: Way, className: string) => {
    if (way.way === 'email') return email(way.to, className)
    if (way.way === 'print') return paper(className)
    return site(way.url, className, way.way === 'form')
  }

  const [best, ...others] = waysTo(official)
  return (
    <div className="ways">
      <p>
        <strong>{template.title}</strong>
        <span className="hint">Subject: {subject}</span>
      </p>
      {best && <div className="way">{show(best, 'button')}</div>}
      {others.map((way) => (
        <div className="way" key={way.way}>
          {show(way, 'button quiet')}
        </div>
      ))}
      <div className="way">
        <button type="button" className="button quiet" onClick={() => onCopy(text)}>
          Copy the text
          {about}
        </button>
      </div>
      <LetterErrors errors={errors} onEdit={() => go('/write', { errors })} />
      <Trouble attempt={attempt} />
    </div>
  )
}
