import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../pdf/read.ts'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, unfoldStreet, visit } from './steps.ts'

withServer()

const letters = (page: Page) => page.locator('#letters').getByRole('checkbox')

async function pagesOfPacket(page: Page): Promise<number> {
  await toSending(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /Download all/ }).click()
  return (await readPdf(await readFile(await (await downloading).path()))).pages.length
}

describe.each([
  ['a mouse', { width: 1280 }, (box: Locator) => box.click()],
  ['a finger', { width: 390, hasTouch: true, isMobile: true }, (box: Locator) => box.tap()],
  [
    'a keyboard',
    { width: 1280 },
    async (box: Locator) => {
      await box.focus()
      await box.press('Space')
    },
  ],
])('with %s', (_, options, press) => {
  it('each letter can be taken out and put back, and a second one adds its pages', async () => {
    const { page, faults } = await visit(browser, server, options)
    await toOfficials(page, '30161')
    await toLetters(page)
    const before = await letters(page).evaluateAll((boxes) =>
      boxes.map((box) => (box as HTMLInputElement).checked),
    )
    expect(before).toContain(true)
    for (const [index, wasOn] of before.entries()) {
      const box = letters(page).nth(index)
      await press(box)
      await expect.poll(() => box.isChecked()).toBe(!wasOn)
      await press(box)
      await expect.poll(() => box.isChecked()).toBe(wasOn)
    }
    const pages = await pagesOfPacket(page)
    await page.getByRole('link', { name: 'Change a letter' }).click()
    await press(letters(page).nth(before.indexOf(false)))
    expect(await pagesOfPacket(page)).toBeGreaterThan(pages)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('an official is taken out, and put back', async () => {
    const { page } = await visit(browser, server, options)
    await toOfficials(page, '30161')
    const box = page.getByRole('checkbox', { name: /Brian Kemp/ })
    await press(box)
    await expect.poll(() => box.isChecked()).toBe(false)
    await press(box)
    await expect.poll(() => box.isChecked()).toBe(true)
    await page.context().close()
  })
})

describe('the state of the one who signs', () => {
  it('is changed from the keyboard, and survives a reload', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    await toOfficials(page, '30161')
    await toLetters(page)
    const state = page.getByLabel('State', { exact: true })
    await state.focus()
    await page.keyboard.press('N')
    await expect.poll(() => state.inputValue()).toBe('NE')
    await page.waitForTimeout(500)
    await page.reload()
    expect(await state.inputValue()).toBe('NE')
    await page.context().close()
  })

  it('can be mended where it was found missing, and the message goes', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '30161')
    await toLetters(page)
    await page.getByText('City, state and ZIP code').click()
    const state = page.getByLabel('State', { exact: true })
    await state.selectOption('')
    await page.getByRole('button', { name: 'Go on to sending' }).click()
    await expect.poll(() => state.getAttribute('aria-invalid')).toBe('true')
    await state.focus()
    await page.keyboard.press('G')
    await expect.poll(() => state.inputValue()).toBe('GA')
    await expect.poll(() => state.getAttribute('aria-invalid')).toBeNull()
    await page.context().close()
  })

  it('is chosen from the keyboard on the first step', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    await unfoldStreet(page)
    const state = page.getByLabel('State', { exact: true })
    await state.focus()
    await page.keyboard.press('G')
    await expect.poll(() => state.inputValue()).toBe('GA')
    await page.context().close()
  })
})
