import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toOfficials, visit } from './steps.ts'

withServer()

const turn = (page: Page, to: 'Español' | 'English') => page.getByRole('link', { name: to }).click()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

it('the focus stays on the link that turns the page, be it just loaded or come to', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await turn(page, 'Español')
  await page.getByRole('heading', { level: 1, name: '¿Dónde vive usted?' }).waitFor()
  expect(await focused(page)).toBe('English')
  await turn(page, 'English')
  await toOfficials(page, '30161')
  await turn(page, 'Español')
  await page.getByRole('heading', { level: 1, name: 'Sus representantes' }).waitFor()
  await page.waitForTimeout(300)
  expect(await focused(page)).toBe('English')
  await page.context().close()
})

it('what the page says on arriving is said in the language that it is turned to', async () => {
  const { page } = await visit(browser, server, { width: 390, path: pathOf('officials') })
  await page.getByText('Enter your ZIP code first').waitFor()
  await turn(page, 'Español')
  await page.getByRole('heading', { level: 1, name: '¿Dónde vive usted?' }).waitFor()
  expect(await page.locator('main .notice').innerText()).toMatch(/^Escriba primero su código postal/)
  await turn(page, 'English')
  await page.getByText('Enter your ZIP code first').waitFor()
  await page.context().close()
})

it('what was wrong with an earlier try isn’t said in the language before', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await page.getByRole('textbox', { name: 'ZIP code' }).fill('30159')
  await page.getByRole('button', { name: 'Find my officials' }).click()
  await page
    .getByText(/There is no ZIP code 30159/)
    .first()
    .waitFor()
  await turn(page, 'Español')
  await page.getByRole('heading', { level: 1, name: '¿Dónde vive usted?' }).waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/There is no ZIP code|correct/)
  expect(await page.getByRole('textbox', { name: /Código postal/ }).inputValue()).toBe('30159')
  await page.context().close()
})

it('where the other language can’t be had, the page stands as it was, says so, and is turned by trying again', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await page.getByRole('textbox', { name: 'ZIP code' }).fill('30161')
  await page.route('**/api/**', (route) => route.abort())
  await turn(page, 'Español')
  await page.getByRole('alert').filter({ hasText: 'can’t be reached' }).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Where do you live?' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'ZIP code' }).inputValue()).toBe('30161')
  await page.unroute('**/api/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: '¿Dónde vive usted?' }).waitFor()
  expect(await page.getByRole('textbox', { name: /Código postal/ }).inputValue()).toBe('30161')
  expect(await page.locator('main').innerText()).not.toMatch(/reached/)
  await page.context().close()
})

it('two tabs in two languages don’t look the officials up for ever', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '30161')
  let asked = 0
  await page.context().route('**/api/officials', (route) => {
    asked += 1
    return route.continue()
  })
  const other = await page.context().newPage()
  await other.goto(`${server.url}/es${pathOf('officials')}`)
  await other.getByRole('heading', { level: 1, name: 'Sus representantes' }).waitFor()
  await other.waitForTimeout(3000)
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThan(4)
  await page.context().close()
})

/** At the officials in English, with a server that gives no others; `asked` counts how often it is asked. */
async function withoutNames() {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '30161')
  const state = { failing: true, asked: 0 }
  await page.route('**/api/officials', (route) => {
    state.asked += 1
    return state.failing ? route.abort() : route.continue()
  })
  await turn(page, 'Español')
  await page.getByRole('heading', { level: 1, name: 'Sus representantes' }).waitFor()
  await expect.poll(() => state.asked).toBe(1)
  await page.getByText('U.S. House of Representatives').first().waitFor()
  return { page, state }
}
const inSpanish = (page: Page) =>
  page.getByText('Cámara de Representantes de los Estados Unidos').first().waitFor()

it('offices that couldn’t be had in the new language are asked for again after a while, by itself', async () => {
  const { page, state } = await withoutNames()
  state.failing = false
  await inSpanish(page)
  expect(state.asked).toBeGreaterThan(1)
  await page.context().close()
})

it('… and as soon as the network is back, or on the next page', async () => {
  const { page, state } = await withoutNames()
  const before = state.asked
  await page.evaluate(() => dispatchEvent(new Event('online')))
  // Sooner than by itself; what the browser says many times is asked once at a time.
  await expect.poll(() => state.asked, { timeout: 3000 }).toBeGreaterThan(before)
  state.failing = false
  await page.getByRole('link', { name: 'Cambiar la dirección' }).click()
  await page.getByRole('heading', { level: 1, name: '¿Dónde vive usted?' }).waitFor()
  await page.goBack()
  await inSpanish(page)
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
  await page.context().close()
})

it('whoever turns the page back at once is not turned again by what was on its way', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  let arrive = () => {}
  const held = new Promise<void>((done) => {
    arrive = done
  })
  await page.route('**/api/site?lang=es', async (route) => {
    await held
    await route.continue()
  })
  await turn(page, 'Español')
  await turn(page, 'English')
  arrive()
  await page.waitForResponse('**/api/campaigns/*lang=es*')
  const zip = page.getByRole('textbox', { name: 'ZIP code' })
  await zip.fill('30161')
  await page.waitForTimeout(500)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await zip.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.context().close()
})

it.each([
  ['English', 'Español', 'es', /^¿Dónde vive usted\?$/],
  ['Spanish', 'English', 'en', /^Where do you live\?$/],
] as const)(
  'a turn that is on its way arrives though everything is cleared in another tab meanwhile, with letters in %s',
  async (letters, to, lang, heading) => {
    const { page } = await visit(browser, server, { width: 1280 })
    await toOfficials(page, '30161')
    await page.getByRole('button', { name: 'Go on to the letters' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your letters' }).waitFor()
    if (letters === 'Spanish') {
      await turn(page, 'Español')
      await page.getByRole('button', { name: 'Escribirlas en español' }).click()
      await page.getByRole('button', { name: 'Escribirlas en inglés' }).waitFor()
    }
    await page.waitForTimeout(700)
    let arrive = () => {}
    const held = new Promise<void>((done) => {
      arrive = done
    })
    await page.route(`**/api/campaigns/*lang=${lang}*`, async (route) => {
      await held
      await route.continue()
    })
    const asked = page.waitForRequest(`**/api/campaigns/*lang=${lang}*`)
    await turn(page, to)
    await asked
    const other = await page.context().newPage()
    await other.goto(server.url + pathOf('address'))
    await other.getByRole('button', { name: 'Clear everything' }).click()
    await other.getByRole('dialog').getByRole('button', { name: 'Clear everything' }).click()
    await page.waitForTimeout(700)
    arrive()
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    await page.context().close()
  },
)
