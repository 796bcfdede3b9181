import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { Address } from '#letter/address.ts'
import { compose, letterText } from '#letter/compose.ts'
import { LetterRequest } from '#letter/schema.ts'
import { fill } from '#letter/template.ts'
import { draftMessage } from '../../server/email/eml.ts'
import { alex, DATE, letterTo } from '../samples.ts'
import { anySender, anyText } from './any-text.ts'
import { sample } from './sample-official.ts'

const SEED = { seed: 20261127, numRuns: 500 }
/** The same each time. */
const always = <T>(values: fc.Arbitrary<T>, look: (value: T) => void) =>
  fc.assert(fc.property(values, look), SEED)

describe('any address', () => {
  const anything = fc.oneof(anyText(200), fc.jsonValue())
  const addresses = fc.oneof(
    fc.record({ street: anyText(150), city: anyText(100), state: anyText(20), zip: anyText(12) }),
    fc.record({ street: anything, city: anything, state: anything, zip: fc.constant('30161') }),
    fc.record({ street: anyText(150), city: anyText(100), zip: fc.constant('30161') }),
    fc.jsonValue(),
  )

  it('is taken or refused with a sentence, and what was taken stays as it is', () => {
    let taken = 0
    always(addresses, (value) => {
      const result = Address.safeParse(value)
      if (!result.success) {
        for (const { message } of result.error.issues)
          expect(message).toMatch(/^(?:Write|Give|Choose|Shorten|Take out|Letters are plain text)/)
        return
      }
      taken++
      expect(Address.parse(result.data)).toEqual(result.data)
      for (const text of Object.values(result.data).filter((given) => given !== undefined)) {
        expect(text).not.toMatch(/\p{Cc}|\p{Surrogate}|[\u2028\u2029\u200b\u202a-\u202e\u2066-\u2069]/u)
        expect(text).toBe(text.trim().normalize('NFC'))
      }
    })
    expect(taken).toBeGreaterThan(50)
  })
})

describe('a template with any words in it', () => {
  const template =
    '{{sender.name}} of {{sender.city}}.\n\n{{#answers.story}}\nA: {{answers.story}} :Z\n\n{{/answers.story}}\nEnd of {{answers.why}}.'

  it('has every word that was typed, as it was typed, and none of them is read as a template', () => {
    always(fc.tuple(anySender, anyText(400), anyText(400)), ([sender, story, why]) => {
      // The schemas trim, and what is nothing but spaces was not given.
      const answers = { story: `<${story}>`, why: `<${why}>` }
      const expected = `${sender.name} of ${sender.address.city}.\n\nA: <${story}> :Z\n\nEnd of <${why}>.`
      expect(fill(template, { sender, answers })).toBe(expected.replace(/\n{3,}/g, '\n\n').trim())
    })
  })

  it('has no section where nothing was answered, whatever else was', () => {
    always(fc.tuple(anySender, anyText(400)), ([sender, why]) => {
      const filled = fill(template, { sender, answers: { why } })
      expect(filled).not.toContain(' :Z')
      expect(filled.includes('\n\nEnd of ')).toBe(true)
    })
  })
})

/** Letters as the schema gives them to the rest of the program: all texts are any, and those that it refuses are left out. */
const requests = fc
  .record({
    sender: anySender,
    subject: anyText(200),
    body: anyText(2000),
    language: fc.constantFrom('en', 'es'),
  })
  .map((changes) => LetterRequest.safeParse({ ...letterTo(sample.id), ...changes }))
  .filter(({ success }) => success)
  .map(({ data }) => data as LetterRequest)

describe('any letter', () => {
  it('is composed the same each time, changes nothing of what it is made of, and has all that was written', () => {
    always(requests, (request) => {
      const before = structuredClone(request)
      const letter = compose({ request, official: sample, date: DATE })
      expect(compose({ request, official: sample, date: DATE })).toEqual(letter)
      expect(request).toEqual(before)
      const bare = (text: string) => text.replace(/[\p{Cf}\p{M}\s\u2800]/gu, '')
      expect(bare(letter.paragraphs.join(''))).toBe(bare(request.body))
      expect([letter.subject, letter.signature]).toEqual([request.subject, request.sender.name])
    })
  })

  it('is the same letter as a message, to one official, with no field of a header more', async () => {
    const fields = (message: Awaited<ReturnType<typeof PostalMime.parse>>) =>
      message.headers.map(({ key }) => key).sort()
    const to = { name: sample.name, address: 'sam.sample@example.org' }
    const from = { name: alex.name, address: 'alex@example.org' }
    const plain = compose({ request: letterTo(sample.id), official: sample, date: DATE })
    const known = fields(await PostalMime.parse(await draftMessage(plain, { to, from, date: DATE })))
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const letter = compose({ request, official: sample, date: DATE })
        const ends = { to, from: { ...from, name: request.sender.name }, date: DATE }
        const bytes = await draftMessage(letter, ends)
        const message = await PostalMime.parse(bytes)
        expect(fields(message)).toEqual(known)
        expect(message.to).toEqual([to])
        expect(message.from).toEqual(ends.from)
        expect(message.subject).toBe(letter.subject)
        expect(message.text).toBe(`${letterText(letter)}\n`)
        expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/[^\r]\n|\r[^\n]|[^\r\n\t -~]/)
      }),
      SEED,
    )
  })
})
