import { Hono } from 'hono'
import { OfficialsRequest } from '#letter/schema.ts'
import { bodyLimit } from '../http/body-limit.ts'
import { find, type Sources } from '../lookup/find.ts'
import { wordsTo } from '../words/language.ts'
import { jsonBody } from './validate.ts'

/** `POST /officials`: from an address to everybody who represents it. */
export function officialsRoute(sources: Sources) {
  return new Hono().post('/', bodyLimit(16 * 1024), jsonBody(OfficialsRequest), async (c) => {
    const answer = await find(c.req.valid('json'), sources, wordsTo(c))
    return 'errors' in answer ? c.json(answer, 422) : c.json(answer, 200)
  })
}
