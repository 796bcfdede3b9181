import type { Campaign } from '#letter/campaign.ts'
import type { FieldError } from '../api.ts'
import { withAnd } from '../lists.ts'
import { plannedLetters } from '../plan.ts'
import { recipients } from '../recipients.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { LetterEditor } from './LetterEditor.tsx'
import type { Edited } from './Preview.tsx'
import { Soon } from './Soon.tsx'

/** The letters that suit the chosen officials, each to be read and changed, and who gets none. */
export function Letters(props: {
  campaign: Campaign
  errors: readonly FieldError[]
  onEdit: (edited: Edited) => void
  /** The sheet is asked for, which a small screen shows only the beginning of. */
  onShow: () => void
}) {
  const { campaign, errors, onEdit, onShow } = props
  const visit = useVisit()
  const letters = plannedLetters(visit, campaign)
  const without = recipients(visit, campaign).filter(
    (one) => !letters.some(({ on, to }) => on && to.includes(one)),
  )
  return (
    <section id="letters" tabIndex={-1} aria-labelledby="letters-title">
      <h2 id="letters-title">{say('The letters')}</h2>
      {letters.some(({ on }) => !on) && (
        <p className="hint">
          {say('One letter for each official is enough. Tick another to send it as well.')}
        </p>
      )}
      {letters.map((letter, index) => (
        <Soon key={letter.template.id}>
          <LetterEditor
            letter={letter}
            isFirst={index === 0}
            errors={errors}
            onShow={onShow}
            onFocus={(official) =>
              onEdit({ letter: letter.template.id, ...(official && { official: official.id }) })
            }
          />
        </Soon>
      ))}
      {without.length > 0 && (
        <p className="notice">
          {say('No letter goes to {names}. Tick one for them, or leave it so.', {
            names: withAnd(without.map(({ name }) => name)),
          })}
        </p>
      )}
    </section>
  )
}
