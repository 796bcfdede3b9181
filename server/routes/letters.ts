import { Hono } from 'hono'
import { compose } from '#letter/compose.ts'
import { drafts } from '#letter/drafts.ts'
import { DraftsRequest, LetterRequest } from '#letter/schema.ts'
import { type Campaigns, campaignIn } from '../campaigns.ts'
import { bodyLimit } from '../http/body-limit.ts'
import type { People } from '../lookup/officials.ts'
import type { Places } from '../lookup/places.ts'
import type { Printer } from '../pdf/print-shop.ts'
import { languageOf, sayTo } from '../words/language.ts'
import { letterIssues, officeFault, senderIssues, unknownOfficial } from './letter-issues.ts'
import { paperRoute } from './paper.ts'
import { type Issue, jsonBody } from './validate.ts'

// The library for mail takes time and memory; a server that is only asked for officials does without.
const post = () => import('../email/eml.ts')

/** `POST /letters/drafts`, `/letters/eml`: a campaign's letters filled in, and a finished letter as a message; on paper: `paper.ts`. `today` gives YYYY-MM-DD. */
export function lettersRoute(
  officials: People,
  places: Places,
  campaigns: Campaigns,
  printer: Printer,
  today: () => string,
) {
  return new Hono()
    .route('/', paperRoute(officials, places, printer, today))
    .post('/drafts', bodyLimit(64 * 1024), jsonBody(DraftsRequest), (c) => {
      const { campaign: id, sender, answers, language = 'en', officials: ids } = c.req.valid('json')
      const campaign = campaignIn(campaigns, id, languageOf(c), language)
      const say = sayTo(c)
      const issues: Issue[] = campaign
        ? senderIssues(sender, 'sender.', places, say)
        : [{ path: 'campaign', message: say('There is no such campaign.') }]
      ids.forEach((official, index) => {
        if (!officials.has(official))
          issues.push({ path: `officials.${index}`, message: unknownOfficial(say) })
      })
      if (!campaign || issues.length > 0) return c.json({ errors: issues }, 422)
      const recipients = ids.flatMap((official) => officials.get(official) ?? [])
      return c.json({ drafts: drafts(campaign, recipients, { sender, answers }) }, 200)
    })
    .post('/eml', bodyLimit(128 * 1024), jsonBody(LetterRequest), async (c) => {
      const request = c.req.valid('json')
      const official = officials.get(request.official)
      const say = sayTo(c)
      const issues = letterIssues(request, '', { officials, places, today: today() }, say)
      if (official) issues.push(...officeFault(official, request, '', say))
      if (official && !official.email) {
        issues.push({
          path: 'official',
          message: say('{name} publishes no e-mail address; use the contact form, or print the letter.', {
            name: official.name,
          }),
        })
      }
      if (!official?.email || issues.length > 0) return c.json({ errors: issues }, 422)
      const { name, email } = request.sender
      const { draftMessage } = await post()
      const date = request.date ?? today()
      const message = await draftMessage(compose({ request, official, date }), {
        date,
        to: { name: official.name, address: official.email },
        from: email ? { name, address: email } : undefined,
      })
      return c.body(message, 200, {
        'Content-Type': 'message/rfc822',
        'Content-Language': request.language ?? 'en',
        'Content-Disposition': 'attachment; filename="letter.eml"',
        'Cache-Control': 'no-store',
      })
    })
}
