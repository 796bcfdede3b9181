import { useState } from 'react'
import { type Letter, letterText } from '#letter/compose.ts'
import { formLength } from '#letter/form-limits.ts'
import { shorter } from '#letter/shorter.ts'
import { optionalParagraphs } from '#letter/template.ts'
import { keepFitted } from '../fitted.ts'
import { answersOf, draftSender, type Item } from '../plan.ts'
import { useVisit } from '../store.ts'
import { CutLetter } from './CutLetter.tsx'
import './ShorterOffer.css'

const number = (count: number) => count.toLocaleString('en-US')

/** A letter that is too long for a form: what would be left out is shown, struck through, before anything is used. */
export function ShorterOffer(props: {
  item: Item
  letter: Letter
  limit: number
  className: string
  /** Once a version is used this offer is gone, and can't move the focus itself. */
  focusSoon: (id: string) => void
}) {
  const { item, letter, limit, className, focusSoon } = props
  const visit = useVisit()
  const [isShown, setShown] = useState(false)
  const id = `${item.official.id}.${item.letter.template.id}`
  const whole = letterText(letter)
  const values = { sender: draftSender(visit), answers: answersOf(visit) }
  const cut = shorter(letter, limit, optionalParagraphs(item.letter.template.body, values))
  const fits = cut.over === 0

  const use = (isByHand: boolean) => {
    keepFitted(item, { text: cut.text, of: whole, isByHand, isAside: false })
    focusSoon(isByHand ? `shortened.${id}` : `form.${id}`)
  }
  const show = () => {
    setShown(true)
    focusSoon(`shorter.${id}`)
  }

  return (
    <>
      <p className="hint">
        This form is said to take {number(limit)} characters, and your letter has {number(formLength(whole))}.
      </p>
      {isShown ? (
        <section
          id={`shorter.${id}`}
          className="shorter"
          tabIndex={-1}
          aria-labelledby={`shorter-title.${id}`}
        >
          <h4 id={`shorter-title.${id}`}>A shorter letter for this form</h4>
          <p>
            {fits
              ? 'Only what is struck through is left out, and the form asks for your address itself. Your own words stay.'
              : `What is struck through is left out. It is still ${number(cut.over)} characters too long: please shorten the rest yourself.`}
          </p>
          <CutLetter letter={letter} cut={cut.cut} />
          <p className="hint">
            {number(cut.length)} of {number(limit)} characters
          </p>
          <div className="row">
            {fits && (
              <button type="button" className="button" onClick={() => use(false)}>
                Use the shorter version
              </button>
            )}
            <button type="button" className={fits ? 'button quiet' : 'button'} onClick={() => use(true)}>
              Edit it myself
            </button>
          </div>
        </section>
      ) : (
        <button type="button" id={`shorter-see.${id}`} className={className} onClick={show}>
          See a shorter version
          <span className="visually-hidden"> of the letter to {item.official.name}</span>
        </button>
      )}
    </>
  )
}
