import { describe, expect, it } from 'vitest'
import type { LetterRequest } from '#letter/schema.ts'
import { alex, content, letterTo, post, someone } from '../samples.ts'
import { type ReadLine, readPdf, textOf } from './read.ts'
import { readTags } from './tags.ts'

const INCH = 72
const all = [...content.officials.byId.values()].filter(({ postal }) => postal.length > 0)
const senator = someone('us-senator', 'GA')

async function print(path: 'envelopes' | 'labels' | 'pdf', body: object) {
  const response = await post(`/api/letters/${path}`, body)
  expect(response.status).toBe(200)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { response, bytes, ...(await readPdf(bytes)) }
}

/** The letters to every official in packets of 200, each to the office with the longest address. */
function* packets() {
  for (let i = 0; i < all.length; i += 200) {
    yield all.slice(i, i + 200).map((official) => {
      const lengths = official.postal.map(({ lines }) => lines.join().length)
      return letterTo(official.id, { office: lengths.indexOf(Math.max(...lengths)) })
    })
  }
}

/** The ink of a line, in points from the top left corner. */
const inkOf = ({ text, x, width, baseline, size }: ReadLine) => ({
  left: x,
  right: x + width,
  top: baseline - (/\p{Lu}\p{M}/u.test(text.normalize('NFD')) ? 0.92 : 0.77) * size,
  bottom: baseline + 0.26 * size,
})

describe('envelopes', () => {
  it('are pages of a #10 envelope, one a letter, with the writer’s address and the recipient’s', async () => {
    const { response, pages, sizes, title, bytes } = await print('envelopes', {
      letters: [letterTo(senator.id), letterTo(someone('governor', 'GA').id)],
    })
    expect(response.headers.get('Content-Type')).toBe('application/pdf')
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="envelopes-2.pdf"')
    expect(sizes).toEqual(Array(2).fill([9.5 * INCH, 4.125 * INCH]))
    expect(title).toBe('2 envelopes')
    expect(textOf(pages[0])).toMatch(
      /^Alex Example\n12 Sample Street, Apt 4\nRome, GA 30161\nThe Honorable Jon/,
    )
    // Nobody needs to see on the outside how to reach the writer.
    expect(textOf(pages[0])).not.toMatch(/@|555/)
    const { sections, untagged } = await readTags(bytes)
    expect(sections.map(({ title }) => title)).toEqual([
      `Envelope to ${senator.name}`,
      `Envelope to ${someone('governor', 'GA').name}`,
    ])
    expect(sections[0]?.blocks.map(({ text }) => text)).toEqual([
      'Alex Example 12 Sample Street, Apt 4 Rome, GA 30161',
      expect.stringMatching(`^The Honorable ${senator.name} United States Senate .* [A-Z]{2} \\d{5}`),
    ])
    expect(untagged.join('')).toBe('')
  })

  it('have the address of every official where the Postal Service reads it, and nothing else there', async () => {
    const wrong: string[] = []
    let count = 0
    // The longest that a sender can be.
    const sender = {
      ...alex,
      name: `Alexandra ${'Example-'.repeat(10)}Sample`,
      address: {
        ...alex.address,
        street: `${'12 Sample Street '.repeat(6)}Apt 4`,
        city: 'Rome '.repeat(15).trim(),
      },
    }
    for (const letters of packets()) {
      const { pages } = await print('envelopes', {
        letters: letters.map((letter) => ({ ...letter, sender })),
      })
      for (const page of pages) {
        count++
        const recipient = page.filter(({ x }) => x > 3.9 * INCH)
        const others = page.filter(({ x }) => x <= 3.9 * INCH)
        // Domestic Mail Manual 202.1: ½ in from either side, 2¾ to ⅝ in above the lower edge.
        const isRead = recipient
          .map(inkOf)
          .every(
            (ink) =>
              ink.left >= 0.5 * INCH &&
              ink.right <= 9 * INCH &&
              ink.top >= (4.125 - 2.75) * INCH &&
              ink.bottom <= (4.125 - 0.625) * INCH,
          )
        const isFree = others
          .map(inkOf)
          .every(
            (ink) =>
              ink.left >= 0.25 * INCH &&
              ink.right <= 4.5 * INCH &&
              ink.top >= 0.25 * INCH &&
              ink.bottom <= 1.375 * INCH,
          )
        const isLegible = recipient.every(({ size }) => size >= 10) && others.every(({ size }) => size >= 8)
        const isWhole =
          recipient[0]?.text.startsWith('The ') &&
          /, [A-Z]{2} \d{5}(-\d{4})?$/.test(recipient.at(-1)?.text ?? '')
        if (!isRead || !isFree || !isLegible || !isWhole) wrong.push(textOf(page))
      }
    }
    expect(count).toBe(all.length)
    expect(wrong).toEqual([])
  })

  it('have lines that don’t touch, and so has window paper, however long and wide the writer’s name and address are', async () => {
    const sender = {
      name: 'W'.repeat(100),
      address: { street: 'W'.repeat(120), city: 'W'.repeat(80), state: 'GA', zip: '30161-1234' },
      email: `${'w'.repeat(60)}@${`${'m'.repeat(30)}.`.repeat(4)}org`,
      phone: '('.repeat(40).replace(/^.{12}/, '706-555-0123'),
    }
    for (const [kind, paper] of [
      ['envelopes', 'standard'],
      ['pdf', 'window'],
    ] as const) {
      const { pages } = await print(kind, { letters: [letterTo(senator.id, { sender })], paper })
      const block = (pages[0] ?? []).filter(({ x, baseline }) => x < 2 * INCH && baseline < 2 * INCH)
      expect(block.length).toBeGreaterThan(5)
      block.slice(1).forEach(({ baseline, size }, index) => {
        expect(baseline - (block[index]?.baseline ?? NaN)).toBeGreaterThanOrEqual(1.03 * size)
      })
    }
  })

  it('are printed for a letter that can’t be, as long as the addresses can', async () => {
    await print('envelopes', { letters: [letterTo(senator.id, { body: 'Thank you 🙏' })] })
    const response = await post('/api/letters/envelopes', {
      letters: [letterTo(senator.id, { sender: { ...alex, name: 'Alex 🙏 Example' } })],
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [{ path: 'letters.0.sender.name', message: expect.stringMatching(/🙏 \(U\+1F64F\).*by hand/) }],
    })
  })
})

