import { type Letter, letterText } from '#letter/compose.ts'
import { type Shorter, shorter } from '#letter/shorter.ts'
import { optionalParagraphs } from '#letter/template.ts'
import { answersOf, draftSender, type Item } from './plan.ts'
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
  if (!made) return null
  const isStale = made.of !== letterText(letter)
  return isStale && !made.isByHand ? null : { ...made, isStale }
}

/** Keeps a text for the form, or with null goes back to the whole letter. */
export const keepFitted = (item: Item, made: Fitted | null) =>
  update(({ fitted }) => {
    const { [keyOf(item)]: _, ...rest } = fitted
    return { fitted: made ? { ...rest, [keyOf(item)]: made } : rest }
  })

/** The letter without what its author marked as optional, as far as a limit asks for it. */
export function shorterFor(
  visit: Visit,
  { letter: { template } }: Item,
  letter: Letter,
  limit: number,
): Shorter {
  const values = { sender: draftSender(visit), answers: answersOf(visit) }
  return shorter(letter, limit, optionalParagraphs(template.body, values))
}
