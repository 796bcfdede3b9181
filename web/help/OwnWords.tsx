import { useState } from 'react'
import { placeholders } from '#letter/gaps.ts'
import type { Official } from '#letter/official.ts'
import { whoHasOwn, wordingFor } from '#letter/wording.ts'
import type { FieldError } from '../api.ts'
import { setOwn } from '../edits.ts'
import { fieldPath } from '../faults.ts'
import type { PlannedLetter } from '../plan.ts'
import { say } from '../say.ts'
import { LetterWords } from '../ui/LetterWords.tsx'
import { StaleLetter } from '../ui/StaleLetter.tsx'
import { StaleWords } from '../ui/StaleWords.tsx'
import { StillToFill } from '../ui/StillToFill.tsx'
import { useFocusSoon } from '../ui/useFocusSoon.ts'
import type { OwnText } from '../visit.ts'
import './OwnWords.css'

/**
 * A letter that several people get, in other words for one of them: in a box of its own below the text for all, so that nobody has to
 * remember which of them they are in.
 */
export function OwnWords(props: {
  letter: PlannedLetter
  errors: readonly FieldError[]
  onFocus: (official: Official) => void
}) {
  const { letter, errors, onFocus } = props
  const { template, to, own } = letter
  const focusSoon = useFocusSoon()
  const having = whoHasOwn(
    own,
    to.map(({ id }) => id),
  )
  const [opened, setOpened] = useState<readonly string[]>(having)
  const [undo, setUndo] = useState<{ official: Official; words: OwnText } | null>(null)
  const isOpen = ({ id }: Official) => opened.includes(id) || having.includes(id)

  const begin = (official: Official) => {
    setOpened([...opened, official.id])
    focusSoon(fieldPath(template.id, 'body', official.id))
  }
  const goBack = (official: Official) => {
    const words = own[official.id]
    setOpened(opened.filter((id) => id !== official.id))
    setUndo(words ? { official, words } : null)
    setOwn(template.id, official.id, null)
    focusSoon(words ? `undo.${template.id}` : `begin.${template.id}.${official.id}`)
  }
  const takeBack = () => {
    if (!undo) return
    setOwn(template.id, undo.official.id, undo.words)
    setUndo(null)
    focusSoon(fieldPath(template.id, 'body', undo.official.id))
  }

  return (
    <>
      {undo && (
        <p className="hint" role="status">
          {say('{name} gets the text for all again.', { name: undo.official.name })}{' '}
          <button type="button" id={`undo.${template.id}`} className="link" onClick={takeBack}>
            {say('Undo: bring back my words for {name}', { name: undo.official.name })}
          </button>
        </p>
      )}
      {to.map((official) =>
        isOpen(official) ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: only watches which of the texts has the focus
          <div
            key={official.id}
            className="own-words"
            onFocus={(event) => {
              event.stopPropagation()
              onFocus(official)
            }}
          >
            <LetterWords
              letter={letter}
              official={official}
              hint={
                having.includes(official.id)
                  ? say('Only {name} gets these words.', { name: official.name })
                  : say('These are still the words for all. Change what you like.')
              }
              errors={errors}
              onType={() => setUndo(null)}
            />
            <div role="status">
              <StaleWords id={template.id} official={official.id} />
              <StaleLetter letter={letter} official={official} />
              <Gaps letter={letter} official={official} />
            </div>
            <button type="button" className="link" onClick={() => goBack(official)}>
              {say('Go back to the text for all')}
              <span className="visually-hidden"> {say('for {name}', { name: official.name })}</span>
            </button>
          </div>
        ) : (
          <button
            key={official.id}
            type="button"
            id={`begin.${template.id}.${official.id}`}
            className="link own-begin"
            onClick={() => begin(official)}
          >
            {say('Write to {name} in other words', { name: official.name })}
          </button>
        ),
      )}
    </>
  )
}

/** What is still to be filled in, in the words of one official. */
function Gaps({ letter, official }: { letter: PlannedLetter; official: Official }) {
  const { subject, body, isOwn } = wordingFor(letter, letter.own, official.id)
  const left = isOwn ? placeholders(`${subject}\n${body}`) : []
  return <StillToFill gaps={left} />
}
