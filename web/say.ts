import { type Catalog, english, type Language, type Say, sayIn } from '#letter/say.ts'
import type { PageText } from './words/es.ts'

/** Says a text of the page in the reader's language. Read anew each time that something is drawn, since the language may change. */
export let say: Say<PageText> = english

/** The translations of each language but English, fetched when somebody reads it. */
const CATALOGS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalog<PageText>>>> = {
  es: () => import('./words/es.ts').then(({ PAGE_ES }) => PAGE_ES),
}

/** The translations of a language; null for English, which has none. Rejects if they can't be fetched. */
export const catalogOf = async (language: Language): Promise<Catalog<PageText> | null> =>
  language === 'en' ? null : CATALOGS[language]()

/** From now on says everything in a language. */
export function speak(language: Language, catalog: Catalog<PageText> | null) {
  say = sayIn(language, catalog)
}
