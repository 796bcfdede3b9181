import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

const story = (page: Page) => page.getByRole('textbox', { name: 'Why does this matter to you?' })

async function atLetters(): Promise<Page> {
  const { page } = await visit(browser, server, { width: 1280 })
  await toOfficials(page, '30161')
  await toLetters(page)
  await page.waitForTimeout(500)
  return page
}

it('two tabs in which somebody types at once have all of it in the end', async () => {
  const page = await atLetters()
  const other = await page.context().newPage()
  await other.goto(server.url + pathOf('write'))
  const phone = other.getByLabel('Phone')
  await phone.waitFor()
  await Promise.all([
    story(page).pressSequentially('I teach third grade, and I worry for my students every day.', {
      delay: 40,
    }),
    phone.pressSequentially('404-555-0123', { delay: 150 }),
  ])
  await page.waitForTimeout(900)
  for (const each of [page, other]) {
    expect(await story(each).inputValue()).toBe('I teach third grade, and I worry for my students every day.')
    expect(await each.getByLabel('Phone').inputValue()).toBe('404-555-0123')
    await each.reload()
    expect(await story(each).inputValue()).toBe('I teach third grade, and I worry for my students every day.')
    expect(await each.getByLabel('Phone').inputValue()).toBe('404-555-0123')
  }
  await page.context().close()
})

/** Makes storage refuse what is put there, as where it is full. */
const fill = (page: Page, which: readonly ('localStorage' | 'sessionStorage')[]) =>
  page.evaluate((which) => {
    const put = Storage.prototype.setItem
    Storage.prototype.setItem = function (key, value) {
      if (which.some((name) => this === window[name])) throw new DOMException('full', 'QuotaExceededError')
      put.call(this, key, value)
    }
  }, which)

it('where the lasting storage is full, the words survive a reload in this tab, and the page says that they go with it', async () => {
  const page = await atLetters()
  await fill(page, ['localStorage'])
  await story(page).fill('These words are new.')
  await page.getByRole('alert').filter({ hasText: 'only until you close this tab' }).waitFor()
  expect(await page.getByText('so that you can go on another time').count()).toBe(0)
  await page.reload()
  expect(await story(page).inputValue()).toBe('These words are new.')
  await page.context().close()
})

it('words that found no room stand beside newer ones of another tab, and neither takes the place of the other', async () => {
  const page = await atLetters()
  await fill(page, ['localStorage'])
  await story(page).fill('These words found no room.')
  await page.getByRole('alert').filter({ hasText: 'only until you close this tab' }).waitFor()
  await page.goto(`${server.url}/OFL.txt`)
  const other = await page.context().newPage()
  await other.goto(server.url + pathOf('write'))
  await story(other).fill('These words are newer.')
  await other.waitForTimeout(500)
  await other.close()
  await page.goto(server.url + pathOf('write'))
  expect(await story(page).inputValue()).toBe('These words found no room.')
  await page.getByText('Another tab has other words').waitFor()
  await story(page).pressSequentially(' More.')
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => localStorage.getItem('constituent.visit.1'))).toContain(
    'These words are newer.',
  )
  await page.context().close()
})

it('what something else on this host keeps and drops is no business of ours', async () => {
  const page = await atLetters()
  await story(page).fill('These words are mine.')
  await page.waitForTimeout(500)
  const other = await page.context().newPage()
  await other.goto(`${server.url}/OFL.txt`)
  await other.evaluate(() => {
    localStorage.setItem('theme', 'dark')
    localStorage.removeItem('theme')
  })
  await page.waitForTimeout(500)
  expect(await story(page).inputValue()).toBe('These words are mine.')
  await page.context().close()
})

