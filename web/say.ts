import { messageIn } from '#letter/message.ts'
import { type Catalog, english, type Language, type Say, sayIn } from '#letter/say.ts'
import type { PageText } from './words/es.ts'

/** What the page says in a language, and the messages of the schemas that it checks against by itself. */
export type Spoken = { texts: Catalog<PageText>; messages: Catalog }

/** Says a text of the page in the reader's language. Read anew each time that something is drawn, since the language may change. */
export let say: Say<PageText> = english

/** A finished English message of a schema in the reader's language. */
export let messageHere = messageIn(null)

/** The translations of each language but English, fetched when somebody reads it. */
const CATALOGS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Spoken>>> = {
  es: () => import('./words/es.ts').then(({ SPOKEN_ES }) => SPOKEN_ES),
}

/** The translations of a language; null for English, which has none. Rejects if they can't be fetched. */
export const catalogOf = async (language: Language): Promise<Spoken | null> =>
  language === 'en' ? null : CATALOGS[language]()

/** From now on says everything in a language. */
export function speak(language: Language, spoken: Spoken | null) {
  say = sayIn(language, spoken?.texts ?? null)
  messageHere = messageIn(spoken?.messages ?? null)
}
