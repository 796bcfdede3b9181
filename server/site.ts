import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import type { Logger } from 'pino'
import { accentCss } from '#letter/site.ts'
import type { Render } from '../web/render.tsx'
import { appRoutes, type Content } from './app.ts'
import { httpsOnly } from './http/headers.ts'
import { logged } from './http/log.ts'
import { pageRoutes } from './http/page.ts'
import { rateLimit } from './http/rate-limit.ts'
import { notFound, onError } from './routes/errors.ts'
import type { Settings } from './settings.ts'

/** What a site is made of besides its content. `page` is the folder of the built page. */
export type Parts = {
  settings: Settings
  page: string
  render: Render
  log: Logger
  isClosing: () => boolean
}

/** Everything that a server answers: the API and the page, as the settings want it. Opens no port and reads no environment. */
export function createSite(content: Content, { settings, page, render, log, isClosing }: Parts) {
  const { ALLOWED_ORIGINS: origins, RATE_LIMIT_PER_MINUTE: perMinute, PUBLIC_URL: publicUrl } = settings
  // All routes as one expression: the other routers take 3 of 60 µs more. It refuses patterns that it can't put into one.
  const site = new Hono({ router: new RegExpRouter() })
    .use(logged(log))
    .use(async (c, next) => {
      await next()
      // Nothing more is to come on this connection.
      if (isClosing()) c.res.headers.set('Connection', 'close')
    })
    .use(httpsOnly(settings.HSTS_DAYS))
  if (origins.length > 0)
    site.use(
      '/api/*',
      cors({
        origin: origins === '*' ? '*' : [...origins],
        allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
        exposeHeaders: ['Retry-After'],
        maxAge: 86_400,
      }),
    )
  if (perMinute > 0) site.use(rateLimit(perMinute, settings.TRUSTED_PROXY))
  // Without a handler of faults of its own: Hono would go through each of its middlewares as through an app for itself, which takes 7 of 80 µs.
  const app = appRoutes({ ...content, publicUrl, isShared: origins.length > 0 })
  const ask = async (path: string): Promise<unknown> => {
    const response = await app.request(`/api/${path}`)
    return response.ok ? response.json() : null
  }
  return site
    .route('/', app)
    .route(
      '/',
      pageRoutes(
        { folder: page, css: accentCss(content.site.file), render, ask, publicUrl },
        settings.FRAME_ANCESTORS,
        content.today,
      ),
    )
    .notFound(notFound)
    .onError(onError)
}
