import { describe, expect, it } from 'vitest'
import { askedIn, inPlaceOf, says, withAnswer } from '#letter/answer-in.ts'
import type { LetterTemplate } from '#letter/campaign.ts'
import { draft } from '#letter/drafts.ts'
import { alex, content } from '../samples.ts'

const [letter] = [...content.campaigns.values()].flatMap((campaign) => campaign.letters)
if (!letter) throw new Error('There is no letter.')
const old = 'I taught third grade for years.'
const fresh = 'I teach, and $& I have seen fear.\n\nMore than once.'
const values = { sender: alex, answers: { story: fresh } }
const filled = (story: string, template: LetterTemplate = letter) =>
  draft(template, { sender: alex, answers: { story } }).body
const put = (body: string, before = '', now = fresh, template: LetterTemplate = letter) =>
  withAnswer(body, { id: 'story', old: before, fresh: now }, template, values)

describe('an answer in a text of the writer’s own', () => {
  it('stands in the place of the earlier one, and nothing else changes', () => {
    const text = (story: string) => `${filled(story).replace('Nobody', 'No one')}\n\n\nP.S. Thank you.`
    expect(put(text(old), old)).toBe(text(fresh))
    expect(put(`I say this: ${old} And more.`, old, 'I teach.')).toBe('I say this: I teach. And more.')
  })

  it('stands where the template has it once the earlier one is gone or was never there', () => {
    expect(put(filled(''), '')).toBe(filled(fresh))
    expect(put(filled(''), old)).toBe(filled(fresh))
    const changed = (text: string) => text.replace('Nobody has', 'No one has').replace('The day', 'That day')
    expect(put(changed(filled('')))).toBe(changed(filled(fresh)))
    const rewritten = filled('').split('\n\n').with(1, 'A paragraph of my own.').join('\n\n')
    expect(put(rewritten).split('\n\n').slice(1, 4)).toEqual([
      'A paragraph of my own.',
      ...fresh.split('\n\n'),
    ])
  })

  it('stands before the last paragraph of a text that has nothing of the template', () => {
    expect(put('One.\n\nTwo.\n \nThree.', '', 'Mine.')).toBe('One.\n\nTwo.\n \nMine.\n\nThree.')
    expect(put('All of it.', '', 'Mine.')).toBe('All of it.\n\nMine.')
  })

  it('brings along what the template says around it, and takes that out again', () => {
    const template = {
      ...letter,
      body: 'Hello, you.\n\n{{#answers.story}}\nI care because {{answers.story}}\n\n{{/answers.story}}\nPlease act for them all.',
    }
    const body = 'Hello, you.\n\nPlease act for them all. Now.'
    const having = 'Hello, you.\n\nI care because I am a nurse.\n\nPlease act for them all. Now.'
    expect(put(body, '', 'I am a nurse.', template)).toBe(having)
    expect(put(having, 'I am a nurse.', 'I teach.', template)).toBe(having.replace('am a nurse', 'teach'))
    expect(put(having, 'I am a nurse.', '', template)).toBe(body)
  })

  it('closes the gap that the template has without it, and opens it again', () => {
    const blank = content.campaigns.get('your-own-letter')?.letters[0]
    if (!blank) throw new Error('There is no such letter.')
    const body = `${filled('', blank)}\n\nP.S. Thank you.`
    expect(body).toContain('about [your subject].')
    const about = (from: string, old: string, now: string) =>
      withAnswer(from, { id: 'about', old, fresh: now }, blank, { sender: alex, answers: {} })
    expect(about(body, '', 'a crossing')).toBe(body.replace('[your subject]', 'a crossing'))
    expect(about(body.replace('I am writing', 'I write'), '', 'a crossing')).toContain(
      'I write to you about a crossing.',
    )
    expect(about(body.replace('[your subject]', 'a road'), 'a road', 'a crossing')).toBe(
      body.replace('[your subject]', 'a crossing'),
    )
    expect(about(body.replace('[your subject]', 'a road'), 'a road', '')).toBe(body)
    expect(inPlaceOf('For a road', 'a road', 'a crossing')).toBe('For a crossing')
    expect(inPlaceOf('For a roadway', 'a road', 'a crossing')).toBe('For a roadway')
  })

  it('goes with its paragraph once it is empty', () => {
    expect(put(filled(old), old, '')).toBe(filled(''))
    expect(put('All mine.', old, '')).toBe('All mine.')
  })

  it('of a word or two is not found within other words', () => {
    expect(put('I think so.\n\nI do.\n\nI thank you.', 'I', 'Mine.')).toBe(
      'I think so.\n\nI do.\n\nMine.\n\nI thank you.',
    )
    expect(says('Rome is far.', 'Rom')).toBe(false)
    expect(says('I teach\nhere, you know.', ' I teach here ')).toBe(true)
    expect(says('Anything.', ' ')).toBe(false)
  })

  it('has a place in some letter of its campaign', () => {
    for (const { questions, letters } of content.campaigns.values())
      for (const { id } of questions)
        expect(
          letters.some((one) => askedIn(one).includes(id)),
          id,
        ).toBe(true)
  })
})
