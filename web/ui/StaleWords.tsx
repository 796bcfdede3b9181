import { leaveText, ownText, renewText } from '../edits.ts'
import { fieldPath } from '../faults.ts'
import { draftSender } from '../plan.ts'
import { saidBy, staleIn } from '../said.ts'
import { useVisit } from '../store.ts'
import { toField } from './toField.ts'

const listed = new Intl.ListFormat('en', { type: 'conjunction' })

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
        This text still says {listed.format(stale.map((words) => `“${words}”`))}. Above, your name or your
        place is now another.
      </p>
      <div className="row">
        <button type="button" className="button quiet" onClick={answer(renewText)}>
          Replace
        </button>
        <button type="button" className="button quiet" onClick={answer(leaveText)}>
          Leave it
        </button>
      </div>
    </div>
  )
}
