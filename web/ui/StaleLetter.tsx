import type { Official } from '#letter/official.ts'
import { useServed } from '../content.ts'
import { fieldPath } from '../faults.ts'
import type { PlannedLetter } from '../plan.ts'
import { say } from '../say.ts'
import { StaleAnswer } from './StaleAnswer.tsx'
import { usePutting, useStaleTexts } from './useStaleTexts.ts'

/** What a text of the person's own, be it for one official, lacks of their answers, one notice a question. */
export function StaleLetter({ letter, official }: { letter: PlannedLetter; official?: Official }) {
  const { questions } = useServed().campaign
  const putting = usePutting()
  const stale = useStaleTexts([letter]).filter((one) => one.official?.id === official?.id)
  const [first] = stale
  const question = questions.find(({ id }) => id === first?.question)?.label ?? ''
  return (
    <StaleAnswer
      stale={first ? [first] : []}
      putting={putting}
      back={fieldPath(letter.template.id, 'body', official?.id)}
    >
      <p>
        {first?.fresh === ''
          ? say('This text still has what you had answered to “{question}”.', { question })
          : say('This text doesn’t have what you now answer to “{question}”: its words are your own.', {
              question,
            })}
      </p>
    </StaleAnswer>
  )
}
