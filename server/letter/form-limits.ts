import type { Official } from './official.ts'
import { english } from './say.ts'
import type { LetterSay } from './words/es.ts'

/**
 * How many characters the contact forms of some senators take, by the official's id. Collected by people who filled them in, over years: a hint
 * and no promise. Of other offices nothing is known.
 */
const FORM_LIMITS: Readonly<Record<string, number>> = {
  'bioguide-M000934': 500, // Jerry Moran, Kansas
  'bioguide-W000805': 500, // Mark Warner, Virginia
  'bioguide-S001217': 500, // Rick Scott, Florida
  'bioguide-F000479': 1200, // John Fetterman, Pennsylvania
  'bioguide-P000603': 1200, // Rand Paul, Kentucky
  'bioguide-R000584': 1500, // James Risch, Idaho
  'bioguide-T000250': 2500, // John Thune, South Dakota
  'bioguide-M000355': 3000, // Mitch McConnell, Kentucky
  'bioguide-E000295': 5000, // Joni Ernst, Iowa
  'bioguide-K000367': 5000, // Amy Klobuchar, Minnesota
  'bioguide-L000577': 5000, // Mike Lee, Utah
  'bioguide-M001111': 5000, // Patty Murray, Washington
  'bioguide-C001035': 10_000, // Susan Collins, Maine
}

/** How many characters an official's contact form is said to take; null if nobody has told. */
export const formLimit = ({ id }: Pick<Official, 'id'>): number | null => FORM_LIMITS[id] ?? null

/**
 * How many characters a form counts in a text, if it counts as strictly as forms do: a line break is two (CR LF, as a form sends it), and so is an
 * emoji (two UTF-16 units). A form that counts a line break as one has room left.
 */
export const formLength = (text: string): number => text.replace(/\r\n?|\n/g, '\r\n').length

/** What some forms refuse in a text, in sentences; nothing if there is none of it. */
export function formCautions(text: string, say: LetterSay = english): string[] {
  return [
    ...(/\bhttps?:\/\/|\bwww\./i.test(text)
      ? [say('Some forms refuse web addresses: if this one complains, take them out.')]
      : []),
    ...(/["“”]/.test(text)
      ? [say('Some forms refuse quotation marks: if this one complains, take them out.')]
      : []),
  ]
}
