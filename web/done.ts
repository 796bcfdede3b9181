import { idOf } from '#letter/say.ts'
import type { Item } from './plan.ts'
import { update } from './store.ts'
import type { Visit } from './visit.ts'

/** Names one letter to one official. */
export const keyOf = ({ letter, official }: Item) => `${letter.template.id} ${official.id}`

/** True once this letter has gone out to this official. Earlier visits have only the official's id, for all letters to them. */
export const isDone = ({ done }: Pick<Visit, 'done'>, item: Item): boolean =>
  done[keyOf(item)] ?? done[item.official.id] ?? false

/** The marks with one letter ticked or unticked; `all` are the letters to the same official, which an earlier visit marked as one. */
export function marked(done: Visit['done'], item: Item, all: readonly Item[], isOn: boolean): Visit['done'] {
  const { [item.official.id]: _, ...rest } = done
  const each = all.map((one) => [keyOf(one), isDone({ done }, one)])
  return { ...rest, ...Object.fromEntries(each), [keyOf(item)]: isOn }
}

/** Ticks or unticks a letter to an official; `all` are the letters to them. */
export const setDone = (item: Item, all: readonly Item[], isOn: boolean) =>
  update(({ done, sent }) => ({
    done: marked(done, item, all, isOn),
    sent: { ...sent, [keyOf(item)]: textOf(item) },
  }))

/** Takes away the ticks of letters by what names them: they may not be among those that go out any more. */
export const untick = (keys: readonly string[]) =>
  update(({ done }) => ({ done: { ...done, ...Object.fromEntries(keys.map((key) => [key, false])) } }))

/** Ticks all of these letters off at once, as after a packet of them has been mailed; `all` are all letters that go out. */
export const tickOff = (items: readonly Item[], all: readonly Item[]) => {
  for (const item of items)
    setDone(
      item,
      all.filter(({ official }) => official === item.official),
      true,
    )
}

const textOf = ({ subject, body }: Item) => idOf(`${subject}\n${body}`)

/** True if a letter that went out says something else now. */
export const isChangedSince = ({ sent }: Pick<Visit, 'sent'>, item: Item): boolean => {
  const then = sent[keyOf(item)]
  return then !== undefined && then !== textOf(item)
}
