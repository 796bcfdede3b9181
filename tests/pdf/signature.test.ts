import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { content, letterTo, post, someone } from '../samples.ts'
import { readPictures } from './pictures.ts'
import { header, png, pngOf } from './png.ts'
import { readPdf, textOf } from './read.ts'
import { readTags } from './tags.ts'

const senator = someone('us-senator', 'GA')
const officials = [...content.officials.byId.values()].filter(({ postal }) => postal.length > 0).slice(0, 10)

async function print(signature: string | undefined, letters = [letterTo(senator.id)], paper = 'standard') {
  const response = await post('/api/letters/pdf', { letters, signature, paper })
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

describe('a drawn signature', () => {
  it.each([
    ['standard', 300, 100],
    ['window', 2000, 40],
    ['standard', 40, 800],
  ])(
    'on %s paper, %i × %i pixels, stands between the closing and the name, in its shape',
    async (paper, width, height) => {
      const bytes = await print(png({ width, height, depth: 1, colour: 0 }), [letterTo(senator.id)], paper)
      const { pages } = await readPdf(bytes)
      const [picture, ...others] = (await readPictures(bytes))[0] ?? []
      expect(others).toEqual([])
      const closing = pages[0]?.find(({ text }) => text === 'Sincerely,')
      const name = pages[0]?.at(-1)
      expect(name?.text).toBe('Alex Example')
      if (!picture || !closing || !name) throw new Error('The page lacks closing, name or picture.')
      expect(picture.width / picture.height).toBeCloseTo(width / height, 0)
      expect(picture.x).toBeCloseTo(closing.x, 1)
      expect(picture.top).toBeGreaterThan(closing.baseline + 0.2 * closing.size)
      expect(picture.top + picture.height).toBeLessThan(name.baseline - 0.77 * name.size)
      expect(picture.width).toBeLessThanOrEqual(3 * 72 + 0.01)
      expect(Math.max(picture.width / 216, picture.height / 42)).toBeCloseTo(1, 1)
    },
  )

  it('is described to those who don’t see it, in its place', async () => {
    const { sections } = await readTags(await print(png()))
    const blocks = sections[0]?.blocks ?? []
    expect(blocks.slice(-3)).toMatchObject([
      { role: 'P', text: 'Sincerely,' },
      { role: 'Figure', alternative: 'Signature of Alex Example', pages: [0] },
      { role: 'P', text: 'Alex Example' },
    ])
  })

  it('is on every letter of a packet and only once in the file', async () => {
    const letters = officials.map(({ id }) => letterTo(id))
    const plain = await print(undefined, letters)
    // Noise, which can't be packed: 60 kB.
    const signed = await print(png({ width: 200, height: 75 }), letters)
    expect((await readPictures(signed)).map((pictures) => pictures.length)).toEqual(Array(10).fill(1))
    expect(signed.length - plain.length).toBeGreaterThan(55_000)
    expect(signed.length - plain.length).toBeLessThan(75_000)
  })

  it.each([
    [0, 1],
    [0, 16],
    [2, 8],
    [2, 16],
    [3, 4],
    [3, 8],
    [4, 8],
    [6, 8],
    [6, 16],
  ])('may be a PNG of colour type %i and depth %i', async (colour, depth) => {
    const bytes = await print(png({ width: 90, height: 30, colour, depth }))
    expect((await readPictures(bytes))[0]).toHaveLength(1)
  })

  it('brings nothing into the file but its picture', async () => {
    const note = Buffer.from('Comment\0Drawn at home')
    const bytes = await print(png({ more: [['tEXt', note]] }))
    expect(Buffer.from(bytes).includes('Drawn at home')).toBe(false)
    expect(Buffer.from(bytes).equals(Buffer.from(await print(png())))).toBe(true)
  })

  it('that is empty is none', async () => {
    expect(await readPictures(await print(''))).toEqual([[]])
  })

  it.each([
    ['is a JPEG', 'data:image/jpeg;base64,/9j/4AAQSkZJRg==', 400, /as a PNG picture/],
    ['is somewhere else', 'https://example.org/signature.png', 400, /as a PNG picture/],
    ['only says that it is a PNG', 'data:image/png;base64,R0lGODlhAQABAAAAACw=', 422, /no PNG picture/],
    ['has more than 200 kB', `data:image/png;base64,${'A'.repeat(270_000)}`, 400, /200 kB/],
    ['is too wide', png({ width: 2001, height: 1, colour: 0 }), 422, /2000 × 800/],
    ['is too high', png({ width: 1, height: 801, colour: 0 }), 422, /2000 × 800/],
    ['has no pixels', png({ width: 0, height: 10 }), 422, /damaged/],
    ['is interlaced', png({ interlaced: 1 }), 422, /interlacing/],
    ['has a colour type that there isn’t', png({ colour: 5 }), 422, /damaged/],
    [
      'unpacks to more than its header says',
      png({ width: 10, height: 10, data: Buffer.alloc(90_000_000) }),
      422,
      /damaged/,
    ],
    ['has less than its header says', png({ data: Buffer.alloc(50) }), 422, /damaged/],
    ['is cut off', `${png().slice(0, 2000)}`, 422, /damaged/],
  ])('that %s is refused', async (_, signature, status, message) => {
    const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id)], signature })
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      errors: [{ path: 'signature', message: expect.stringMatching(message) }],
    })
  })
})

