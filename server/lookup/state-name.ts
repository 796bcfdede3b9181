import { STATES } from '#letter/states.ts'

/** The jurisdictions whose names have an article in a sentence; the islands are also spoken of in the plural. */
const [WITH_ARTICLE, PLURAL] = [new Set(['DC', 'VI', 'MP']), new Set(['VI', 'MP'])]

/** A state's name as it stands inside a sentence: "Georgia", "the U.S. Virgin Islands". The code itself where there is no such state. */
export const inSentence = (code: string): string =>
  `${WITH_ARTICLE.has(code) ? 'the ' : ''}${STATES[code]?.name ?? code}`

/** The same at the beginning of a sentence. */
export function asSubject(code: string): { name: string; has: string; its: string } {
  const name = inSentence(code)
  const isPlural = PLURAL.has(code)
  return {
    name: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    has: isPlural ? 'have' : 'has',
    its: isPlural ? 'their' : 'its',
  }
}
