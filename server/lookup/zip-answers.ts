import { LRUCache } from 'lru-cache'
import type { Refused } from './answer.ts'
import { find, type Sources } from './find.ts'
import { ENGLISH, type Words } from './words.ts'

/** About 1,500 answers of 11 kB: those that a campaign's town or state asks for over and over. */
const MOST_BYTES = 16_000_000

/** The answer to a ZIP code alone (five digits), as the JSON of a `Found` in UTF-8; why there is none, in the same words as `find`. */
export type ZipAnswer = (zip: string, words?: Words) => Promise<Uint8Array<ArrayBuffer> | Refused>

/**
 * Answers to those who give nothing but a ZIP code, kept as they are sent: all who ask on one day in one language get the same, and putting it
 * together takes ten times as long as all the rest of a request. Nothing of who asked is in them.
 */
export function zipAnswers(sources: Sources): ZipAnswer {
  const encoder = new TextEncoder()
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength,
  })
  return async (zip, words = ENGLISH) => {
    // Terms end and lines move overnight.
    const key = `${sources.today()} ${words.say.language} ${zip}`
    const known = kept.get(key)
    if (known) return known
    const found = await find({ address: { zip } }, sources, words)
    if ('errors' in found) return found
    const bytes = encoder.encode(JSON.stringify(found))
    kept.set(key, bytes)
    return bytes
  }
}
