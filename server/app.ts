import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Campaign } from '#letter/campaign.ts'
import { ageInDays } from './lookup/age.ts'
import type { Sources } from './lookup/find.ts'
import { campaignsRoute } from './routes/campaigns.ts'
import { civicinfoRoute } from './routes/civicinfo.ts'
import { notFound, onError } from './routes/errors.ts'
import { lettersRoute } from './routes/letters.ts'
import { mapRoute } from './routes/map.ts'
import { officialsRoute } from './routes/officials.ts'
import { openapiRoute } from './routes/openapi.ts'

/** What the API answers from. `today` gives the date on letters and the age of the data, YYYY-MM-DD. */
export type Content = Sources & { campaigns: ReadonlyMap<string, Campaign>; today: () => string }

/** The API's table of contents: every route, our own below `/api`. Opens no port and reads no environment. */
export function createApp({ campaigns, today, ...sources }: Content) {
  const { places, officials, geocode } = sources
  const api = new Hono()
    .basePath('/api')
    .use(secureHeaders({ referrerPolicy: 'no-referrer' }))
    .use('/officials', async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-store')
    })
    .use('/map', async (c, next) => {
      await next()
      c.header('Cache-Control', 'no-store')
    })
    .route('/officials', officialsRoute(sources))
    .route('/map', mapRoute(sources))
    .route('/campaigns', campaignsRoute(campaigns))
    .route('/letters', lettersRoute(officials.byId, places, campaigns, today))
    .route('/openapi.json', openapiRoute())
    .get('/health', (c) =>
      c.json(
        {
          status: 'ok',
          geocoder: geocode ? 'on' : 'off',
          data: {
            asOf: officials.asOf,
            ageDays: ageInDays(officials.asOf, today()),
            officials: officials.byId.size,
            zips: places.size,
          },
        } as const,
        200,
      ),
    )
  return (
    new Hono()
      .route('/', api)
      .route('/civicinfo/v2', civicinfoRoute(sources))
      // A route of its own: where the page is served too, it would answer a mistyped address of the API.
      .all('/api/*', notFound)
      .notFound(notFound)
      .onError(onError)
  )
}

export type AppType = ReturnType<typeof createApp>
