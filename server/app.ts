import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Campaigns } from './campaigns.ts'
import { apiHeaders } from './http/headers.ts'
import { keptAnswers } from './http/kept-answers.ts'
import { weighs } from './http/rate-limit.ts'
import { ageInDays } from './lookup/age.ts'
import type { Sources } from './lookup/find.ts'
import type { Printer } from './pdf/print-shop.ts'
import { campaignsRoute } from './routes/campaigns.ts'
import { civicinfoRoute } from './routes/civicinfo.ts'
import { notFound, onError } from './routes/errors.ts'
import { lettersRoute } from './routes/letters.ts'
import { mapRoute } from './routes/map.ts'
import { officialsRoute } from './routes/officials.ts'
import { openapiRoute } from './routes/openapi.ts'
import { siteFilesRoute, siteRoute } from './routes/site.ts'
import type { LoadedSite } from './site-file.ts'
import { languageHeaders, readersLanguage } from './words/language.ts'

/** How much of its budget a client spends by looking its officials up. */
const LOOKUP_WEIGHT = 1

/** What the API answers from. `today` also gives the date on letters and the age of the data; `printer` makes everything that is a PDF; `isShared` where pages of other origins may ask. */
export type Content = Sources &
  Campaigns & { site: LoadedSite; printer: Printer; publicUrl?: string | undefined; isShared?: boolean }

/** The API's table of contents: every route, our own below `/api`; for an app that says itself what becomes of faults. */
export function appRoutes({
  campaigns,
  translations,
  site,
  printer,
  publicUrl,
  isShared = false,
  ...sources
}: Content) {
  const { places, officials, geocode, today } = sources
  const api = new Hono()
    .basePath('/api')
    .use(readersLanguage)
    .use('/officials', keptAnswers(LOOKUP_WEIGHT, today, isShared))
    .use(apiHeaders())
    .use(languageHeaders)
    .use(async (c, next) => {
      await next()
      // An answer may hold an address, or tell one; the campaigns and this API's description are the same for everybody.
      const isPublic = c.res.headers.has('ETag')
      c.res.headers.set('Cache-Control', isPublic ? 'no-cache' : 'no-store')
    })
    .use('/campaigns/*', etag())
    .use('/site', etag())
    .use('/openapi.json', etag())
    // How much of its budget a client spends by asking; large bodies and letters on paper weigh more.
    .use('/officials', weighs(LOOKUP_WEIGHT))
    .use('/campaigns/:id/flyer.pdf', weighs(1))
    .use('/map', weighs(3))
    .use('/letters/*', weighs(1))
    .route('/officials', officialsRoute(sources))
    .route('/map', mapRoute(sources))
    .route('/campaigns', campaignsRoute({ campaigns, translations }, printer, publicUrl))
    .route('/site', siteRoute(site))
    .route('/letters', lettersRoute(officials.byId, places, { campaigns, translations }, printer, today))
    .route('/openapi.json', openapiRoute())
    .get('/health', (c) =>
      c.json(
        {
          status: 'ok',
          geocoder: geocode ? 'on' : 'off',
          data: {
            asOf: officials.asOf,
            ageDays: ageInDays(officials.asOf, today()),
            lists: officials.lists,
            officials: officials.byId.size,
            zips: places.size(),
          },
        } as const,
        200,
      ),
    )
  return (
    new Hono()
      .route('/', api)
      .route('/civicinfo/v2', civicinfoRoute(sources))
      .route('/', siteFilesRoute(site))
      // A route of its own: where the page is served too, it would answer a mistyped address of the API.
      .all('/api/*', notFound)
      .notFound(notFound)
  )
}

/** The API alone. Opens no port and reads no environment. */
export const createApp = (content: Content) => appRoutes(content).onError(onError)

export type AppType = ReturnType<typeof createApp>
