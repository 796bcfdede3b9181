import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { startServer } from './server.ts'
import { unfoldChoice, visit } from './steps.ts'
import { find, withGeocoder } from './typed-street.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const dempsey = (page: Page) => page.getByRole('checkbox', { name: /Katie Dempsey/ })

describe('a street', () => {
  it('settles the districts, having said beforehand where it goes', async () => {
    const { page, geocoder, stop } = await withGeocoder(browser, 'right')
    expect(await page.locator('form').innerText()).toMatch(/asks the U\.S\. Census Bureau’s address service/)
    await find(page)
    expect(await dempsey(page).isChecked()).toBe(true)
    expect(await page.getByRole('region', { name: 'Your districts' }).innerText()).toMatch(
      /The Census Bureau’s address service found your street: it is near Rome, GA 30161\./,
    )
    await page.getByText('Find them another way').click()
    await page.getByRole('button', { name: 'Find it on a map' }).click()
    // The service's point is not the middle of the ZIP code, where nothing but the ZIP code stands.
    const pin = page.getByRole('application').locator('.map-home')
    await pin.waitFor()
    const [center, home] = await Promise.all(
      [page.locator('.map-center'), pin].map((mark) => mark.getAttribute('transform')),
    )
    expect(home).not.toBe(center)
    await page.getByText('Where this page takes your home to be').waitFor()
    expect(geocoder.asked).toEqual(['12 Sample Street'])
    await stop()
  })

  it('is asked for nowhere without the tick', async () => {
    const { page, geocoder, stop } = await withGeocoder(browser, 'right')
    await page.getByRole('checkbox', { name: /by my street/ }).uncheck()
    await find(page)
    await page.getByRole('radio', { name: /House District 13/ }).check()
    await dempsey(page).waitFor()
    expect(geocoder.asked).toEqual([])
    await stop()
  })

  it('is typed at once by whoever chooses that way on the officials’ page', async () => {
    const { page, stop } = await withGeocoder(browser, 'right')
    const street = page.getByRole('textbox', { name: 'Street address' })
    await street.fill('')
    await find(page)
    await page.getByRole('link', { name: 'Give your street address' }).click()
    await expect.poll(() => street.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('12 Sample Street')
    await page.keyboard.press('Enter')
    await dempsey(page).waitFor()
    await stop()
  })

  it('is no question where the server has no geocoder', async () => {
    const server = await startServer({ GEOCODER: 'off' })
    const { page } = await visit(browser, server, { width: 390 })
    await page.getByText(/Officials as of|The list of officials is from/).waitFor()
    expect(await page.getByRole('checkbox', { name: /by my street/ }).count()).toBe(0)
    await page.context().close()
    await server.stop()
  })
})

describe.each([
  ['broken', /can't be reached just now/],
  ['unknowing', /doesn't know that street address/],
  ['lying', /only in another ZIP code or state/],
  ['elsewhere', /only in another ZIP code or state/],
] as const)('with a geocoder that is %s', (behaviour, notice) => {
  it('a person is told, and reaches the right officials by position, map or list', async () => {
    const { page, geocoder, server, stop } = await withGeocoder(browser, behaviour)
    await find(page)
    await page.getByText(notice).waitFor()
    expect(await dempsey(page).count()).toBe(0)
    const times = geocoder.asked.length

    await page.getByRole('radio', { name: /House District 13/ }).check()
    await dempsey(page).waitFor()
    await unfoldChoice(page)
    await page.getByRole('radio', { name: /undo my choice/ }).check()
    await expect.poll(() => dempsey(page).count()).toBe(0)

    await page.context().grantPermissions(['geolocation'], { origin: server.url })
    await page.context().setGeolocation({ latitude: 34.25, longitude: -85.16, accuracy: 10 })
    await page.getByRole('button', { name: 'Use my location' }).click()
    await dempsey(page).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => dempsey(page).count()).toBe(0)

    await page.getByRole('button', { name: 'Find it on a map' }).click()
    const mark = page.locator('.map-center path')
    await mark.waitFor()
    const box = await mark.boundingBox()
    await page.mouse.click((box?.x ?? 0) + 6, (box?.y ?? 0) + 6)
    await page.getByRole('button', { name: 'Yes, I live there' }).click()
    await dempsey(page).waitFor()
    expect(geocoder.asked.length).toBe(times)
    await stop()
  })
})

it('a geocoder that doesn’t answer is waited for, which is said, and then done without', async () => {
  const { page, stop } = await withGeocoder(browser, 'silent')
  await page.getByRole('button', { name: 'Find my officials' }).click()
  await page.getByText(/Looking up your street … this can take up to ten seconds/).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor({ timeout: 20_000 })
  await page.getByText(/can't be reached just now/).waitFor()
  const before = Date.now()
  await page.getByRole('radio', { name: /House District 13/ }).check()
  await dempsey(page).waitFor()
  expect(Date.now() - before).toBeLessThan(3000)
  await stop()
})
