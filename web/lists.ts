import { LOCALES } from '#letter/say.ts'
import { say } from './say.ts'

const formatOf = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(LOCALES[say.language], { type })

/** "Rome, Lindale, and Armuchee", as the reader's language joins them. */
export const withAnd = (names: readonly string[]): string => formatOf('conjunction').format(names)

/** "Kentucky or Tennessee" */
export const withOr = (names: readonly string[]): string => formatOf('disjunction').format(names)

/** The same as `withAnd` in its parts, for names that are links: each name's place in the list, or the words between two of them. */
export function partsWithAnd(names: readonly string[]): (number | string)[] {
  let next = 0
  return formatOf('conjunction')
    .formatToParts(names)
    .map(({ type, value }) => (type === 'element' ? next++ : value))
}
