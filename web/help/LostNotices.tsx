import type { Campaign } from '#letter/campaign.ts'
import { withAnd } from '../lists.ts'
import { type Lost, lostAmong } from '../lost.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { Link } from '../ui/Link.tsx'
import type { Visit } from '../visit.ts'

/** The names of the lost as they are now: who is gone for good, and who comes back once the person says which district is theirs. */
function namesOf(lost: Lost, visit: Visit, campaign: Campaign): { gone: string[]; open: string[] } {
  const there = visit.found?.officials ?? {}
  const names = (isThere: boolean) =>
    lostAmong(lost.officials, visit, campaign)
      .filter(({ id }) => id in there === isThere)
      .map(({ name }) => name)
  return { gone: names(false), open: names(true) }
}

/** Which of the officials are none any more since they were looked up. Fetched for those whom it has happened to: the server has just answered them. */
export function LostNotices({ lost, campaign }: { lost: Lost; campaign: Campaign }) {
  const { gone, open } = namesOf(lost, useVisit(), campaign)
  const notices = [
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
