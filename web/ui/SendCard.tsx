import { type MouseEvent, useState } from 'react'
import type { Official } from '#letter/official.ts'
import { copy, copyNow } from '../clipboard.ts'
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

  const say = (text: string, isCopied: boolean, message: string) => {
    setByHand(isCopied ? null : text)
    setSaid(isCopied ? message : 'Your browser didn’t let us copy the letter. Copy it from the box below.')
  }
  const onCopy = async (text: string) => say(text, await copy(text), 'The letter is copied.')
  /** Before a link is followed. Where copying fails the link waits: the text first, and the next click opens it. */
  const onLeave = (event: MouseEvent, text: string, message: string) => {
    if (byHand === text) return
    const isCopied = copyNow(text)
    if (!isCopied) event.preventDefault()
    say(text, isCopied, message)
  }

  return (
    <li className="card send-card" data-done={done[id] || undefined}>
      <h3>
        {name}
        <span className="hint">{title}</span>
      </h3>
      {items.map((item) => (
        <Ways key={item.letter.template.id} item={item} onCopy={onCopy} onLeave={onLeave} />
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
          Done<span className="visually-hidden"> with {name}</span>
        </span>
      </label>
    </li>
  )
}
