import { LETTER_ES } from '#letter/words/es.ts'
import { TEXT_MESSAGES_ES } from '#letter/words/text-messages-es.ts'
import type { ASIDE_ES } from './es-aside.ts'
import type { EXTRAS_ES } from './es-extras.ts'
import type { MAP_ES } from './es-map.ts'
import { OFFICIALS_ES } from './es-officials.ts'
import { PAGES_ES } from './es-pages.ts'
import { SENDING_ES } from './es-sending.ts'
import { SETTLING_ES } from './es-settling.ts'
import { WRITING_ES } from './es-writing.ts'

const TEXTS_ES = {
  ...LETTER_ES,
  ...PAGES_ES,
  ...OFFICIALS_ES,
  ...SETTLING_ES,
  ...WRITING_ES,
  ...SENDING_ES,
}

/** What the page needs to speak Spanish on the way to a letter; what is fetched on demand brings its texts along (see `learn`). */
export const SPOKEN_ES = { texts: TEXTS_ES, messages: TEXT_MESSAGES_ES }

/** A text of the page, as it stands in the code. */
export type PageText = keyof (typeof TEXTS_ES & typeof ASIDE_ES & typeof EXTRAS_ES & typeof MAP_ES) & string
