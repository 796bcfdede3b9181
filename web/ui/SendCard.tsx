import type { Official } from '#letter/official.ts'
import type { Item } from '../plan.ts'
import { update, useVisit } from '../store.ts'
import { FoldedPart } from './FoldedPart.tsx'
import { Ways } from './Ways.tsx'
import './SendCard.css'

const loadThankYou = () => import('../after/ThankYou.tsx').then(({ ThankYou }) => ThankYou)

/** All that goes to one official: their letters with the ways to send each, and the tick for done. */
export function SendCard({ official, items }: { official: Official; items: readonly Item[] }) {
  const { done } = useVisit()
  const { id, name, title } = official
  return (
    <li className="card send-card" data-done={done[id] || undefined}>
      <h3>
        {name}
        <span className="hint">{title}</span>
      </h3>
      {items.map((item) => (
        <Ways key={item.letter.template.id} item={item} />
      ))}
      {done[id] && items[0] && (
        <FoldedPart
          summary={`Has ${name} acted? Say thank you`}
          load={loadThankYou}
          part={{ item: items[0] }}
        />
      )}
      <label className="option">
        <input
          type="checkbox"
          checked={done[id] ?? false}
          onChange={({ target }) => update(({ done }) => ({ done: { ...done, [id]: target.checked } }))}
        />
        <span>
          Done<span className="visually-hidden"> with {name}</span>
        </span>
      </label>
    </li>
  )
}
