import { leaveText, renewText } from '../edits.ts'
import { fieldPath } from '../faults.ts'
import { withAnd } from '../lists.ts'
import { ownText } from '../own.ts'
import { saidBy, staleIn } from '../said.ts'
import { say } from '../say.ts'
import { draftSender } from '../sender.ts'
import { useVisit } from '../store.ts'
import { toField } from './toField.ts'

/** What a text of the person's own, be it for one official, still says of an earlier name or place, and the choice to replace it. */
export function StaleWords({ id, official }: { id: string; official?: string }) {
  const visit = useVisit()
  const now = saidBy(draftSender(visit))
  const stale = staleIn(ownText(visit, id, official), now)
  if (stale.length === 0) return null
  const answer = (act: typeof renewText) => () => {
    act(id, official)
    // The buttons go; the text is what there is to look at.
    toField(fieldPath(id, 'body', official))
  }
  return (
    <div className="notice">
      <p>
        {say('This text still says {words}. Above, your name or your place is now another.', {
          words: withAnd(stale.map((words) => `“${words}”`)),
        })}
      </p>
      <div className="row">
        <button type="button" className="button quiet" onClick={answer(renewText)}>
          {say('Replace')}
        </button>
        <button type="button" className="button quiet" onClick={answer(leaveText)}>
          {say('Leave it')}
        </button>
      </div>
    </div>
  )
}
