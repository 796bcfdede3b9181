import { LETTER_ES } from '#letter/words/es.ts'
import { TEXT_MESSAGES_ES } from '#letter/words/text-messages-es.ts'
import { MAP_ES } from './es-map.ts'
import { OFFICIALS_ES } from './es-officials.ts'
import { PAGES_ES } from './es-pages.ts'
import { SENDING_ES } from './es-sending.ts'
import { WRITING_ES } from './es-writing.ts'

/** All that the page says, in Spanish: its own texts, and those of the letters. */
export const PAGE_ES = {
  ...LETTER_ES,
  ...PAGES_ES,
  ...OFFICIALS_ES,
  ...MAP_ES,
  ...WRITING_ES,
  ...SENDING_ES,
}

/** A text of the page, as it stands in the code. */
export type PageText = keyof typeof PAGE_ES & string

/** All that the page needs to speak Spanish. */
export const SPOKEN_ES = { texts: PAGE_ES, messages: TEXT_MESSAGES_ES }
