import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { DAY, pathOf, toLetters, toOfficials, visit } from './steps.ts'

withServer()

/** At the letters, after three pages of the site; the harmless page is a stand-in, since no test reaches the network. */
async function atLetters(day: string | null = DAY): Promise<{ page: Page; left: () => Promise<void> }> {
  const { page } = await visit(browser, server, { width: 390, day })
  await page.route('https://www.weather.gov/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  )
  await toOfficials(page, '30161')
  await toLetters(page)
  await page.waitForTimeout(400)
  const left = () => page.getByRole('heading', { name: 'Weather' }).waitFor()
  return { page, left }
}

/** What is left of the visit in the browser, read on a page of the site, but for the mark that this tab was left. */
const stored = async (page: Page) => {
  await page.goto(`${server.url}/OFL.txt`)
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  return keys.filter((key) => key !== 'constituent.left')
}

it('one tap leaves for a harmless page, in place of this one, and nothing typed is left', async () => {
  const { page, left } = await atLetters()
  const before = await page.evaluate(() => history.length)
  await page.getByRole('link', { name: 'Leave this page quickly' }).click()
  await left()
  expect(await page.evaluate(() => history.length)).toBe(before)
  expect(await stored(page)).toEqual([])
  await page.context().close()
})

it('whoever goes back after that sees nothing of the site, and whoever comes by its address sees it as new', async () => {
  const { page, left } = await atLetters(null)
  await page.getByRole('link', { name: 'Leave this page quickly' }).click()
  await left()
  for (let back = 0; back < 2; back++) {
    await page.goBack()
    await left()
    expect(page.url()).toMatch(/^https:\/\/www\.weather\.gov\//)
  }
  await page.goto(server.url + pathOf('address'))
  expect(await page.getByRole('textbox', { name: 'ZIP code' }).inputValue()).toBe('')
  await page.getByRole('link', { name: 'What happens to what you type' }).click()
  await page.goBack()
  await page.getByRole('heading', { name: 'Where do you live?' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Where do you live?' }).waitFor()
  await page.context().close()
})

it('so do three presses of Escape, also while a dialog is open', async () => {
  const { page, left } = await atLetters()
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByText('Press Escape two more times to leave this page.').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await left()
  expect(await stored(page)).toEqual([])
  await page.context().close()
})

it('two presses don’t, and are forgotten after a while', async () => {
  const { page } = await atLetters()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByText('Press Escape once more to leave this page.').waitFor()
  await page.getByText('Press Escape once more to leave this page.').waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.getByText('Press Escape two more times to leave this page.').waitFor()
  expect(page.url()).toBe(server.url + pathOf('write'))
  expect(await page.getByLabel('Your name').inputValue()).toBe('Alex Example')
  await page.context().close()
})

it('what is typed on a computer that others use goes with its tab, and survives a reload of it', async () => {
  const { page } = await atLetters()
  await page.getByRole('checkbox', { name: /don’t remember what I type/ }).check()
  await page.getByLabel('Your name').fill('Alex Q. Example')
  await page.waitForTimeout(400)
  expect(await page.evaluate(() => localStorage.getItem('constituent.visit.1'))).toBeNull()
  await page.reload()
  expect(await page.getByLabel('Your name').inputValue()).toBe('Alex Q. Example')
  const other = await page.context().newPage()
  await other.goto(server.url + pathOf('address'))
  expect(await other.getByRole('textbox', { name: 'ZIP code' }).inputValue()).toBe('')
  expect(await other.getByRole('checkbox', { name: /don’t remember what I type/ }).isChecked()).toBe(true)
  await page.close()
  await other.getByRole('checkbox', { name: /don’t remember what I type/ }).uncheck()
  await other.getByRole('textbox', { name: 'ZIP code' }).fill('30161')
  await other.waitForTimeout(400)
  expect(await other.evaluate(() => localStorage.getItem('constituent.visit.1'))).toContain('30161')
  await other.context().close()
})

it('another tab keeps what was typed in it when one says not to remember, and loses it when one clears everything', async () => {
  const { page } = await atLetters()
  const other = await page.context().newPage()
  await other.goto(server.url + pathOf('address'))
  await other.getByRole('checkbox', { name: /don’t remember what I type/ }).check()
  await page.getByLabel('Your name').fill('Alex Q. Example')
  await page.waitForTimeout(400)
  expect(await page.evaluate(() => localStorage.getItem('constituent.visit.1'))).toBeNull()
  await page.reload()
  expect(await page.getByLabel('Your name').inputValue()).toBe('Alex Q. Example')
  await other.getByRole('button', { name: 'Clear everything' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  await page.getByText(/Enter your ZIP code first/).waitFor()
  expect(await stored(page)).toEqual([])
  await page.context().close()
})

it('an answer that is still on its way brings nothing back, after leaving and after clearing', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await page.route('https://www.weather.gov/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' })
  })
  await page.route('**/api/officials', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  const find = async () => {
    await page.getByRole('textbox', { name: 'ZIP code' }).fill('30161')
    await page.getByRole('button', { name: 'Find my officials' }).click()
  }
  await find()
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
  await page.getByText('Everything you typed has been cleared').waitFor()
  await page.waitForTimeout(1500)
  expect(page.url()).not.toContain('officials')
  expect(await page.evaluate(() => localStorage.getItem('constituent.visit.1'))).toBeNull()
  await page.goto(server.url + pathOf('address'))
  await find()
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Weather' }).waitFor()
  expect(await stored(page)).toEqual([])
  await page.context().close()
})
