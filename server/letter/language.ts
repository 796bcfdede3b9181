import * as z from 'zod/mini'
import { LANGUAGES, type Language } from './say.ts'

const languages = Object.keys(LANGUAGES) as [Language, ...Language[]]

/** A language that page and letters speak, by its code. */
export const LanguageCode = z.enum(languages, `Choose one of the languages: ${languages.join(', ')}.`)
