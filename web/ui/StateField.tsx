import { STATES } from '#letter/states.ts'
import type { FieldError } from '../api.ts'
import { Field } from './Field.tsx'

/** A choice among the states, DC and the territories. */
export function StateField(props: {
  path: string
  value: string
  onChange: (value: string) => void
  errors?: readonly FieldError[]
}) {
  const { path, value, onChange, errors } = props
  return (
    <Field path={path} label="State" errors={errors}>
      {(control) => (
        <select
          {...control}
          autoComplete="address-level1"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">Choose…</option>
          {Object.entries(STATES).map(([code, { name }]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
