import type { LetterError } from '../print.ts'
import './Problems.css'

/** What the server found wrong with letters, named as the person knows them, and the way back to mend it. Nothing is lost meanwhile. */
export function LetterErrors({ errors, onEdit }: { errors: readonly LetterError[]; onEdit: () => void }) {
  if (errors.length === 0) return null
  return (
    <div className="problems" role="alert">
      <p>
        <strong>These letters can’t be printed yet. Your text is still here.</strong>
      </p>
      <ul>
        {errors.map(({ path, message, item }) => (
          <li key={path + message}>
            {item && `${item.letter.template.title}: `}
            {message}
          </li>
        ))}
      </ul>
      <button type="button" className="button quiet" onClick={onEdit}>
        Go back and mend it
      </button>
    </div>
  )
}
