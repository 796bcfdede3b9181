import { formsNeed, type Way, waysTo } from '#letter/delivery.ts'
import type { Official } from '#letter/official.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'
import { SendCard } from './SendCard.tsx'

type Kind = Way['way']

/** The quickest first: an e-mail is one tap, a form asks for more. A form and the rest of a website are one place to a person. */
const GROUPS: { kinds: readonly Kind[]; name: () => string; inWords: (count: number) => string }[] = [
  { kinds: ['email'], name: () => say('By e-mail'), inWords: (count) => say('{count} by e-mail', { count }) },
  {
    kinds: ['form', 'website'],
    name: () => say('On their websites'),
    inWords: (count) => say('{count} on their websites', { count }),
  },
  {
    kinds: ['print'],
    name: () => say('By mail or telephone'),
    inWords: (count) => say('{count} by mail or telephone', { count }),
  },
]

/** The letters that go by each way, with the id of its heading; ways that none goes by are left out. */
export function waysOf(items: readonly Item[]) {
  return GROUPS.map(({ kinds, name, inWords }) => ({
    id: `by-${kinds[0]}`,
    kinds,
    name,
    inWords,
    those: items.filter(({ official }) => kinds.includes(bestWay(official))),
  })).filter(({ those }) => those.length > 0)
}

const bestWay = (official: Official): Kind => waysTo(official)[0]?.way ?? 'print'

/** All that goes out one by one, by the way that each office reads first; what forms need is said once for all whose offices read those first. */
export function SendCards({ items }: { items: readonly Item[] }) {
  return waysOf(items).map(({ id, kinds, name, those }) => {
    const officials = [...new Set(those.map(({ official }) => official))]
    return (
      <section key={id}>
        <h3 id={id} tabIndex={-1}>
          {name()}
        </h3>
        {officials.some(({ contactForm }) => contactForm && kinds.includes('form')) && (
          <p className="hint">
            {formsNeed(say)}{' '}
            {say(
              'Paste the letter into the form’s message box, send it, then come back here and tick it off.',
            )}
          </p>
        )}
        <ul className="send">
          {officials.map((official) => (
            <SendCard
              key={official.id}
              official={official}
              items={those.filter((item) => item.official === official)}
            />
          ))}
        </ul>
      </section>
    )
  })
}
