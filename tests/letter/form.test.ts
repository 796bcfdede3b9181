import { describe, expect, it } from 'vitest'
import { letterText } from '#letter/compose.ts'
import { draft } from '#letter/drafts.ts'
import { formCautions, formLength, formLimit } from '#letter/form-limits.ts'
import { shorter } from '#letter/shorter.ts'
import { optionalParagraphs } from '#letter/template.ts'
import { alex, campaigns, content } from '../samples.ts'
import { letterSaying } from './sample-official.ts'

describe('the limit of a contact form', () => {
  it('is known for the senators of whom it has been told, and belongs to them', () => {
    const known = [...content.officials.byId.values()].flatMap((official) => {
      const limit = formLimit(official)
      return limit === null ? [] : [`${official.familyName} ${official.state} ${limit}`]
    })
    const told = [
      'Moran KS 500',
      'Warner VA 500',
      'Scott FL 500',
      'Fetterman PA 1200',
      'Paul KY 1200',
      'Risch ID 1500',
      'Thune SD 2500',
      'McConnell KY 3000',
      'Ernst IA 5000',
      'Klobuchar MN 5000',
      'Lee UT 5000',
      'Murray WA 5000',
      'Collins ME 10000',
    ]
    // Some will leave office; nobody else gets their limit.
    expect(known.length).toBeGreaterThan(5)
    expect(told).toEqual(expect.arrayContaining(known))
  })

  it('is counted as the strictest form does: a line break as two, an emoji as two', () => {
    expect(formLength('')).toBe(0)
    expect(formLength('a\nb')).toBe(4)
    expect(formLength('a\r\nb')).toBe(4)
    expect(formLength('a\n\nb')).toBe(6)
    expect(formLength('é🙂')).toBe(3)
  })

  it('comes with a word about what some forms refuse, only where the letter has it', () => {
    expect(formCautions('Please act.')).toEqual([])
    expect(formCautions('See https://example.org, “please”.')).toEqual([
      expect.stringMatching(/web addresses/),
      expect.stringMatching(/quotation marks/),
    ])
  })
})

describe('a shorter letter', () => {
  const A = 'A first paragraph that can go.'
  const B = 'A second one that can go too.'
  const body = ['I am your constituent.', A, 'My own story.', B, 'Please support shelter.'].join('\n\n')
  const letter = letterSaying(body)
  const full = formLength(letterText(letter))
  const address = '12 Sample Street, Apt 4\nRome, GA 30161\nalex@example.org\n706-555-0123'

  it('is the letter itself where that fits', () => {
    expect(shorter(letter, full, [A, B])).toEqual({
      text: letterText(letter),
      length: full,
      cut: [],
      over: 0,
    })
  })

  it('loses the address first, for which a form has fields', () => {
    const { text, cut, over } = shorter(letter, full - 1, [A, B])
    expect(over).toBe(0)
    expect(cut).toEqual([{ part: 'address', text: address }])
    expect(text.endsWith('Sincerely,\nAlex Example')).toBe(true)
  })

  it('then loses whole paragraphs in the order it is told, no more than it must', () => {
    const limit = full - formLength(address) - 10
    const { text, length, cut, over } = shorter(letter, limit, [B, A])
    expect(cut.map(({ text }) => text)).toEqual([address, B])
    expect(text).toContain(A)
    expect(text).not.toContain(B)
    expect(length).toBe(formLength(text))
    expect([length <= limit, over]).toEqual([true, 0])
  })

  it('says by how much it is still too long when nothing more may go', () => {
    const { text, length, cut, over } = shorter(letter, 100, [A, B])
    expect(cut.map(({ text }) => text)).toEqual([address, A, B])
    expect(text).toContain('My own story.')
    expect(text).toContain('Please support shelter.')
    expect(over).toBe(length - 100)
  })

  it('never loses a paragraph that the person changed by a single word', () => {
    const changed = letterSaying(body.replace('second one', 'second paragraph'))
    const { text, cut } = shorter(changed, 50, [A, B])
    expect(cut.map(({ text }) => text)).toEqual([address, A])
    expect(text).toContain('A second paragraph that can go too.')
  })

  it('knows an optional paragraph whatever its spaces and line breaks', () => {
    const { cut } = shorter(letterSaying(body.replace('first paragraph', 'first\nparagraph')), 50, [A])
    expect(cut.map(({ part }) => part)).toEqual(['address', 'paragraph'])
  })

  it('keeps one paragraph, whatever was marked', () => {
    const { text } = shorter(letterSaying(A), 5, [A])
    expect(text).toContain(A)
  })
})

describe('every letter of every campaign', () => {
  const all = [
    ...campaigns,
    ...campaigns.flatMap(({ id }) => Object.values(content.translations.get(id) ?? {})),
  ]
  const cases = all.flatMap((campaign) =>
    campaign.letters.map((letter) => [`${letter.id} ${letter.language}`, letter] as const),
  )
  const ASKS = { en: 'I ask you to', es: 'Le pido que' }
  it.each(cases)('fits the shortest form known, without its optional paragraphs: %s', (_, template) => {
    const { subject, body } = draft(template, { sender: alex })
    const optional = optionalParagraphs(template.body, { sender: alex }, template.language)
    const { over, text } = shorter(letterSaying(body, subject, template.language), 500, optional)
    expect(text).toMatch(/^(?:Dear .*\n\nMy name is|Honorable .*\n\nMe llamo) Alex Example/)
    expect(text).toContain(ASKS[template.language])
    expect(over).toBe(0)
  })

  it.each(cases)('keeps the story that the person wrote, whatever the limit: %s', (_, template) => {
    const values = { sender: alex, answers: { story: 'I teach third grade in Rome.' } }
    const { subject, body } = draft(template, values)
    const optional = optionalParagraphs(template.body, values, template.language)
    const { text } = shorter(letterSaying(body, subject, template.language), 1, optional)
    expect(text).toContain('I teach third grade in Rome.')
    expect(text).toContain(ASKS[template.language])
  })
})
