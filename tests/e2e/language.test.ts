import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { visit } from './steps.ts'

withServer()

it('what the server says is in the language of the page, whatever the browser’s own', async () => {
  const { page } = await visit(browser, server, { width: 390, locale: 'es-MX' })
  const search = async () => {
    await page.getByRole('textbox', { name: 'ZIP code' }).fill('30159')
    await page.getByRole('button', { name: 'Find my officials' }).click()
  }
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await search()
  await page
    .getByText(/There is no ZIP code 30159/)
    .first()
    .waitFor()
  await page.locator('html').evaluate((html) => html.setAttribute('lang', 'es'))
  await search()
  await page
    .getByText(/No hay ningún código postal 30159/)
    .first()
    .waitFor()
  await page.context().close()
})
