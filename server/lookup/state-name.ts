import type { Language } from '#letter/say.ts'
import type { Words } from './words.ts'

/** The jurisdictions whose names have an article in a sentence, by language; the islands are also spoken of in the plural. */
const ARTICLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { DC: 'the', VI: 'the', MP: 'the' },
  es: { DC: 'el', VI: 'las', MP: 'las' },
}
const PLURAL = new Set(['VI', 'MP'])

/** A state's name as it stands inside a sentence: "Georgia", "the U.S. Virgin Islands". The code itself where there is no such state. */
export function inSentence(code: string, { say, names }: Words): string {
  const article = ARTICLES[say.language][code]
  return article ? `${article} ${names.state(code)}` : names.state(code)
}

/** The same at the beginning of a sentence. */
export function asSubject(code: string, words: Words): { name: string; isPlural: boolean } {
  const name = inSentence(code, words)
  return { name: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, isPlural: PLURAL.has(code) }
}
