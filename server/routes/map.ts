import { Hono } from 'hono'
import { MapRequest } from '#letter/schema.ts'
import { bodyLimit } from '../http/body-limit.ts'
import type { Sources } from '../lookup/find.ts'
import { drawMap } from '../lookup/map.ts'
import { wordsTo } from '../words/language.ts'
import { jsonBody } from './validate.ts'

/** `POST /map`: the districts around a ZIP code, to find one's own by. Posted, so that the ZIP code is in no URL. */
export function mapRoute(sources: Pick<Sources, 'places' | 'officials' | 'districts' | 'today'>) {
  return new Hono().post('/', bodyLimit(16 * 1024), jsonBody(MapRequest), (c) => {
    const answer = drawMap(c.req.valid('json'), sources, wordsTo(c))
    return 'errors' in answer ? c.json(answer, 422) : c.json(answer, 200)
  })
}
