import { says } from '#letter/answer-in.ts'
import { stillAsks } from '#letter/still-asks.ts'
import { bareDraft } from './own.ts'
import { answersOf, type Item } from './plan.ts'
import { update } from './store.ts'
import type { Visit } from './visit.ts'

/** What a call asks: in the person's own sentence (`typed`), else in the campaign's; nothing where the letter no longer asks that. */
export type Ask = {
  typed: string
  ask: string | undefined
  /** True once the text of the letter is the person's own. */
  isOwn: boolean
  /** True if the letter still asks what the given sentence does. */
  isGiven: boolean
}

const isOwnFor = ({ letter, official }: Item) => letter.own[official.id]?.body !== undefined

/** Words for one official alone may ask for something else. */
const keyOf = (item: Item) =>
  isOwnFor(item) ? `${item.letter.template.id} ${item.official.id}` : item.letter.template.id

/** What to ask for on the telephone about a letter. */
export function askOf(visit: Visit, item: Item): Ask {
  const { letter, body } = item
  const { template } = letter
  const typed = visit.asks[keyOf(item)] ?? ''
  const isOwn = isOwnFor(item) || letter.follows.body === null
  // A campaign without a sentence of its own may ask the person for theirs.
  const given = template.ask ?? answersOf(visit).ask
  const stillIn = (ask: string) =>
    template.ask === undefined ? says(body, ask) : stillAsks(body, bareDraft(template, visit).body, ask)
  const isGiven = given !== undefined && (!isOwn || stillIn(given))
  return { typed, ask: typed.trim() || (isGiven ? given : undefined), isOwn, isGiven }
}

/** Keeps the sentence that a call asks. */
export const typeAsk = (item: Item, typed: string) =>
  update(({ asks }) => ({ asks: { ...asks, [keyOf(item)]: typed } }))