describe('a PNG file that says two things', () => {
  const ihdr = ['IHDR', header()] as const
  const indexed = ['IHDR', header({ colour: 3, depth: 4 })] as const
  const rows = Buffer.alloc(10 * 11)
  const data = ['IDAT', deflateSync(rows)] as const
  // Ten rows of ten numbers of four bits, each row with a filter of its own: what they add up to counts.
  const numbers = (filter: number, byte: number) =>
    ['IDAT', deflateSync(Buffer.from(Array.from({ length: 60 }, (_, i) => (i % 6 ? byte : filter))))] as const
  const part = (from: number, to?: number) => ['IDAT', data[1].subarray(from, to)] as const
  const three = ['PLTE', Buffer.alloc(9)] as const
  const text = ['tEXt', Buffer.from('Comment\0Drawn at home')] as const
  const end = ['IEND', Buffer.alloc(0)] as const
  const url = (chunks: Parameters<typeof pngOf>[0]) => pngOf(chunks)

  it('is refused before anything unpacks what the second says', async () => {
    const huge = ['IHDR', header({ width: 60_000, height: 60_000, colour: 6 })] as const
    const signature = url([ihdr, huge, data, end])
    expect(Buffer.from(signature.split(',')[1] ?? '', 'base64').length).toBeLessThan(120)
    const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id)], signature })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [{ path: 'signature', message: expect.stringMatching(/damaged/) }],
    })
  })

  it.each<[string, string]>([
    ['two headers alike', url([ihdr, ihdr, data, end])],
    ['a header that isn’t first', url([data, ihdr, end])],
    ['no header', url([data, end])],
    ['no data', url([ihdr, end])],
    ['no end', url([ihdr, data])],
    ['something after its end', url([ihdr, data, end, ihdr])],
    ['two palettes', url([indexed, three, three, numbers(0, 0), end])],
    ['no palette', url([indexed, numbers(0, 0), end])],
    ['a palette after its data', url([indexed, numbers(0, 0), three, end])],
    ['a palette of two and a half colours', url([indexed, ['PLTE', Buffer.alloc(8)], numbers(0, 0), end])],
    ['a palette of no colour', url([indexed, ['PLTE', Buffer.alloc(0)], numbers(0, 0), end])],
    ['a palette of 257 colours', url([indexed, ['PLTE', Buffer.alloc(771)], numbers(0, 0), end])],
    ['transparency before its palette', url([indexed, ['tRNS', Buffer.alloc(1)], three, numbers(0, 0), end])],
    [
      'transparency of more colours than it has',
      url([indexed, three, ['tRNS', Buffer.alloc(4)], numbers(0, 0), end]),
    ],
    ['transparency after its data', url([ihdr, data, ['tRNS', Buffer.alloc(2)], end])],
    ['transparency of another kind', url([ihdr, ['tRNS', Buffer.alloc(6)], data, end])],
    ['data in two places', url([ihdr, part(0, 4), text, part(4), end])],
    ['a chunk that a reader must know', url([ihdr, ['ABCD', Buffer.alloc(4)], data, end])],
    ['a filter that there isn’t', url([ihdr, ['IDAT', deflateSync(Buffer.alloc(110, 5))], end])],
    ['a colour that isn’t in its palette', url([indexed, three, numbers(0, 0x03), end])],
    ['a colour that isn’t, by what is left of it', url([indexed, three, numbers(1, 0x01), end])],
    ['a colour that isn’t, by what is above it', url([indexed, three, numbers(2, 0x10), end])],
    ['a colour that isn’t, by both', url([indexed, three, numbers(3, 0x11), end])],
    ['a colour that isn’t, by the nearest', url([indexed, three, numbers(4, 0x01), end])],
  ])('is damaged: %s', async (_, signature) => {
    const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id)], signature })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [{ path: 'signature', message: expect.stringMatching(/damaged/) }],
    })
  })

  it.each<[string, string]>([
    ['data in several pieces', url([ihdr, part(0, 4), part(4), end])],
    ['texts where they harm nobody', url([ihdr, text, data, text, end])],
    ['all colours of its palette', url([indexed, three, numbers(0, 0x21), end])],
    [
      'a palette that only suggests colours',
      url([['IHDR', header({ colour: 2 })], three, ['IDAT', deflateSync(Buffer.alloc(310))], end]),
    ],
    ['transparency in its place', url([indexed, three, ['tRNS', Buffer.alloc(3)], numbers(0, 0), end])],
  ])('is not what has %s', async (_, signature) => {
    expect((await readPictures(await print(signature)))[0]).toHaveLength(1)
  })
})

