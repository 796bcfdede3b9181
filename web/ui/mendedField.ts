import type { SyntheticEvent } from 'react'

/** True for a control that is read at every key; boxes, choices and lists are read once they have changed. */
const isTypedIn = (control: Element) =>
  control.matches('textarea, input:not([type="checkbox"], [type="radio"])')

/**
 * The path of the field that an event of its form has just changed, or null. A box or a list tells of itself twice, by `input` and then by
 * `change`, and what was chosen is taken over only at the second: to draw anew at the first would put the old value back before it is read.
 */
export function mendedField({ type, target }: SyntheticEvent): string | null {
  if (!(target instanceof Element) || (type === 'input') !== isTypedIn(target)) return null
  // Every control is named by the path of its errors.
  return target.getAttribute('name')
}
