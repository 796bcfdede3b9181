import type { LetterError } from '../print.ts'
import './Problems.css'

/** What the server found wrong with letters, named as the person knows them, and the way back to mend it. Nothing is lost meanwhile. */
export function LetterErrors({ errors, onEdit }: { errors: readonly LetterError[]; onEdit: () => void }) {
  if (errors.length === 0) return null
  // One letter to five people has one text: say once what is wrong with it.
  const said = new Map(
    errors.map(({ item, message }) => [`${item?.letter.template.title ?? ''}${message}`, { item, message }]),
  )
  return (
    <div className="problems" role="alert">
      <p>
        <strong>These letters can’t be printed yet. Your text is still here.</strong>
      </p>
      <ul>
        {[...said].map(([key, { item, message }]) => (
          <li key={key}>
            {item && `${item.letter.template.title}, to ${item.official.name}: `}
            {message}
          </li>
        ))}
      </ul>
      <p />
      <button type="button" className="button quiet" onClick={onEdit}>
        Go back and mend it
      </button>
    </div>
  )
}
