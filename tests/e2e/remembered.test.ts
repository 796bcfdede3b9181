import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toOfficials, unfoldStreet, visit } from './steps.ts'

withServer()

const official = (page: Page, name: RegExp) => page.getByRole('checkbox', { name })
const dempsey = (page: Page) => official(page, /Katie Dempsey/)
const button = (page: Page, name: string) => page.getByRole('button', { name })
const toAddress = (page: Page) => page.getByRole('link', { name: 'Change the address' }).click()

async function at(zip: string): Promise<Page> {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, zip)
  return page
}

const WAYS = [
  [
    'list',
    async (page: Page) => {
      await page.getByRole('radio', { name: /House District 13/ }).check()
      await dempsey(page).waitFor()
    },
  ],
  [
    'map',
    async (page: Page) => {
      await button(page, 'Find it on a map').click()
      const mark = page.locator('.map-center path')
      await mark.waitFor()
      const { x = 0, y = 0 } = (await mark.boundingBox()) ?? {}
      await page.mouse.click(x + 6, y + 6)
      await button(page, 'Yes, I live there').click()
      await dempsey(page).waitFor()
    },
  ],
] as const

describe.each(WAYS)('a choice by the %s', (_, choose) => {
  it('survives a reload at once, going back and forth, and is there in another tab', async () => {
    const page = await at('30161')
    await choose(page)
    await page.reload()
    await dempsey(page).waitFor()
    await page.goBack()
    await page.getByRole('textbox', { name: 'ZIP code' }).waitFor()
    await page.goForward()
    await dempsey(page).waitFor()
    const other = await page.context().newPage()
    await other.clock.setFixedTime('2026-11-22T12:00:00')
    await other.goto(server.url + pathOf('officials'))
    expect(await dempsey(other).isChecked()).toBe(true)
    await page.context().close()
  })

  it('stays where a street is added to the address, and goes with another one', async () => {
    const page = await at('30161')
    await choose(page)
    await toAddress(page)
    await unfoldStreet(page)
    const street = page.getByRole('textbox', { name: 'Street address' })
    await street.fill('12 Sample Street')
    await button(page, 'Find my officials').click()
    await dempsey(page).waitFor()
    await toAddress(page)
    await street.fill('99 Other Street')
    await button(page, 'Find my officials').click()
    await page.getByText(/ZIP code 30161 alone doesn’t tell/).waitFor()
    expect(await dempsey(page).count()).toBe(0)
    await page.context().close()
  })

  it('goes with another ZIP code, and doesn’t come back with the first', async () => {
    const page = await at('30161')
    await choose(page)
    await toAddress(page)
    await toOfficials(page, '30303')
    await page.getByText('They represent Atlanta, GA 30303.').waitFor()
    expect(await dempsey(page).count()).toBe(0)
    await toAddress(page)
    await toOfficials(page, '30161')
    await page.getByText(/ZIP code 30161 alone doesn’t tell/).waitFor()
    expect(await dempsey(page).count()).toBe(0)
    await page.context().close()
  })
})

describe('an address that has been changed', () => {
  it('leads on only once the officials for it are found, so that no letter goes to those of the old one', async () => {
    const page = await at('30161')
    await toAddress(page)
    const zip = page.getByRole('textbox', { name: 'ZIP code' })
    await zip.fill('30303')
    expect(await page.getByRole('link', { name: 'Your officials' }).count()).toBe(0)
    await page.goBack()
    await page.getByText(/You have changed your address: find the officials/).waitFor()
    expect(await zip.inputValue()).toBe('30303')
    await zip.fill('30161')
    await page.getByRole('link', { name: 'Your officials' }).click()
    await page.getByText('They represent Rome, GA 30161.').waitFor()
    await page.context().close()
  })

  it('in another tab is the address here too', async () => {
    const page = await at('30161')
    // Written to the browser's storage a moment after it came.
    await page.waitForTimeout(500)
    const other = await page.context().newPage()
    await other.goto(server.url + pathOf('address'))
    await toOfficials(other, '30303')
    await page.getByText('They represent Atlanta, GA 30303.').waitFor()
    expect(await official(page, /Chuck Hufstetler/).count()).toBe(0)
    await other.getByRole('button', { name: 'Clear everything' }).click()
    await other.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
    await page.getByText(/Enter your ZIP code first/).waitFor()
    await page.context().close()
  })
})
