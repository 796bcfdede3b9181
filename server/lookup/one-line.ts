import { parseState } from '#letter/states.ts'

/** The parts of an address that was written on one line. Only the ZIP code is sure to be there. */
export type OneLine = { street?: string; city?: string; state?: string; zip: string }

/** Longer than any address that people write; what is longer isn't read at all. */
export const LONGEST_LINE = 300

/** A ZIP code or ZIP+4 as USPS writes them (Publication 28). */
const ZIP = /^\d{5}(-\d{4})?$/
const COUNTRIES = new Set(['us', 'usa', 'united states', 'united states of america'])
/** Words in the longest name of a country or state: "United States of America", "District of Columbia". */
const LONGEST_NAME = 4

/** A word, and whether a comma follows it. */
type Word = { text: string; ends: boolean }

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const part of text.normalize('NFC').split(/[,;]/)) {
    const inPart = part.split(/\s+/).filter((word) => word !== '')
    inPart.forEach((word, index) => {
      words.push({ text: word, ends: index === inPart.length - 1 })
    })
  }
  return words
}

/** The longest name that `read` knows at the end of the words, without a comma inside; it is taken off. */
function takeName(words: Word[], read: (name: string) => string | null): string | null {
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count--) {
    const last = words.slice(-count)
    if (last.slice(0, -1).some(({ ends }) => ends)) continue
    const name = read(last.map(({ text }) => text).join(' '))
    if (name === null) continue
    words.length -= count
    return name
  }
  return null
}

/** `N.Y.` and `Ga.` are codes with periods. */
const stateOf = (name: string) => parseState(name) ?? parseState(name.replaceAll('.', ''))
const countryOf = (name: string) => (COUNTRIES.has(name.toLowerCase().replaceAll('.', '')) ? name : null)

function takeZip(words: Word[]): string | null {
  const last = words.at(-1)?.text ?? ''
  if (!ZIP.test(last)) return null
  words.length -= 1
  return last
}

const join = (words: readonly Word[]) =>
  words.map(({ text, ends }, index) => (ends && index < words.length - 1 ? `${text},` : text)).join(' ')

/** Street and city from what stands before the state: the last part between commas is the city, unless it has a number in it. */
function streetAndCity(words: readonly Word[], cityOfZip: string | null): { street: string; city: string } {
  const cut = words.slice(0, -1).findLastIndex(({ ends }) => ends) + 1
  const last = words.slice(cut)
  const isNumbered = last.some(({ text }) => /\d/.test(text))
  if (!isNumbered) return { street: join(words.slice(0, cut)), city: join(last) }
  // "12 Sample Street Rome": without a comma only the ZIP code's own place name tells where the city begins.
  const names = cityOfZip ? wordsOf(cityOfZip) : []
  const city = names.length > 0 ? words.slice(-names.length) : []
  const isCity = city.map(({ text }) => text.toLowerCase()).join(' ') === cityOfZip?.toLowerCase()
  if (isCity && last.length - names.length >= 2)
    return { street: join(words.slice(0, -names.length)), city: join(city) }
  return { street: join(words), city: '' }
}

/**
 * Reads an address on one line: `12 Sample Street, Rome, GA 30161`, `Rome, Georgia 30161-1234, USA`, `30161`. `cityOf` gives the place of a ZIP
 * code, for lines without commas. Null if there is no ZIP code, or only five digits at the front, which are more likely a house number. Takes
 * time in proportion to the length, whatever is in it.
 */
export function parseOneLine(line: string, cityOf: (zip: string) => string | null): OneLine | null {
  if (line.length > LONGEST_LINE) return null
  const words = wordsOf(line)
  takeName(words, countryOf)
  let zip = takeZip(words)
  const state = takeName(words, stateOf)
  // "Rome 30161 GA"
  if (zip === null && state !== null) zip = takeZip(words)
  if (zip === null) return null
  const { street, city } = streetAndCity(words, cityOf(zip.slice(0, 5)))
  return { ...(street ? { street } : {}), ...(city ? { city } : {}), ...(state ? { state } : {}), zip }
}
