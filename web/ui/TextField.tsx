import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import type { FieldError } from '../api.ts'
import { Field } from './Field.tsx'

/** A one-line text with its label. */
export function TextField(props: {
  path: string
  label: ReactNode
  value: string
  onChange: (value: string) => void
  hint?: ReactNode
  errors?: readonly FieldError[] | undefined
  autoComplete?: HTMLInputAutoCompleteAttribute
  type?: 'email' | 'tel' | 'text'
  inputMode?: 'numeric'
  size?: number
}) {
  const { path, label, hint, errors, value, onChange, ...input } = props
  return (
    <Field path={path} label={label} hint={hint} errors={errors}>
      {(control) => (
        <input
          type="text"
          {...control}
          {...input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
