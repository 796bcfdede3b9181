import { LOCALES } from '#letter/say.ts'
import { say } from './say.ts'

/** Names that have commas of their own are parted by semicolons. */
function listed(names: readonly string[], type: 'conjunction' | 'disjunction'): string {
  // A list of one needs no format, whose first use takes a phone as long as a page does to be drawn.
  if (names.length < 2) return names.join('')
  const parts = new Intl.ListFormat(LOCALES[say.language], { type }).formatToParts(names)
  const hasCommas = names.some((name) => name.includes(','))
  return parts
    .map(({ type, value }) => (type === 'literal' && hasCommas ? value.replace(/^,|^(?= )/, ';') : value))
    .join('')
}

/** "Rome, Lindale, and Armuchee", as the reader's language joins them. */
export const withAnd = (names: readonly string[]): string => listed(names, 'conjunction')

/** "Jon Ossoff, Raphael Warnock": names in a row with no word between them, as on the address of a letter; without a format, as above. */
export const inARow = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes(',')) ? '; ' : ', ')

/** "Kentucky or Tennessee" */
export const withOr = (names: readonly string[]): string => listed(names, 'disjunction')
