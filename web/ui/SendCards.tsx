import { formsNeed, type Way, waysTo } from '#letter/delivery.ts'
import type { Official } from '#letter/official.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'
import { SendCard } from './SendCard.tsx'

type Kind = Way['way']

/** The quickest first: an e-mail is one tap, a form asks for more. A form and the rest of a website are one place to a person. */
const GROUPS: { kinds: readonly Kind[]; name: () => string }[] = [
  { kinds: ['email'], name: () => say('By e-mail') },
  { kinds: ['form', 'website'], name: () => say('On their websites') },
  { kinds: ['print'], name: () => say('By mail or telephone') },
]

const bestWay = (official: Official): Kind => waysTo(official)[0]?.way ?? 'print'

/** All that goes out one by one, by the way that each office reads first; what forms need is said once for all whose offices read those first. */
export function SendCards({ items }: { items: readonly Item[] }) {
  const officials = [...new Set(items.map(({ official }) => official))]
  return GROUPS.map(({ kinds, name }) => {
    const those = officials.filter((official) => kinds.includes(bestWay(official)))
    if (those.length === 0) return null
    return (
      <section key={kinds.join()}>
        <h3>{name()}</h3>
        {those.some(({ contactForm }) => contactForm && kinds.includes('form')) && (
          <p className="hint">
            {formsNeed(say)}{' '}
            {say(
              'Paste the letter into the form’s message box, send it, then come back here and tick it off.',
            )}
          </p>
        )}
        <ul className="send">
          {those.map((official) => (
            <SendCard
              key={official.id}
              official={official}
              items={items.filter((item) => item.official === official)}
            />
          ))}
        </ul>
      </section>
    )
  })
}
