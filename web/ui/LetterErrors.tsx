import type { LetterError } from '../print.ts'
import { say } from '../say.ts'
import './Problems.css'

/** What the server found wrong with letters, named as the person knows them, and the way back to mend it. Nothing is lost meanwhile. */
export function LetterErrors({ errors, onEdit }: { errors: readonly LetterError[]; onEdit: () => void }) {
  if (errors.length === 0) return null
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
      <button type="button" className="button quiet" onClick={onEdit}>
        {say('Go back and mend it')}
      </button>
    </div>
  )
}
