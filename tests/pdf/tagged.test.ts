import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { content, letterTo, post, someone } from '../samples.ts'
import { readPdf } from './read.ts'
import { readTags } from './tags.ts'

const senator = someone('us-senator', 'GA')
const sentence =
  'Please support shelter and care for the children who survive this, and for the people who look for them.'

async function print(letters: unknown[], more: object = {}) {
  const response = await post('/api/letters/pdf', { letters, ...more })
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}

/** What the document says of itself. */
async function open(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const { info, metadata } = await document.getMetadata()
  const outline = (await document.getOutline()) ?? []
  const targets = await Promise.all(
    outline.map(({ dest }) => document.getPageIndex((dest as [{ num: number; gen: number }])[0])),
  )
  const result = {
    info: info as { Title?: string; Language?: string },
    xmp: metadata?.getRaw() as string | undefined,
    marked: (await document.getMarkInfo())?.Marked,
    preferences: await document.getViewerPreferences(),
    bookmarks: outline.map(({ title }, index) => [title, targets[index]]),
  }
  await task.destroy()
  return result
}

describe('a letter read by a screen reader', () => {
  it.each([['standard'], ['window']])('has every block whole and in order on %s paper', async (paper) => {
    const body = `${sentence} ${sentence}\n\nOne line,\nand the next, with a well-known word.`
    const { sections, untagged } = await readTags(await print([letterTo(senator.id, { body })], { paper }))
    expect(sections.map(({ role, title }) => [role, title])).toEqual([['Sect', `Letter to ${senator.name}`]])
    const blocks = sections[0]?.blocks ?? []
    expect(new Set(blocks.map(({ role }) => role))).toEqual(new Set(['P']))
    const texts = blocks.map(({ text }) => text)
    expect(texts[0]).toMatch(/^Alex Example 12 Sample Street, Apt 4 Rome, GA 30161 /)
    const recipient = texts.findIndex((text) => text.startsWith(`The Honorable ${senator.name} United`))
    const date = texts.indexOf('November 22, 2026')
    expect([recipient, date].sort()).toEqual([1, 2])
    expect(texts.slice(3)).toEqual([
      `Dear Senator ${senator.familyName}:`,
      'Re: Shelter and care for survivors',
      `${sentence} ${sentence}`,
      'One line, and the next, with a well-known word.',
      'Sincerely,',
      'Alex Example',
    ])
    expect(untagged).toEqual([''])
  })

  it('keeps a paragraph whole that goes on on the next page, and leaves the headers of the pages out', async () => {
    const paragraphs = Array.from({ length: 24 }, (_, i) => `¶${i} ${Array(3).fill(sentence).join(' ')}`)
    const bytes = await print([letterTo(senator.id, { body: paragraphs.join('\n\n') })])
    const { sections, artifacts, untagged } = await readTags(bytes)
    const blocks = sections[0]?.blocks ?? []
    expect(blocks.map(({ text }) => text).filter((text) => text.startsWith('¶'))).toEqual(paragraphs)
    expect(blocks.some(({ pages }) => pages.length > 1)).toBe(true)
    const count = artifacts.length
    expect(count).toBeGreaterThan(2)
    expect(artifacts).toEqual(
      artifacts.map((_, index) =>
        index === 0
          ? ''
          : `The Honorable ${senator.name} · November 22, 2026 · Page ${index + 1} of ${count}`,
      ),
    )
    expect(untagged.join('')).toBe('')
  })

  it('doesn’t part a word that was cut for its length', async () => {
    const word = 'x'.repeat(300)
    const { sections } = await readTags(await print([letterTo(senator.id, { body: `Look: ${word} there.` })]))
    expect(sections[0]?.blocks.map(({ text }) => text)).toContain(`Look: ${word} there.`)
  })

  it('says its language, its title, and that it is accessible', async () => {
    const { info, xmp, marked, preferences } = await open(await print([letterTo(senator.id)]))
    expect(info).toMatchObject({ Title: `Letter to ${senator.name}`, Language: 'en-US' })
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">Letter to ${senator.name}</rdf:li>`)
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(marked).toBe(true)
    expect(preferences).toMatchObject({ DisplayDocTitle: true })
  })

  it('is told its language where that is another, with the words that come by themselves', async () => {
    const body = Array(30).fill('Le pido que apoye refugio y atención para quienes sobreviven.').join('\n\n')
    const letter = letterTo(senator.id, { language: 'es', body, enclosures: ['Petición'] })
    const bytes = await print([letter])
    expect((await open(bytes)).info).toMatchObject({ Title: `Carta a ${senator.name}`, Language: 'es-US' })
    const { sections, artifacts } = await readTags(bytes)
    expect(sections[0]?.language).toBeUndefined()
    expect(artifacts[1]).toBe(`The Honorable ${senator.name} · 22 de noviembre de 2026 · Página 2 de 2`)
    expect(sections[0]?.blocks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Asunto: Shelter and care for survivors', 'Atentamente,', 'Anexo: Petición']),
    )
    const mixed = await print([letterTo(senator.id), letter])
    expect((await open(mixed)).info).toMatchObject({ Title: '2 letters', Language: 'en-US' })
    expect((await readTags(mixed)).sections.map(({ language }) => language)).toEqual([undefined, 'es-US'])
  })

  it.each([['standard'], ['window']])(
    'hears the address in English in a letter of another language, on %s paper',
    async (paper) => {
      const letter = letterTo(senator.id, { language: 'es', body: 'Le pido que actúe.' })
      const { sections } = await readTags(await print([letter], { paper }))
      const languages = (sections[0]?.blocks ?? []).map(({ text, language }) => [text.slice(0, 13), language])
      expect(languages.filter(([, language]) => language)).toEqual([['The Honorable', 'en-US']])
      const english = await readTags(await print([letterTo(senator.id)], { paper }))
      expect(english.sections[0]?.blocks.some(({ language }) => language)).toBe(false)
    },
  )

  it.each([['\u00a0'], [' \u2003\t'], ['\u3000\n\u00a0']])(
    'has no paragraph of nothing but spaces: %j',
    async (blank) => {
      const gap = async (body: string) => {
        const bytes = await print([letterTo(senator.id, { body })])
        const lines = (await readPdf(bytes)).pages[0] ?? []
        const at = (text: string) => lines.find((line) => line.text === text)?.baseline ?? NaN
        return {
          blocks: (await readTags(bytes)).sections[0]?.blocks.map(({ text }) => text),
          gap: at('c') - at('b'),
        }
      }
      const plain = await gap('b\n\nc')
      expect(plain.gap).toBeGreaterThan(10)
      expect(await gap(`b\n${blank}\n\nc`)).toEqual(plain)
      expect(await gap(`b\n\n${blank}\n\nc`)).toEqual(plain)
    },
  )

  it.each([
    ['en', 1, 1000, 13_000],
    ['en', 2, 3000, 15_000],
    ['en', 3, 4600, 16_500],
    ['es', 2, 3000, 15_000],
    ['es', 3, 5200, 17_000],
  ] as const)(
    'is small, in the campaign’s own words (%s, %i pages)',
    async (language, count, length, most) => {
      const id = 'stop-child-sex-trafficking'
      const campaign =
        language === 'en' ? content.campaigns.get(id) : content.translations.get(id)?.[language]
      const letters = campaign?.letters ?? []
      const words = letters.map(({ body }) => body.replace(/\{\{[^}]*\}\}/g, 'Rome')).join('\n\n')
      const subject = letters[0]?.subject ?? ''
      const body = words.slice(0, length)
      const bytes = await print([letterTo(senator.id, { subject, body, language })])
      expect((await readPdf(bytes)).pages).toHaveLength(count)
      expect(bytes.length).toBeLessThan(most)
    },
  )
})

