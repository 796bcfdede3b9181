import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Campaign } from '#letter/campaign.ts'
import { compose } from '#letter/compose.ts'
import { drafts } from '#letter/drafts.ts'
import type { Official } from '#letter/official.ts'
import { DraftsRequest, LetterRequest, PacketRequest } from '#letter/schema.ts'
import { placeholders } from '#letter/template.ts'
import { draftMessage } from '../email/eml.ts'
import { packet } from '../pdf/packet.ts'
import { unprintable } from '../pdf/unprintable.ts'
import { tooLarge } from './errors.ts'
import { type Issue, jsonBody } from './validate.ts'

type Known = ReadonlyMap<string, Official>

const UNKNOWN = 'We have no official with this id. Look the address up again; the list may have changed.'

/** What keeps a well-formed letter from being sent: an unknown recipient, or a placeholder that nobody has filled. */
function letterIssues(letter: LetterRequest, path: string, officials: Known): Issue[] {
  const issues: Issue[] = []
  if (!officials.has(letter.official)) issues.push({ path: `${path}official`, message: UNKNOWN })
  for (const field of ['subject', 'body'] as const) {
    const left = placeholders(letter[field])
    if (left.length > 0) {
      issues.push({
        path: `${path}${field}`,
        message: `Replace or delete what is still to be filled in: ${left.join(', ')}.`,
      })
    }
  }
  return issues
}

/** What keeps a letter from being printed besides: no postal address, or characters that the font lacks. */
function printIssues(letter: LetterRequest, path: string, officials: Known): Issue[] {
  const official = officials.get(letter.official)
  const unreachable: Issue[] =
    official?.postal.length === 0
      ? [
          {
            path: `${path}official`,
            message: `We have no postal address for ${official.name}; write by e-mail or through the website.`,
          },
        ]
      : []
  return [
    ...unreachable,
    ...unprintable(letter).map((issue) => ({ path: `${path}${issue.path}`, message: issue.message })),
  ]
}

/** `letters.pdf` for one, `letters-3.pdf` for more: no name of a person or a place, since files are shared and synced. */
function fileName(count: number): string {
  return count === 1 ? 'letter.pdf' : `letters-${count}.pdf`
}

/** `POST /letters/drafts`, `/letters/pdf`, `/letters/eml`: a campaign's letters filled in, and finished letters on paper or as a message. `today` gives YYYY-MM-DD. */
export function lettersRoute(
  officials: Known,
  campaigns: ReadonlyMap<string, Campaign>,
  today: () => string,
) {
  return new Hono()
    .post('/drafts', bodyLimit({ maxSize: 64 * 1024, onError: tooLarge }), jsonBody(DraftsRequest), (c) => {
      const { campaign: id, sender, answers, officials: ids } = c.req.valid('json')
      const campaign = campaigns.get(id)
      const issues: Issue[] = campaign ? [] : [{ path: 'campaign', message: 'There is no such campaign.' }]
      ids.forEach((official, index) => {
        if (!officials.has(official)) issues.push({ path: `officials.${index}`, message: UNKNOWN })
      })
      if (!campaign || issues.length > 0) return c.json({ errors: issues }, 422)
      const recipients = ids.flatMap((official) => officials.get(official) ?? [])
      return c.json({ drafts: drafts(campaign, recipients, { sender, answers }) }, 200)
    })
    .post('/pdf', bodyLimit({ maxSize: 900_000, onError: tooLarge }), jsonBody(PacketRequest), async (c) => {
      const { letters, paper = 'standard' } = c.req.valid('json')
      const issues = letters.flatMap((letter, index) => [
        ...letterIssues(letter, `letters.${index}.`, officials),
        ...printIssues(letter, `letters.${index}.`, officials),
      ])
      if (issues.length > 0) return c.json({ errors: issues }, 422)
      const composed = letters.flatMap((request) => {
        const official = officials.get(request.official)
        return official ? [compose({ request, official, date: today() })] : []
      })
      const bytes = await packet(composed, paper)
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
        const issues = letterIssues(request, '', officials)
        if (official && !official.email) {
          issues.push({
            path: 'official',
            message: `${official.name} publishes no e-mail address; use the contact form, or print the letter.`,
          })
        }
        if (!official?.email || issues.length > 0) return c.json({ errors: issues }, 422)
        const { name, email } = request.sender
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
