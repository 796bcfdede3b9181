import type { BrowserContext, Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, visit } from './steps.ts'

withServer()

/** Somebody who has begun to write, in a browser to which the harmless page is no further than ours. */
async function writing(): Promise<Page> {
  const { page } = await visit(browser, server, { width: 390 })
  await page.route('https://www.weather.gov/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  )
  await toOfficials(page, '30161')
  await toLetters(page)
  await page.waitForTimeout(500)
  return page
}

/** What an earlier visit has left in the browser; a page of the site in a tab that has been elsewhere before. */
async function left(how: (route: Route) => unknown, scripts = /\/assets\/[^/]*\.js$/): Promise<Page> {
  const page = await writing()
  await page.route(scripts, how)
  // Loaded anew, since what the browser has at hand is asked of nobody.
  await page
    .context()
    .newCDPSession(page)
    .then((session) => session.send('Network.setCacheDisabled', { cacheDisabled: true }))
  await page.goto(server.url + pathOf('write'), { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Leave this page quickly' }).waitFor()
  expect(await page.evaluate(() => localStorage.getItem('constituent.visit.1'))).toContain('Alex Example')
  return page
}

const stored = async (context: BrowserContext) => {
  const page = await context.newPage()
  await page.goto(`${server.url}/OFL.txt`)
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
}

const WAYS = [
  [
    'a tap',
    (page: Page) => page.getByRole('link', { name: 'Leave this page quickly' }).click({ noWaitAfter: true }),
  ],
  [
    'three presses of Escape',
    async (page: Page) => {
      for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
    },
  ],
] as const

const SCRIPTS: [string, (route: Route) => unknown, RegExp?][] = [
  ['is still on its way', () => {}],
  ['doesn’t come', (route) => route.abort()],
  ['comes without its later parts', (route) => route.abort(), /\/assets\/letters-[^/]*\.js$/],
]

describe.each(SCRIPTS)('while the page’s code %s', (_, how, scripts) => {
  it.each(WAYS)(
    '%s leaves for the harmless page, in place of this one, and nothing typed is left',
    async (_, leave) => {
      const page = await left(how, scripts)
      const before = await page.evaluate(() => history.length)
      await leave(page)
      await page.getByRole('heading', { name: 'Weather' }).waitFor()
      expect(await page.evaluate(() => history.length)).toBe(before)
      expect(await stored(page.context())).toEqual([])
      await page.context().close()
    },
  )
})

it('without JavaScript the way off is a link that tells the other site nothing', async () => {
  const { page } = await visit(browser, server, { width: 390, javaScriptEnabled: false })
  const link = page.getByRole('link', { name: 'Leave this page quickly' })
  expect(await link.getAttribute('rel')).toBe('noreferrer')
  await page.context().close()
})

it('where a browser doesn’t tell that somebody goes back, they find the page as somebody does who comes new', async () => {
  // The clock of the test stands in for what tells it.
  const page = await writing()
  expect(await page.evaluate(() => performance.getEntriesByType('navigation'))).toEqual([])
  await page.getByRole('link', { name: 'Leave this page quickly' }).click()
  await page.getByRole('heading', { name: 'Weather' }).waitFor()
  for (let back = 0; back < 2; back++) {
    await page.goBack()
    await page.getByRole('textbox', { name: 'ZIP code' }).waitFor()
    expect(await page.getByRole('textbox', { name: 'ZIP code' }).inputValue()).toBe('')
    expect(await page.locator('body').innerText()).not.toMatch(/30161|Rome|Alex|Sample/)
  }
  await page.context().close()
})