it('words that go with their tab are gone where everything was cleared while that was at another site', async () => {
  const page = await atLetters()
  await page.getByRole('checkbox', { name: /don’t remember what I type/ }).check()
  await story(page).fill('These words are mine.')
  await page.waitForTimeout(500)
  await page.goto(`${server.url}/OFL.txt`)
  const other = await page.context().newPage()
  await other.goto(server.url + pathOf('address'))
  await other.getByRole('button', { name: 'Clear everything' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  await other.getByText('Everything you typed has been cleared').waitFor()
  // Somebody else comes, whose words are no sign that the earlier ones are wanted.
  await other.goto(server.url + pathOf('address'))
  await other.getByRole('textbox', { name: 'ZIP code' }).fill('82001')
  await other.waitForTimeout(500)
  await page.goBack()
  await page.getByText(/Enter your ZIP code first/).waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(/30161|Alex|Sample/)
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toMatch(/Alex|30161|mine/)
  await page.context().close()
})

it('where nothing can be kept, the page says so, and the browser asks before the words go', async () => {
  const page = await atLetters()
  await fill(page, ['localStorage', 'sessionStorage'])
  await story(page).fill('These words are new.')
  await page.getByRole('alert').filter({ hasText: 'doesn’t let the page keep what you type' }).waitFor()
  await page.getByText('This browser keeps nothing of it').waitFor()
  const asked = new Promise<string>((resolve) =>
    page.once('dialog', (dialog) => {
      resolve(dialog.type())
      dialog.dismiss()
    }),
  )
  await page.evaluate(() => setTimeout(() => location.reload()))
  expect(await asked).toBe('beforeunload')
  expect(await story(page).inputValue()).toBe('These words are new.')
  await page.context().close()
})

/** Makes the browser forbid storage, as some do by a setting or in a frame. */
const forbid = (page: Page, which: readonly ('localStorage' | 'sessionStorage')[]) =>
  page.context().addInitScript((which) => {
    for (const name of which)
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  }, which)

it('where lasting storage is forbidden, the words survive a reload in this tab, and clearing reaches other tabs', async () => {
  const { page } = await visit(browser, server, { width: 1280 })
  await forbid(page, ['localStorage'])
  await page.reload()
  await toOfficials(page, '30161')
  await toLetters(page)
  await story(page).fill('These words are mine.')
  await page.waitForTimeout(500)
  await page.reload()
  expect(await story(page).inputValue()).toBe('These words are mine.')
  expect(await page.getByText('doesn’t let the page keep').count()).toBe(0)
  await page.getByRole('alert').filter({ hasText: 'only until you close this tab' }).waitFor()
  const other = await page.context().newPage()
  await other.goto(server.url + pathOf('address'))
  await other.getByRole('button', { name: 'Clear everything' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  await page.getByText(/Enter your ZIP code first/).waitFor()
  await page.reload()
  expect(await page.getByRole('textbox', { name: 'ZIP code' }).inputValue()).toBe('')
  await page.context().close()
})

it('where all storage is forbidden, the page says so and one can go the whole way', async () => {
  const { page, faults } = await visit(browser, server, { width: 1280 })
  await forbid(page, ['localStorage', 'sessionStorage'])
  await page.reload()
  await page.getByRole('alert').filter({ hasText: 'doesn’t let the page keep what you type' }).waitFor()
  await toOfficials(page, '30161')
  await toLetters(page)
  await toSending(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /Download all/ }).click()
  await downloading
  expect(faults).toEqual([])
  await page.context().close()
})

it('what a visit has kept from before there were several campaigns belongs to the site’s main one', async () => {
  const page = await atLetters()
  await story(page).fill('These words are old.')
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    const { campaign, others, ...old } = JSON.parse(localStorage.getItem('constituent.visit.1') ?? '')
    addEventListener('pagehide', () => localStorage.setItem('constituent.visit.1', JSON.stringify(old)))
  })
  await page.goto(`${server.url}/c/your-own-letter/write`)
  await page.getByRole('textbox', { name: 'What is it about?' }).fill('a safe crossing')
  expect(await page.getByLabel('Your name').inputValue()).toBe('Alex Example')
  await page.waitForTimeout(500)
  await page.goto(server.url + pathOf('write'))
  expect(await story(page).inputValue()).toBe('These words are old.')
  await page.context().close()
})
