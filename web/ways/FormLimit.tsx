import { useState } from 'react'
import type { Official } from '#letter/official.ts'
import { update, useVisit } from '../store.ts'
import { TextField } from '../ui/TextField.tsx'

/** For those who come back from a form that took no more than a part of the letter: how much it takes, which nobody else may have told us yet. */
export function FormLimit({ official: { id }, onTaken }: { official: Official; onTaken: () => void }) {
  const { formLimits } = useVisit()
  const [typed, setTyped] = useState(String(formLimits[id] ?? ''))
  const limit = Number(typed.replace(/\D/g, ''))
  const take = () => {
    if (limit === 0) return
    update(({ formLimits }) => ({ formLimits: { ...formLimits, [id]: limit } }))
    onTaken()
  }
  return (
    <details className="other">
      <summary>Is the letter too long for the form?</summary>
      <TextField
        path={`limit.${id}`}
        label="How many characters does it take?"
        hint="Forms often say it beside the message box."
        value={typed}
        onChange={setTyped}
        inputMode="numeric"
        size={8}
      />
      <button type="button" className="button quiet" onClick={take}>
        Make the letter shorter
      </button>
    </details>
  )
}
