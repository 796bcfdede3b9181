import { useMemo } from 'react'
import { LOCALES } from '#letter/say.ts'
import { STATES, stateName } from '#letter/states.ts'
import type { FieldError } from '../api.ts'
import { say } from '../say.ts'
import { Field } from './Field.tsx'

/** The codes of all of them by their names in the reader's language, the territories last. */
const sorted = (): string[] => {
  const { compare } = new Intl.Collator(LOCALES[say.language])
  return Object.keys(STATES).sort((a, b) => {
    const [isLast, isOtherLast] = [a, b].map((code) => STATES[code]?.kind === 'territory')
    if (isLast || isOtherLast) return Number(isLast) - Number(isOtherLast)
    return compare(nameOf(a), nameOf(b))
  })
}
const nameOf = (code: string) => stateName(code, say.language)

/** A choice among the states, DC and the territories. */
export function StateField(props: {
  path: string
  value: string
  onChange: (value: string) => void
  errors?: readonly FieldError[]
}) {
  const { path, value, onChange, errors } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are in the language of the page
  const codes = useMemo(sorted, [say.language])
  return (
    <Field path={path} label={say('State')} errors={errors}>
      {(control) => (
        <select
          {...control}
          autoComplete="address-level1"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{say('Choose…')}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
