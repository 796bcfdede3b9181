import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { executable } from './browser.ts'
import { server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, visit } from './steps.ts'

withServer()

/** A browser that keeps pages as they were when they are left, as people's browsers do and those of tests don't. */
let keeping: Browser
beforeAll(async () => {
  keeping = await chromium.launch({
    executablePath: await executable(),
    args: ['--no-sandbox', '--disable-gpu', '--enable-features=BackForwardCache'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
})
afterAll(() => keeping?.close())

/** At the letters, and then at another site in the same tab; `back` is how one comes back. */
async function away(): Promise<{ page: Page; back: () => Promise<boolean> }> {
  const { page } = await visit(keeping, server, { width: 390 })
  await toOfficials(page, '30161')
  await toLetters(page)
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.kept = String(persisted)
    })
  })
  await page.goto(`${server.url}/OFL.txt`)
  const back = async () => {
    await page.evaluate(() => history.back())
    await page.waitForTimeout(1500)
    return page.evaluate(() => document.documentElement.dataset.kept === 'true')
  }
  return { page, back }
}

/** Another tab, which tells nobody of what it does: Chromium throws a page that is told something out of its memory. */
async function silent(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel')
  })
  return other
}

it('a page that the browser has kept as it was shows nothing of what has been cleared meanwhile', async () => {
  const { page, back } = await away()
  const other = await silent(page)
  await other.goto(server.url + pathOf('address'))
  await other.getByRole('button', { name: 'Clear everything' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  await other.getByText('Everything you typed has been cleared').waitFor()
  expect(await back()).toBe(true)
  await page.getByText(/Enter your ZIP code first/).waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(/30161|Rome|Alex|Sample/)
  await page.waitForTimeout(400)
  expect(await page.evaluate(() => localStorage.getItem('constituent.visit.1') ?? '')).not.toMatch(
    /Alex|30161/,
  )
  await page.context().close()
})

it('and has what has been typed in another tab meanwhile', async () => {
  const { page, back } = await away()
  const other = await silent(page)
  await other.goto(server.url + pathOf('write'))
  await other.getByText('For an answer by e-mail or phone').click()
  await other.getByLabel('Phone').fill('404-555-0123')
  await other.waitForTimeout(500)
  await other.close()
  expect(await back()).toBe(true)
  expect(await page.getByLabel('Phone').inputValue()).toBe('404-555-0123')
  expect(await page.getByLabel('Your name').inputValue()).toBe('Alex Example')
  await page.context().close()
})
