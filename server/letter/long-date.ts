import { type Language, LOCALES } from './say.ts'

/** Making one takes longer than a lookup; each is made when first needed. */
const formats = new Map<Language, Intl.DateTimeFormat>()

/** A date YYYY-MM-DD as a letter writes it: "November 22, 2026", "22 de noviembre de 2026". */
export function longDate(date: string, language: Language): string {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(language, format)
  return format.format(new Date(`${date}T00:00:00Z`))
}
