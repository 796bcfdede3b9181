import type { Official } from '#letter/official.ts'
import { hasEnded } from '#letter/term.ts'
import { today } from '../dates.ts'
import { isPicked } from '../recipients.ts'
import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'
import { termInWords } from '../terms.ts'
import { Phones } from './Phones.tsx'
import { Portrait } from './Portrait.tsx'
import './OfficialCard.css'

/** "District 14", "Merrimack 19", "Ward 2": a name, or what a label alone is one of. */
function seatInWords(district: string): string {
  if (district === 'At large') return say('At large')
  return /^(?:\d|[A-Z]$)/.test(district) ? say('District {district}', { district }) : district
}

/** One official: who they are, until when, how to call, and whether the person writes to them; and from when that is, if not from the date `asOf` that has been said. */
export function OfficialCard(props: { official: Official; asOf: string; canWrite: boolean }) {
  const { official, asOf, canWrite } = props
  const visit = useVisit()
  const { id, name, title, party, district, phones } = official
  const day = today()
  const seat = district && seatInWords(district)
  const facts = [title, seat, party].filter(Boolean).join(' · ')
  const who = (
    <>
      <Portrait official={official} />
      <span>
        <strong>{name}</strong>
        <span className="hint">{facts}</span>
      </span>
    </>
  )
  return (
    <li className="card">
      {canWrite ? (
        <label className="option">
          <input
            type="checkbox"
            checked={isPicked(visit, official)}
            onChange={({ target }) => update(({ picks }) => ({ picks: { ...picks, [id]: target.checked } }))}
          />
          {who}
        </label>
      ) : (
        <div className="option">{who}</div>
      )}
      <p className="card-foot">
        <Phones phones={phones.slice(0, 1)} />
        <span className={hasEnded(official, day) ? 'term ended' : 'term'}>
          {termInWords(official, day, asOf).map((words, index, all) => (
            <span key={words}>{index < all.length - 1 ? `${words} · ` : words}</span>
          ))}
        </span>
      </p>
    </li>
  )
}
