import { describe, expect, it } from 'vitest'
import { unprintableIn } from '#letter/on-paper.ts'
import { content, letterTo, post, someone } from '../samples.ts'
import { readPdf, textOf } from './read.ts'

const INCH = 72
const senator = someone('us-senator', 'GA')
const sentence =
  'Please support shelter and care for the children who survive this, and for the people who look for them. '

async function print(body: string) {
  const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id, { body })] })
  return readPdf(new Uint8Array(await response.arrayBuffer()))
}

/** The lines of a page that belong to its text, without the header of the following pages. */
const textLines = (page: { text: string }[]) =>
  page.map(({ text }) => text).filter((text) => !/Page \d+ of \d+/.test(text))

describe('a printed letter', () => {
  it('reads from the top: sender, date, inside address, salutation, subject, text, closing, name', async () => {
    const { pages, title } = await print('First paragraph.\n\nSecond “paragraph” – with signs.')
    const text = textOf(pages[0])
    const order = [
      'Alex Example',
      'Rome, GA 30161',
      'November 22, 2026',
      `The Honorable ${senator.name}`,
      'United States Senate',
      'Dear Senator',
      'Re: Shelter',
      'First paragraph.',
      'Second “paragraph” – with signs.',
      'Sincerely,',
    ]
    const positions = order.map((part) => text.indexOf(part))
    expect(positions).not.toContain(-1)
    expect(positions).toEqual([...positions].sort((a, b) => a - b))
    expect(text.trimEnd().endsWith('Alex Example')).toBe(true)
    expect(title).toBe(`Letter to ${senator.name}`)
  })

  it('stays inside its margins and leaves room to sign', async () => {
    const { pages } = await print(`${sentence.repeat(3)}\n\n${'x'.repeat(400)}`)
    const lines = pages.flat()
    for (const { x, width, baseline } of lines) {
      expect(x).toBeGreaterThanOrEqual(INCH)
      expect(x + width).toBeLessThanOrEqual(612 - INCH + 0.5)
      expect(baseline).toBeGreaterThan(0.8 * INCH)
      expect(baseline).toBeLessThan(792 - 0.8 * INCH)
    }
    const closing = lines.find(({ text }) => text === 'Sincerely,')?.baseline ?? 0
    const name = lines.at(-1)?.baseline ?? 0
    expect(name - closing).toBeGreaterThan(0.6 * INCH)
  })

  it.each(Array.from({ length: 30 }, (_, i) => i + 5))(
    'of %i paragraphs parts no paragraph after its first or before its last line, and never leaves the closing alone',
    async (count) => {
      const paragraphs = Array.from({ length: count }, (_, i) =>
        `¶${i} ${sentence.repeat(1 + ((i * 7) % 5))}`.trim(),
      )
      const { pages } = await print(paragraphs.join('\n\n'))
      expect(pages.length).toBeGreaterThan(count > 16 ? 1 : 0)
      pages.forEach((page, index) => {
        const lines = textLines(page)
        // The last line of a page may not be the first of a paragraph that goes on; the first of a page not a paragraph's last.
        if (index < pages.length - 1) {
          const next = textLines(pages[index + 1] ?? [])[0] ?? ''
          if (!next.startsWith('¶')) expect(lines.at(-1)).not.toMatch(/^¶/)
        }
        if (index > 0 && !lines[0]?.startsWith('¶')) {
          const second = lines[1] ?? ''
          expect(second === 'Sincerely,' || second.startsWith('¶')).toBe(false)
        }
        expect(lines[0]).not.toBe('Sincerely,')
      })
    },
  )

  it('says on each following page whose it is and how many there are', async () => {
    const { pages } = await print(Array(30).fill(sentence.repeat(2).trim()).join('\n\n'))
    expect(pages.length).toBeGreaterThan(1)
    expect(textOf(pages[0])).not.toMatch(/Page \d/)
    for (const [index, page] of pages.entries()) {
      if (index > 0)
        expect(page[0]?.text).toBe(
          `The Honorable ${senator.name} · November 22, 2026 · Page ${index + 1} of ${pages.length}`,
        )
    }
  })

  it('keeps a single line break inside a paragraph', async () => {
    const { pages } = await print('One line,\nand the next.')
    expect(textOf(pages[0])).toContain('One line,\nand the next.')
  })
})

describe('the font of the letters', () => {
  it('can print the name and the postal address of every official', () => {
    const all = [...content.officials.byId.values()]
    const missing = all.filter(
      ({ name, postal }) =>
        unprintableIn([name, ...postal.flatMap(({ lines }) => lines)].join('\n')).length > 0,
    )
    expect(all.length).toBeGreaterThan(7000)
    expect(missing.map(({ name }) => name)).toEqual([])
  })
})
