import { expect, it } from 'vitest'
import type { LetterTemplate } from '../../server/letter/campaign.ts'
import { drafted, inLanguage } from '../../web/drafted.ts'
import { alex, content } from '../samples.ts'

const [letter] = content.campaigns.values().next().value?.letters ?? []
const template = letter as LetterTemplate
const values = (name: string) => ({ sender: { ...alex, name } })

it('a letter is filled once for the same values, and anew for others and for another letter', () => {
  const first = drafted(template, values('Alex Example'))
  expect(first.body).toContain('Alex Example')
  expect(drafted(template, values('Alex Example'))).toBe(first)
  expect(drafted(template, values('Kim Example')).body).toContain('Kim Example')
  const other = { ...template, body: 'From {{sender.name}}' }
  expect(drafted(other, values('Alex Example')).body).toBe('From Alex Example')
})

it('a letter that stays in another language is the same one each time', () => {
  const spanish = inLanguage(template, 'es')
  expect(spanish).toEqual({ ...template, language: 'es' })
  expect(inLanguage(template, 'es')).toBe(spanish)
  expect(inLanguage(template, undefined)).toBe(template)
})
