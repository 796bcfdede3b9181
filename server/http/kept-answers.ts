import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { LRUCache } from 'lru-cache'
import { languageOf } from '../words/language.ts'
import { takes } from './rate-limit.ts'

/** About 1,300 answers of 12 kB: those that a campaign's town or state asks for over and over. */
const MOST_BYTES = 16_000_000

/** A request for a ZIP code has 27 bytes; what is much longer says more, and may say who asks. */
const LONGEST = 48

type Kept = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> }

type Keeping = { Variables: { isForAll?: boolean } }

/** Says of an answer that all who ask the same on one day in one language get the same; nothing of who asked is in it. */
export const isForAll = (c: Context) => c.set('isForAll', true)

/** The body of a request that may be one of many alike, character by byte; null for all others, which are left unread. */
async function shortBody({ req }: Context): Promise<string | null> {
  if (req.method !== 'POST' || req.header('Content-Type') !== 'application/json') return null
  // Not of those whose length is known only once they are there, nor of none, which is NaN.
  if (!(Number(req.header('Content-Length')) <= LONGEST) || req.header('Transfer-Encoding')) return null
  return Buffer.from(await req.arrayBuffer()).toString('latin1')
}

/**
 * Keeps whole answers that are the same for everybody, with their headers: making one again from the kept officials, through validation and all that
 * is said of it, takes twice as long as Node takes for the rest of a request. They are charged for like the others.
 */
export function keptAnswers(weight: number, today: () => string) {
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }, key) => body.byteLength + key.length,
  })
  return createMiddleware<Keeping>(async (c, next) => {
    const body = await shortBody(c)
    if (body === null) return next()
    // Terms end and lines move overnight.
    const key = `${today()} ${languageOf(c)} ${body}`
    const known = kept.get(key)
    // One who has asked for too much is refused by what follows, in the usual words.
    if (known && takes(c, weight)) return new Response(known.body, { headers: known.headers })
    await next()
    if (!c.get('isForAll')) return
    const answer = {
      body: new Uint8Array(await c.res.arrayBuffer()),
      headers: Object.fromEntries(c.res.headers),
    }
    kept.set(key, answer)
    c.res = undefined
    c.res = new Response(answer.body, { headers: answer.headers })
  })
}
