import { describe, expect, it } from 'vitest'
import { content, letterTo, post, someone } from '../samples.ts'
import { readPdf, textOf } from './read.ts'

const senator = someone('us-senator', 'GA')

async function read(body: string, official = senator.id): Promise<string> {
  const response = await post('/api/letters/pdf', { letters: [letterTo(official, { body })] })
  expect(response.status).toBe(200)
  return textOf((await readPdf(new Uint8Array(await response.arrayBuffer()))).pages[0])
}

describe('the text of a PDF', () => {
  it('comes back whole whatever was printed before it in the same process', async () => {
    // These glyphs are made of others in the font: '"' of two "'", "É" of "E" and an accent, "½" of "1" and "2".
    await read('"“É Ł Ñ ç ½ ¼ ỗ Ș ÀÈÌÒÙ … ‰ ™')
    const ascii = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => c !== '<')
    for (const part of [ascii.slice(0, 47).join(''), ascii.slice(47).join('')])
      expect(await read(part)).toContain(part)
    expect(await read("don't, it's O'Brien's office, fi fl ffi waffle")).toContain(
      "don't, it's O'Brien's office, fi fl ffi waffle",
    )
  })

  it('keeps each apostrophe as it was typed, though the font draws several with one glyph', async () => {
    expect(await read('It’s O’Brien’s “word”, ‘so’ to speak')).toContain(
      'It’s O’Brien’s “word”, ‘so’ to speak',
    )
    expect(await read('Kauaʻi and Hawaiʻi')).toContain('Kauaʻi and Hawaiʻi')
    const all = 'It’s ‘so’ in Kauaʻi, said Oʼodham; a well-known, well‐known officer’s word; office‘r'
    expect(await read(all)).toContain(all)
  })

  it('spells ligatures with letters, so that searching for a word finds it', async () => {
    const words = 'trafficking, Ossoff, an office, finding, fluffy, afternoon'
    expect(await read(words)).toContain(words)
  })

  it('has the name of every official as it is written', async () => {
    const all = [...content.officials.byId.values()].filter(({ name }) => /[^A-Za-z .,-]/.test(name))
    expect(all.length).toBeGreaterThan(100)
    const wrong: string[] = []
    for (let i = 0; i < all.length; i += 100) {
      const some = all.slice(i, i + 100)
      const response = await post('/api/letters/pdf', { letters: some.map(({ id }) => letterTo(id)) })
      const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()))
      some.forEach(({ name, familyName }, index) => {
        const text = textOf(pages[index])
        if (!text.includes(name) || !text.includes(`${familyName}:`)) wrong.push(name)
      })
    }
    expect(wrong).toEqual([])
  })

  it('gives the same bytes for a letter, whatever was printed in between', async () => {
    const bytes = async () =>
      Buffer.from(await (await post('/api/letters/pdf', { letters: [letterTo(senator.id)] })).arrayBuffer())
    const before = await bytes()
    await read('Çà et là, "naïve" ½')
    expect(before.equals(await bytes())).toBe(true)
  })
})

describe('text that would stop a printer', () => {
  it.each([
    ['of 20,000 accents on one letter', `a${'\u0301'.repeat(19_000)}`, 400, /stacked/],
    ['of thousands of one-letter paragraphs', 'a\n\n'.repeat(6000), 422, /longer than 20 pages/],
    ['with half an emoji', 'Thank you \ud83d', 400, /broken character/],
    ['of nothing but invisible characters', '\u200b\u200d\u2060', 400, /empty/],
  ])('%s is refused at the letter', async (_, body, status, message) => {
    const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id, { body })] })
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      errors: [{ path: 'letters.0.body', message: expect.stringMatching(message) }],
    })
  })

  it('in more different letters than one request should print is refused, and the same letter to many is not', async () => {
    const all = [...content.officials.byId.keys()].slice(0, 40)
    const different = all.map((id, index) => letterTo(id, { body: `${index} `.repeat(1500) }))
    const refused = await post('/api/letters/pdf', { letters: different })
    expect(refused.status).toBe(422)
    expect(await refused.json()).toEqual({
      errors: [{ path: 'letters', message: expect.stringMatching(/smaller groups/) }],
    })
    const same = await post('/api/letters/pdf', {
      letters: all.map((id) => letterTo(id, { body: 'Please act. '.repeat(200) })),
    })
    expect(same.status).toBe(200)
  })

  const many = [...content.officials.byId.values()].filter(({ postal }) => postal.length > 0).slice(0, 200)
  const packetOf = (body: string) =>
    post('/api/letters/pdf', { letters: many.map(({ id }) => letterTo(id, { body })) })

  it('is not a packet of 200 letters of three pages, in an alphabet of two bytes a letter', async () => {
    const body = 'Прошу поддержать приют и помощь детям, которые это пережили, и тем, кто их ищет. '.repeat(
      64,
    )
    const response = await packetOf(body)
    expect(response.status).toBe(200)
    expect((await readPdf(new Uint8Array(await response.arrayBuffer()))).pages).toHaveLength(600)
  })

  it('in more pages together than a server should draw at once is refused', async () => {
    const response = await packetOf('Act.\n'.repeat(300))
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [{ path: 'letters', message: expect.stringMatching(/more than 1,000 pages together/) }],
    })
  })
})
