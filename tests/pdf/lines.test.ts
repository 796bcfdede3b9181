import { describe, expect, it } from 'vitest'
import { alex, letterTo, post, someone } from '../samples.ts'
import { type ReadLine, readPdf } from './read.ts'

const senator = someone('us-senator', 'GA')
const RIGHT = 612 - 72

async function linesOf(body: string): Promise<ReadLine[]> {
  const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id, { body })] })
  expect(response.status).toBe(200)
  const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()))
  const lines = pages.flat()
  const from = lines.findIndex(({ text }) => text.startsWith('Re: '))
  const to = lines.findIndex(({ text }) => text === 'Sincerely,')
  return lines.slice(from + 1, to)
}

const texts = (lines: readonly ReadLine[]) => lines.map(({ text }) => text)
const filler = 'Please support shelter and care for the children who survive this, and'

describe('the lines of a letter', () => {
  it('are ragged right: each takes as many words as it has room for, and no word is divided', async () => {
    const body = Array(12).fill(filler).join(' ')
    const lines = await linesOf(body)
    expect(texts(lines).join(' ')).toBe(body)
    lines.slice(0, -1).forEach((line, index) => {
      const [next = ''] = (lines[index + 1]?.text ?? '').split(' ')
      expect(line.x + line.width).toBeLessThanOrEqual(RIGHT)
      // The next word had no room: at 11 points no letter is wider than 10.
      expect(line.x + line.width + 10 * (next.length + 1)).toBeGreaterThan(RIGHT)
    })
  })

  it('are kerned: an A and a V stand nearer to each other than to their like', async () => {
    const [kerned, As, Vs] = await linesOf(`${'AV'.repeat(10)}\n${'A'.repeat(10)}\n${'V'.repeat(10)}`)
    const apart = (As?.width ?? 0) + (Vs?.width ?? 0)
    expect(apart).toBeGreaterThan(100)
    expect(kerned?.width).toBeLessThan(0.95 * apart)
  })

  it('take a word of 40 letters whole', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapit'
    expect(word).toHaveLength(40)
    for (let i = 1; i < 14; i++) {
      const lines = await linesOf(`${filler.split(' ').slice(0, i).join(' ')} ${word} ${filler}`)
      expect(texts(lines).some((text) => text.split(' ').includes(word))).toBe(true)
      for (const { x, width } of lines) expect(x + width).toBeLessThanOrEqual(RIGHT + 0.5)
    }
  })

  it('break a word of several at its hyphen, and neither a number nor a single letter', async () => {
    const parts = new Set<string>()
    for (let i = 0; i < 60; i++) {
      const lines = await linesOf(`${'i'.repeat(i)} ${filler} survivor-led A-4 30161-1234 706-555-0123 end.`)
      for (const [index, { text }] of lines.entries())
        if (text.endsWith('-')) parts.add(`${text.split(' ').at(-1)}|${lines[index + 1]?.text.split(' ')[0]}`)
    }
    expect([...parts]).toEqual(['survivor-|led'])
  })

  it('break a dash after it, not before', async () => {
    const ends = new Set<string>()
    for (let i = 0; i < 60; i++) {
      const lines = await linesOf(`${'i'.repeat(i)} ${filler} children—and us.`)
      const [first = '', second = ''] = texts(lines)
      ends.add(`${first.split(' ').at(-1)}|${second.split(' ')[0]}`)
    }
    expect([...ends]).toContain('children—|and')
    expect([...ends].join(' ')).not.toContain('|—')
  })

  it('cut a long web address after a slash, and lose nothing of it', async () => {
    const address = `https://example.org/${Array(12).fill('shelter-and-care').join('/')}`
    const lines = texts(await linesOf(`See ${address} for more.`))
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe(`See ${address} for more.`)
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/[/-]$/)
  })

  it('begin at the margin where two spaces stand at the end of a line', async () => {
    const lines = await linesOf(Array(30).fill('I ask you.  Please act.').join('  '))
    expect(lines.length).toBeGreaterThan(4)
    for (const { x, text } of lines) expect([x, text[0]]).toEqual([72, expect.stringMatching(/\S/)])
  })

  it('fill up to 20 pages', async () => {
    const body = Array.from({ length: 850 }, (_, i) => `Line ${i + 1}`).join('\n')
    expect(texts(await linesOf(body)).filter((text) => text.startsWith('Line'))).toHaveLength(850)
  })
})

describe('what the letter’s font can’t print', () => {
  it('is not what has no ink: that is left out', async () => {
    const body = 'A\u202e line\u200f with\u2066 in\u00advisible\ufe0f signs.\u{e0067}'
    expect(texts(await linesOf(body))).toEqual(['A line with invisible signs.'])
  })

  it.each([
    ['Hebrew', 'שלום', /ש \(U\+05E9\), ל/],
    ['Arabic', 'مرحبا', /م \(U\+0645\)/],
    ['Chinese', '谢谢', /谢 \(U\+8C22\)\./],
    ['Japanese', 'ありがとう', /あ \(U\+3042\)/],
    ['Korean', '감사합니다', /감 \(U\+AC10\)/],
    ['Thai', 'ขอบคุณ', /the sign U\+0E38|ข \(U\+0E02\)/],
    ['an emoji', '🙏🏽', /🙏 \(U\+1F64F\)/],
    ['a sign that can’t be seen by itself', 'a\ue000', /print the sign U\+E000\./],
    ['many signs', '一二三四五六七八九十', /八 \(U\+516B\) and more/],
  ])('is named at its field with the way out: %s', async (_, text, message) => {
    const sender = {
      ...alex,
      name: `Alex ${text}`,
      address: { ...alex.address, street: `12 ${text}`, city: text },
    }
    const response = await post('/api/letters/pdf', {
      letters: [
        letterTo(senator.id),
        letterTo(senator.id, { sender, subject: text, body: `Thank you ${text}` }),
      ],
    })
    expect(response.status).toBe(422)
    const { errors } = (await response.json()) as { errors: { path: string; message: string }[] }
    expect(errors.map(({ path }) => path)).toEqual(
      ['sender.name', 'sender.address.street', 'sender.address.city', 'subject', 'body'].map(
        (field) => `letters.1.${field}`,
      ),
    )
    for (const error of errors) {
      expect(error.message).toMatch(message)
      const several = text.length > 2 ? 'them' : 'it'
      expect(
        error.message.endsWith(`Take ${several} out, or send this letter through the office’s contact form.`),
      ).toBe(true)
    }
  })
})
