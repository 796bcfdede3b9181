import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { LanguageCode } from '#letter/language.ts'
import { type Campaigns, campaignIn } from '../campaigns.ts'
import type { Printer } from '../pdf/print-shop.ts'
import { languageOf, sayOf, sayTo } from '../words/language.ts'
import { busy } from './errors.ts'
import { flyerOf } from './flyer.ts'
import { queryOf } from './validate.ts'

/** Nobody types a longer one, and a QR code of it would be too fine for a phone. */
const LONGEST_ADDRESS = 200

/** The query of `GET /campaigns/:id`: besides the language of the page (`lang`) that of the letters. */
export const CampaignQuery = z.object({
  // Read by `readersLanguage` on every route, whatever is given: the first that there is.
  lang: z
    .unknown()
    .optional()
    .meta({ type: 'string', description: 'The language of the words, before Accept-Language.' }),
  letters: z.optional(LanguageCode).describe('The language of the letters: English unless asked for.'),
})

/**
 * `GET /campaigns`, `GET /campaigns/:id`, `GET /campaigns/:id/flyer.pdf`: what there is to write about, in the reader's language where a campaign
 * has it. `publicUrl` is where people reach this site; without it a flyer has the address that was asked.
 */
export function campaignsRoute(campaigns: Campaigns, printer: Printer, publicUrl: string | undefined) {
  const ids = [...campaigns.campaigns.keys()]
  const listed = [...campaigns.campaigns.values()].filter(({ blank }) => !blank)
  const unknown = (c: Context) => {
    const message = sayTo(c)('There is no such campaign. The campaigns are: {campaigns}.', {
      campaigns: ids.join(', '),
    })
    return c.json({ errors: [{ path: 'id', message }] }, 404)
  }
  return new Hono()
    .get('/', (c) => {
      const list = ids.flatMap((id) => campaignIn(campaigns, id, languageOf(c), 'en') ?? [])
      return c.json(
        {
          campaigns: list.map(({ id, title, summary, host, language, languages, blank = false }) => ({
            id,
            title,
            summary,
            host,
            language,
            languages,
            blank,
          })),
        },
        200,
      )
    })
    .get('/:id', queryOf(CampaignQuery), (c) => {
      const { letters = 'en' } = c.req.valid('query')
      const campaign = campaignIn(campaigns, c.req.param('id'), languageOf(c), letters)
      if (campaign) return c.json(campaign, 200, { 'Content-Language': campaign.language })
      return unknown(c)
    })
    .get('/:id/flyer.pdf', async (c) => {
      const id = c.req.param('id')
      const campaign = campaignIn(campaigns, id, languageOf(c), 'en')
      if (!campaign) return unknown(c)
      // The site begins with the only campaign that is listed: a short address to type.
      const [only] = listed.length === 1 ? listed : []
      const language = campaign.language === 'en' ? '' : `/${campaign.language}`
      const { href } = new URL(
        only?.id === id ? language || '/' : `${language}/c/${id}`,
        publicUrl ?? c.req.url,
      )
      if (href.length > LONGEST_ADDRESS) {
        const message = sayTo(c)('The address of this site is too long for a flyer.')
        return c.json({ errors: [{ path: '', message }] }, 422)
      }
      const flyer = flyerOf(campaign, href, sayOf(campaign.language))
      const printed = await printer({ what: 'flyer', flyer }, c.req.raw.signal)
      if ('tryIn' in printed) return busy(c, printed.tryIn)
      if (!('bytes' in printed)) throw new Error('A flyer was refused as a letter would be.')
      return c.body(printed.bytes, 200, {
        'Content-Type': 'application/pdf',
        'Content-Language': campaign.language,
        'Content-Disposition': 'attachment; filename="flyer.pdf"',
      })
    })
}
