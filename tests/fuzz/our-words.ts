import { messageIn } from '#letter/message.ts'
import { LETTER_ES } from '#letter/words/es.ts'
import { MESSAGES_ES } from '#letter/words/messages-es.ts'
import { LOOKUP_ES } from '../../server/lookup/words-es.ts'
import { ROUTES_ES, SIGNATURE_ES } from '../../server/words/es.ts'

const CATALOG = Object.entries({ ...LETTER_ES, ...MESSAGES_ES, ...LOOKUP_ES, ...ROUTES_ES, ...SIGNATURE_ES })
  // Hardly anything but places would take anything for ours.
  .filter(([text]) => text.replace(/\{\w+\}/g, '').length >= 12)

const MARK = 'ours'
const asMark = (texts: readonly string[]) => messageIn(Object.fromEntries(texts.map((text) => [text, MARK])))
const IN = {
  en: asMark(CATALOG.map(([text]) => text)),
  es: asMark(CATALOG.map(([, translation]) => translation)),
}

/** What the civic API says, which is in English only. */
const CIVIC =
  /^(?:No address provided$|Failed to parse address\. |Invalid value at '(?:levels|roles|includeOffices|recursive)'\. Use |No information for this (?:address|division)\.|There is nothing at this address\.$|Too many OCD IDs retrieved\. )/

/** True for a sentence of ours in this language, with whatever stands in its places: a library's own words are in no catalog. */
export const isOurs = (message: string, language: string): boolean =>
  IN[language === 'es' ? 'es' : 'en'](message) === MARK

/** True for a sentence of ours in the civic API. */
export const isCivic = (message: string): boolean => CIVIC.test(message)
