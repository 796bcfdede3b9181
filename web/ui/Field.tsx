import type { ReactNode } from 'react'
import type { FieldError } from '../api.ts'
import './Field.css'

/** What a control gets so that its label, hint and message belong to it. */
export type ControlProps = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/**
 * A label, its hint, the control, and what is wrong with it. The id is the path that the server names in its errors, so that an error
 * finds its field by itself.
 */
export function Field(props: {
  path: string
  label: ReactNode
  hint?: ReactNode
  errors?: readonly FieldError[] | undefined
  children: (control: ControlProps) => ReactNode
}) {
  const { path, label, hint, errors = [] } = props
  const wrong = errors.filter((error) => error.path === path)
  const describedBy = [hint ? `${path}-hint` : '', wrong.length > 0 ? `${path}-error` : '']
    .filter(Boolean)
    .join(' ')
  return (
    <div className="field">
      <label htmlFor={path}>{label}</label>
      {hint && (
        <div className="hint" id={`${path}-hint`}>
          {hint}
        </div>
      )}
      {wrong.length > 0 && (
        <div className="wrong" id={`${path}-error`}>
          {wrong.map(({ message }) => message).join(' ')}
        </div>
      )}
      {props.children({
        id: path,
        name: path,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': wrong.length > 0 || undefined,
      })}
    </div>
  )
}