describe('enclosures', () => {
  it.each([
    [['Petition of 212 neighbors'], 'Enclosure: Petition of 212 neighbors'],
    [['Petition', 'Report of May 2026'], 'Enclosures: Petition; Report of May 2026'],
  ])('are named below the signature: %j', async (enclosures, line) => {
    const bytes = await print(png(), [letterTo(senator.id, { enclosures })])
    const text = textOf((await readPdf(bytes)).pages[0])
    expect(text.endsWith(`Sincerely,\nAlex Example\n${line}`)).toBe(true)
    const blocks = (await readTags(bytes)).sections[0]?.blocks ?? []
    expect(blocks.at(-1)).toMatchObject({ role: 'P', text: line })
  })

  it('stay with the closing where the page ends', async () => {
    const enclosures = Array.from(
      { length: 10 },
      (_, i) => `Enclosure ${i + 1} of ten, ${'with a long name '.repeat(5)}`,
    )
    for (let lines = 18; lines < 34; lines++) {
      const body = Array.from({ length: lines }, (_, i) => `Line ${i}.`).join('\n')
      const { pages } = await readPdf(await print(undefined, [letterTo(senator.id, { body, enclosures })]))
      const texts = pages.at(-1)?.map(({ text }) => text) ?? []
      const closing = texts.indexOf('Sincerely,')
      expect(closing).toBeGreaterThan(1)
      expect(texts.slice(closing + 1, closing + 3)).toEqual([
        'Alex Example',
        expect.stringMatching(/^Enclosures: /),
      ])
    }
  })

  it('with characters that can’t be printed are refused at their place', async () => {
    const response = await post('/api/letters/pdf', {
      letters: [letterTo(senator.id, { enclosures: ['Petition', '請願書'] })],
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [
        { path: 'letters.0.enclosures.1', message: expect.stringMatching(/請 \(U\+8ACB\).*contact form/) },
      ],
    })
  })
})
