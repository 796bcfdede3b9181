import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

const dempsey = (page: Page) => page.getByRole('checkbox', { name: /Katie Dempsey/ })

/** At the officials of Rome, Georgia, with an answer for the device's position that comes only when `arrive` is called. */
async function withLateAnswer() {
  const { page } = await visit(browser, server, { width: 390 })
  await page.context().grantPermissions(['geolocation'], { origin: server.url })
  await page.context().setGeolocation({ latitude: 34.25, longitude: -85.16, accuracy: 10 })
  await toOfficials(page, '30161')
  let arrive = () => {}
  const held = new Promise<void>((done) => {
    arrive = done
  })
  await page.route('**/api/officials', async (route) => {
    if (route.request().postDataJSON().location) await held
    await route.continue()
  })
  const asked = page.waitForRequest((request) => Boolean(request.postDataJSON()?.location))
  await page.getByRole('button', { name: 'Use my location' }).click()
  await asked
  const come = async () => {
    const answered = page.waitForResponse((response) => Boolean(response.request().postDataJSON()?.location))
    arrive()
    await (await answered).finished()
    // Whatever the page does with it, it does before it draws twice.
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
  }
  return { page, come }
}

it('a step whose code didn’t come says so, and is there by itself once it can be had, with the focus of whoever waited', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '30161')
  await toLetters(page)
  await page.waitForTimeout(400)
  const other = await page.context().newPage()
  // Loaded anew, since what the browser has at hand is asked of nobody.
  const session = await page.context().newCDPSession(other)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await other.route(/\/assets\/letters-[^/]*\.js$/, (route) => route.abort())
  await other.goto(server.url + pathOf('write'))
  const reload = other.getByRole('button', { name: 'Reload the page' })
  await reload.focus()
  await other.unroute(/\/assets\/letters-[^/]*\.js$/)
  const heading = other.getByRole('heading', { level: 1, name: 'Your letters' })
  await heading.waitFor()
  expect(await other.getByLabel('Your name').inputValue()).toBe('Alex Example')
  await expect.poll(() => heading.evaluate((title) => title === document.activeElement)).toBe(true)
  await page.context().close()
})

describe('an answer for a position that comes late', () => {
  it('changes nothing after another address has been looked up', async () => {
    const { page, come } = await withLateAnswer()
    await page.getByRole('link', { name: 'Change the address' }).click()
    await toOfficials(page, '53703')
    await page.getByText(/Madison, WI/).waitFor()
    await come()
    expect(await page.getByText(/Madison, WI/).count()).toBeGreaterThan(0)
    expect(await page.getByText(/Rome, GA/).count()).toBe(0)
    expect(await dempsey(page).count()).toBe(0)
  })

  it('doesn’t undo a district that was chosen in the meantime', async () => {
    const { page, come } = await withLateAnswer()
    await page.getByRole('radio', { name: /House District 12/ }).check()
    const lumsden = page.getByRole('checkbox', { name: /Eddie Lumsden/ })
    await lumsden.waitFor()
    await come()
    expect(await lumsden.isChecked()).toBe(true)
    expect(await dempsey(page).count()).toBe(0)
  })

  it('puts nobody else on the letters of somebody who has gone on to them', async () => {
    const { page, come } = await withLateAnswer()
    await page.getByRole('button', { name: 'Go on to the letters' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your letters' }).waitFor()
    await come()
    expect(await page.getByText(/Katie Dempsey/).count()).toBe(0)
  })
})

/** Holds back the next answer of a kind until `come` is called. */
async function holdBack(page: Page, path: string) {
  let arrive = () => {}
  const held = new Promise<void>((done) => {
    arrive = done
  })
  await page.route(`**/api/${path}`, async (route) => {
    await held
    await route.continue()
  })
  return async () => {
    const answered = page.waitForResponse(`**/api/${path}`)
    arrive()
    await (await answered).finished()
    await page.waitForTimeout(500)
  }
}

const GONE: [string, (page: Page) => Promise<unknown>, RegExp][] = [
  [
    'by a link',
    (page) => page.getByRole('contentinfo').getByRole('link', { name: 'Other ways to help' }).click(),
    /^Other ways to help$/,
  ],
  ['back', (page) => page.goBack(), /^Stop child sex trafficking$/],
]

describe.each(GONE)('somebody who has gone on %s', (_, goOn, heading) => {
  it('isn’t pulled back by the officials, nor by the way to sending, that come then', async () => {
    const { page } = await visit(browser, server, { width: 390, path: '/' })
    const there = () => page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await page.getByRole('link', { name: 'Start with your ZIP code' }).click()
    await page.getByRole('textbox', { name: 'ZIP code' }).fill('30161')
    const come = await holdBack(page, 'officials')
    await page.getByRole('button', { name: 'Find my officials' }).click()
    await page.getByRole('button', { name: 'Looking…' }).waitFor()
    await goOn(page)
    await there()
    const at = page.url()
    await come()
    expect(page.url()).toBe(at)
    await there()

    await page.goto(server.url + pathOf('address'))
    await toOfficials(page, '30161')
    await toLetters(page)
    const comeLater = await holdBack(page, 'letters/drafts')
    await page.getByRole('button', { name: 'Go on to sending' }).click()
    await page.getByRole('contentinfo').getByRole('link', { name: 'Other ways to help' }).click()
    await page.getByRole('heading', { level: 1, name: 'Other ways to help' }).waitFor()
    await comeLater()
    await page.getByRole('heading', { level: 1, name: 'Other ways to help' }).waitFor()
    await page.context().close()
  })
})

it('a file that was asked for still comes, and nobody is pulled back to where they asked', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '30161')
  await toLetters(page)
  await toSending(page)
  const come = await holdBack(page, 'letters/pdf')
  await page.getByRole('button', { name: /Download all/ }).click()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Other ways to help' }).click()
  await page.getByRole('heading', { level: 1, name: 'Other ways to help' }).waitFor()
  const downloading = page.waitForEvent('download')
  await come()
  expect((await downloading).suggestedFilename()).toBe('letters-2026-11-22.pdf')
  await page.getByRole('heading', { level: 1, name: 'Other ways to help' }).waitFor()
  await page.context().close()
})
