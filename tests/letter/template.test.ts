import { describe, expect, it } from 'vitest'
import { fill, knownTokens, optionalParagraphs, templateFaults } from '#letter/template.ts'
import { alex } from '../samples.ts'

const known = knownTokens(['story'])

describe('a template', () => {
  it('may use the sender and the answers, and sections of them', () => {
    expect(
      templateFaults(
        'I am {{sender.name}}.\n{{#answers.story}}\n{{answers.story}}\n{{/answers.story}}',
        known,
      ),
    ).toEqual([])
  })

  it('is refused for an unknown token, with its line and the known ones', () => {
    expect(templateFaults('Hello,\n\nI am {{sender.nmae}}.', known)).toEqual([
      {
        line: 3,
        message:
          'unknown token {{sender.nmae}}; known are {{sender.name}}, {{sender.city}}, {{sender.state}}, {{sender.zip}}, {{answers.story}}.',
      },
    ])
  })

  it.each(['{{constructor.name}}', '{{__proto__}}', '{{sender.constructor}}', '{{toString}}'])(
    'is refused for %s, which mustache itself would resolve',
    (token) => {
      expect(templateFaults(token, known)).toHaveLength(1)
    },
  )

  it.each(['{{{sender.name}}}', '{{&sender.name}}', '{{> other}}'])(
    'is refused for %s, which a plain text has no use for',
    (tag) => {
      expect(templateFaults(tag, known)[0]?.message).toMatch(/is not used here/)
    },
  )

  it('is refused for a section that is never closed', () => {
    expect(templateFaults('{{#answers.story}} open', known)[0]?.message).toMatch(/Unclosed section/)
  })
})

describe('a filled letter', () => {
  it('has the values as they were typed, without HTML escaping', () => {
    const sender = { ...alex, name: 'Alex "Al" O\'Example & Daughters' }
    expect(fill('I am {{sender.name}} from {{sender.city}}, {{sender.state}}.', { sender })).toBe(
      'I am Alex "Al" O\'Example & Daughters from Rome, Georgia.',
    )
  })

  it('leaves out the section of an answer that was not given, without a gap', () => {
    const template = 'One.\n\n{{#answers.story}}\n{{answers.story}}\n\n{{/answers.story}}\nTwo.'
    expect(fill(template, { sender: alex })).toBe('One.\n\nTwo.')
    expect(fill(template, { sender: alex, answers: { story: 'Mine.' } })).toBe('One.\n\nMine.\n\nTwo.')
  })

  it('does not read a token that the person typed', () => {
    const filled = fill('{{answers.story}}', { sender: alex, answers: { story: 'My zip is {{sender.zip}}' } })
    expect(filled).toBe('My zip is {{sender.zip}}')
  })
})

describe('an optional paragraph', () => {
  const template = [
    'I am {{sender.name}}.',
    '{{! optional }}\nNobody knows how many in {{sender.city}}.',
    '{{#answers.story}}\n{{answers.story}}\n\n{{/answers.story}}\n{{! optional 2 }}\nIt goes on.',
    '{{! a note to other authors }}I ask you to act.',
    '{{! optional 1 }} Thank you.',
  ].join('\n\n')

  it('is in the filled letter like any other, without its mark', () => {
    expect(templateFaults(template, known)).toEqual([])
    expect(fill(template, { sender: alex, answers: { story: 'My story.' } })).toBe(
      'I am Alex Example.\n\nNobody knows how many in Rome.\n\nMy story.\n\nIt goes on.\n\nI ask you to act.\n\nThank you.',
    )
  })

  it('is listed with the writer’s words in it: by number first, then from the last to the first', () => {
    expect(optionalParagraphs(template, { sender: alex })).toEqual([
      'Thank you.',
      'It goes on.',
      'Nobody knows how many in Rome.',
    ])
    const unnumbered = 'Ask.\n\n{{! optional }}\nOne.\n\n{{!optional}}Two.'
    expect(optionalParagraphs(unnumbered, { sender: alex })).toEqual(['Two.', 'One.'])
  })

  it.each([
    ['Ask.\n\nThis is {{! optional }} in the middle.', 3, /beginning of a paragraph/],
    ['Ask.\nOn the next line:\n{{! optional }}\nThis.', 3, /beginning of a paragraph/],
    ['Ask.\n\n{{! optional ten }}\nThis.', 3, /instead of {{! optional ten }}/],
    ['Ask.\n\n{{! optional }}\nYou see: {{answers.story}}', 3, /own words are never cut/],
    ['{{! optional }}\nAll of it.', 1, /leave paragraphs that are not optional/],
  ])('is refused where its mark would do harm, with the line: %j', (body, line, message) => {
    expect(templateFaults(body, known)).toEqual([{ line, message: expect.stringMatching(message) }])
  })
})
