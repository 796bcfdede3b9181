import { useState } from 'react'
import type { Official } from '#letter/official.ts'
import type { FieldError } from '../api.ts'
import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'
import { TextField } from '../ui/TextField.tsx'
import { toField } from '../ui/toField.ts'

/**
 * For those who come back from a form that took no more than a part of the letter: how much it takes, which nobody else may have told us yet.
 * `id` is of the letter; `onTaken` gets the number.
 */
export function FormLimit(props: { id: string; official: Official; onTaken: (limit: number) => void }) {
  const { id, official, onTaken } = props
  const { formLimits } = useVisit()
  const [typed, setTyped] = useState(String(formLimits[official.id] ?? ''))
  const [errors, setErrors] = useState<FieldError[]>([])
  const path = `limit.${id}`
  const take = () => {
    const limit = Number(typed.replace(/\D/g, ''))
    if (limit === 0 || typed.includes('-')) {
      setErrors([{ path, message: say('Type the number of characters first, such as 1,000.') }])
      toField(path)
      return
    }
    update(({ formLimits }) => ({ formLimits: { ...formLimits, [official.id]: limit } }))
    onTaken(limit)
  }
  const type = (text: string) => {
    setTyped(text)
    setErrors([])
  }
  return (
    <details className="other">
      <summary>{say('Is the letter too long for the form?')}</summary>
      <TextField
        path={path}
        label={say('How many characters does it take?')}
        hint={say('Forms often say it beside the message box.')}
        value={typed}
        onChange={type}
        errors={errors}
        inputMode="numeric"
        size={8}
      />
      <button type="button" className="button quiet" onClick={take}>
        {say('Make the letter shorter')}
      </button>
    </details>
  )
}
