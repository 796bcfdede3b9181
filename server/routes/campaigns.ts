import { Hono } from 'hono'
import type { Campaign } from '#letter/campaign.ts'
import { sayTo } from '../words/language.ts'

/** `GET /campaigns`, `GET /campaigns/:id`: what there is to write about. */
export function campaignsRoute(campaigns: ReadonlyMap<string, Campaign>) {
  return new Hono()
    .get('/', (c) => {
      const list = [...campaigns.values()].map(({ id, title, summary, host }) => ({
        id,
        title,
        summary,
        host,
      }))
      return c.json({ campaigns: list }, 200)
    })
    .get('/:id', (c) => {
      const campaign = campaigns.get(c.req.param('id'))
      if (campaign) return c.json(campaign, 200)
      const message = sayTo(c)('There is no such campaign. The campaigns are: {campaigns}.', {
        campaigns: [...campaigns.keys()].join(', '),
      })
      return c.json({ errors: [{ path: 'id', message }] }, 404)
    })
}
