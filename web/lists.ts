import { LOCALES } from '#letter/say.ts'
import { say } from './say.ts'

/** A list in its parts. Names that have commas of their own are parted by semicolons. */
function partsOf(names: readonly string[], type: 'conjunction' | 'disjunction') {
  const parts = new Intl.ListFormat(LOCALES[say.language], { type }).formatToParts(names)
  if (!names.some((name) => name.includes(','))) return parts
  return parts.map((part) =>
    part.type === 'element' ? part : { ...part, value: part.value.replace(/^,|^(?= )/, ';') },
  )
}

const joined = (parts: readonly { value: string }[]) => parts.map(({ value }) => value).join('')

/** "Rome, Lindale, and Armuchee", as the reader's language joins them. */
export const withAnd = (names: readonly string[]): string => joined(partsOf(names, 'conjunction'))

/** "Kentucky or Tennessee" */
export const withOr = (names: readonly string[]): string => joined(partsOf(names, 'disjunction'))

/** The same as `withAnd` in its parts, for names that are links: each name's place in the list, or the words between two of them. */
export function partsWithAnd(names: readonly string[]): (number | string)[] {
  let next = 0
  return partsOf(names, 'conjunction').map(({ type, value }) => (type === 'element' ? next++ : value))
}
