import type { Campaign } from '#letter/campaign.ts'
import { inWords } from '../dates.ts'
import { type Lost, lostAmong } from '../lost.ts'
import { aside, say } from '../say.ts'
import { useVisit } from '../store.ts'
import { FetchedPart } from '../ui/FetchedPart.tsx'
import { Link } from '../ui/Link.tsx'

const loadLost = () => aside(import('../help/LostNotices.tsx')).then(({ LostNotices }) => LostNotices)

/** What has become of the officials since they were looked up: which of them are none any more, or that nobody could be asked. */
export function ListNotices(props: { isLate: boolean; lost: Lost | null; campaign: Campaign }) {
  const { isLate, lost, campaign } = props
  const visit = useVisit()
  const { found } = visit
  const isLost =
    lost && found?.place.zip === lost.zip && lostAmong(lost.officials, visit, campaign).length > 0
  const look = <Link to="officials">{say('Look through your officials.')}</Link>
  return (
    <>
      {isLate && found && (
        <p className="notice" role="alert">
          {say(
            'Your officials are from the list of {date}, which couldn’t be renewed yet. Somebody may have left office since: check each name before you write.',
            { date: inWords(found.asOf) },
          )}{' '}
          {look}
        </p>
      )}
      {isLost && (
        <FetchedPart
          load={loadLost}
          part={{ lost, campaign }}
          // Stays where the names can't be fetched.
          meanwhile={
            <p className="notice" role="status">
              {say('Your officials have changed since your last visit.')} {look}
            </p>
          }
        />
      )}
    </>
  )
}
