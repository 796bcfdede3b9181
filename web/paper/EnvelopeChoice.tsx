import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'

/** For which envelopes letters are printed, and how one with a window is to be filled; chosen once for all of them. */
export function EnvelopeChoice() {
  const { paper } = useVisit()
  return (
    <>
      <label className="pick">
        <span>{say('Envelope')}</span>
        <select
          value={paper}
          onChange={({ target }) =>
            update(() => ({ paper: target.value === 'window' ? 'window' : 'standard' }))
          }
        >
          <option value="standard">{say('An ordinary one')}</option>
          <option value="window">{say('With a window (#10)')}</option>
        </select>
      </label>
      {paper === 'window' && (
        <p className="hint">
          {say(
            'Print at full size, not “fit to page”. Fold at the two small ticks on the left edge, with the address outward, so that it shows in the window.',
          )}
        </p>
      )}
    </>
  )
}
