import { readdirSync } from 'node:fs'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { campaignOf, type Place, pathTo, placeAt } from '../../web/paths.ts'
import type { Render } from '../../web/render.tsx'
import { notFound } from '../routes/errors.ts'
import { documents, inlineIn, readTemplate } from './document.ts'
import { pageHeaders } from './headers.ts'

/** The names of assets change with what is in them; everything else is asked for again each time, and mostly answered 304. */
const cached: MiddlewareHandler = async (c, next) => {
  await next()
  const isAsset = c.req.path.startsWith('/assets/')
  if (isAsset && !c.res.ok && c.res.status !== 304) return
  c.res.headers.set('Cache-Control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/** The files beside the assets, without what they were compressed to, and without the template of the documents, which is no page itself. */
const filesOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^index\.html|\.(?:br|gz)$/.test(entry.name))
    .map(({ name }) => `/${name}`)

/**
 * What the page is made with: the folder of its files, the site's own style sheet, and how its documents are rendered; `ask` gives an answer of the
 * API, null where there is none; `publicUrl` is where people reach this site, if it has been told.
 */
export type PageParts = {
  folder: string
  css: string
  render: Render
  ask: (path: string) => Promise<unknown>
  publicUrl: string | undefined
}

/** The page: its files as they were compressed when it was built (`.br`, `.gz`), and a document for each of its addresses. */
export function pageRoutes(
  { folder, css, render, ask, publicUrl }: PageParts,
  frameAncestors: readonly string[],
  today: () => string,
) {
  const template = readTemplate(folder, css)
  const files = serveStatic({ root: folder, precompressed: true })
  const documentOf = documents(template, render, ask, publicUrl)
  // As many as there are pages and languages: wherever there is nothing, the page that says so is the same.
  const made = new Map<string, ReturnType<typeof documentOf>>()
  let day = ''
  const documentAt = async (place: Place): ReturnType<typeof documentOf> => {
    if (day !== today()) made.clear()
    day = today()
    const key = `${pathTo(place)} ${place.page.name}`
    const kept = made.get(key)
    if (kept) return kept
    const id = campaignOf(place.page)
    if (id !== undefined && !(await ask(`campaigns/${encodeURIComponent(id)}`)))
      return documentAt({ ...place, page: { name: 'unknown' } })
    const document = documentOf(place)
    made.set(key, document)
    // What couldn't be made is tried again.
    document.catch(() => made.delete(key))
    return document
  }
  const page = new Hono()
    .use(
      pageHeaders(frameAncestors, {
        scripts: inlineIn(template, 'script'),
        styles: inlineIn(template, 'style'),
      }),
    )
    .use(cached)
    // A file of an older build is gone; the page in its place would be kept for a year as a script.
    .use('/assets/*', etag(), files)
    .get('/assets/*', notFound)
    // Our pages name their icon; what names none, such as a text, makes browsers look here.
    .get('/favicon.ico', (c) => c.body(null, 204))
  for (const file of filesOf(folder)) page.get(file, etag(), files)
  return page.get('*', compress(), etag(), async (c) => {
    // As the browser has it: Hono's own path is decoded once already.
    const { pathname, search } = new URL(c.req.url)
    const place = placeAt(pathname)
    const { html, isFound } = await documentAt(place)
    if (isFound && pathname !== pathTo(place)) return c.redirect(`${pathTo(place)}${search}`, 308)
    return c.html(html, isFound ? 200 : 404, { 'Content-Language': place.language })
  })
}
