import type { Campaign } from '#letter/campaign.ts'
import { inWords } from '../dates.ts'
import { withAnd } from '../lists.ts'
import { type Lost, namesOf } from '../lost.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { Link } from '../ui/Link.tsx'

/** What has become of the officials since they were looked up: which of them are none any more, or that nobody could be asked. */
export function ListNotices(props: { isLate: boolean; lost: Lost | null; campaign: Campaign }) {
  const { isLate, lost, campaign } = props
  const visit = useVisit()
  const { gone, open } = lost ? namesOf(lost, visit, campaign) : { gone: [], open: [] }
  const notices = [
    isLate &&
      visit.found &&
      say(
        'Your officials are from the list of {date}, which couldn’t be renewed yet. Somebody may have left office since: check each name before you write.',
        { date: inWords(visit.found.asOf) },
      ),
    gone.length === 1 &&
      say('Since your last visit this has changed: {names} no longer represents you in this office.', {
        names: withAnd(gone),
      }),
    gone.length > 1 &&
      say('Since your last visit this has changed: {names} no longer represent you in these offices.', {
        names: withAnd(gone),
      }),
    open.length > 0 &&
      say(
        'Since your last visit this has changed: your district is open again, and no letter goes to {names} until you choose it.',
        { names: withAnd(open) },
      ),
  ]
  return notices.map(
    (notice) =>
      notice && (
        <p className="notice" role="alert" key={notice}>
          {notice} <Link to="officials">{say('Look through your officials.')}</Link>
        </p>
      ),
  )
}
