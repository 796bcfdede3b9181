import { setImmediate } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { LabelsRequest, type LetterRequest, PacketRequest } from '#letter/schema.ts'
import { bodyLimit } from '../http/body-limit.ts'
import { bodyWeighs } from '../http/rate-limit.ts'
import type { People } from '../lookup/officials.ts'
import type { Places } from '../lookup/places.ts'
import { pagesOf, pagesOfSignature } from '../pdf/pages-of.ts'
import type { File, Sheets } from '../pdf/print.ts'
import type { Printer } from '../pdf/print-shop.ts'
import { messageTo, type ServerSay, sayTo } from '../words/language.ts'
import { busy } from './errors.ts'
import { letterIssues, sizeIssues } from './letter-issues.ts'
import { officeIssues, printIssues } from './print-issues.ts'
import { type Issue, jsonBody } from './validate.ts'

/** 200 letters of three pages, each with its text, in an alphabet of two bytes a letter, and a signature. Different texts are bounded by `sizeIssues`. */
const packetLimit = bodyLimit(2_500_000)
type Packet = { letters: readonly LetterRequest[]; signature?: string | undefined }
/** Several times what 200 letters have. */
const MOST_VALUES = 20_000
// The first page weighs what every request does.
const weighsLetters = bodyWeighs(({ letters }: Packet) => pagesOf(letters) - 1)
const weighsSigned = bodyWeighs(
  ({ letters, signature }: Packet) => pagesOf(letters) + pagesOfSignature(signature) - 1,
)

/** `letter.pdf` for one, `letters-3.pdf` for more: no name of a person or a place, since files are shared and synced. */
function pdf(c: Context, { bytes, count, languages }: File, kind: string) {
  return c.body(bytes, 200, {
    'Content-Type': 'application/pdf',
    // As a header names them: "en", "en, es".
    'Content-Language': languages.join(', '),
    'Content-Disposition': `attachment; filename="${count === 1 ? kind : `${kind}s-${count}`}.pdf"`,
    'Cache-Control': 'no-store',
  })
}

/** What letters have too much of, by the letter's position or `together`. */
function lengthIssue(tooLong: number | 'together', pages: number, say: ServerSay): Issue {
  return tooLong === 'together'
    ? {
        path: 'letters',
        message: say('These letters have more than {pages} pages together. Print them in smaller groups.', {
          pages,
        }),
      }
    : {
        path: `letters.${tooLong}.body`,
        message: say('This letter is longer than {pages} pages. Shorten it: offices read the first.', {
          pages,
        }),
      }
}

const FILE_NAMES = { letters: 'letter', envelopes: 'envelope', labels: 'label' }

/**
 * `POST /letters/pdf`, `/letters/envelopes`, `/letters/labels`: finished letters on paper, and what they are mailed in, one for each official and
 * address. `today` gives YYYY-MM-DD.
 */
export function paperRoute(officials: People, places: Places, printer: Printer, today: () => string) {
  /** What is wrong with each letter, as far as its font has no part in it. */
  const issuesOf = async (letters: readonly LetterRequest[], say: ServerSay) => {
    const issues: Issue[][] = []
    for (const [index, letter] of letters.entries()) {
      const path = `letters.${index}.`
      issues.push([
        ...letterIssues(letter, path, { officials, places, today: today() }, say),
        ...officeIssues(officials.get(letter.official), letter, path, say),
      ])
      // Other requests get their turn.
      await setImmediate()
    }
    return issues
  }
  /** Has letters printed and answers with the file, or with everything that is wrong with them. */
  const onPaper = async (c: Context, letters: readonly LetterRequest[], sheets: Sheets) => {
    const say = sayTo(c)
    const issues = await issuesOf(letters, say)
    const printed = await printer(
      {
        ...sheets,
        letters: letters.map((request) => ({ request, official: officials.get(request.official) })),
        date: today(),
        isProof: issues.some(({ length }) => length > 0),
      },
      c.req.raw.signal,
    )
    if ('tryIn' in printed) return busy(c, printed.tryIn)
    if ('bytes' in printed) return pdf(c, printed, FILE_NAMES[sheets.what])
    if ('tooLong' in printed)
      return c.json({ errors: [lengthIssue(printed.tooLong, printed.mostPages, say)] }, 422)
    const on = sheets.what === 'letters' ? 'letter' : 'envelope'
    const errors = letters.flatMap(({ official }, index) => [
      ...(issues[index] ?? []),
      ...printIssues(
        printed.unprintable[index] ?? [],
        { path: `letters.${index}.`, on, official: officials.get(official) },
        say,
      ),
    ])
    if (printed.signature) errors.push({ path: 'signature', message: messageTo(c, printed.signature) })
    return c.json({ errors }, 422)
  }
  return new Hono()
    .post('/pdf', packetLimit, jsonBody(PacketRequest, MOST_VALUES), weighsSigned, async (c) => {
      const { letters, paper = 'standard', signature } = c.req.valid('json')
      const errors = sizeIssues(letters, sayTo(c))
      if (errors.length > 0) return c.json({ errors }, 422)
      return onPaper(c, letters, { what: 'letters', paper, signature })
    })
    .post('/envelopes', packetLimit, jsonBody(PacketRequest, MOST_VALUES), weighsLetters, (c) =>
      onPaper(c, c.req.valid('json').letters, { what: 'envelopes' }),
    )
    .post('/labels', packetLimit, jsonBody(LabelsRequest, MOST_VALUES), weighsLetters, (c) => {
      const { letters, start = 1 } = c.req.valid('json')
      return onPaper(c, letters, { what: 'labels', start })
    })
}
