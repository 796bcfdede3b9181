import type { KeyboardEvent } from 'react'

/**
 * Enter in a one-line field goes to the field after it, as a phone's keyboard offers it: what stands below should be seen before the step is left.
 * The last one keeps what browsers do.
 */
export function toNextField(event: KeyboardEvent<HTMLFormElement>) {
  const { target, currentTarget, key, nativeEvent } = event
  if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return
  if (!/^(?:text|email|tel)$/.test(target.type)) return
  const fields = [
    ...currentTarget.querySelectorAll<HTMLElement>('input:not([type=checkbox]), select, textarea'),
  ]
  const next = fields.slice(fields.indexOf(target) + 1).find((field) => !field.closest('details:not([open])'))
  if (!next) return
  event.preventDefault()
  next.focus()
}
