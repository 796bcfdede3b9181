import { setImmediate } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { compose, type Letter } from '#letter/compose.ts'
import { LabelsRequest, type LetterRequest, PacketRequest } from '#letter/schema.ts'
import { bodyLimit } from '../http/body-limit.ts'
import { bodyWeighs } from '../http/rate-limit.ts'
import type { Places } from '../lookup/places.ts'
import type { Known as KnownTexts, Unprintable } from '../pdf/unprintable.ts'
import { messageTo, type ServerSay, sayTo } from '../words/language.ts'
import { type Known, letterIssues, sizeIssues } from './letter-issues.ts'
import { printIssues } from './print-issues.ts'
import { type Issue, jsonBody } from './validate.ts'

// The libraries for PDF take time and memory; a server that is only asked for officials does without.
const press = async () => ({
  ...(await import('../pdf/packet.ts')),
  ...(await import('../pdf/envelopes.ts')),
  ...(await import('../pdf/labels.ts')),
  ...(await import('../pdf/one-each.ts')),
  ...(await import('../pdf/signature.ts')),
  ...(await import('../pdf/unprintable.ts')),
})

/** 200 letters of three pages, each with its text, in an alphabet of two bytes a letter, and a signature. Different texts are bounded by `sizeIssues`. */
const packetLimit = bodyLimit(2_500_000)
/** About a page; a longer letter takes as much longer. */
const PAGE = 2500
// The first page weighs what every request does.
const weighsLetters = bodyWeighs(({ letters }: { letters: readonly { body: string }[] }) =>
  letters.reduce((sum, { body }) => sum + Math.ceil(body.length / PAGE), -1),
)

/** The languages of letters, as a header names them: "en", "en, es". */
const languagesOf = (letters: readonly Letter[]) =>
  [...new Set(letters.map(({ language }) => language))].sort().join(', ')

/** `letter.pdf` for one, `letters-3.pdf` for more: no name of a person or a place, since files are shared and synced. */
function pdf(c: Context, bytes: Uint8Array<ArrayBuffer>, kind: string, letters: readonly Letter[]) {
  const count = letters.length
  return c.body(bytes, 200, {
    'Content-Type': 'application/pdf',
    'Content-Language': languagesOf(letters),
    'Content-Disposition': `attachment; filename="${count === 1 ? kind : `${kind}s-${count}`}.pdf"`,
    'Cache-Control': 'no-store',
  })
}

/**
 * `POST /letters/pdf`, `/letters/envelopes`, `/letters/labels`: finished letters on paper, and what they are mailed in, one for each official and
 * address. `today` gives YYYY-MM-DD.
 */
export function paperRoute(officials: Known, places: Places, today: () => string) {
  const issuesOf = async (
    letters: readonly LetterRequest[],
    on: 'letter' | 'envelope',
    unprintable: (letter: LetterRequest, known: KnownTexts) => Unprintable[],
    say: ServerSay,
  ) => {
    const issues: Issue[] = []
    const known: KnownTexts = new Map()
    for (const [index, letter] of letters.entries()) {
      const path = `letters.${index}.`
      issues.push(...letterIssues(letter, path, { officials, places, today: today() }, say))
      issues.push(
        ...printIssues(letter, path, { officials, unprintable: unprintable(letter, known), on }, say),
      )
      // Other requests get their turn.
      await setImmediate()
    }
    return issues
  }
  const composed = (letters: readonly LetterRequest[]): Letter[] =>
    letters.flatMap((request) => {
      const official = officials.get(request.official)
      return official ? [compose({ request, official, date: today() })] : []
    })
  return new Hono()
    .post('/pdf', packetLimit, jsonBody(PacketRequest), weighsLetters, async (c) => {
      const { letters, paper = 'standard', signature: drawn } = c.req.valid('json')
      const say = sayTo(c)
      const tooMany = sizeIssues(letters, say)
      if (tooMany.length > 0) return c.json({ errors: tooMany }, 422)
      const { packet, readSignature, unprintable } = await press()
      const issues = await issuesOf(letters, 'letter', unprintable, say)
      const signature = drawn === undefined ? undefined : readSignature(drawn)
      if (signature && 'message' in signature)
        issues.push({ path: 'signature', message: messageTo(c, signature.message) })
      if (issues.length > 0) return c.json({ errors: issues }, 422)
      const all = composed(letters)
      const bytes = await packet(all, {
        paper,
        signature: signature && 'png' in signature ? signature : undefined,
      })
      if (bytes instanceof Uint8Array) return pdf(c, bytes, 'letter', all)
      const { tooLong, mostPages: pages } = bytes
      const issue =
        tooLong === 'together'
          ? {
              path: 'letters',
              message: say(
                'These letters have more than {pages} pages together. Print them in smaller groups.',
                {
                  pages,
                },
              ),
            }
          : {
              path: `letters.${tooLong}.body`,
              message: say('This letter is longer than {pages} pages. Shorten it: offices read the first.', {
                pages,
              }),
            }
      return c.json({ errors: [issue] }, 422)
    })
    .post('/envelopes', packetLimit, jsonBody(PacketRequest), weighsLetters, async (c) => {
      const { letters } = c.req.valid('json')
      const { envelopes, oneEach, unprintableOnEnvelope } = await press()
      const issues = await issuesOf(letters, 'envelope', unprintableOnEnvelope, sayTo(c))
      if (issues.length > 0) return c.json({ errors: issues }, 422)
      const each = oneEach(composed(letters))
      return pdf(c, await envelopes(each), 'envelope', each)
    })
    .post('/labels', packetLimit, jsonBody(LabelsRequest), weighsLetters, async (c) => {
      const { letters, start = 1 } = c.req.valid('json')
      const { labels, oneEach } = await press()
      const issues = await issuesOf(letters, 'envelope', () => [], sayTo(c))
      if (issues.length > 0) return c.json({ errors: issues }, 422)
      const each = oneEach(composed(letters))
      return pdf(c, await labels(each, start), 'label', each)
    })
}
