import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, unfoldStreet, visit } from './steps.ts'

withServer()

const KEY = 'constituent.visit.1'
const story = (page: Page) => page.getByRole('textbox', { name: 'Why does this matter to you?' })
const forget = (page: Page) => page.getByRole('checkbox', { name: /don’t remember what I type/ })
/** As long as it takes to write what was typed, and to tell the other tabs. */
const settled = (page: Page) => page.waitForTimeout(700)
const lasting = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', KEY)

/** At the letters, with a second tab there. */
async function twoTabs(path = pathOf('write')): Promise<[Page, Page]> {
  const { page } = await visit(browser, server, { width: 1280 })
  await toOfficials(page, '30161')
  await toLetters(page)
  await settled(page)
  const other = await page.context().newPage()
  await other.goto(server.url + path)
  return [page, other]
}

/** Two tabs on a computer that others use, each with a story of its own. */
async function twoStories() {
  const [page, other] = await twoTabs()
  await story(other).waitFor()
  await forget(page).check()
  await expect.poll(() => forget(other).isChecked()).toBe(true)
  await story(page).fill('The story of the first tab.')
  await story(other).fill('The story of the second tab.')
  await settled(page)
  return [page, other] as const
}

it('two stories both stay where one tab is to be remembered after all: one is kept, the other stays in its tab', async () => {
  const [page, other] = await twoStories()
  await forget(page).uncheck()
  await other.getByText('Another tab has other words').waitFor()
  await settled(other)
  await story(other).pressSequentially(' More of it.')
  await settled(other)
  for (const each of [page, other]) await each.reload()
  expect(await story(page).inputValue()).toBe('The story of the first tab.')
  expect(await story(other).inputValue()).toBe('The story of the second tab. More of it.')
  await other.getByText('Another tab has other words').waitFor()
  expect(await lasting(page)).toContain('The story of the first tab.')
  expect(await lasting(page)).not.toContain('second tab')
  await other.getByRole('button', { name: 'Clear everything' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  await page.getByText(/Enter your ZIP code first/).waitFor()
  expect(await lasting(page)).toBe('')
  await page.context().close()
})

it('a tab that has nothing else of its own is kept together with the others again', async () => {
  const [page, other] = await twoTabs()
  await story(other).waitFor()
  await forget(page).check()
  await expect.poll(() => forget(other).isChecked()).toBe(true)
  await story(page).fill('The story of the first tab.')
  await settled(page)
  await forget(page).uncheck()
  await expect.poll(() => story(other).inputValue()).toBe('The story of the first tab.')
  expect(await forget(other).isChecked()).toBe(false)
  await other.getByLabel('Phone').fill('404-555-0123')
  await expect.poll(() => page.getByLabel('Phone').inputValue()).toBe('404-555-0123')
  await page.context().close()
})

it('words about two campaigns in two tabs are both kept', async () => {
  const [page, other] = await twoTabs('/c/your-own-letter/write')
  const about = other.getByRole('textbox', { name: 'What is it about?' })
  await about.fill('a safe crossing')
  await settled(other)
  await story(page).fill('I teach.')
  await settled(page)
  await about.fill('a safe crossing at the school')
  await settled(other)
  for (const each of [page, other]) await each.reload()
  expect(await story(page).inputValue()).toBe('I teach.')
  expect(await about.inputValue()).toBe('a safe crossing at the school')
  await page.context().close()
})

it('tabs that have told each other all fall silent', async () => {
  const [page, other] = await twoTabs()
  await story(other).waitFor()
  const said = await other.evaluateHandle((key) => {
    const heard = { count: 0 }
    new BroadcastChannel(key).addEventListener('message', () => {
      heard.count += 1
    })
    return heard
  }, KEY)
  await story(page).fill('I teach.')
  await expect.poll(() => story(other).inputValue()).toBe('I teach.')
  await other.waitForTimeout(2000)
  expect(await said.evaluate(({ count }) => count)).toBeLessThan(4)
  await page.context().close()
})

it('two tabs of a browser that can’t tell one from the other have all of it in the end', async () => {
  const { page } = await visit(browser, server, { width: 1280 })
  await page.context().addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel')
  })
  await page.reload()
  await toOfficials(page, '30161')
  await toLetters(page)
  await settled(page)
  const other = await page.context().newPage()
  await other.goto(server.url + pathOf('write'))
  await Promise.all([
    story(page).pressSequentially('I teach third grade in Rome.', { delay: 40 }),
    other.getByLabel('Phone').pressSequentially('404-555-0123', { delay: 90 }),
  ])
  await settled(page)
  for (const each of [page, other]) {
    await each.reload()
    expect(await story(each).inputValue()).toBe('I teach third grade in Rome.')
    expect(await each.getByLabel('Phone').inputValue()).toBe('404-555-0123')
  }
  await page.context().close()
})

it('what has been cleared in another tab isn’t asked for again by itself, and doesn’t come back', async () => {
  const { page } = await visit(browser, server, { width: 1280 })
  await page.route('**/api/officials', (route) => route.abort('connectionrefused'), { times: 1 })
  await unfoldStreet(page)
  await page.getByRole('textbox', { name: 'Street address' }).fill('12 Sample Street')
  await page.getByRole('textbox', { name: 'ZIP code' }).fill('30161')
  await page.getByRole('button', { name: 'Find my officials' }).click()
  await page.getByRole('timer').waitFor()
  const other = await page.context().newPage()
  await other.goto(server.url + pathOf('address'))
  await other.getByRole('button', { name: 'Clear everything' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  await page.getByRole('timer').waitFor({ state: 'hidden', timeout: 15_000 })
  await settled(page)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Where do you live?')
  expect(await lasting(page)).not.toContain('12 Sample Street')
  expect(await lasting(page)).not.toContain('30161')
  await page.context().close()
})
