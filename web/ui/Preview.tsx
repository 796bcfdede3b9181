import { useState } from 'react'
import { compose } from '#letter/compose.ts'
import type { Sender } from '#letter/schema.ts'
import { today } from '../dates.ts'
import type { Item } from '../plan.ts'
import { Sheet } from './Sheet.tsx'
import './Preview.css'

const keyOf = ({ official, letter }: Item) => `${letter.template.id} ${official.id}`

/** The letters as they print, one recipient after the other. Follows the letter that is being edited. */
export function Preview({ items, shown, sender }: { items: readonly Item[]; shown: string; sender: Sender }) {
  const [chosen, setChosen] = useState({ shown: '', key: '' })
  // What was picked here holds until the person moves to another letter.
  const wanted = chosen.shown === shown ? items.findIndex((item) => keyOf(item) === chosen.key) : -1
  const edited = items.findIndex(({ letter }) => letter.template.id === shown)
  const index = Math.max(0, wanted >= 0 ? wanted : edited)
  const item = items[index]
  if (!item) return null
  const show = (to: number) => {
    const next = items[(to + items.length) % items.length]
    if (next) setChosen({ shown, key: keyOf(next) })
  }
  const { official, letter } = item
  const { subject, body } = letter
  const composed = compose({
    request: { official: official.id, sender, subject, body },
    official,
    date: today(),
  })
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title" tabIndex={-1}>
        As it will be printed
      </h2>
      <div className="row">
        <select
          aria-label="Letter to show"
          value={index}
          onChange={({ target }) => show(Number(target.value))}
        >
          {items.map((item, at) => (
            <option key={keyOf(item)} value={at}>
              {item.official.name}: {item.letter.template.title}
            </option>
          ))}
        </select>
        <button type="button" className="button quiet" onClick={() => show(index - 1)}>
          <span aria-hidden="true">←</span>
          <span className="visually-hidden">Previous letter</span>
        </button>
        <button type="button" className="button quiet" onClick={() => show(index + 1)}>
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">Next letter</span>
        </button>
        <span className="hint" role="status">
          Letter {index + 1} of {items.length}
        </span>
      </div>
      <Sheet letter={composed} />
    </section>
  )
}
