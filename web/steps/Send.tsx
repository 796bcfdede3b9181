import { useEffect } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { isDone } from '../done.ts'
import { isReady } from '../faults.ts'
import { go } from '../nav.ts'
import { hasOwnWords } from '../own.ts'
import { itemsOf } from '../plan.ts'
import { isPrintable } from '../print.ts'
import { aside, say } from '../say.ts'
import { useKept, useRemembered, useVisit } from '../store.ts'
import { FetchedPart } from '../ui/FetchedPart.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { OnPaper } from '../ui/OnPaper.tsx'
import { Packet } from '../ui/Packet.tsx'
import { SendCards, waysOf } from '../ui/SendCards.tsx'
import { StillOpen } from '../ui/StillOpen.tsx'
import { Thanks } from '../ui/Thanks.tsx'
import { toHeading } from '../ui/toField.ts'
import './Send.css'

const loadLook = () => aside(import('../help/BeforeSending.tsx')).then(({ BeforeSending }) => BeforeSending)

const readyOf = (count: number) =>
  count === 1 ? say('Your letter is ready.') : say('Your {count} letters are ready.', { count })

/** The fourth step: every letter out of the door by the way that its office reads, the quickest ways first. */
export function Send({ campaign }: { campaign: Campaign }) {
  const visit = useVisit()
  const ready = isReady(visit, campaign)
  const kept = useKept()
  const isRemembered = useRemembered()
  useEffect(() => {
    if (ready) return
    const notice = () =>
      say('Finish your letters first: something in them or in your address is still missing.')
    go('write', { notice }, { replace: true })
  }, [ready])
  if (!ready) return null

  const items = itemsOf(visit, campaign)
  const isChoice = items.length > 1 && items.some(isPrintable)
  const done = items.filter((item) => isDone(visit, item))
  const isAllDone = done.length === items.length
  const written = [...new Set(done.map(({ official }) => official))]
  return (
    <>
      <Heading>{say('Send your letters')}</Heading>
      <p className="lead">
        {isAllDone ? say('Everything is on its way.') : readyOf(items.length)}{' '}
        {isChoice &&
          !isAllDone &&
          say('Send them one by one, or print all of them from one PDF, now or later. Even one counts.')}{' '}
        {/* What nobody remembers is no promise to make. */}
        {kept === 'lasting' &&
          isRemembered &&
          !isAllDone &&
          say('Come back any time: this browser keeps what you wrote.')}
      </p>
      {isChoice && (
        <p className="row send-ways">
          <span>{say('Go to:')}</span>
          {waysOf(items).map(({ id, name, those }) => (
            <button key={id} type="button" className="link" onClick={() => toHeading(id)}>
              {name()}: {those.length}
            </button>
          ))}
          <button type="button" className="link" onClick={() => toHeading('packet-title')}>
            {say('All as one PDF')}
          </button>
        </p>
      )}
      <p>
        <Link to="write" className="way-link">
          {say('Change a letter')}
        </Link>
      </p>
      {visit.found && <StillOpen found={visit.found} campaign={campaign} />}
      {hasOwnWords(items, visit) && <FetchedPart load={loadLook} part={{ items }} isExtra />}
      <h2 id="one-by-one" tabIndex={-1}>
        {items.length === 1 ? say('Your letter') : say('One by one')}
      </h2>
      <p role="status">
        {say('{done} of {all} sent', { done: done.length, all: items.length })}
        {done.length > 0 && !isAllDone && `. ${say('Thank you: each one counts.')}`}
      </p>
      <SendCards items={items} />
      <Packet items={items} />
      <Thanks campaign={campaign} written={written} isAllDone={isAllDone} />
      <OnPaper campaign={campaign} />
    </>
  )
}
