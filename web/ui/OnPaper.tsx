import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Campaign } from '#letter/campaign.ts'
import { compose } from '#letter/compose.ts'
import { placeholders } from '#letter/gaps.ts'
import { today } from '../dates.ts'
import { itemsOf, requestOf } from '../plan.ts'
import { draftSender } from '../sender.ts'
import { useVisit } from '../store.ts'
import { Sheet } from './Sheet.tsx'
import { StillToFill } from './StillToFill.tsx'
import './OnPaper.css'

/** What a browser prints in place of this page: its letters, each on paper of its own. Drawn only while it prints. */
export function OnPaper({ campaign }: { campaign: Campaign }) {
  const visit = useVisit()
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    // The browser prints what is there once its event has been answered.
    const print = (is: boolean) => () => flushSync(() => setPrinting(is))
    const [before, after] = [print(true), print(false)]
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  if (!isPrinting) return null
  return (
    <div className="on-paper">
      {itemsOf(visit, campaign).map((item) => {
        const request = requestOf(item, visit, draftSender(visit))
        const { name, address } = request.sender
        const gaps = placeholders([name, ...Object.values(address), item.subject, item.body].join('\n'))
        return (
          <div key={`${item.letter.template.id} ${item.official.id}`}>
            <StillToFill gaps={[...new Set(gaps)]} />
            <Sheet
              letter={compose({ request, official: item.official, date: today() })}
              picture={visit.signature}
            />
          </div>
        )
      })}
    </div>
  )
}
