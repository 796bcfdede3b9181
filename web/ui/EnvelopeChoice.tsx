import { update, useVisit } from '../store.ts'

/** For which envelopes letters are printed; chosen once for all of them. */
export function EnvelopeChoice() {
  const { paper } = useVisit()
  return (
    <label className="pick">
      <span>Envelope</span>
      <select
        value={paper}
        onChange={({ target }) =>
          update(() => ({ paper: target.value === 'window' ? 'window' : 'standard' }))
        }
      >
        <option value="standard">An ordinary one</option>
        <option value="window">With a window (#10)</option>
      </select>
    </label>
  )
}
