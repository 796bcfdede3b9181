import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readPdf, textOf } from '../pdf/read.ts'
import { browser, server, withServer } from './setting.ts'
import { chooseEnvelope, toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

async function sending(options: Parameters<typeof visit>[2] = { width: 390 }) {
  const { page, faults } = await visit(browser, server, options)
  await toOfficials(page, '30161')
  await toLetters(page)
  await toSending(page)
  return { page, faults, close: () => page.context().close() }
}

async function fileAfter(page: Page, name: RegExp) {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), ...(await readPdf(await readFile(await download.path()))) }
}

/** The picture that a request for a packet takes along, in pixels; null without one. */
async function signatureSent(page: Page): Promise<{ width: number; height: number } | null> {
  const asking = page.waitForRequest('**/api/letters/pdf')
  await fileAfter(page, /Download all/)
  const { signature } = (await asking).postDataJSON() as { signature?: string }
  if (!signature) return null
  const png = Buffer.from(signature.slice(signature.indexOf(',') + 1), 'base64')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

describe('what letters are mailed in', () => {
  it('are envelopes to print on, one for each official in the order of the page', async () => {
    const { page, faults, close } = await sending()
    await page.getByText('Envelopes and labels').click()
    const { name, pages, sizes } = await fileAfter(page, /Download 6 envelopes/)
    expect(name).toBe('envelopes-2026-11-22.pdf')
    expect(sizes.every(([width, height]) => width === 9.5 * 72 && height === 4.125 * 72)).toBe(true)
    expect(
      pages.map(textOf).map((text) => /The Honorable [^\n]+|The (?:Vice )?President/.exec(text)?.[0]),
    ).toEqual([
      'The Honorable Jon Ossoff',
      'The Honorable Raphael G. Warnock',
      'The President',
      'The Vice President',
      'The Honorable Brian Kemp',
      'The Honorable Chuck Hufstetler',
    ])
    expect(faults).toEqual([])
    await close()
  })

  it('are labels, which begin where the sheet was left', async () => {
    const { page, close } = await sending()
    await page.getByText('Envelopes and labels').click()
    const start = page.getByLabel('First label to use')
    await start.fill('31')
    await page.getByRole('button', { name: 'Download 6 labels' }).click()
    await page.getByText('Say with which label to begin, from 1 to 30.').waitFor()
    await expect.poll(() => start.evaluate((element) => element === document.activeElement)).toBe(true)
    await start.fill('29')
    const { pages } = await fileAfter(page, /Download 6 labels/)
    expect(
      pages.map(
        (lines) => lines.filter(({ text }) => /Honorable|^The (?:Vice )?President/.test(text)).length,
      ),
    ).toEqual([2, 4])
    await close()
  })

  it('can be window envelopes, which need no other paper, and that choice is kept', async () => {
    const { page, close } = await sending({ width: 1280 })
    await chooseEnvelope(page, 'window')
    await page.getByText(/If you have downloaded the letters already, do it again/).waitFor()
    await page.waitForTimeout(500)
    await page.reload()
    // How to print and fold for a window is in sight without a click.
    await page.getByText(/Fold at the two small ticks/).waitFor()
    await page.getByRole('button', { name: 'Download 6 labels' }).waitFor()
    expect(await page.getByRole('button', { name: /Download 6 envelopes/ }).count()).toBe(0)
    const { pages } = await fileAfter(page, /Download all/)
    const city = pages[0]?.find(({ text }) => /Atlanta, GA/.test(text))
    expect(city?.baseline).toBeCloseTo(3.1 * 72, 0)
    await close()
  })

  it('is named on each letter where something is enclosed', async () => {
    const { page, close } = await sending()
    await page.getByText('Enclose something').click()
    await page.getByLabel('What you enclose with each letter').fill('Photo of our school; newspaper page')
    const { pages } = await fileAfter(page, /Download all/)
    expect(
      pages.every((lines) => textOf(lines).includes('Enclosures: Photo of our school; newspaper page')),
    ).toBe(true)
    await close()
  })
})

describe('a signature on the screen', () => {
  it('is drawn, taken back stroke by stroke, kept for the next visit, and sent with the packet only', async () => {
    const { page, faults, close } = await sending({ width: 1280 })
    await page.getByText('Sign on the screen').click()
    const pad = page.locator('canvas')
    await pad.scrollIntoViewIfNeeded()
    const stroke = async (from: [number, number], to: [number, number]) => {
      await pad.scrollIntoViewIfNeeded()
      const box = (await pad.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
      await page.mouse.move(box.x + from[0] * box.width, box.y + from[1] * box.height)
      await page.mouse.down()
      await page.mouse.move(box.x + to[0] * box.width, box.y + to[1] * box.height, { steps: 5 })
      await page.mouse.up()
    }
    await stroke([0.1, 0.5], [0.4, 0.5])
    const one = await signatureSent(page)
    expect((one?.width ?? 0) / 1200).toBeCloseTo(0.3, 1)
    await stroke([0.1, 0.2], [0.9, 0.8])
    expect((await signatureSent(page))?.width).toBeGreaterThan(900)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await signatureSent(page)).toEqual(one)
    await page.waitForTimeout(500)
    await page.reload()
    expect(await signatureSent(page)).toEqual(one)
    await page.getByText('See or remove your signature').click()
    await page.getByText('Your signature will be printed on the letters.').waitFor()
    await page.getByRole('link', { name: 'Change a letter' }).click()
    await page.getByRole('img', { name: 'Signature of Alex Example' }).waitFor()
    await toSending(page)
    await page.getByText('See or remove your signature').click()
    await page.getByRole('button', { name: 'Remove it' }).click()
    expect(await signatureSent(page)).toBeNull()
    expect(faults).toEqual([])
    await close()
  })

  it('is drawn with a finger, while the page stays where it is', async () => {
    const { page, close } = await sending({ width: 390, hasTouch: true, isMobile: true })
    await page.getByText('Sign on the screen').click()
    const pad = page.getByRole('img', { name: /draw your signature/ })
    await pad.scrollIntoViewIfNeeded()
    const box = (await pad.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const scrolled = await page.evaluate(() => scrollY)
    const session = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + x * box.width, y: box.y + y * box.height }],
      })
    await touch('touchStart', 0.2, 0.2)
    for (const part of [0.3, 0.5, 0.7]) await touch('touchMove', part, part)
    await touch('touchEnd')
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    expect((await signatureSent(page))?.height).toBeGreaterThan(100)
    await page.getByRole('button', { name: 'Erase' }).click()
    expect(await signatureSent(page)).toBeNull()
    await close()
  })

  it('is taken from a photo, the ink without the paper, and said to be missing in one that has none', async () => {
    const { page, close } = await sending()
    await page.getByText('Sign on the screen').click()
    const photo = (hasInk: boolean) =>
      page.evaluate(async (hasInk) => {
        const canvas = document.createElement('canvas')
        canvas.width = 800
        canvas.height = 400
        const context = canvas.getContext('2d')
        if (!context) return []
        // Paper in uneven light.
        const light = context.createLinearGradient(0, 0, 800, 400)
        light.addColorStop(0, '#f4f1ea')
        light.addColorStop(1, '#a8a49c')
        context.fillStyle = light
        context.fillRect(0, 0, 800, 400)
        if (hasInk) {
          context.lineWidth = 6
          context.strokeStyle = '#223'
          context.beginPath()
          context.moveTo(200, 150)
          context.bezierCurveTo(300, 50, 400, 350, 600, 250)
          context.stroke()
        }
        const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.8))
        return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]
      }, hasInk)
    const upload = page.getByLabel(/photo of your signature/)
    const file = (bytes: number[]) => ({
      name: 'photo.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(bytes),
    })
    await upload.setInputFiles(file(await photo(false)))
    await page.getByText(/no signature to be seen/).waitFor()
    await upload.setInputFiles(file([1, 2, 3]))
    await page.getByText(/can’t read this file/).waitFor()
    await upload.setInputFiles(file(await photo(true)))
    await page.getByRole('img', { name: 'Your signature' }).waitFor()
    const sent = await signatureSent(page)
    expect(sent?.width).toBeGreaterThan(380)
    expect(sent?.width).toBeLessThan(460)
    expect(sent?.height).toBeLessThan(200)
    await close()
  })
})
