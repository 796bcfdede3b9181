import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { compose, letterText } from '#letter/compose.ts'
import { placeholders } from '#letter/gaps.ts'
import { LETTER_RULES } from '#letter/letter-text.ts'
import { textFault } from '#letter/plain-text.ts'
import { reminder } from '#letter/reminder.ts'
import { thankYouLetter, thankYouLine } from '#letter/thanks.ts'
import { alex, DATE, letterTo, post, someone } from '../samples.ts'

const officials = [
  'Senator Sam Sample',
  'The Honorable José "Chuy" Núñez, Jr.; with \\ signs',
  'ʻOkina 🙂 '.repeat(20),
]
const id = '0f8b1c1e-0000-4000-8000-000000000000@constituent.example'
const file = reminder({ date: DATE, officials, id })

/** The event as a calendar program reads it. */
function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const [event, ...others] = calendar.getAllSubcomponents('vevent')
  if (!event || others.length > 0) throw new Error('One event is expected.')
  return { calendar, event, value: (name: string) => String(event.getFirstPropertyValue(name)) }
}

describe('a reminder', () => {
  it('is one event of a whole day, two weeks later, that takes up no time', () => {
    const { event, calendar, value } = read(file)
    expect([value('dtstart'), value('dtend'), value('dtstamp')]).toEqual([
      '2026-12-06',
      '2026-12-07',
      '2026-11-22T00:00:00Z',
    ])
    expect(new ICAL.Event(event).startDate.isDate).toBe(true)
    expect([value('uid'), value('class'), value('transp')]).toEqual([id, 'PRIVATE', 'TRANSPARENT'])
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('method')).toBeNull()
  })

  it('takes the place of an earlier one in a calendar, of another day and of the same with more officials', () => {
    const sequence = (date: string, count: number) =>
      Number(read(reminder({ date, officials: Array(count).fill('Sam Sample'), id })).value('sequence'))
    const all = [sequence(DATE, 1), sequence(DATE, 3), sequence('2026-11-23', 1), sequence('2028-02-29', 1)]
    expect(all).toEqual(all.toSorted((a, b) => a - b))
    expect(new Set(all).size).toBe(4)
    // RFC 5545, 3.3.8: a number of 32 bits.
    expect(sequence('2099-12-31', 5000)).toBeLessThan(2 ** 31)
  })

  it('makes itself heard at nine in the morning of that day, and names nobody on a locked screen', () => {
    const [alarm, ...others] = read(file).event.getAllSubcomponents()
    expect([alarm?.name, others]).toEqual(['valarm', []])
    const value = (name: string) => String(alarm?.getFirstPropertyValue(name))
    // RFC 5545, 3.6.6: of a DISPLAY these three and nothing else are required.
    expect(value('action')).toBe('DISPLAY')
    expect(value('trigger')).toBe('PT9H')
    expect(value('description')).toBe('Follow up on your letters')
  })

  it('names those who were written to, as they are written', () => {
    const { value } = read(file)
    expect(value('summary')).toBe('Follow up on your letters')
    for (const name of officials) expect(value('description')).toContain(`\n- ${name}\n`)
  })

  it('says nothing of what the letters were about, nor of the writer', () => {
    const { value } = read(file)
    const said = `${value('summary')} ${value('description')}`
    expect(said).not.toMatch(/child|traffick|abuse|shelter|Alex|Rome|30161/i)
    expect(said).toMatch(/somebody has acted, thank them/)
  })

  it.each([
    ['2026-12-25', '20270108', '20270109'],
    ['2028-02-20', '20280305', '20280306'],
    ['2026-10-25', '20261108', '20261109'],
    ['2026-12-17', '20261231', '20270101'],
  ])('counts days over months, years, leap days and changes of the clock: %s', (date, start, end) => {
    const ics = reminder({ date, officials: ['Senator Sam Sample'], id })
    expect(ics).toContain(`DTSTART;VALUE=DATE:${start}\r\nDTEND;VALUE=DATE:${end}\r\n`)
  })

  it('ends each line with CR LF, and has none of more than 75 octets or with half a character', () => {
    const lines = file.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3)
    for (const line of lines) expect(line).toBe(Buffer.from(line).toString())
  })

  it('marks comma, semicolon, backslash and line break in a name as RFC 5545 asks, and nothing else', () => {
    const unfolded = file.replaceAll('\r\n ', '')
    expect(unfolded).toContain(String.raw`\n- The Honorable José "Chuy" Núñez\, Jr.\; with \\ signs\n- `)
    const [line = ''] = /^DESCRIPTION:.*$/m.exec(unfolded) ?? []
    // Each backslash begins one of the four escapes.
    expect(line.replaceAll(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/)
  })

  it('lets no name end its line or begin a property', () => {
    const evil = 'Sam\r\nEND:VEVENT\nBEGIN:VALARM\rX:1\u0007'
    const { event, value } = read(reminder({ date: DATE, officials: [evil], id }))
    expect(event.getAllSubcomponents()).toHaveLength(1)
    expect(value('description')).toContain('- Sam\nEND:VEVENT\nBEGIN:VALARM\nX:1 \n')
  })
})

describe('thanks to an official who acts', () => {
  const senator = { ...someone('us-senator', 'GA'), name: 'Sam Sample', familyName: 'Sample' }
  const { subject, body } = thankYouLetter({ sender: alex, about: 'Shelter and care' })

  it('are a line to say', () => {
    expect(thankYouLine({ official: senator, sender: alex })).toBe(
      'My name is Alex Example, from Rome. I asked Senator Sample for help, and I am calling to say thank you for acting.',
    )
  })

  it('are a letter like any other, which waits for the writer to say what was done', async () => {
    expect(subject).toBe('Thank you: Shelter and care')
    expect(placeholders(body)).toEqual(['[your words: what did they do?]'])
    const refused = await post('/api/letters/pdf', { letters: [letterTo(senator.id, { subject, body })] })
    expect(refused.status).toBe(422)
    const own = body.replace(/\[.*\]/, 'You stood up for the shelter.')
    const letter = compose({
      request: letterTo(senator.id, { subject, body: own }),
      official: senator,
      date: DATE,
    })
    expect(letterText(letter)).toMatch(
      /^Dear Senator Sample:\n\nI wrote to you from Rome, Georgia, about this: “Shelter and care”\./,
    )
  })

  it('have a subject that fits, however long the letter’s was', () => {
    const about = 'x'.repeat(200)
    expect(thankYouLetter({ sender: alex, about }).subject).toHaveLength(200)
    const emoji = thankYouLetter({ sender: alex, about: '🙂'.repeat(100) }).subject
    expect(textFault(emoji, LETTER_RULES.subject)).toBeNull()
  })
})
