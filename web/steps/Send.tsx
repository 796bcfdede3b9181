import { useEffect } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { go } from '../nav.ts'
import { isReady, itemsOf } from '../plan.ts'
import { useVisit } from '../store.ts'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { Packet } from '../ui/Packet.tsx'
import { SendCard } from '../ui/SendCard.tsx'
import { StillOpen } from '../ui/StillOpen.tsx'
import { Thanks } from '../ui/Thanks.tsx'
import './Send.css'

/** The fourth step: every letter out of the door, official by official, by the way that office reads. */
export function Send({ campaign }: { campaign: Campaign }) {
  const visit = useVisit()
  const ready = isReady(visit, campaign)
  useEffect(() => {
    if (ready) return
    const notice = 'Finish your letters first: something in them or in your address is still missing.'
    go('/write', { notice }, { replace: true })
  }, [ready])
  if (!ready) return null

  const items = itemsOf(visit, campaign)
  const officials = [...new Set(items.map(({ official }) => official))]
  const done = officials.filter(({ id }) => visit.done[id]).length
  return (
    <>
      <Heading title={`Send – ${campaign.title}`}>Send your letters</Heading>
      <p className="lead">
        {items.length === 1 ? 'One letter is' : `${items.length} letters are`} ready. For each official you
        see the ways that office reads, the best one first. <Link to="/write">Change a letter</Link>
      </p>
      {visit.found && <StillOpen found={visit.found} campaign={campaign} />}
      <Packet items={items} />
      <h2>One by one</h2>
      <p role="status">
        {done} of {officials.length} done
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
      <Thanks campaign={campaign} isAllDone={done === officials.length} />
    </>
  )
}
