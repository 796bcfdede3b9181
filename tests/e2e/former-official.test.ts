import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

const KEY = 'constituent.visit.1'
const FORMER = 'gone-1'
const changed = (page: Page) => page.getByText(/Alex Example no longer represents you in this office/)
const notRenewed = (page: Page) => page.getByText(/which couldn’t be renewed yet/)
/** The former senator, at any step. */
const former = (page: Page) =>
  page
    .getByRole('checkbox', { name: /Alex Example/ })
    .or(page.getByRole('heading', { name: /Alex Example/ }))
    .or(page.locator(`[id*="${FORMER}"]`))
    .or(page.locator('option', { hasText: 'Alex Example' }))

/** Somebody whose letters are ready, among them one to a senator whom nobody has heard of; the answer is of another list, or another day. */
async function returning(age: { asOf?: string; foundOn?: string | undefined }): Promise<Page> {
  const { page } = await visit(browser, server, { width: 1280 })
  await toOfficials(page, '30303')
  await toLetters(page)
  await page.getByRole('textbox', { name: 'Why does this matter to you?' }).fill('I teach.')
  await toSending(page)
  // At an address where no page of ours is, to write over what it kept.
  await page.goto(`${server.url}/api/health`)
  await page.evaluate(
    ([key, id, age]) => {
      const visit = JSON.parse(localStorage.getItem(key) ?? '')
      const { chambers, officials } = visit.found
      const [district] = chambers.find(
        ({ chamber }: { chamber: string }) => chamber === 'us-senate',
      ).districts
      const successor = officials[district.officials[0]]
      officials[id] = { ...successor, id, name: 'Alex Example', familyName: 'Example' }
      district.officials.push(id)
      visit.picks[id] = true
      const { asOf = visit.found.asOf, foundOn = visit.foundOn } = age
      localStorage.setItem(key, JSON.stringify({ ...visit, foundOn, found: { ...visit.found, asOf } }))
    },
    [KEY, FORMER, age] as const,
  )
  return page
}

const asked = (page: Page) => page.waitForRequest('**/api/officials')

describe.each([
  ['of an older list', { asOf: '2025-02-03' }],
  ['of another day', { foundOn: '2026-11-20' }],
  ['of a day that nobody noted', { foundOn: '' }],
])('an answer %s', (_, age) => {
  it.each(['officials', 'write', 'send'])(
    'is renewed at %s: nobody writes to who isn’t there any more',
    async (step) => {
      const page = await returning(age)
      await page.goto(server.url + pathOf(step))
      await changed(page).waitFor()
      await expect.poll(() => former(page).count()).toBe(0)
      expect(await notRenewed(page).count()).toBe(0)
      await page.getByRole('link', { name: 'Look through your officials.' }).click()
      await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor()
      expect(await former(page).count()).toBe(0)
      await page.goto(server.url + pathOf('write'))
      const story = page.getByRole('textbox', { name: 'Why does this matter to you?' })
      expect(await story.inputValue()).toBe('I teach.')
      await page.context().close()
    },
  )
})

it('an answer that can’t be renewed says so at each step, and the letters can be read', async () => {
  const page = await returning({ asOf: '2025-02-03' })
  await page.route('**/api/officials', (route) => route.abort())
  for (const step of ['officials', 'write', 'send']) {
    await page.goto(server.url + pathOf(step))
    await notRenewed(page).waitFor()
    expect(await notRenewed(page).innerText()).toContain('February 3, 2025')
    await expect.poll(() => former(page).count()).toBeGreaterThan(0)
  }
  await page.unroute('**/api/officials')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await changed(page).waitFor()
  expect(await notRenewed(page).count()).toBe(0)
  await page.context().close()
})

it('who has been cleared is named to nobody who comes after', async () => {
  const page = await returning({ asOf: '2025-02-03' })
  await page.goto(server.url + pathOf('officials'))
  await changed(page).waitFor()
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  await page.getByRole('link', { name: 'Start with your ZIP code' }).click()
  await toOfficials(page, '30303')
  expect(await changed(page).count()).toBe(0)
  await page.context().close()
})

it('an answer of today is not asked for again', async () => {
  const page = await returning({})
  let count = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/api/officials')) count += 1
  })
  await page.goto(server.url + pathOf('officials'))
  await former(page).first().waitFor()
  await page.waitForTimeout(500)
  expect(count).toBe(0)
  await page.context().close()
})

it.each([
  [
    'send',
    async (page: Page) => {
      await page.getByRole('button', { name: /Download all/ }).click()
      await page.getByText(/We have no official with this id/).waitFor()
      await page.getByRole('button', { name: 'Look your officials up again' }).click()
    },
  ],
  ['write', (page: Page) => page.getByRole('button', { name: 'Go on to sending' }).click()],
])(
  'a server that knows somebody no more leads from %s to the officials who are there now',
  async (step, send) => {
    const page = await returning({})
    await page.goto(server.url + pathOf(step))
    const again = asked(page)
    await send(page)
    await again
    await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor()
    await changed(page).waitFor()
    expect(await former(page).count()).toBe(0)
    await page.context().close()
  },
)
