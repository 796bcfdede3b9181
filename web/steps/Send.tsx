import { useEffect } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { isReady } from '../faults.ts'
import { go } from '../nav.ts'
import { hasOwnWords } from '../own.ts'
import { itemsOf } from '../plan.ts'
import { useVisit } from '../store.ts'
import { FetchedPart } from '../ui/FetchedPart.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { Packet } from '../ui/Packet.tsx'
import { SendCard } from '../ui/SendCard.tsx'
import { StillOpen } from '../ui/StillOpen.tsx'
import { Thanks } from '../ui/Thanks.tsx'
import { toField } from '../ui/toField.ts'
import './Send.css'

const loadLook = () => import('../help/BeforeSending.tsx').then(({ BeforeSending }) => BeforeSending)

/** The fourth step: every letter out of the door, official by official, by the way that office reads. */
export function Send({ campaign }: { campaign: Campaign }) {
  const visit = useVisit()
  const ready = isReady(visit, campaign)
  useEffect(() => {
    if (ready) return
    const notice = 'Finish your letters first: something in them or in your address is still missing.'
    go('write', { notice }, { replace: true })
  }, [ready])
  if (!ready) return null

  const items = itemsOf(visit, campaign)
  const officials = [...new Set(items.map(({ official }) => official))]
  const written = officials.filter(({ id }) => visit.done[id])
  return (
    <>
      <Heading>Send your letters</Heading>
      <p className="lead">
        {items.length === 1 ? 'Your letter is ready.' : `Your ${items.length} letters are ready.`} For each
        official you see first the way that their office reads.
      </p>
      <p className="row">
        <Link to="write" className="way-link">
          Change a letter
        </Link>
        <button type="button" className="link" onClick={() => toField('packet-title')}>
          Print all of them at once
        </button>
      </p>
      {visit.found && <StillOpen found={visit.found} campaign={campaign} />}
      {hasOwnWords(items, visit) && <FetchedPart load={loadLook} part={{ items }} isExtra />}
      <h2>One by one</h2>
      <p role="status">
        {written.length} of {officials.length} done
      </p>
      <ul className="send">
        {officials.map((official) => (
          <SendCard
            key={official.id}
            official={official}
            items={items.filter((item) => item.official === official)}
          />
        ))}
      </ul>
      <Packet items={items} />
      <Thanks campaign={campaign} written={written} isAllDone={written.length === officials.length} />
    </>
  )
}
