import { Hono, type TypedResponse } from 'hono'
import { OfficialsRequest } from '#letter/schema.ts'
import { bodyLimit } from '../http/body-limit.ts'
import type { Found } from '../lookup/answer.ts'
import { find, type Sources } from '../lookup/find.ts'
import { zipAnswers } from '../lookup/zip-answers.ts'
import { wordsTo } from '../words/language.ts'
import { jsonBody } from './validate.ts'

/** The ZIP code of somebody who says nothing else; null for all others. */
function zipAlone({ address, location, divisions }: OfficialsRequest): string | null {
  if (!address || location || divisions?.length) return null
  const { zip, street, city, state } = address
  return street || city || state ? null : zip.slice(0, 5)
}

/** `POST /officials`: from an address to everybody who represents it. */
export function officialsRoute(sources: Sources) {
  const byZip = zipAnswers(sources)
  return new Hono().post('/', bodyLimit(16 * 1024), jsonBody(OfficialsRequest), async (c) => {
    const request = c.req.valid('json')
    const zip = zipAlone(request)
    const answer = zip ? await byZip(zip, wordsTo(c)) : await find(request, sources, wordsTo(c))
    if (answer instanceof Uint8Array)
      return c.body(answer, 200, { 'Content-Type': 'application/json' }) as unknown as TypedResponse<
        Found,
        200,
        'json'
      >
    return 'errors' in answer ? c.json(answer, 422) : c.json(answer, 200)
  })
}
