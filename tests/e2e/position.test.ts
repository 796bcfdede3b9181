import type { Geolocation, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { toOfficials, unfoldStreet, visit } from './steps.ts'

withServer()

/** The middle of Rome, Georgia. */
const HOME: Geolocation = { latitude: 34.25, longitude: -85.16, accuracy: 15 }
/** Near it, but in districts that its ZIP code doesn't reach into. */
const NEARBY: Geolocation = { latitude: 34.05, longitude: -84.85, accuracy: 10 }
const NEW_YORK: Geolocation = { latitude: 40.75, longitude: -73.98, accuracy: 10 }

const member = (page: Page, name: RegExp) => page.getByRole('checkbox', { name })
const locate = (page: Page) => page.getByRole('button', { name: 'Use my location' })
const settle = (page: Page) => page.getByRole('region', { name: /your districts/i })

/** At the officials of a ZIP code, with the device somewhere, on a phone. */
async function at(zip: string, position: Geolocation): Promise<Page> {
  const { page } = await visit(browser, server, { width: 390 })
  await page.context().grantPermissions(['geolocation'], { origin: server.url })
  await page.context().setGeolocation(position)
  await toOfficials(page, zip)
  return page
}

/** Whether an element is on the screen as it stands. */
const isInView = (page: Page, text: RegExp) =>
  page.getByText(text).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

describe('a position that is not exact', () => {
  it('is sent with how far off it may be, settles nothing across a border, and says so in feet and miles', async () => {
    const page = await at('30161', { ...HOME, accuracy: 3999.2 })
    const sent = page.waitForRequest('**/api/officials')
    await locate(page).click()
    expect((await sent).postDataJSON()).toMatchObject({ location: { accuracy: 4000 } })
    await settle(page)
      .getByText(/only sure to within 2\.5 miles/)
      .waitFor()
    await settle(page)
      .getByText(/A border is so near that this can’t tell your district/)
      .waitFor()
    expect(await member(page, /Katie Dempsey/).count()).toBe(0)
    const again = page.waitForRequest('**/api/officials')
    await page.getByRole('radio', { name: /House District 13/ }).check()
    expect((await again).postDataJSON()).toMatchObject({ location: { accuracy: 4000 } })
    await member(page, /Katie Dempsey/).waitFor()
    await page.context().close()
  })

  it('that can’t tell one state from another asks for the state or the map', async () => {
    const page = await at('42223', { latitude: 36.645, longitude: -87.46, accuracy: 3000 })
    await locate(page).click()
    await page
      .getByText(/another state is that near\. Find your home on the map, or choose from what is listed/)
      .waitFor()
    expect(await member(page, /Andy Beshear|Bill Lee/).count()).toBe(0)
    await page.context().close()
  })
})

describe('a position outside the ZIP code’s districts', () => {
  it('changes nothing before the person has said that they live there', async () => {
    const page = await at('30161', NEARBY)
    await locate(page).click()
    await page.getByText(/Your device is in Georgia House District 16.*Is that where you live\?/).waitFor()
    await page
      .getByText(/ZIP code 30161 isn’t known to reach into Georgia House District 16 and Georgia Senate/)
      .waitFor()
    expect(await isInView(page, /Yes, I live there/)).toBe(true)
    expect(await isInView(page, /No, not there/)).toBe(true)
    expect(await page.getByRole('radio', { name: /House District 13/ }).count()).toBe(1)
    expect(await page.getByText(/rest on where your device is/).count()).toBe(0)

    await page.getByRole('button', { name: 'No, not there' }).click()
    expect(await page.getByText(/Is that where you live/).count()).toBe(0)
    expect(await locate(page).evaluate((element) => element === document.activeElement)).toBe(true)

    await locate(page).click()
    await page.getByRole('button', { name: 'Yes, I live there' }).click()
    await settle(page)
      .getByText(/rest on where your device is/)
      .waitFor()
    await member(page, /State Representative · District 16/).waitFor()
    await page.context().close()
  })

  it('far away is answered with where it is and what to do, below its own button', async () => {
    const page = await at('30161', NEW_YORK)
    await locate(page).click()
    const message =
      /Your device is near New York, NY \d{5}, too far from ZIP code 30161\. If you are not at home now, choose your district on the map or from the list\. If you have moved, change the address\./
    await page.getByText(message).waitFor()
    expect(await isInView(page, message)).toBe(true)
    const top = async (name: string | RegExp) =>
      (await page.getByRole('button', { name }).boundingBox())?.y ?? 0
    const { y = 0 } = (await page.getByText(message).boundingBox()) ?? {}
    expect(y).toBeGreaterThan(await top('Use my location'))
    expect(y).toBeLessThan(await top('Find it on a map'))
    await page.context().close()
  })

  it('in another state than was typed names both', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await page.context().grantPermissions(['geolocation'], { origin: server.url })
    await page.context().setGeolocation({ latitude: 34.2, longitude: -85.62, accuracy: 10 })
    await unfoldStreet(page)
    await page.getByLabel('State', { exact: true }).selectOption('GA')
    await toOfficials(page, '30165')
    await locate(page).click()
    await page
      .getByText(/Your device is near .*, AL \d{5}, not in Georgia\. If you are not at home/)
      .waitFor()
    expect(await page.getByText(/Correct the one|leave one out/).count()).toBe(0)
    await page.context().close()
  })
})

describe('a place on the map that is refused', () => {
  it('is answered with what to do, in view', async () => {
    const page = await at('30161', HOME)
    await page.getByRole('button', { name: 'Find it on a map' }).click()
    await page.locator('.map-center path').waitFor()
    await page.route('**/api/officials', (route) =>
      route.request().postDataJSON().address
        ? route.fulfill({
            status: 422,
            json: {
              errors: [{ path: 'location', message: 'Correct the one that is wrong, or leave one out.' }],
            },
          })
        : route.continue(),
    )
    await page.getByRole('application').click({ position: { x: 100, y: 100 } })
    const message =
      /The place that you chose is near .*, GA \d{5}, too far from ZIP code 30161\. Choose the place/
    await page.getByText(message).waitFor()
    expect(await isInView(page, message)).toBe(true)
    expect(await page.getByText(/Correct the one/).count()).toBe(0)
    await page.context().close()
  })
})
