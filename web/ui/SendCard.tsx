import { useState } from 'react'
import type { Official } from '#letter/official.ts'
import { copy } from '../clipboard.ts'
import type { Item } from '../plan.ts'
import { update, useVisit } from '../store.ts'
import { Phones } from './Phones.tsx'
import { Ways } from './Ways.tsx'
import './SendCard.css'

/** All that goes to one official: their letters with the ways to send each, the numbers to call, and the tick for done. */
export function SendCard({ official, items }: { official: Official; items: readonly Item[] }) {
  const { done } = useVisit()
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState<string | null>(null)
  const { id, name, title, phones } = official

  /** Copies within the click; where the browser forbids it, shows the text to copy by hand. */
  const copyAndSay = async (text: string, message: string) => {
    const isCopied = await copy(text)
    setByHand(isCopied ? null : text)
    setSaid(isCopied ? message : 'Your browser didn’t let us copy. Copy the text below by hand.')
  }

  return (
    <li className="card send-card" data-done={done[id] || undefined}>
      <h3>
        {name}
        <span className="hint">{title}</span>
      </h3>
      {items.map((item) => (
        <Ways key={item.letter.template.id} item={item} onCopy={copyAndSay} />
      ))}
      <p role="status" className="said">
        {said}
      </p>
      {byHand !== null && (
        <textarea
          readOnly
          aria-label={`Text of the letter to ${name}`}
          value={byHand}
          rows={8}
          ref={(element) => element?.select()}
          onFocus={({ target }) => target.select()}
        />
      )}
      {phones.length > 0 && (
        <p className="calls">
          Or call the office: <Phones phones={phones} />
        </p>
      )}
      <label className="option">
        <input
          type="checkbox"
          checked={done[id] ?? false}
          onChange={({ target }) => update(({ done }) => ({ done: { ...done, [id]: target.checked } }))}
        />
        <span>
          Done <span className="visually-hidden">with {name}</span>
        </span>
      </label>
    </li>
  )
}
