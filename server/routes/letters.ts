import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Campaign } from '#letter/campaign.ts'
import { compose } from '#letter/compose.ts'
import { drafts } from '#letter/drafts.ts'
import { DraftsRequest, LetterRequest, PacketRequest } from '#letter/schema.ts'
import { bodyWeighs } from '../http/rate-limit.ts'
import type { Places } from '../lookup/places.ts'
import { tooLarge } from './errors.ts'
import { type Known, letterIssues, printIssues, senderIssues, sizeIssues, UNKNOWN } from './letter-issues.ts'
import { type Issue, jsonBody } from './validate.ts'

// The libraries for PDF and mail take 65 MB and half a second; a server that is only asked for officials does without.
const press = async () => ({
  ...(await import('../pdf/packet.ts')),
  ...(await import('../pdf/unprintable.ts')),
})
const post = () => import('../email/eml.ts')

const packetLimit = bodyLimit({ maxSize: 900_000, onError: tooLarge })
// The first letter weighs what every request does.
const weighsLetters = bodyWeighs(({ letters }: { letters: unknown[] }) => letters.length - 1)

/** `letters.pdf` for one, `letters-3.pdf` for more: no name of a person or a place, since files are shared and synced. */
function fileName(count: number): string {
  return count === 1 ? 'letter.pdf' : `letters-${count}.pdf`
}

/** `POST /letters/drafts`, `/letters/pdf`, `/letters/eml`: a campaign's letters filled in, and finished letters on paper or as a message. `today` gives YYYY-MM-DD. */
export function lettersRoute(
  officials: Known,
  places: Places,
  campaigns: ReadonlyMap<string, Campaign>,
  today: () => string,
) {
  return new Hono()
    .post('/drafts', bodyLimit({ maxSize: 64 * 1024, onError: tooLarge }), jsonBody(DraftsRequest), (c) => {
      const { campaign: id, sender, answers, officials: ids } = c.req.valid('json')
      const campaign = campaigns.get(id)
      const issues: Issue[] = campaign
        ? senderIssues(sender, 'sender.', places)
        : [{ path: 'campaign', message: 'There is no such campaign.' }]
      ids.forEach((official, index) => {
        if (!officials.has(official)) issues.push({ path: `officials.${index}`, message: UNKNOWN })
      })
      if (!campaign || issues.length > 0) return c.json({ errors: issues }, 422)
      const recipients = ids.flatMap((official) => officials.get(official) ?? [])
      return c.json({ drafts: drafts(campaign, recipients, { sender, answers }) }, 200)
    })
    .post('/pdf', packetLimit, jsonBody(PacketRequest), weighsLetters, async (c) => {
      const { letters, paper = 'standard' } = c.req.valid('json')
      const tooMany = sizeIssues(letters)
      if (tooMany.length > 0) return c.json({ errors: tooMany }, 422)
      const { packet, unprintable } = await press()
      const issues = letters.flatMap((letter, index) => [
        ...letterIssues(letter, `letters.${index}.`, officials, places),
        ...printIssues(letter, `letters.${index}.`, officials, unprintable),
      ])
      if (issues.length > 0) return c.json({ errors: issues }, 422)
      const composed = letters.flatMap((request) => {
        const official = officials.get(request.official)
        return official ? [compose({ request, official, date: today() })] : []
      })
      const bytes = await packet(composed, paper)
      if (!(bytes instanceof Uint8Array)) {
        return c.json(
          {
            errors: [
              {
                path: `letters.${bytes.tooLong}.body`,
                message: `This letter is longer than ${bytes.mostPages} pages. Shorten it: offices read the first.`,
              },
            ],
          },
          422,
        )
      }
      return c.body(bytes, 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${fileName(letters.length)}"`,
        'Cache-Control': 'no-store',
      })
    })
    .post(
      '/eml',
      bodyLimit({ maxSize: 128 * 1024, onError: tooLarge }),
      jsonBody(LetterRequest),
      async (c) => {
        const request = c.req.valid('json')
        const official = officials.get(request.official)
        const issues = letterIssues(request, '', officials, places)
        if (official && !official.email) {
          issues.push({
            path: 'official',
            message: `${official.name} publishes no e-mail address; use the contact form, or print the letter.`,
          })
        }
        if (!official?.email || issues.length > 0) return c.json({ errors: issues }, 422)
        const { name, email } = request.sender
        const { draftMessage } = await post()
        const message = await draftMessage(compose({ request, official, date: today() }), {
          to: { name: official.name, address: official.email },
          from: email ? { name, address: email } : undefined,
        })
        return c.body(message, 200, {
          'Content-Type': 'message/rfc822',
          'Content-Disposition': 'attachment; filename="letter.eml"',
          'Cache-Control': 'no-store',
        })
      },
    )
}
