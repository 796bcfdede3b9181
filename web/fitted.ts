import { type Letter, letterText } from '#letter/compose.ts'
import type { Item } from './plan.ts'
import { update } from './store.ts'
import type { Fitted, Visit } from './visit.ts'

const keyOf = ({ letter, official }: Item) => `${letter.template.id} ${official.id}`

/** What was made of a letter to fit a contact form, with `isStale` where the letter has changed since. */
export type FittedNow = Fitted & { isStale: boolean }

/**
 * What was made of a letter to fit a contact form, or null. What was only cut falls away once the letter is another one, since nobody has seen
 * that cut; what the person wrote stays, and `isStale` says that the letter has changed.
 */
export function fittedFor({ fitted }: Visit, item: Item, letter: Letter): FittedNow | null {
  const made = fitted[keyOf(item)]
  if (!made || made.isAside) return null
  const isStale = made.of !== letterText(letter)
  return isStale && !made.isByHand ? null : { ...made, isStale }
}

const change = (item: Item, next: (made: Fitted | undefined) => Fitted | undefined) =>
  update(({ fitted }) => {
    const made = next(fitted[keyOf(item)])
    return made ? { fitted: { ...fitted, [keyOf(item)]: made } } : {}
  })

/** What the person has written of their own, be it in use or put away. */
const writtenIn = (made: Fitted | undefined): Fitted['mine'] =>
  made?.isByHand ? { text: made.text, of: made.of } : made?.mine

/** Uses a text that was made of the letter anew, by cutting or to be rewritten. What the person wrote before is put away, not lost. */
export const fitAnew = (item: Item, { text, of, isByHand }: Omit<Fitted, 'isAside' | 'mine'>) =>
  change(item, (made) => {
    const mine = writtenIn(made)
    return { text, of, isByHand, isAside: false, ...(mine && mine.text !== text && { mine }) }
  })

/** Takes over what the person types, made of the letter as it is now. */
export const rewrite = (item: Item, text: string, of: string) =>
  change(item, (made) => ({ ...made, text, of, isByHand: true, isAside: false }))

/** Sends the whole letter after all. Nothing of the shorter one is lost. */
export const setAside = (item: Item) => change(item, (made) => made && { ...made, isAside: true })

/** Goes back to what the person wrote; if that is in use already, to what they had written before it. */
export const takeUpOwn = (item: Item) =>
  change(item, (made) => {
    if (!made) return undefined
    if (made.isAside && made.isByHand) return { ...made, isAside: false }
    const { mine } = made
    if (!mine) return undefined
    const other = made.isByHand ? { mine: { text: made.text, of: made.of } } : {}
    return { ...mine, isByHand: true, isAside: false, ...other }
  })

/** True if the person has a text of their own for the form that isn't in use. */
export function hasOwnAside({ fitted }: Visit, item: Item): boolean {
  const made = fitted[keyOf(item)]
  return made !== undefined && ((made.isAside && made.isByHand) || made.mine !== undefined)
}
