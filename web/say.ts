import { messageIn } from '#letter/message.ts'
import { type Catalog, english, type Language, type Say, sayIn } from '#letter/say.ts'
import type { PageText } from './words/es.ts'

/** What the page says in a language, and the messages of the schemas that it checks against by itself. In English both stand in the code, but where it is built. */
export type Spoken = { texts: Catalog | null; messages: Catalog | null }

/** Says a text of the page in the reader's language. Read anew each time that something is drawn, since the language may change. */
export let say: Say<PageText> = english

/** A finished English message of a schema in the reader's language. */
export let messageHere = messageIn(null)

/** The texts of each language, fetched when somebody reads it. */
const CATALOGS: Readonly<Record<Language, () => Promise<Spoken>>> = {
  en: () => import('./words/en.ts').then(({ ENGLISH }) => ({ texts: ENGLISH, messages: null })),
  es: () => import('./words/es.ts').then(({ SPOKEN_ES }) => SPOKEN_ES),
}

/** The texts of a language. Rejects if they can't be fetched. */
export const catalogOf = (language: Language): Promise<Spoken> => CATALOGS[language]()

/** From now on says everything in a language. */
export function speak(language: Language, { texts, messages }: Spoken) {
  say = sayIn(language, texts)
  messageHere = messageIn(messages)
}
