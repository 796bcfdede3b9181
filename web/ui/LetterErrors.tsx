import { isOfOfficials, lookAgain } from '../look-again.ts'
import { go } from '../nav.ts'
import type { LetterError } from '../print.ts'
import { say } from '../say.ts'
import './Problems.css'

/** What the server found wrong with letters, named as the person knows them, and the way back to mend it. Nothing is lost meanwhile. */
export function LetterErrors({ errors }: { errors: readonly LetterError[] }) {
  if (errors.length === 0) return null
  const isOther = errors.some(isOfOfficials)
  return (
    <div className="problems" role="alert">
      <p>
        <strong>{say('This can’t be printed yet. Your text is still here.')}</strong>
      </p>
      <ul>
        {errors.map(({ path, message }) => (
          <li key={path + message}>{message}</li>
        ))}
      </ul>
      <button
        type="button"
        className="button quiet"
        onClick={() => (isOther ? lookAgain() : go('write', { errors: [...errors] }))}
      >
        {isOther ? say('Look your officials up again') : say('Go back and mend it')}
      </button>
    </div>
  )
}
