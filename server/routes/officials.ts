import { Hono } from 'hono'
import { OfficialsRequest } from '#letter/schema.ts'
import { bodyLimit } from '../http/body-limit.ts'
import { isForAll } from '../http/kept-answers.ts'
import { find, type Sources } from '../lookup/find.ts'
import { wordsTo } from '../words/language.ts'
import { jsonBody } from './validate.ts'

/** True of somebody who gives a ZIP code and nothing else. */
const isZipAlone = ({ address, location, divisions }: OfficialsRequest): boolean =>
  !!address &&
  !location &&
  !divisions?.length &&
  !address.street &&
  !address.city &&
  !address.state &&
  address.zip.length === 5

/** `POST /officials`: from an address to everybody who represents it. */
export function officialsRoute(sources: Sources) {
  return new Hono().post('/', bodyLimit(16 * 1024), jsonBody(OfficialsRequest), async (c) => {
    const request = c.req.valid('json')
    const answer = await find(request, sources, wordsTo(c))
    if ('errors' in answer) return c.json(answer, 422)
    if (isZipAlone(request)) isForAll(c)
    return c.json(answer, 200)
  })
}
