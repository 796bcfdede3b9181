import { type Names, namesIn } from '#letter/names.ts'
import type { Official } from '#letter/official.ts'
import { english, LOCALES, type Say } from '#letter/say.ts'
import type { Known } from './redrawn.ts'
import type { LOOKUP_ES } from './words-es.ts'

/** A way to say what lookups say, and what things are called, in one language. */
export type Words = { say: Say<keyof typeof LOOKUP_ES>; names: Names }

/** What an answer is made from, and the words to give it in. */
export type Telling = Known & { words: Words }

/** The words of a language. */
export const wordsOf = (say: Words['say']): Words => ({ say, names: namesIn(say.language) })

/** The words of those who haven't asked for others. */
export const ENGLISH: Words = wordsOf(english)

/** An official with title and party in words; as they are in the dataset for English. */
export function officialInWords(official: Official, { say, names }: Words): Official {
  if (say.language === 'en') return official
  const { office, state, party } = official
  return { ...official, title: names.title(office, state), party: party && names.party(party) }
}

/** "Kentucky and Tennessee" */
export const listed = (names: readonly string[], { say }: Words): string =>
  new Intl.ListFormat(LOCALES[say.language]).format(names)
