import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { OfficialsRequest } from '#letter/schema.ts'
import { find } from '../lookup/find.ts'
import type { Officials } from '../lookup/officials.ts'
import type { Places } from '../lookup/places.ts'
import { tooLarge } from './errors.ts'
import { jsonBody } from './validate.ts'

/** `POST /officials`: from an address to everybody who represents it. */
export function officialsRoute(places: Places, officials: Officials) {
  return new Hono().post(
    '/',
    bodyLimit({ maxSize: 16 * 1024, onError: tooLarge }),
    jsonBody(OfficialsRequest),
    (c) => {
      const answer = find(c.req.valid('json'), places, officials)
      return 'errors' in answer ? c.json(answer, 422) : c.json(answer, 200)
    },
  )
}
