import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'
import { TextField } from '../ui/TextField.tsx'

/** What is put into the envelopes beside the letters. */
export function Enclosed() {
  const { enclosed } = useVisit()
  return (
    <TextField
      path="enclosed"
      label={say('What you enclose with each letter')}
      hint={say(
        'It is named below your signature. Separate several things with a semicolon: “Photo of our school; newspaper page”.',
      )}
      value={enclosed}
      onChange={(enclosed) => update(() => ({ enclosed }))}
    />
  )
}
