import { describe, expect, it } from 'vitest'
import { remarks } from '#letter/before-sending.ts'
import { callScript } from '#letter/call-script.ts'
import { compose, letterText } from '#letter/compose.ts'
import { deliveryPlan } from '#letter/delivery.ts'
import { placeholders } from '#letter/gaps.ts'
import { formOfAddress } from '#letter/honorifics.ts'
import { mailLink } from '#letter/mail-links.ts'
import type { Office, Official } from '#letter/official.ts'
import { encouragement } from '#letter/own-words.ts'
import { readingTime } from '#letter/reading-time.ts'
import { reminder } from '#letter/reminder.ts'
import { english, type Say, sayIn } from '#letter/say.ts'
import { stateName } from '#letter/states.ts'
import { fill } from '#letter/template.ts'
import { thankYouLetter, thankYouLine } from '#letter/thanks.ts'
import { LETTER_ASIDE_ES } from '#letter/words/aside-es.ts'
import { LETTER_ES, type LetterSay } from '#letter/words/es.ts'
import { alex, content, DATE, letterTo, someone } from '../samples.ts'
import { sample } from './sample-official.ts'

const spanish = sayIn('es', { ...LETTER_ES, ...LETTER_ASIDE_ES })
const everybody = [...content.officials.byId.values()]

/** What is the same in every language: names, numbers, addresses, links. */
const isNoSentence = (text: string) => /^\S*$|@|:\/\/|^[-\d]+ ext\. \d+$|^Yahoo Mail$/.test(text)

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Says something in both languages, and gives what is the same in both although it is a sentence. */
function untranslated(speak: (say: LetterSay) => unknown): string[] {
  const [inEnglish, inSpanish] = [english, spanish].map((say) => textsIn(speak(say)))
  expect(inSpanish).toHaveLength(inEnglish?.length ?? 0)
  return (inEnglish ?? []).filter((text, index) => text === inSpanish?.[index] && !isNoSentence(text))
}

describe('in Spanish', () => {
  it('is all that is said of the ways to every official', () => {
    const left = everybody.flatMap((official) => {
      const request = letterTo(official.id, { body: `See “https://example.org”. ${'word '.repeat(400)}` })
      const letter = compose({ request, official, date: DATE })
      return untranslated((say) =>
        deliveryPlan({ official, letter, zip: '30161' }, say).map((way) =>
          way.way === 'print'
            ? { ...way, offices: way.offices.map(({ name, note }) => ({ name, note })) }
            : way,
        ),
      )
    })
    expect(everybody.length).toBeGreaterThan(8000)
    expect([...new Set(left)]).toEqual([])
  })

  it('is every remark on a letter, and what is said of its words and its length', () => {
    const letter = {
      subject: 'ACT NOW OR ELSE!!!',
      body: 'You idiots, morons, imbeciles, bastards, [your name] here: I know where you live.\n\nMy niece Sam was 14.',
    }
    expect(remarks(letter, '', spanish)).toHaveLength(5)
    expect(untranslated((say) => remarks(letter, '', say).map(({ message }) => message))).toEqual([])
    const shares = [0, 0.05, 0.1, 0.2, 0.4, 0.5, 0.8, 1]
    const said = shares.map((share) => encouragement({ own: share && 10, all: 100, share }, spanish))
    expect(new Set(said).size).toBe(shares.length)
    expect(
      untranslated((say) => shares.map((share) => encouragement({ own: share && 10, all: 100, share }, say))),
    ).toEqual([])
    const lengths = [50, 200, 400, 4000].map((count) => 'word '.repeat(count))
    expect(untranslated((say) => lengths.map((text) => readingTime(text, say)))).toEqual([])
  })

  it('is what is said on the telephone, in a reminder and in thanks', () => {
    const { phone: _, ...silent } = alex
    for (const sender of [alex, silent])
      for (const ask of [undefined, 'Apoye esto.'])
        expect(
          untranslated((say) => {
            const { live, voicemail } = callScript({ official: sample, sender, subject: 'Amparo', ask }, say)
            return [live, ask ? voicemail.filter((text) => text !== ask) : voicemail]
          }),
        ).toEqual([])
    expect(untranslated((say) => thankYouLine({ official: sample, sender: alex }, say))).toEqual([])
    expect(untranslated((say) => thankYouLetter({ sender: alex, about: 'Amparo' }, say))).toEqual([])
    const file = reminder({ date: DATE, officials: ['Sam Sample'], id: 'x' }, spanish)
    expect(file).toContain('SUMMARY:Dé seguimiento a sus cartas\r\n')
    expect(file).toContain('Reminder//ES\r\n')
  })

  it('a call in English still tells its Spanish caller what to do', () => {
    const { phone: _, ...sender } = alex
    const { live, voicemail } = callScript(
      { official: sample, sender, subject: 'Safe harbor' },
      english,
      spanish,
    )
    expect(live[2]).toBe(
      'Could you tell me where Representative Sample stands on this? (Espere la respuesta. “No lo sé” también es una buena respuesta.)',
    )
    expect(voicemail.at(-1)).toContain('My number is (diga su número despacio).')
  })

  it('a gap in a letter is found, such as the one that a letter of thanks leaves', () => {
    const { body } = thankYouLetter({ sender: alex, about: 'Amparo' }, spanish)
    expect(placeholders(body)).toEqual(['[sus palabras: ¿qué hizo?]'])
    expect(placeholders('[su nombre] [Escriba su historia] [ciudad] [código postal]')).toHaveLength(4)
    expect(placeholders('[sic] [suma total] [La ley estatal]')).toEqual([])
  })
})

