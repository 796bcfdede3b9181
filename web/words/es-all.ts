import { SPOKEN_ES } from './es.ts'
import { ASIDE_ES } from './es-aside.ts'
import { EXTRAS_ES } from './es-extras.ts'
import { MAP_ES } from './es-map.ts'

/** All that the page says, in Spanish: its own texts, and those of the letters. */
export const PAGE_ES = { ...SPOKEN_ES.texts, ...ASIDE_ES, ...EXTRAS_ES, ...MAP_ES }
