import { LETTER_ES } from '#letter/words/es.ts'
import { PAGES_ES } from './es-pages.ts'

/** All that the page says, in Spanish: its own texts, and those of the letters. */
export const PAGE_ES = { ...LETTER_ES, ...PAGES_ES }

/** A text of the page, as it stands in the code. */
export type PageText = keyof typeof PAGE_ES & string
