import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Letter } from '#letter/compose.ts'
import { layout, type Options } from '../../server/pdf/layout.ts'
import type { Block, Page, PlacedLine } from '../../server/pdf/page.ts'
import { letterSaying } from '../letter/sample-official.ts'

/** The widths of a typewriter: where pages end depends on how many lines there are, and not on the typeface. */
const measure = (text: string, _: unknown, size: number) => [...text].length * size * 0.5
/** Less by a hair: sums of fractions aren't exact. */
const LEADING = 14.499
const BOTTOM = 792 - 0.85 * 72

const word = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.constantFrom('act', 'please', 'shelter', 'children', 'well-known', 'constituent'),
  },
  { weight: 1, arbitrary: fc.integer({ min: 80, max: 300 }).map((length) => 'x'.repeat(length)) },
)
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '))
/** Of one line or a few, of many, or broken by the writer into lines of their own. */
const paragraph = fc.oneof(
  words(12),
  words(50),
  words(150),
  fc.array(words(14), { minLength: 2, maxLength: 9 }).map((lines) => lines.join('\n')),
)

/** Letters of one page to seven, with addresses and enclosures of any length, on either paper, signed or not. */
const letters = fc.record({
  letter: fc
    .record({
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 55, size: 'max' }),
      // Longer than a form takes: it is the page that is short here, so that its end may come anywhere.
      sender: fc.integer({ min: 1, max: 40 }).map((lines) => Array<string>(lines).fill('12 Sample Street')),
      subject: words(20),
      enclosures: fc.array(words(15), { maxLength: 6 }),
    })
    .map((parts): Letter => ({ ...letterSaying('…'), ...parts })),
  options: fc.record({
    paper: fc.constantFrom<Options['paper']>('standard', 'window'),
    signature: fc.option(fc.record({ width: fc.integer({ min: 50, max: 900 }), height: fc.constant(200) }), {
      nil: undefined,
    }),
  }),
})

/** A block of a letter with its lines, each with the page that it is on. */
type Laid = { text: string; page: number; baseline: number }[]

/** The parts of a letter as they were laid out, told from one another by their order. */
function partsOf(pages: readonly Page[], letter: Letter) {
  const blocks = new Map<Block, Laid>()
  pages.forEach(({ items }, page) => {
    for (const item of items) {
      if (!('text' in item) || item.block === null) continue
      const { text, baseline } = item
      blocks.set(item.block, [...(blocks.get(item.block) ?? []), { text, page, baseline }])
    }
  })
  const all = [...blocks.values()]
  const count = letter.paragraphs.length
  const [, , , salutation = [], subject = []] = all
  const [closing = [], name = [], enclosures = []] = all.slice(5 + count)
  return { all, body: all.slice(5, 5 + count), salutation, subject, closing, name, enclosures }
}

/** Lays out letters without end, always the same ones, and looks at each. */
function always(look: (parts: ReturnType<typeof partsOf>, pages: readonly Page[], letter: Letter) => void) {
  fc.assert(
    fc.property(letters, ({ letter, options }) => {
      const pages = layout(letter, measure, options)
      look(partsOf(pages, letter), pages, letter)
    }),
    { seed: 20261122, numRuns: 400 },
  )
}

const pageOf = (block: Laid) => new Set(block.map(({ page }) => page))
const linesOf = ({ items }: Page) => items.filter((item): item is PlacedLine => 'text' in item)
const textOf = (blocks: readonly Laid[]) =>
  blocks
    .flat()
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '')

