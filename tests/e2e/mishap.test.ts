import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, unfoldLetter, visit } from './steps.ts'

withServer()

const STORED = 'constituent.visit.1'

/** At the letters, with words of the person's own in one of them. */
async function withWords(): Promise<Page> {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '30161')
  await toLetters(page)
  const body = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
  await body.fill('These words are mine.')
  await page.waitForTimeout(500)
  return page
}

it('a stored answer that has lost its districts is dropped, and the words are kept', async () => {
  const page = await withWords()
  await page.evaluate((key) => {
    const stored = JSON.parse(localStorage.getItem(key) ?? '')
    stored.found.chambers[0].districts = null
    // Written by an older page, and not again when this one is left.
    addEventListener('pagehide', () => localStorage.setItem(key, JSON.stringify(stored)))
  }, STORED)
  await page.goto(server.url + pathOf('officials'))
  await page.getByText(/Enter your ZIP code first/).waitFor()
  expect(await page.getByRole('textbox', { name: 'ZIP code' }).inputValue()).toBe('30161')
  await toOfficials(page, '30161')
  await page.getByRole('button', { name: 'Go on to the letters' }).click()
  await unfoldLetter(page)
  const body = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
  await expect.poll(() => body.inputValue()).toBe('These words are mine.')
  await page.context().close()
})

it('a page that breaks hands out the words and the hotlines, and starts again without the answer', async () => {
  const page = await withWords()
  await page.goto(server.url + pathOf('address'))
  await page.route('**/api/officials', async (route) => {
    const response = await route.fetch()
    const found = await response.json()
    found.chambers[1].districts = null
    await route.fulfill({ json: found })
  })
  await page.getByRole('button', { name: 'Find my officials' }).click()
  await page.getByRole('heading', { level: 1, name: 'Something went wrong on this page' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Your text' }).inputValue()).toBe('These words are mine.')
  await page.getByText('1-888-373-7888').first().waitFor()
  await page.getByRole('button', { name: 'Copy your text' }).click()
  await page.getByText('Your text is copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('These words are mine.')
  await page.unroute('**/api/officials')
  await page.getByRole('button', { name: 'Start again' }).click()
  await toOfficials(page, '30161')
  await page.getByRole('button', { name: 'Go on to the letters' }).click()
  await unfoldLetter(page)
  const body = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
  await expect.poll(() => body.inputValue()).toBe('These words are mine.')
  expect(await page.getByLabel('Your name').inputValue()).toBe('Alex Example')
  await page.context().close()
})

/** A page that has broken under the fingers of somebody, right after they typed. */
async function broken(): Promise<Page> {
  const page = await withWords()
  await page.getByRole('textbox', { name: 'Letter', exact: true }).first().fill('These words are newer.')
  // A fault that only this moment has: nothing of it is in what is kept.
  await page.evaluate(() => {
    Object.assign(globalThis, { encodeURIComponent: undefined })
  })
  await page.getByRole('button', { name: 'Go on to sending' }).click()
  await page.getByRole('heading', { level: 1, name: 'Something went wrong on this page' }).waitFor()
  return page
}

it('a page that breaks leads to the hotlines, and loaded again it has what was typed', async () => {
  const page = await broken()
  await page.getByRole('link', { name: 'Get help or report' }).click()
  await page.getByRole('heading', { name: 'Get help, or report' }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('hotlines')
  await page.getByRole('button', { name: 'Reload the page' }).click()
  const body = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
  // It may have broken on either page.
  const change = page.getByRole('link', { name: 'Change a letter' })
  const letters = page.getByRole('heading', { level: 1, name: 'Your letters', exact: true })
  await change.or(letters).waitFor()
  if (await change.isVisible()) await change.click()
  await unfoldLetter(page)
  await expect.poll(() => body.inputValue()).toBe('These words are newer.')
  await page.context().close()
})

it.each(['a tap', 'Escape'])('a page that breaks is left quickly by %s', async (by) => {
  const page = await broken()
  await page.route('https://www.weather.gov/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  )
  if (by === 'a tap') await page.getByRole('link', { name: 'Leave this page quickly' }).click()
  else for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'Weather' }).waitFor()
  await page.goto(`${server.url}/OFL.txt`)
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  // That this tab was left, for whoever goes back in it, and nothing else.
  expect(keys).toEqual(['constituent.left'])
  await page.context().close()
})

it('a step none of whose scripts come says what to do after a while, and in both languages', async () => {
  for (const [prefix, words] of [
    ['', /^This page did not load completely\. .* reload the page\.$/],
    ['/es', /^La página no se cargó por completo\. .* vuelva a cargarla\.$/],
  ] as const) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(server.url + prefix + pathOf('write'))
    const notice = page.getByText(words)
    expect(await notice.isVisible()).toBe(false)
    // Ten seconds later.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    expect(await notice.isVisible()).toBe(true)
    await context.close()
  }
})
