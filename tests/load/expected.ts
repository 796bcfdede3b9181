import { zipAsks } from '../bench/server/by-zip.ts'
import { packetOf } from '../bench/server/letters.ts'
import { ask } from '../bench/server/load.ts'

/** A request as text, and the answer that it must get, byte for byte. */
export type Known = { path: string; body: string; answer: Buffer }

const LETTERS = 100

/**
 * What is asked under load, with the answers that the server gave when nobody else asked: lookups by ZIP code all over the country, and letters of one
 * page, which have the same bytes each time.
 */
export async function expected(url: string): Promise<{ lookups: Known[]; letters: Known[] }> {
  const { asks, answers } = await zipAsks(url)
  const lookups = asks.map(({ path, body }) => {
    const { zip } = (body as { address: { zip: string } }).address
    return { path, body: JSON.stringify(body), answer: Buffer.from(answers[zip] ?? '') }
  })
  const { path, body } = packetOf(LETTERS)
  const letters: Known[] = []
  for (const letter of (body as { letters: unknown[] }).letters) {
    const one = { path, body: { letters: [letter] } }
    letters.push({ path, body: JSON.stringify(one.body), answer: Buffer.from(await ask(url, one)) })
  }
  return { lookups, letters }
}
