import type { PhoneChoice } from '#letter/phones.ts'
import { say } from '../say.ts'

/** Some members of Congress have ten offices, each with its number. */
const AT_ONCE = 3

function List({ phones }: { phones: readonly PhoneChoice[] }) {
  return (
    <ul className="numbers">
      {phones.map(({ number, href, where }) => (
        <li key={number}>
          <a className="phone" href={href}>
            {number}
          </a>
          {where && <span className="hint"> {where}</span>}
        </li>
      ))}
    </ul>
  )
}

/** The numbers of an official to tap, each with the office that answers: the first few, and the others a tap away. */
export function Numbers({ phones }: { phones: readonly PhoneChoice[] }) {
  return (
    <>
      <List phones={phones.slice(0, AT_ONCE)} />
      {phones.length > AT_ONCE && (
        <details className="script">
          <summary>{say('More numbers')}</summary>
          <List phones={phones.slice(AT_ONCE)} />
        </details>
      )}
    </>
  )
}