describe('a packet', () => {
  const officials = [...content.officials.byId.values()].filter(
    ({ state, postal }) => state === 'PR' && postal.length > 0,
  )

  it('has a bookmark and a section for each official, in the order of the pages', async () => {
    const ten = officials.slice(0, 10)
    const body = Array(20).fill(sentence).join('\n\n')
    const bytes = await print(ten.map(({ id }, index) => letterTo(id, index % 3 === 0 ? { body } : {})))
    const { bookmarks } = await open(bytes)
    expect(bookmarks.map(([title]) => String(title).split(', ')[0])).toEqual(
      ten.map(({ name }) => name.split(', ')[0]),
    )
    const { sections } = await readTags(bytes)
    expect(sections.map(({ title }) => title)).toEqual(ten.map(({ name }) => `Letter to ${name}`))
    // Each bookmark leads to the page where the letter begins.
    const begins = sections.map(({ blocks }) => blocks[0]?.pages[0])
    expect(bookmarks.map(([, page]) => page)).toEqual(begins)
    expect(new Set(begins).size).toBe(10)
  })

  it('of two letters to one official tells them apart by what they are about', async () => {
    const letters = ['Shelter for survivors', 'Money for shelters'].map((subject) =>
      letterTo(senator.id, { subject }),
    )
    const { bookmarks } = await open(await print(letters))
    expect(bookmarks).toEqual([
      [`${senator.name}, United States Senate: Shelter for survivors`, 0],
      [`${senator.name}, United States Senate: Money for shelters`, 1],
    ])
  })

  it('of envelopes has a bookmark for each, with the official and the office, that leads to it', async () => {
    const letters = [senator, someone('governor', 'GA')].map(({ id }) => letterTo(id))
    const response = await post('/api/letters/envelopes', { letters })
    const { bookmarks } = await open(new Uint8Array(await response.arrayBuffer()))
    expect(bookmarks).toEqual([
      [`${senator.name}, United States Senate`, 0],
      [`${someone('governor', 'GA').name}, Governor of Georgia`, 1],
    ])
  })

  it('of one letter has no bookmarks', async () => {
    expect((await open(await print([letterTo(senator.id)]))).bookmarks).toEqual([])
  })

  it('of 200 letters is one document', async () => {
    const all = [...content.officials.byId.values()].filter(({ postal }) => postal.length > 0).slice(0, 200)
    const bytes = await print(all.map(({ id }) => letterTo(id)))
    expect((await open(bytes)).bookmarks).toHaveLength(200)
    expect((await readTags(bytes)).sections).toHaveLength(200)
  })
})
