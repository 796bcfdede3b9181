import { say } from '../say.ts'
import type { Shown } from '../useSettling.ts'
import { Trouble } from './Problems.tsx'

/** At a question, how the last choice there goes: being looked up, refused, or not to be had just now. */
export function ChoiceStatus({ question, shown: { at, attempt } }: { question: string; shown: Shown }) {
  const isHere = at === question
  return (
    <>
      <p role="status" className="hint">
        {isHere && attempt.isBusy && !attempt.trouble && say('Looking up…')}
      </p>
      {isHere && attempt.errors.length > 0 && (
        <p role="alert" className="wrong">
          {attempt.errors.map(({ message }) => message).join(' ')}
        </p>
      )}
      {isHere && <Trouble attempt={attempt} />}
    </>
  )
}
