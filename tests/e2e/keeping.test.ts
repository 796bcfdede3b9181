import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, visit } from './steps.ts'

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

it('where the lasting storage is full, the words survive a reload in this tab', async () => {
  const page = await atLetters()
  await fill(page, ['localStorage'])
  await story(page).fill('These words are new.')
  await page.waitForTimeout(500)
  await page.reload()
  expect(await story(page).inputValue()).toBe('These words are new.')
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
