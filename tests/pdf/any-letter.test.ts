import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compose } from '#letter/compose.ts'
import { LetterRequest } from '#letter/schema.ts'
import { packet } from '../../server/pdf/packet.ts'
import { unprintable } from '../../server/pdf/unprintable.ts'
import { sample } from '../letter/sample-official.ts'
import { alex, DATE, letterTo } from '../samples.ts'
import { readPdf } from './read.ts'

const INCH = 72
const word = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 6 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('don’t', '“so”', 'office', 'Łódź', 'São', '½', 'e\u0301', '–', '…', 'Hawaiʻi'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(') Tj', '(', '\\', '%', 'endstream', '/JS', '[x]', 'a'.repeat(150)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }) },
)
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\n\n', '\n\n\n', '\u00a0', '\t')
const text = (maxLength: number) =>
  fc
    .array(fc.tuple(word, space), { minLength: 1, maxLength, size: 'max' })
    .map((parts) => parts.flat().join(''))

/** Letters of one page to several, of all that a form may hold, as far as schema and font take it. */
const requests = fc
  .record({ subject: word, body: text(300), enclosures: fc.array(word, { maxLength: 3 }), name: word })
  .map(({ name, ...parts }) =>
    LetterRequest.safeParse({ ...letterTo(sample.id), ...parts, sender: { ...alex, name } }),
  )
  .map(({ data }) => data)
  .filter((request) => request !== undefined && unprintable(request, new Map()).length === 0)

/** What is left of a text whatever breaks its lines: hyphens stay, spaces go. */
const bare = (lines: readonly string[]) =>
  lines
    .join('')
    .normalize('NFC')
    .replace(/[\s\u00ad]/g, '')

it('any letter has all its words in the PDF, in order, and none of them outside the margins', async () => {
  let morePages = 0
  await fc.assert(
    fc.asyncProperty(
      requests,
      fc.constantFrom('standard' as const, 'window' as const),
      async (request, paper) => {
        if (!request) return
        const letter = compose({ request, official: sample, date: DATE })
        const bytes = await packet([letter], { paper, signature: undefined })
        if (!(bytes instanceof Uint8Array)) return
        const { pages, sizes } = await readPdf(bytes)
        if (pages.length > 1) morePages++
        // Pages after the first begin with a line of their own.
        const lines = pages.flatMap((page, index) =>
          page.filter(({ text }) => index === 0 || !text.endsWith(`Page ${index + 1} of ${pages.length}`)),
        )
        const { paragraphs, closing, signature, subject } = letter
        expect(bare(lines.map((line) => line.text))).toContain(bare([...paragraphs, closing, signature]))
        expect(bare(lines.map((line) => line.text))).toContain(bare([subject, ...paragraphs]))
        expect(new Set(sizes.map(String))).toEqual(new Set(['612,792']))
        for (const { x, width, baseline } of pages.flat()) {
          expect(x).toBeGreaterThanOrEqual(0.5 * INCH)
          expect(x + width).toBeLessThanOrEqual(612 - 0.5 * INCH)
          expect(baseline).toBeGreaterThanOrEqual(0.4 * INCH)
          expect(baseline).toBeLessThanOrEqual(792 - 0.5 * INCH)
        }
      },
    ),
    { seed: 20261127, numRuns: 120 },
  )
  expect(morePages).toBeGreaterThan(10)
})