describe('any letter at all', () => {
  it('has one page or several, and the letters of these tests have both', () => {
    const counts = new Map<number, number>()
    always((_, { length }) => counts.set(length, (counts.get(length) ?? 0) + 1))
    expect(counts.get(1)).toBeGreaterThan(10)
    expect(Math.max(...counts.keys())).toBeGreaterThanOrEqual(7)
  })

  it('has every word of the text once, in order', () => {
    always(({ body }, _, { paragraphs }) => expect(textOf(body)).toBe(paragraphs.join('').replace(/\s/g, '')))
  })

  it('has no line alone at the foot of a page of which the paragraph goes on, nor at the head of the next', () => {
    always(({ body }) => {
      for (const paragraph of body) {
        const pages = [...pageOf(paragraph)]
        if (pages.length === 1) continue
        for (const page of pages)
          expect(paragraph.filter((line) => line.page === page).length).toBeGreaterThanOrEqual(2)
      }
    })
  })

  it('never has the closing without two lines of the text before it, be they of two paragraphs', () => {
    always(({ body, closing }) => {
      const lines = body.flat()
      const before = lines.filter(({ page }) => page === closing[0]?.page)
      expect(before.length).toBeGreaterThanOrEqual(Math.min(2, lines.length))
    })
  })

  it('never parts the name from the closing, nor the enclosures from the name', () => {
    always(({ closing, name, enclosures }, _, letter) => {
      expect(pageOf([...closing, ...name, ...enclosures]).size).toBe(1)
      expect([closing.length > 0, name.length > 0]).toEqual([true, true])
      expect(enclosures.length > 0).toBe(letter.enclosures.length > 0)
    })
  })

  it('never parts the subject from the greeting or from the text', () => {
    always(({ salutation, subject, body }) => {
      expect(pageOf([...salutation, ...subject, ...(body[0] ?? []).slice(0, 2)]).size).toBe(1)
      expect(subject.length).toBeGreaterThan(0)
    })
  })

  it('parts nothing but paragraphs of the text', () => {
    always(({ all, body }) => {
      for (const block of all) if (!body.includes(block)) expect(pageOf(block).size).toBe(1)
    })
  })

  it('has its lines one below the other, none lower than the margin', () => {
    always((_, pages) => {
      pages.forEach((page, index) => {
        // Where the window is, sender and recipient may be set closer.
        const lines = linesOf(page).filter(({ baseline }) => index > 0 || baseline > 3.7 * 72)
        lines.slice(1).forEach(({ baseline }, before) => {
          expect(baseline - (lines[before]?.baseline ?? 0)).toBeGreaterThanOrEqual(LEADING)
        })
        expect(lines.at(-1)?.baseline ?? 0).toBeLessThanOrEqual(BOTTOM)
      })
    })
  })

  it('leaves room to sign of three lines, and a drawn signature in it', () => {
    always(({ closing, name }, pages) => {
      const [above, below] = [closing.at(-1), name[0]]
      expect((below?.baseline ?? 0) - (above?.baseline ?? 0)).toBeGreaterThanOrEqual(4 * LEADING)
      for (const [page, { items }] of pages.entries())
        for (const item of items) {
          if ('text' in item) continue
          expect(page).toBe(below?.page)
          expect(item.top).toBeGreaterThan(above?.baseline ?? 0)
          expect(item.top + item.height).toBeLessThan((below?.baseline ?? 0) - 8)
        }
    })
  })

  it('goes on to another page only where three more lines have no room, or what belongs to the closing or the subject', () => {
    always(({ subject, closing }, pages) => {
      pages.slice(0, -1).forEach((page, index) => {
        if (closing[0]?.page === index + 1 || subject[0]?.page === index + 1) return
        const last = linesOf(page).at(-1)?.baseline ?? 0
        expect(BOTTOM - last).toBeLessThan(3 * LEADING + 9.01)
      })
    })
  })

  it('says on each page but the first whose it is and which page of how many', () => {
    always((_, pages, letter) => {
      const heads = pages.map((page) => linesOf(page).filter(({ block }) => block === null))
      expect(heads.map((lines) => lines.map(({ text }) => text))).toEqual(
        pages.map((_, index) =>
          index === 0
            ? []
            : [`${letter.recipient[0]} · ${letter.date} · Page ${index + 1} of ${pages.length}`],
        ),
      )
    })
  })
})
