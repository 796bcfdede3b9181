import type { PlannedLetter } from '../plan.ts'
import { say } from '../say.ts'
import { fieldOf, nameOf, StaleAnswer } from './StaleAnswer.tsx'
import { toField } from './toField.ts'
import { usePutting, useStaleTexts } from './useStaleTexts.ts'

/** Below an answer: the letters, and the words for one official alone, that don't have it, since they are the person's own. */
export function StaleLetters({ question, letters }: { question: string; letters: readonly PlannedLetter[] }) {
  const putting = usePutting()
  const stale = useStaleTexts(letters).filter((one) => one.question === question)
  const isGone = stale.every(({ fresh }) => fresh === '')
  return (
    <div role="status">
      <StaleAnswer stale={stale} putting={putting} back={`answers.${question}`}>
        <p>
          {isGone
            ? say('You changed these words yourself, so what stood here before is still in them:')
            : say('You changed these words yourself, so what you write here isn’t in them:')}
        </p>
        <ul>
          {stale.map((one) => (
            <li key={fieldOf(one)}>
              <button type="button" className="link" onClick={() => toField(fieldOf(one))}>
                {nameOf(one)}
              </button>
            </li>
          ))}
        </ul>
      </StaleAnswer>
    </div>
  )
}
