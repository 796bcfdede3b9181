import { type Letter, letterText } from '#letter/compose.ts'
import type { Item } from './plan.ts'
import { update } from './store.ts'
import type { Fitted, Visit } from './visit.ts'

const keyOf = ({ letter, official }: Item) => `${letter.template.id} ${official.id}`

/**
 * What was made of a letter to fit a contact form, or null. What was only cut falls away once the letter is another one, since nobody has seen
 * that cut; what the person wrote stays, and `isStale` says that the letter has changed.
 */
export function fittedFor(
  { fitted }: Visit,
  item: Item,
  letter: Letter,
): (Fitted & { isStale: boolean }) | null {
  const made = fitted[keyOf(item)]
  if (!made || made.isAside) return null
  const isStale = made.of !== letterText(letter)
  return isStale && !made.isByHand ? null : { ...made, isStale }
}

/** Keeps a text for the form. */
export const keepFitted = (item: Item, { text, of, isByHand, isAside }: Fitted) =>
  update(({ fitted }) => ({ fitted: { ...fitted, [keyOf(item)]: { text, of, isByHand, isAside } } }))

/** Goes back to the whole letter, or to the text that was made for the form. Nothing of it is lost. */
export const setAside = (item: Item, isAside: boolean) =>
  update(({ fitted }) => {
    const made = fitted[keyOf(item)]
    return made ? { fitted: { ...fitted, [keyOf(item)]: { ...made, isAside } } } : {}
  })

/** True if the person has a text of their own for the form, and sends the whole letter all the same. */
export function isSetAside({ fitted }: Visit, item: Item): boolean {
  const made = fitted[keyOf(item)]
  return made?.isAside === true && made.isByHand
}
