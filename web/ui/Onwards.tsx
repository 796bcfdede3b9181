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
  const ways = waysOf(items).map(({ inWords, those }) => inWords(those.length))
  if (items.some(isPrintable)) ways.push(say('or all on paper'))
  return (
    <p>
      {say('Next you send them, as many as you like: {ways}. Each one counts.', {
        ways: ways.join(', '),
      })}
    </p>
  )
}
