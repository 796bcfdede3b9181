import type { Campaign } from '#letter/campaign.ts'
import { itemsOf } from '../plan.ts'
import { isPrintable } from '../print.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { waysOf } from './SendCards.tsx'

/** What comes after the letters: by which ways they go out, and how many by each. Nothing where the one letter says enough. */
export function Onwards({ campaign }: { campaign: Campaign }) {
  const items = itemsOf(useVisit(), campaign)
  if (items.length < 2) return null
  // No number stands alone at the beginning of a line, as that of a step.
  const ways = waysOf(items).map(({ name, those }) => `${name()}:\u00a0${those.length}`)
  return (
    <p>
      {say('Next you send them yourself.')} {ways.join('\u00a0· ')}
      {items.some(isPrintable) && `\u00a0· ${say('or all on paper')}`}
    </p>
  )
}
