import jsqr from 'jsqr'
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../server/app.ts'
import { app, content, DATE } from '../samples.ts'
import { readPdf, textOf } from './read.ts'
import { readTags } from './tags.ts'

const FIRST = 'stop-child-sex-trafficking'
const published = createApp({
  ...content,
  geocode: null,
  today: () => DATE,
  publicUrl: 'https://write.example.org',
})
async function flyer(path: string, from: typeof app = published) {
  const response = await from.request(path)
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}: ${await response.text()}`)
  return { bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers }
}

/** The text behind the QR code of a page: its black rectangles drawn as dots, and read as a phone's camera would. */
async function scanned(bytes: Uint8Array): Promise<string | undefined> {
  const document = await PDFDocument.load(bytes)
  const operators = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [decodePDFRawStream(object).decode()] : []))
    .map((content) => new TextDecoder('latin1').decode(content))
    .filter((content) => content.includes('/Figure'))
    .join()
  const rectangles = [...operators.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/g)].map((match) =>
    match.slice(1).map(Number),
  )
  // Three dots a point, on a sheet of paper.
  const [width, height] = [612 * 3, 792 * 3]
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (const [x = 0, y = 0, w = 0, h = 0] of rectangles)
    for (let row = Math.round(y * 3); row < Math.round((y + h) * 3); row++) {
      const start = ((height - 1 - row) * width + Math.round(x * 3)) * 4
      const end = ((height - 1 - row) * width + Math.round((x + w) * 3)) * 4
      for (let at = start; at < end; at += 4) pixels.fill(0, at, at + 3)
    }
  return jsqr(pixels, width, height)?.data
}

describe('a flyer', () => {
  const all = [...content.campaigns.values()].flatMap(({ id, languages }) =>
    languages.map((language) => [id, language] as const),
  )
  it.each(all)(
    'is one page that says what, why and where, with every hotline: %s, %s',
    async (id, language) => {
      const campaign =
        language === 'en' ? content.campaigns.get(id) : content.translations.get(id)?.[language]
      const { bytes, headers } = await flyer(`/api/campaigns/${id}/flyer.pdf?lang=${language}`)
      const { pages, title } = await readPdf(bytes)
      const text = textOf(pages[0]).replaceAll('\n', ' ')
      expect([pages.length, title]).toEqual([1, campaign?.title])
      expect(bytes.length).toBeLessThan(25_000)
      expect(campaign?.report.length).toBeGreaterThan(2)
      for (const part of [
        campaign?.title ?? 'nothing',
        campaign?.summary ?? 'nothing',
        'write.example.org',
        ...(campaign?.report ?? []).map(({ name }) => name),
        ...(campaign?.report ?? []).flatMap(({ phone }) => phone ?? []),
      ])
        expect(text).toContain(part)
      const last = Math.max(...(pages[0] ?? []).map(({ baseline }) => baseline))
      expect(last).toBeLessThan(792 - 45)
      expect(headers.get('Content-Language')).toBe(language)
    },
  )

  it('has a QR code that leads to the page in its language', async () => {
    const english = await flyer(`/api/campaigns/${FIRST}/flyer.pdf`)
    expect(await scanned(english.bytes)).toBe('https://write.example.org/')
    const spanish = await flyer(`/api/campaigns/${FIRST}/flyer.pdf?lang=es`)
    expect(await scanned(spanish.bytes)).toBe('https://write.example.org/es')
  })

  it('leads to the campaign itself where there are several', async () => {
    const [campaign] = content.campaigns.values()
    const campaigns = new Map([...content.campaigns, ...(campaign ? [['other', campaign] as const] : [])])
    const several = createApp({ ...content, campaigns, geocode: null, today: () => DATE })
    const { bytes } = await flyer(`http://localhost:3000/api/campaigns/${FIRST}/flyer.pdf`, several)
    expect(await scanned(bytes)).toBe(`http://localhost:3000/c/${FIRST}`)
    expect(textOf((await readPdf(bytes)).pages[0])).toContain('localhost:3000/c/')
  })

  it('is read aloud in order, with headings, and with the address in the place of the code', async () => {
    const { bytes } = await flyer(`/api/campaigns/${FIRST}/flyer.pdf?lang=es`)
    const { sections, untagged, artifacts } = await readTags(bytes)
    const blocks = sections[0]?.blocks ?? []
    expect(blocks.slice(0, 8).map(({ role }) => role)).toEqual([
      'P',
      'H1',
      'P',
      'H2',
      'P',
      'P',
      'P',
      'Figure',
    ])
    expect(blocks[1]?.text).toBe('Alto a la trata sexual de niñas y niños')
    expect(blocks[7]?.alternative).toBe('Código QR que lleva a write.example.org/es')
    expect([untagged, artifacts]).toEqual([[''], ['']])
    expect((await PDFDocument.load(bytes)).getPage(0).getSize()).toEqual({ width: 612, height: 792 })
  })

  it('is refused for a campaign that there isn’t, and for an address that nobody could type', async () => {
    const unknown = await published.request('/api/campaigns/none/flyer.pdf?lang=es')
    expect(unknown.status).toBe(404)
    expect(JSON.stringify(await unknown.json())).toMatch(/No existe esa campaña/)
    const long = `http://${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`
    const refused = await app.request(`${long}/api/campaigns/${FIRST}/flyer.pdf`)
    expect(refused.status).toBe(422)
    expect(JSON.stringify(await refused.json())).toMatch(/too long for a flyer/)
  })
})
