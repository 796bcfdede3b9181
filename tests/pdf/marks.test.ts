import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { letterFont } from '../../server/pdf/font.ts'
import { alex, letterTo, post, someone } from '../samples.ts'
import { type ReadLine, readPdf } from './read.ts'
import { readTags } from './tags.ts'

const senator = someone('us-senator', 'GA')
const NAVAJO = 'Shizhéʼé dóó shimá ayóó ąʼííníshʼní: tʼáá ąą́ ńléí, bikʼeh dahojílí, ę́ į́ ǫ́ Ę́ Ǫ́'.normalize(
  'NFC',
)
const YORUBA = 'Adébáyọ̀ Ọlátúnjí, ọmọ Yorùbá, ẹ̀kọ́ ilé-ìwé, Ẹ́ Ọ̀'.normalize('NFC')
const OTHERS = 'n̄ q̃ x̂ M̂ T́A l̃ ŵ̱ “traﬃcking” f́i Ossoﬀ'.replace('ﬃ', 'ffi').replace('ﬀ', 'ff')

async function print(kind: string, changes: Parameters<typeof letterTo>[1], more: object = {}) {
  const response = await post(`/api/letters/${kind}`, { letters: [letterTo(senator.id, changes)], ...more })
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

const texts = (lines: readonly ReadLine[] | undefined) => (lines ?? []).map(({ text }) => text)

describe('a letter with marks that there is no character for', () => {
  const sender = {
    ...alex,
    name: 'Adébáyọ̀ Ę́xample',
    address: { ...alex.address, street: '12 ą́ Street', city: 'Ǫ́ Town' },
  }

  it.each([['standard'], ['window']])(
    'is copied and read aloud as it was typed, on %s paper',
    async (paper) => {
      const body = `${NAVAJO}\n\n${YORUBA}\n\n${OTHERS}`
      const { sections } = await readTags(await print('pdf', { body, subject: NAVAJO, sender }, { paper }))
      const blocks = sections[0]?.blocks.map(({ text }) => text) ?? []
      for (const text of [NAVAJO, YORUBA, OTHERS, `Re: ${NAVAJO}`, 'Adébáyọ̀ Ę́xample'])
        expect(blocks).toContain(text.normalize('NFC'))
      expect(blocks[0]).toMatch(/^Adébáyọ̀ Ę́xample 12 ą́ Street Ǫ́ Town, GA/)
    },
  )

  it('is on an envelope what it is in the letter', async () => {
    const { pages } = await readPdf(await print('envelopes', { sender }))
    expect(texts(pages[0]).slice(0, 3)).toEqual(['Adébáyọ̀ Ę́xample', '12 ą́ Street', 'Ǫ́ Town, GA 30161'])
  })

  it('takes no more room than without them, and none of them is parted from its letter', async () => {
    const { pages } = await readPdf(
      await print('pdf', { body: `${'q'.repeat(70)}\n${'q̃'.repeat(70)}\n${'x̂'.repeat(300)}` }),
    )
    const lines = pages[0] ?? []
    const plain = lines.find(({ text }) => text.startsWith('qq'))
    const marked = lines.find(({ text }) => text.startsWith('q̃'))
    expect(marked?.width).toBeCloseTo(plain?.width ?? 0, 1)
    const cut = texts(lines).filter((text) => text.startsWith('x'))
    expect(cut.length).toBeGreaterThan(2)
    for (const text of cut) expect(text).toMatch(/^(x̂)+$/)
    expect(cut.join('')).toBe('x̂'.repeat(300))
  })

  it.each([
    ['m̧', /print m̧ \(U\+006D U\+0327\)\. Take it out/],
    ['1́', /print 1́ \(U\+0031 U\+0301\)/],
    ['a ́ b', /print the sign U\+0301/],
    ['ŋ́ and ŋ̀', /print ŋ́ \(U\+014B U\+0301\), ŋ̀ \(U\+014B U\+0300\)/],
    ['x̵', /print the sign U\+0335\./],
  ])('is refused by name where the font has no place for the mark: %s', async (text, message) => {
    for (const field of ['subject', 'body']) {
      const response = await post('/api/letters/pdf', {
        letters: [letterTo(senator.id, { [field]: `Hi ${text}.` })],
      })
      expect(response.status).toBe(422)
      expect(await response.json()).toEqual({
        errors: [{ path: `letters.0.${field}`, message: expect.stringMatching(message) }],
      })
    }
  })
})

const edges = ({ minX, minY, maxX, maxY }: fontkit.BBOX) => [minX, minY, maxX, maxY].map(Math.round)

describe.each(['regular', 'semibold'] as const)('a mark in %s', (face) => {
  const { font, shape, subset } = letterFont(face)
  /** The ink of a letter as a document's own font draws it, one glyph after another, in font units, and how wide it is. */
  const drawn = (letter: string) => {
    const { glyphs } = shape(letter.normalize('NFC'))
    const made = fontkit.create(Buffer.from(subset([{ id: 0, parts: [] }, ...glyphs]))) as fontkit.Font
    const boxes = glyphs.map((_, i) => made.getGlyph(i + 1))
    // The box in the file is that of what is drawn.
    for (const { bbox, path } of boxes) expect(edges(bbox)).toEqual(edges(path.bbox))
    const [first = NaN, ...others] = boxes.map(({ advanceWidth }) => advanceWidth)
    expect(others).toEqual(others.map(() => 0))
    return {
      advanceWidth: first,
      minX: Math.min(...boxes.map(({ bbox }, i) => bbox.minX + (i > 0 ? first : 0))),
      maxX: Math.max(...boxes.map(({ bbox }, i) => bbox.maxX + (i > 0 ? first : 0))),
      maxY: Math.max(...boxes.map(({ bbox }) => bbox.maxY)),
    }
  }

  it.each(['ą́', 'ẹ́', 'ọ̀', 'n̄', 'q̃', 'x̂', 'ǫ́', 'į́', 'Ę́', 'M̂', 'Ọ̀'])('stands over its letter: %s', (letter) => {
    const [base = ''] = letter.normalize('NFD')
    const plain = font.glyphForCodePoint((base === 'i' ? 'ı' : base).codePointAt(0) ?? 0)
    const { advanceWidth, minX, maxX, maxY } = drawn(letter)
    expect(advanceWidth).toBe(plain.advanceWidth)
    // Left and right of the letter hardly anything stands out, and above it something does.
    expect(minX).toBeGreaterThan(plain.bbox.minX - 60)
    expect(maxX).toBeLessThan(plain.bbox.maxX + 60)
    expect(maxY).toBeGreaterThan(plain.bbox.maxY + 80)
  })

  it('on another mark stands above that', () => {
    expect(drawn('ŵ́').maxY).toBeGreaterThan(drawn('ŵ').maxY + 80)
  })
})