describe.each(['envelopes', 'labels'] as const)('%s', (path) => {
  it('are one for two letters to one official, unless they go to two of their offices or come from two people', async () => {
    const governor = someone('governor', 'GA').id
    const count = async (letters: LetterRequest[]) => {
      const { pages, response } = await print(path, { letters })
      const name = response.headers.get('Content-Disposition') ?? ''
      const printed = pages
        .flat()
        .filter(({ text }) => /^The Honorable/.test(text))
        .map(({ text }) => text.replace('The Honorable ', ''))
      return [Number(/-(\d+)\.pdf/.exec(name)?.[1] ?? 1), printed]
    }
    const second = { subject: 'Something else', body: 'Please act on this too.' }
    const [name, other] = [senator.name, someone('governor', 'GA').name]
    expect(await count([letterTo(senator.id), letterTo(governor), letterTo(senator.id, second)])).toEqual([
      2,
      [name, other],
    ])
    expect(await count([letterTo(senator.id), letterTo(senator.id, second)])).toEqual([1, [name]])
    expect(await count([letterTo(senator.id), letterTo(senator.id, { ...second, office: 0 })])).toEqual([
      2,
      [name, name],
    ])
    const sam = { ...alex, name: 'Sam Example' }
    expect(await count([letterTo(senator.id), letterTo(senator.id, { sender: sam })])).toEqual([
      2,
      [name, name],
    ])
  })

  it('are refused for somebody whom nobody knows and for an office that is gone, at the letter', async () => {
    const letters = [letterTo(senator.id), letterTo('nobody'), letterTo(senator.id, { office: 99 })]
    const response = await post(`/api/letters/${path}`, { letters })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      errors: [{ path: 'letters.1.official' }, { path: 'letters.2.office' }],
    })
  })
})

/** Which label of a sheet a line stands on, from 0, if its ink is at least a sixteenth of an inch inside of it; null if it isn't. */
function labelOf(line: ReadLine): number | null {
  const ink = inkOf(line)
  const column = Math.floor((ink.left - 0.1875 * INCH) / (2.75 * INCH))
  const row = Math.floor((ink.top - 0.5 * INCH) / INCH)
  const left = (0.1875 + 2.75 * column) * INCH
  const top = (0.5 + row) * INCH
  const edge = INCH / 16
  const isInside =
    ink.left >= left + edge &&
    ink.right <= left + 2.625 * INCH - edge &&
    ink.top >= top + edge &&
    ink.bottom <= top + INCH - edge
  return isInside ? row * 3 + column : null
}

describe('labels', () => {
  it('have the whole address of every official inside of a label of its own', async () => {
    const wrong: string[] = []
    let count = 0
    for (const letters of packets()) {
      const { pages, sizes } = await print('labels', { letters })
      expect(pages).toHaveLength(Math.ceil(letters.length / 30))
      expect(new Set(sizes.map(String))).toEqual(new Set(['612,792']))
      const read = pages.flatMap((page) => {
        const labels = Array.from({ length: 30 }, (): ReadLine[] => [])
        for (const line of page) {
          const label = labelOf(line)
          if (label === null) wrong.push(`outside: ${line.text}`)
          else labels[label]?.push(line)
        }
        return labels
      })
      letters.forEach(({ official: id, office = 0 }, index) => {
        count++
        const official = content.officials.byId.get(id)
        const text = (read[index] ?? []).map((line) => line.text).join(' ')
        const expected = official?.postal[office]?.lines.join(' ') ?? '-'
        if (!text.endsWith(expected)) wrong.push(`${text} instead of ${expected}`)
        if (read[index]?.some(({ size }) => size < 8)) wrong.push(`too small: ${text}`)
      })
      expect(read.slice(letters.length).flat()).toEqual([])
    }
    expect(count).toBe(all.length)
    expect(wrong).toEqual([])
  })

  it('go on with the label of a sheet from which others are gone', async () => {
    const letters = all.slice(0, 30).map(({ id }) => letterTo(id))
    const { pages, response, title } = await print('labels', { letters, start: 29 })
    expect(title).toBe('Labels for 30 letters')
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="labels-30.pdf"')
    const used = pages.map((page) => [...new Set(page.map(labelOf))])
    expect(used).toEqual([[28, 29], Array.from({ length: 28 }, (_, i) => i)])
  })

  it.each([0, 31, 1.5, '4'])('refuse to begin with label %j', async (start) => {
    const response = await post('/api/letters/labels', { letters: [letterTo(senator.id)], start })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      errors: [{ path: 'start', message: 'Say with which label of the sheet to begin, from 1 to 30.' }],
    })
  })
})
