import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer'
import PdfKit from 'pdfkit'
import type { Browser, Page as PageInBrowser } from 'playwright-core'
import { createElement } from 'react'
import type { Letter } from '#letter/compose.ts'
import { packet } from '../../../server/pdf/packet.ts'
import { FONT_BYTES, FONTS } from './letters.ts'

/** Makes a PDF of a letter: text of 11 points in the same font, embedded as a subset, on US Letter with the same margins. */
export type Maker = (letter: Letter) => Promise<Uint8Array>

/** The parts of a letter with the space above each, in points, and the one that is set bold. */
const blocks = ({ sender, date, recipient, salutation, subject, paragraphs, closing, signature }: Letter) => [
  { text: sender.join('\n'), above: 0, bold: false },
  { text: date, above: 14.5, bold: false },
  { text: recipient.join('\n'), above: 14.5, bold: false },
  { text: salutation, above: 14.5, bold: false },
  { text: `Re: ${subject}`, above: 9, bold: true },
  ...paragraphs.map((text) => ({ text, above: 9, bold: false })),
  { text: closing, above: 9, bold: false },
  { text: signature, above: 43.5, bold: false },
]

/** Ours: tagged, with page numbers, widows and orphans kept together. */
const ours: Maker = async (letter) => {
  const bytes = await packet([letter], { paper: 'standard' })
  if (!(bytes instanceof Uint8Array)) throw new Error('The letter is too long.')
  return bytes
}

/** pdfkit as its guide shows it, without tags. */
const pdfkit: Maker = (letter) =>
  new Promise((resolve, reject) => {
    const document = new PdfKit({ size: 'LETTER', margins: { left: 72, right: 72, top: 61, bottom: 61 } })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
    document.registerFont('regular', FONT_BYTES.regular)
    document.registerFont('semibold', FONT_BYTES.semibold)
    document.fontSize(11)
    for (const { text, above, bold } of blocks(letter)) {
      document.y += above
      document.font(bold ? 'semibold' : 'regular').text(text, { lineGap: 0.7 })
    }
    document.end()
  })

Font.register({
  family: 'serif',
  fonts: [
    { src: FONTS.regular, fontWeight: 400 },
    { src: FONTS.semibold, fontWeight: 600 },
  ],
})
// Letters aren't hyphenated; looking for places to do so would cost it time.
Font.registerHyphenationCallback((word) => [word])

/** react-pdf, without tags. */
const reactPdf: Maker = (letter) => {
  const page = {
    padding: 72,
    paddingTop: 61,
    paddingBottom: 61,
    fontFamily: 'serif',
    fontSize: 11,
    lineHeight: 1.3,
  }
  const parts = blocks(letter).map(({ text, above, bold }, index) =>
    createElement(
      View,
      { key: index, style: { marginTop: above } },
      createElement(Text, { style: { fontWeight: bold ? 600 : 400 }, orphans: 2, widows: 2 }, text),
    ),
  )
  return renderToBuffer(
    createElement(Document, null, createElement(Page, { size: 'LETTER', style: page }, parts)),
  )
}

const inHtml = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))

const face = (weight: number, bytes: Buffer) =>
  `@font-face { font-family: serif4; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes.toString('base64')}) }`
const HEAD = `<!doctype html><title>Letter</title><style>${face(400, FONT_BYTES.regular)} ${face(600, FONT_BYTES.semibold)}
  p { margin: 0; white-space: pre-line; widows: 2; orphans: 2 } body { margin: 0; font: 11pt/14.5pt serif4 } b { font-weight: 600 }</style>`

const bodyOf = (letter: Letter) =>
  blocks(letter)
    .map(({ text, above, bold }) => {
      const inside = bold ? `<b>${inHtml(text)}</b>` : inHtml(text)
      return `<p style="margin-top:${above}pt">${inside}</p>`
    })
    .join('')

const toPdf = (page: PageInBrowser) =>
  page.pdf({ format: 'Letter', margin: { left: '1in', right: '1in', top: '0.85in', bottom: '0.85in' } })

/** Chromium as servers use it: the browser stays open, each letter gets a page of its own. Without tags. */
const chromium =
  (browser: Browser): Maker =>
  async (letter) => {
    const page = await browser.newPage()
    await page.setContent(`${HEAD}<body>${bodyOf(letter)}`)
    const bytes = await toPdf(page)
    await page.close()
    return bytes
  }

/** Chromium at its best: one page for all letters, with the fonts loaded once. */
async function chromiumKeptOpen(browser: Browser): Promise<Maker> {
  const page = await browser.newPage()
  await page.setContent(`${HEAD}<body>`)
  await page.evaluate(() =>
    document.fonts.load('11pt serif4').then(() => document.fonts.load('600 11pt serif4')),
  )
  return async (letter) => {
    await page.evaluate((content) => {
      document.body.innerHTML = content
    }, bodyOf(letter))
    return toPdf(page)
  }
}

/** Everybody who makes a PDF, ours first. */
export async function makers(browser: Browser): Promise<[name: string, make: Maker][]> {
  return [
    ['Constituent', ours],
    ['pdfkit', pdfkit],
    ['react-pdf', reactPdf],
    ['headless Chromium', chromium(browser)],
    ['Chromium, one page kept open', await chromiumKeptOpen(browser)],
  ]
}
