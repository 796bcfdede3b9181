import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { notFound } from '../routes/errors.ts'
import { pageHeaders } from './headers.ts'

/** The names of assets change with what is in them; everything else is asked for again each time, and mostly answered 304. */
const cached: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.ok && c.res.status !== 304) return
  c.header(
    'Cache-Control',
    c.req.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  )
}

/** The page from a folder, with its files as they were compressed when it was built (`.br`, `.gz`). Any other address is a step of the page. */
export function pageRoutes(folder: string, frameAncestors: readonly string[]) {
  return (
    new Hono()
      .use(pageHeaders(frameAncestors))
      .use(cached)
      .use(etag())
      .use(serveStatic({ root: folder, precompressed: true }))
      // A file of an older build is gone; the page in its place would be kept for a year as a script.
      .get('/assets/*', notFound)
      .get('*', serveStatic({ root: folder, path: 'index.html', precompressed: true }))
  )
}
