import { messageIn } from '#letter/message.ts'
import { type Catalog, english, type Language, type Say, sayIn } from '#letter/say.ts'
import type { PageText } from './words/es.ts'

/** What the page says in a language, and the messages of what it checks by itself. In English both stand in the code, but where it is built. */
export type Spoken = { texts: Catalog | null; messages: Catalog | null }

/** Says a text of the page in the reader's language. Read anew each time that something is drawn, since the language may change. */
export let say: Say<PageText> = english

/** A finished English message of a schema in the reader's language. */
export let messageHere = messageIn(null)

let spoken: { language: Language } & Spoken = { language: 'en', texts: null, messages: null }

/** The texts of each language, fetched when somebody reads it. */
const CATALOGS: Readonly<Record<Language, () => Promise<Spoken>>> = {
  en: () => import('./words/en.ts').then(({ ENGLISH }) => ({ texts: ENGLISH, messages: null })),
  es: () => import('./words/es.ts').then(({ SPOKEN_ES }) => SPOKEN_ES),
}

/** The texts of what is fetched on demand. */
const MORE = {
  aside: {
    en: () => import('./words/en-aside.ts').then(({ ENGLISH }) => ENGLISH),
    es: () => import('./words/es-aside.ts').then(({ ASIDE_ES }) => ASIDE_ES),
  },
  map: {
    en: () => import('./words/en-map.ts').then(({ ENGLISH }) => ENGLISH),
    es: () => import('./words/es-map.ts').then(({ MAP_ES }) => MAP_ES),
  },
  extras: {
    en: () => import('./words/en-extras.ts').then(({ ENGLISH }) => ENGLISH),
    es: () => import('./words/es-extras.ts').then(({ EXTRAS_ES }) => EXTRAS_ES),
  },
} as const satisfies Record<string, Record<Language, () => Promise<Catalog | null>>>

const learned = new Set<keyof typeof MORE>()

/** The texts of a language, with those of all that has been fetched on demand. Rejects if they can't be fetched. */
export async function catalogOf(language: Language): Promise<Spoken> {
  const [{ texts, messages }, ...more] = await Promise.all([
    CATALOGS[language](),
    ...[...learned].map((part) => MORE[part][language]()),
  ])
  return { texts: Object.assign({}, texts, ...more), messages }
}

/** From now on says everything in a language. */
export function speak(language: Language, { texts, messages }: Spoken) {
  spoken = { language, texts, messages }
  say = sayIn(language, texts)
  messageHere = messageIn(messages)
}

/** Fetches the texts of a part of the page, in the language at hand and in any that is turned to. Rejects if they can't be fetched. */
export async function learn(part: keyof typeof MORE) {
  const { language } = spoken
  const more = await MORE[part][language]()
  learned.add(part)
  // Turned to another language meanwhile: that one is fetched with all parts that were known by then.
  if (language !== spoken.language) await learn(part)
  else speak(language, { ...spoken, texts: { ...spoken.texts, ...more } })
}

/** A part of the page that stands beside the way, together with its texts. Rejects if either can't be fetched. */
export async function aside<Part>(part: Promise<Part>): Promise<Part> {
  const [module] = await Promise.all([part, learn('aside')])
  return module
}