describe('a letter in Spanish', () => {
  const senator = someone('us-senator', 'GA')
  const written = (official: Official) => {
    const request = letterTo(official.id, {
      language: 'es',
      body: 'Le pido que actúe.',
      enclosures: ['Foto'],
    })
    return compose({ request, official, date: DATE })
  }

  it('has date, salutation and closing in Spanish, and the address as the mail needs it', () => {
    const letter = written(senator)
    expect(letterText(letter)).toMatch(
      /^Honorable Jon Ossoff:\n\nLe pido que actúe\.\n\nAtentamente,\nAlex Example\n/,
    )
    expect([letter.language, letter.date]).toEqual(['es', '22 de noviembre de 2026'])
    expect(letter.recipient.slice(0, 2)).toEqual(['The Honorable Jon Ossoff', 'United States Senate'])
  })

  it('names each official in full, and gives nobody a gender that isn’t known', () => {
    const salutations = everybody.map(
      (official) => [official, formOfAddress(official, 'es').salutation] as const,
    )
    const others = salutations.filter(([{ name }, salutation]) => salutation !== `Honorable ${name}:`)
    expect(others.map(([{ office }]) => office).sort()).toEqual(['president', 'vice-president'])
    const called = (office: Office, courtesy?: 'Mr.' | 'Madam') => {
      const { courtesy: _, ...official } = someone('president', 'US')
      return formOfAddress({ ...official, office, ...(courtesy && { courtesy }) }, 'es').salutation
    }
    expect(called('president', 'Mr.')).toBe('Señor presidente:')
    expect(called('president', 'Madam')).toBe('Señora presidenta:')
    expect(called('vice-president', 'Madam')).toBe('Señora vicepresidenta:')
    expect(called('president')).toMatch(/^Honorable \S/)
  })

  it('says the writer’s state as Spanish does', () => {
    const sender = { ...alex, address: { ...alex.address, city: 'Buffalo', state: 'NY' } }
    expect(fill('Vivo en {{sender.city}}, {{sender.state}}.', { sender }, 'es')).toBe(
      'Vivo en Buffalo, Nueva York.',
    )
    expect([stateName('GA', 'es'), stateName('XX', 'es'), stateName('NY')]).toEqual([
      'Georgia',
      'XX',
      'New York',
    ])
  })

  it('has a subject of its own language where a link has no room for the person’s', () => {
    const request = letterTo(senator.id, {
      language: 'es',
      subject: '谢'.repeat(200),
      body: 'x '.repeat(900),
    })
    const letter = compose({ request, official: senator, date: DATE })
    const subject = (say: Say<never> & LetterSay) =>
      new URL(mailLink('mailto', letter, 'a@example.org', say).href).searchParams.get('subject')
    expect([subject(english), subject(spanish)]).toEqual([
      'Una carta de alguien a quien usted representa',
      'Una carta de alguien a quien usted representa',
    ])
  })
})
