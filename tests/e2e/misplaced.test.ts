import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { findings } from './reach.ts'
import { toLetters } from './steps.ts'
import { find, withGeocoder } from './typed-street.ts'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** At the officials of 42223, which lies in Kentucky and Tennessee, with a street that the geocoder puts into Kentucky. */
async function inKentucky() {
  const setting = await withGeocoder(browser, 'kentucky', '42223')
  await find(setting.page)
  await kentucky(setting.page)
  return setting
}

const official = (page: Page, name: RegExp) => page.getByRole('checkbox', { name })
const button = (page: Page, name: RegExp) => page.getByRole('button', { name })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

/** Waits until the officials are those of this state, and none of the other's. */
async function kentucky(page: Page) {
  await official(page, /Andy Beshear/).waitFor()
  await official(page, /James Comer/).waitFor()
  expect(await official(page, /Bill Lee|Matt Van Epps/).count()).toBe(0)
}
async function tennessee(page: Page) {
  await official(page, /Bill Lee/).waitFor()
  await official(page, /Matt Van Epps/).waitFor()
  expect(await official(page, /Andy Beshear|James Comer/).count()).toBe(0)
}

/** Unfolds the other ways to find one's districts, which a street that settles them folds away. */
const unfold = (page: Page) => page.getByText('Find them another way').click()

/** Taps so many pixels below the ZIP code's point on the map, and says yes. */
async function tapBelow(page: Page, pixels: number) {
  await button(page, /Find it on a map/).click()
  const mark = page.locator('.map-center path')
  await mark.waitFor()
  // The way in words that the map names is on the page.
  const hasState = (await page.getByText('Kentucky or Tennessee?', { exact: true }).count()) > 0
  expect(await page.getByText('Or choose your state above.').count()).toBe(hasState ? 1 : 0)
  const { x = 0, y = 0 } = (await mark.boundingBox()) ?? {}
  await page.mouse.click(x + 6, y + 6 + pixels)
  await button(page, /Yes, I live there/).click()
}

describe('a street that is placed in the wrong one of two states', () => {
  it('is left out with one tap, stays on the letters, and is used again with another', async () => {
    const { page, geocoder, stop } = await inKentucky()
    const sent = page.waitForRequest('**/api/officials')
    await button(page, /This isn’t where I live: answer without my street/).click()
    const { address } = (await sent).postDataJSON()
    expect(address).toMatchObject({ zip: '42223' })
    expect(address).not.toHaveProperty('street')
    await page.getByText('Kentucky or Tennessee?', { exact: true }).waitFor()
    await expect.poll(() => focused(page)).toBe('settle-title')
    await page.getByRole('radio', { name: 'Tennessee' }).check()
    await tennessee(page)
    expect(geocoder.asked).toHaveLength(1)

    await button(page, /Use my street address again/).click()
    await kentucky(page)
    await expect.poll(() => focused(page)).toBe('settle-title')
    await button(page, /answer without my street/).click()
    await page.getByRole('radio', { name: 'Tennessee' }).check()
    await tennessee(page)

    await toLetters(page)
    await page.getByText('City, state and ZIP code').click()
    expect(await page.getByLabel('State', { exact: true }).inputValue()).toBe('TN')
    expect(await page.getByLabel('Street address').inputValue()).toBe('12 Sample Street')
    await stop()
  })

  it.each(['light', 'dark'] as const)(
    'is put aside without anything that axe finds serious, in %s colours',
    async (colorScheme) => {
      const { page, stop } = await inKentucky()
      await page.emulateMedia({ colorScheme })
      await unfold(page)
      expect(await findings(page)).toEqual([])
      await button(page, /answer without my street/).click()
      await page.getByText('Kentucky or Tennessee?', { exact: true }).waitFor()
      expect(await findings(page)).toEqual([])
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await stop()
    },
  )

  it('is corrected on the map, which shows both states, and a wrong tap is undone', async () => {
    const { page, stop } = await inKentucky()
    await unfold(page)
    await tapBelow(page, 60)
    await tennessee(page)
    await button(page, /Undo/).click()
    await kentucky(page)
    await expect.poll(() => focused(page)).toBe('settle-title')
    await button(page, /answer without my street/).click()
    await tapBelow(page, 60)
    await tennessee(page)
    await button(page, /Undo/).click()
    await page.getByText('Kentucky or Tennessee?', { exact: true }).waitFor()
    expect(await official(page, /Bill Lee|Andy Beshear/).count()).toBe(0)
    await stop()
  })

  it('is corrected by the device’s position, and a wrong position is undone', async () => {
    const { page, server, stop } = await inKentucky()
    await page.context().grantPermissions(['geolocation'], { origin: server.url })
    await page.context().setGeolocation({ latitude: 36.62, longitude: -87.46, accuracy: 10 })
    await unfold(page)
    await button(page, /Use my location/).click()
    await tennessee(page)
    await button(page, /Undo/).click()
    await kentucky(page)
    await expect.poll(() => focused(page)).toBe('settle-title')
    await stop()
  })

  it('gives way to the other state, where the person chooses it', async () => {
    const { page, stop } = await inKentucky()
    await button(page, /answer without my street/).click()
    await page.getByRole('radio', { name: 'Kentucky' }).check()
    await kentucky(page)
    await button(page, /Use my street address again/).click()
    await button(page, /answer without my street/).waitFor()
    await page.getByRole('radio', { name: 'Tennessee' }).check()
    await tennessee(page)
    await button(page, /Use my street address again/).waitFor()
    expect(await page.getByText(/only in another ZIP code or state/).count()).toBe(0)
    await stop()
  })

  it('stays left out after a reload and with the same address, and is looked up for another', async () => {
    const { page, geocoder, stop } = await inKentucky()
    await button(page, /answer without my street/).click()
    await page.getByRole('radio', { name: 'Tennessee' }).check()
    await tennessee(page)
    await page.waitForTimeout(500)
    await page.reload()
    await tennessee(page)
    await page.getByRole('link', { name: 'Change the address' }).click()
    const tick = page.getByRole('checkbox', { name: /by my street/ })
    expect(await tick.isChecked()).toBe(false)
    await find(page)
    await tennessee(page)
    expect(geocoder.asked).toEqual(['12 Sample Street'])
    await page.getByRole('link', { name: 'Change the address' }).click()
    await page.getByRole('textbox', { name: 'Street address' }).fill('14 Sample Street')
    expect(await tick.isChecked()).toBe(true)
    await find(page)
    await kentucky(page)
    expect(geocoder.asked).toEqual(['12 Sample Street', '14 Sample Street'])
    await stop()
  })
})

