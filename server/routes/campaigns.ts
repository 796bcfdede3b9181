import { Hono } from 'hono'
import * as z from 'zod'
import { LanguageCode } from '#letter/language.ts'
import { type Campaigns, campaignIn } from '../campaigns.ts'
import { languageOf, sayTo } from '../words/language.ts'
import { queryOf } from './validate.ts'

/** The query of `GET /campaigns/:id`: besides the language of the page (`lang`) that of the letters. */
export const CampaignQuery = z.object({
  lang: z.string().optional().describe('The language of the words, before Accept-Language.'),
  letters: z.optional(LanguageCode).describe('The language of the letters: English unless asked for.'),
})

/** `GET /campaigns`, `GET /campaigns/:id`: what there is to write about, in the reader's language where a campaign has it. */
export function campaignsRoute(campaigns: Campaigns) {
  const ids = [...campaigns.campaigns.keys()]
  return new Hono()
    .get('/', (c) => {
      const list = ids.flatMap((id) => campaignIn(campaigns, id, languageOf(c), 'en') ?? [])
      return c.json(
        {
          campaigns: list.map(({ id, title, summary, host, language, languages }) => ({
            id,
            title,
            summary,
            host,
            language,
            languages,
          })),
        },
        200,
      )
    })
    .get('/:id', queryOf(CampaignQuery), (c) => {
      const { letters = 'en' } = c.req.valid('query')
      const campaign = campaignIn(campaigns, c.req.param('id'), languageOf(c), letters)
      if (campaign) return c.json(campaign, 200, { 'Content-Language': campaign.language })
      const message = sayTo(c)('There is no such campaign. The campaigns are: {campaigns}.', {
        campaigns: ids.join(', '),
      })
      return c.json({ errors: [{ path: 'id', message }] }, 404)
    })
}
