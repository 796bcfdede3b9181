import type { Official } from '#letter/official.ts'
import { langOf } from '../content.ts'
import { isChangedSince, isDone, setDone } from '../done.ts'
import type { Item } from '../plan.ts'
import { aside, say } from '../say.ts'
import { useVisit } from '../store.ts'
import { FoldedPart } from './FoldedPart.tsx'
import { Ways } from './Ways.tsx'
import './SendCard.css'

const loadThankYou = () => aside(import('../after/ThankYou.tsx')).then(({ ThankYou }) => ThankYou)

/** One letter with the ways to send it, until it is ticked; `all` are the letters to the same official. */
function SendLetter({ item, all }: { item: Item; all: readonly Item[] }) {
  const visit = useVisit()
  const isOut = isDone(visit, item)
  return (
    <div className="send-letter" data-done={isOut || undefined}>
      <Ways item={item} />
      {isOut && isChangedSince(visit, item) && (
        <p className="notice">
          {say('You have changed this letter since you ticked it off. Take the tick away to send it again.')}
        </p>
      )}
      <label className="option">
        <input
          type="checkbox"
          checked={isOut}
          onChange={({ target }) => setDone(item, all, target.checked)}
        />
        <span>
          {say('Sent')}
          <span className="visually-hidden"> {say('to {name}', { name: item.official.name })}</span>
          <span className="hint sent-yet">{say('Tick this once it is sent.')}</span>
          {all.length > 1 && (
            <span className="hint" lang={langOf()}>
              {item.letter.template.title}
            </span>
          )}
        </span>
      </label>
    </div>
  )
}

/** All that goes to one official: their letters, each with the ways to send it and its tick, and thanks once one is out. */
export function SendCard({ official, items }: { official: Official; items: readonly Item[] }) {
  const visit = useVisit()
  const { name, title } = official
  const first = items.find((item) => isDone(visit, item))
  return (
    <li className="card send-card">
      <h4>
        {name}
        <span className="hint">{title}</span>
      </h4>
      {items.map((item) => (
        <SendLetter key={item.letter.template.id} item={item} all={items} />
      ))}
      {first && (
        <FoldedPart
          summary={say('For later: thank {name} for what they did', { name })}
          load={loadThankYou}
          part={{ item: first }}
        />
      )}
    </li>
  )
}
