import type { Letter } from '#letter/compose.ts'
import type { Shorter } from '#letter/shorter.ts'
import { say } from '../say.ts'
import './LetterText.css'

/** A text of the letter, struck through if it is left out, and said to be for those who can't see that. */
function Part({ text, isCut }: { text: string; isCut: boolean }) {
  if (!isCut) return <p>{text}</p>
  return (
    <p>
      <del>
        <span className="visually-hidden">{say('Left out:')} </span>
        {text}
      </del>
    </p>
  )
}

/** A whole letter with what a shorter one leaves out. */
export function CutLetter({ letter, cut }: { letter: Letter; cut: Shorter['cut'] }) {
  const left = cut.filter(({ part }) => part === 'paragraph').map(({ text }) => text)
  // Of two equal paragraphs one may stay.
  const isLeft = (text: string) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const [, ...address] = letter.sender
  return (
    <blockquote className="letter-text" lang={letter.language}>
      <Part text={letter.salutation} isCut={false} />
      {letter.paragraphs.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity of their own
        <Part key={index} text={text} isCut={isLeft(text)} />
      ))}
      <Part text={`${letter.closing}\n${letter.signature}`} isCut={false} />
      <Part text={address.join('\n')} isCut={cut.some(({ part }) => part === 'address')} />
    </blockquote>
  )
}
