import { type Letter, letterText } from '#letter/compose.ts'
import { fittedFor } from '../fitted.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { SubjectLine } from './SubjectLine.tsx'
import './LetterText.css'

/** A letter with the words that this official gets, as they go out by e-mail, through a form or on paper. */
export function ReadLetter({ item, letter }: { item: Item; letter: Letter }) {
  const fitted = fittedFor(useVisit(), item, letter)
  return (
    <>
      <SubjectLine letter={letter} />
      {fitted && (
        <>
          <p className="hint">{say('Into the form goes the shorter letter:')}</p>
          <blockquote className="letter-text" lang={letter.language}>
            {fitted.text}
          </blockquote>
          <p className="hint">{say('By every other way the whole letter goes out:')}</p>
        </>
      )}
      <blockquote className="letter-text" lang={letter.language}>
        {letterText(letter)}
      </blockquote>
    </>
  )
}
