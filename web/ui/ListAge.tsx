import type { Found } from '../api.ts'
import { ageNotice, inWords, isBeforeCongress, today } from '../dates.ts'
import { say } from '../say.ts'
import './ListAge.css'

/**
 * From when the list of officials is, in a line, with all that explains the answer folded away below it. Only that a new Congress has begun since is
 * said at once: most of the list may be wrong then.
 */
export function ListAge({ found: { asOf, background = [] } }: { found: Found }) {
  const age = ageNotice(asOf, today())
  const date = inWords(asOf)
  if (age && isBeforeCongress(asOf, today()))
    return <p className="notice">{[age, ...background].join(' ')}</p>
  const line = age
    ? say('As of {date}. A few may have changed since.', { date })
    : say('As of {date}.', { date })
  const more = age ? [age, ...background] : background
  if (more.length === 0) return <p className="hint">{line}</p>
  return (
    <details className="list-age hint">
      <summary>{line}</summary>
      {more.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </details>
  )
}
