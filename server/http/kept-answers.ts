import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { LRUCache } from 'lru-cache'
import { languageOf } from '../words/language.ts'
import { takes } from './rate-limit.ts'

/** About 1,300 answers of 12 kB: those that a campaign's town or state asks for over and over. */
const MOST_BYTES = 16_000_000

/** What the page sends of somebody who gives a ZIP code and nothing else, to the byte: nothing of who asks can be in it. */
const ZIP_ALONE = /^\{"address":\{"zip":"\d{5}"\}\}$/
const LENGTH = String('{"address":{"zip":"30161"}}'.length)

type Kept = { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> }

/** The body of such a request; null for all others, which are mostly left unread. */
async function zipAlone({ req }: Context): Promise<string | null> {
  if (req.method !== 'POST' || req.header('Content-Type') !== 'application/json') return null
  if (req.header('Content-Length') !== LENGTH || req.header('Transfer-Encoding')) return null
  const body = Buffer.from(await req.arrayBuffer()).toString('latin1')
  return ZIP_ALONE.test(body) ? body : null
}

/**
 * Keeps whole answers to a ZIP code alone, with their headers: all who ask on one day in one language get the same, and making one again, through
 * validation and all that is said of it, takes twice as long as Node takes for the rest of a request. They are charged for like the others.
 * `isShared` where pages of other origins may read answers: what is said to each of them is for it alone.
 */
export function keptAnswers(weight: number, today: () => string, isShared: boolean) {
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }) => body.byteLength,
  })
  return createMiddleware(async (c, next) => {
    const body = isShared && c.req.header('Origin') ? null : await zipAlone(c)
    if (body === null) return next()
    // Terms end and lines move overnight.
    const key = `${today()} ${languageOf(c)} ${body}`
    const known = kept.get(key)
    // One who has asked for too much is refused by what follows, in the usual words.
    if (known && takes(c, weight)) return new Response(known.body, { headers: known.headers })
    await next()
    if (known || c.res.status !== 200) return
    const answer = {
      body: new Uint8Array(await c.res.arrayBuffer()),
      headers: Object.fromEntries(c.res.headers),
    }
    kept.set(key, answer)
    c.res = undefined
    c.res = new Response(answer.body, { headers: answer.headers })
  })
}
