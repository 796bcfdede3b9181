import { LOCALES } from '#letter/say.ts'
import { say } from './say.ts'

/** A list in its parts. Names that have commas of their own are parted by semicolons. */
function partsOf(names: readonly string[], type: 'conjunction' | 'disjunction') {
  // A list of one needs no format, whose first use takes a phone as long as a page does to be drawn.
  if (names.length < 2) return names.map((value) => ({ type: 'element' as const, value }))
  const parts = new Intl.ListFormat(LOCALES[say.language], { type }).formatToParts(names)
  if (!names.some((name) => name.includes(','))) return parts
  return parts.map((part) =>
    part.type === 'element' ? part : { ...part, value: part.value.replace(/^,|^(?= )/, ';') },
  )
}

const joined = (parts: readonly { value: string }[]) => parts.map(({ value }) => value).join('')

/** "Rome, Lindale, and Armuchee", as the reader's language joins them. */
export const withAnd = (names: readonly string[]): string => joined(partsOf(names, 'conjunction'))

/** "Jon Ossoff, Raphael Warnock": names in a row with no word between them, as on the address of a letter; without a format, as above. */
export const inARow = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes(',')) ? '; ' : ', ')

/** "Kentucky or Tennessee" */
export const withOr = (names: readonly string[]): string => joined(partsOf(names, 'disjunction'))

/** The same as `withAnd` in its parts, for names that are links: each name's place in the list, or the words between two of them. */
export function partsWithAnd(names: readonly string[]): (number | string)[] {
  let next = 0
  return partsOf(names, 'conjunction').map(({ type, value }) => (type === 'element' ? next++ : value))
}
