import type { Language } from './say.ts'

/** The months as Unicode's CLDR has them: English with a capital letter, Spanish without. */
const MONTHS: Readonly<Record<Language, string>> = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
}

const partsOf = (date: string, language: Language) => {
  const [year, month, day] = date.split('-').map(Number)
  return { year, month: MONTHS[language].split(' ')[Number(month) - 1] ?? '', day }
}

/**
 * A date YYYY-MM-DD as a letter writes it: "November 22, 2026", "22 de noviembre de 2026". Without `Intl`, whose first date takes a phone longer
 * than all the rest of the page.
 */
export function longDate(date: string, language: Language): string {
  const { year, month, day } = partsOf(date, language)
  return language === 'es' ? `${day} de ${month} de ${year}` : `${month} ${day}, ${year}`
}

/** The same where there is little room: "Nov 22, 2026", "22 nov 2026". */
export function shortDate(date: string, language: Language): string {
  const { year, month, day } = partsOf(date, language)
  const short = month.slice(0, 3)
  return language === 'es' ? `${day} ${short} ${year}` : `${short} ${day}, ${year}`
}
