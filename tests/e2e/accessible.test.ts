import { describe, expect, it } from 'vitest'
import { findings, tabTo } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('in %s colours at %i px', (colorScheme, width) => {
  it('axe finds nothing serious on any step, with and without mistakes', async () => {
    const { page } = await visit(browser, server, { width, colorScheme })
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Find my officials' }).click()
    await page.locator('[aria-invalid="true"]').waitFor()
    expect(await findings(page)).toEqual([])
    await toOfficials(page, '03301')
    expect(await findings(page)).toEqual([])
    await page.getByRole('radio', { name: /Merrimack District 19/ }).check()
    await page.getByRole('checkbox', { name: /Mary Jane Wallner/ }).waitFor()
    expect(await findings(page)).toEqual([])
    await toLetters(page)
    expect(await findings(page)).toEqual([])
    await page.getByLabel('Your name').fill('')
    await page.getByRole('button', { name: 'Go on to sending' }).click()
    await page.locator('[aria-invalid="true"]').waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByLabel('Your name').fill('Alex Example')
    await toSending(page)
    expect(await findings(page)).toEqual([])
    await page.context().close()
  })

  it('nothing is wider than the screen', async () => {
    const { page } = await visit(browser, server, {
      width: colorScheme === 'dark' ? 320 : width,
      colorScheme,
    })
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await overflow()).toBe(0)
    await toOfficials(page, '42223')
    expect(await overflow()).toBe(0)
    await page.getByRole('radio', { name: 'Tennessee' }).check()
    await page.getByRole('checkbox', { name: /Marsha Blackburn/ }).waitFor()
    await toLetters(page)
    expect(await overflow()).toBe(0)
    await toSending(page)
    expect(await overflow()).toBe(0)
    await page.context().close()
  })
})

describe('with the keyboard alone', () => {
  it('a person goes the whole way, and the focus goes to each new heading', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await tabTo(page, 'textbox', 'ZIP code')
    await page.keyboard.type('68102')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('Your officials')
    await tabTo(page, 'radio', /Nebraska (?:Senate|Legislative|Legislature) District 7/)
    await page.keyboard.press('Space')
    await page
      .getByRole('checkbox', { name: /McKinney|District 7/ })
      .first()
      .waitFor()
    await tabTo(page, 'button', 'Go on to the letters')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('Your letters')
    await tabTo(page, 'textbox', 'Your name')
    await page.keyboard.type('Alex Example')
    await tabTo(page, 'textbox', 'Street address')
    await page.keyboard.type('12 Sample Street')
    await tabTo(page, 'button', 'Go on to sending')
    await page.keyboard.press('Enter')
    await expect.poll(focused).toMatch(/send/i)
    await tabTo(page, 'button', /Download all/)
    const downloading = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await downloading).suggestedFilename()).toBe('letters-2026-11-22.pdf')
    await page.context().close()
  })
})