it('a street that is placed in a state with two houses is put right for one with a single house', async () => {
  const { page, stop } = await withGeocoder(browser, 'dakota', '69201')
  await find(page)
  await official(page, /Eric Emery/).waitFor()
  await button(page, /answer without my street/).click()
  await page.getByRole('radio', { name: 'Nebraska' }).check()
  await official(page, /Jim Pillen/).waitFor()
  expect(await official(page, /Tanya Storer/).count()).toBe(1)
  expect(await official(page, /Eric Emery|Tamara Grove|Larry Rhoden/).count()).toBe(0)
  await stop()
})

describe('a street that is placed in the wrong district', () => {
  it('is left out, and the lists, the map and the position are offered as for any ZIP code', async () => {
    const { page, stop } = await withGeocoder(browser, 'right')
    await find(page)
    await official(page, /Katie Dempsey/).waitFor()
    await button(page, /answer without my street/).click()
    await page.getByText(/ZIP code 30161 alone doesn’t tell/).waitFor()
    expect(await official(page, /Katie Dempsey/).count()).toBe(0)
    await page.getByRole('radio', { name: /House District 12/ }).check()
    await official(page, /Eddie Lumsden/).waitFor()
    await page.getByRole('radio', { name: /14th congressional/ }).check()
    await official(page, /Clay Fuller/).waitFor()
    await button(page, /Use my street address again/).click()
    await official(page, /Katie Dempsey/).waitFor()
    expect(await official(page, /Eddie Lumsden/).count()).toBe(0)
    await stop()
  })

  it('says so in place when the server is gone, and is left out at the next try', async () => {
    const { page, stop } = await withGeocoder(browser, 'right')
    await find(page)
    await official(page, /Katie Dempsey/).waitFor()
    let failing = true
    await page.route('**/api/officials', (route) => (failing ? route.abort() : route.continue()))
    await button(page, /answer without my street/).click()
    const region = page.getByRole('region', { name: 'Your districts' })
    await region
      .getByRole('alert')
      .getByText(/can’t be reached/)
      .waitFor()
    expect(await official(page, /Katie Dempsey/).count()).toBe(1)
    failing = false
    await region.getByRole('button', { name: 'Try now' }).click()
    await page.getByText(/ZIP code 30161 alone doesn’t tell/).waitFor()
    await expect.poll(() => focused(page)).toBe('settle-title')
    await stop()
  })
})
