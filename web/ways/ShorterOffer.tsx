import { useState } from 'react'
import { type Letter, letterText } from '#letter/compose.ts'
import { formLength } from '#letter/form-limits.ts'
import { shorter } from '#letter/shorter.ts'
import { optionalParagraphs } from '#letter/template.ts'
import { fitAnew } from '../fitted.ts'
import { answersOf, type Item } from '../plan.ts'
import { say } from '../say.ts'
import { draftSender } from '../sender.ts'
import { useVisit } from '../store.ts'
import { CutLetter } from './CutLetter.tsx'
import './ShorterOffer.css'

/** How much a form takes, as far as somebody has said, and how much the text has that would go into it. */
function tooLong(had: string | null, whole: string, limit: number, isTold: boolean): string {
  const shorter = had === null ? null : formLength(had)
  if (shorter !== null && shorter > limit) {
    const values = { limit, length: shorter }
    return isTold
      ? say('You said that this form takes {limit} characters, and your shorter letter has {length}.', values)
      : say('This form is said to take {limit} characters, and your shorter letter has {length}.', values)
  }
  const values = { limit, length: formLength(whole) }
  return isTold
    ? say('You said that this form takes {limit} characters, and your letter has {length}.', values)
    : say('This form is said to take {limit} characters, and your letter has {length}.', values)
}

/** A letter that is too long for a form: what would be left out is shown, struck through, before anything is used. */
export function ShorterOffer(props: {
  item: Item
  letter: Letter
  limit: number
  isTold: boolean
  className: string
  /** The shorter letter that is in use until a new one is. */
  had: string | null
  /** True if the person has just asked for it. */
  isAsked: boolean
  /** Once a version is used this offer is gone, and can't move the focus itself. */
  focusSoon: (id: string) => void
  onUse: () => void
}) {
  const { item, letter, limit, isTold, className, had, isAsked, focusSoon, onUse } = props
  const visit = useVisit()
  const [isShown, setShown] = useState(isAsked)
  const id = `${item.official.id}.${item.letter.template.id}`
  const whole = letterText(letter)
  const values = { sender: draftSender(visit), answers: answersOf(visit) }
  const cut = shorter(letter, limit, optionalParagraphs(item.letter.template.body, values))
  const fits = cut.over === 0

  const use = (isByHand: boolean) => {
    fitAnew(item, { text: cut.text, of: whole, isByHand })
    onUse()
    focusSoon(isByHand ? `shortened.${id}` : `form.${id}`)
  }
  const show = () => {
    setShown(true)
    focusSoon(`shorter.${id}`)
  }

  return (
    <>
      <p className="hint">{tooLong(had, whole, limit, isTold)}</p>
      {isShown ? (
        <section
          id={`shorter.${id}`}
          className="shorter"
          tabIndex={-1}
          aria-labelledby={`shorter-title.${id}`}
        >
          <h5 id={`shorter-title.${id}`}>{say('A shorter letter for this form')}</h5>
          <p>
            {fits
              ? say(
                  'Only what is struck through is left out, and the form asks for your address itself. Your own words stay.',
                )
              : say(
                  'What is struck through is left out. It is still {over} characters too long: please shorten the rest yourself.',
                  { over: cut.over },
                )}
          </p>
          <CutLetter letter={letter} cut={cut.cut} />
          <p className="hint">{say('{length} of {limit} characters', { length: cut.length, limit })}</p>
          <div className="row">
            {fits && (
              <button type="button" className="button" onClick={() => use(false)}>
                {say('Use the shorter version')}
              </button>
            )}
            <button type="button" className={fits ? 'button quiet' : 'button'} onClick={() => use(true)}>
              {say('Edit it myself')}
            </button>
          </div>
        </section>
      ) : (
        <button type="button" id={`shorter-see.${id}`} className={className} onClick={show}>
          {say('See a shorter version')}
          <span className="visually-hidden">
            {' '}
            {say('of the letter to {name}', { name: item.official.name })}
          </span>
        </button>
      )}
    </>
  )
}
