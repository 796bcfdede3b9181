import type { Context, MiddlewareHandler } from 'hono'
import { languageDetector } from 'hono/language'
import { messageIn } from '#letter/message.ts'
import { english, LANGUAGES, type Language, type Say, sayIn } from '#letter/say.ts'
import { LETTER_ASIDE_ES } from '#letter/words/aside-es.ts'
import { LETTER_ES } from '#letter/words/es.ts'
import { MESSAGES_ES } from '#letter/words/messages-es.ts'
import { type Words, wordsOf } from '../lookup/words.ts'
import { LOOKUP_ES } from '../lookup/words-es.ts'
import { ROUTES_ES, SIGNATURE_ES } from './es.ts'

const SPANISH = { ...LETTER_ES, ...LETTER_ASIDE_ES, ...ROUTES_ES, ...LOOKUP_ES }

/** A way to say everything that the server says. */
export type ServerSay = Say<keyof typeof SPANISH>

const SAY: Readonly<Record<Language, ServerSay>> = { en: english, es: sayIn('es', SPANISH) }
const MESSAGE: Readonly<Record<Language, (message: string) => string>> = {
  en: messageIn(null),
  es: messageIn({ ...MESSAGES_ES, ...SIGNATURE_ES }),
}

/** Finds out the reader's language: `?lang=es` if it is given, else by Accept-Language; English where neither names one that we speak. No cookie. */
export const readersLanguage: MiddlewareHandler = languageDetector({
  order: ['querystring', 'header'],
  lookupQueryString: 'lang',
  supportedLanguages: Object.keys(LANGUAGES),
  fallbackLanguage: 'en',
  caches: false,
})

/** The reader's language; English where `readersLanguage` hasn't run. */
export const languageOf = (c: Context): Language => (c.get('language') as Language | undefined) ?? 'en'

/** A way to say something in a language, whoever reads it. */
export const sayOf = (language: Language): ServerSay => SAY[language]

/** A way to say something to the reader. */
export const sayTo = (c: Context): ServerSay => sayOf(languageOf(c))

const WORDS: Readonly<Record<Language, Words>> = { en: wordsOf(SAY.en), es: wordsOf(SAY.es) }

/** The words in which a lookup answers the reader. */
export const wordsTo = (c: Context): Words => WORDS[languageOf(c)]

/** A finished English message, as of a schema, in the reader's language. */
export const messageTo = (c: Context, message: string): string => MESSAGE[languageOf(c)](message)

/**
 * Says in which language an answer is, and that others may get another one, so that nothing between us and the reader mixes them up (RFC 9110,
 * 8.5 and 12.5.5). A route that answers in one language of its own has said so itself.
 */
export const languageHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  // Not by `c.header`: that makes the answer anew as a stream once it is there, which takes longer than a lookup.
  const { headers } = c.res
  if (!headers.has('Content-Language')) headers.set('Content-Language', languageOf(c))
  headers.append('Vary', 'Accept-Language')
}
