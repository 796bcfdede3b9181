import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { accentCss, siteIn } from '#letter/site.ts'
import { apiHeaders } from '../http/headers.ts'
import type { LoadedSite } from '../site-file.ts'
import { languageHeaders, languageOf, readersLanguage } from '../words/language.ts'
import { notFound } from './errors.ts'

/** `GET /site`: who runs this site, and how to reach them. */
export function siteRoute({ file, campaign, logo }: LoadedSite) {
  const shown = logo && { url: logo.url, width: logo.width, height: logo.height }
  return new Hono().get('/', (c) => c.json(siteIn(file, { logo: shown, campaign }, languageOf(c)), 200))
}

/** `GET /site.css`, `/site/logo-….svg`: how the site looks. The logo is a picture and nothing else, even where it is opened by itself. */
export function siteFilesRoute({ file, logo }: LoadedSite) {
  const css = accentCss(file)
  return (
    new Hono()
      .use('/site.css', apiHeaders(), etag())
      .get('/site.css', (c) =>
        c.body(css, 200, { 'Content-Type': 'text/css; charset=UTF-8', 'Cache-Control': 'no-cache' }),
      )
      .get('/site/:name', (c, next) => {
        if (!logo || c.req.path !== logo.url) return next()
        return c.body(logo.bytes, 200, {
          'Content-Type': logo.type,
          'Cache-Control': 'public, max-age=31536000, immutable',
          'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          'X-Content-Type-Options': 'nosniff',
          'Cross-Origin-Resource-Policy': 'same-origin',
        })
      })
      // The same as for any other address at which the API has nothing.
      .get('/site/:name', readersLanguage, apiHeaders(), languageHeaders, (c) => {
        c.header('Cache-Control', 'no-store')
        return notFound(c)
      })
  )
}
