import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

it('a letter that is changed after it was ticked off says so', async () => {
  const { page } = await visit(browser, server, { width: 1280 })
  await toOfficials(page, '30161')
  await toLetters(page)
  await toSending(page)
  const changed = page.getByText(/You have changed this letter since you ticked it off/)
  await page.getByRole('checkbox', { name: /Sent.*Ossoff/ }).check()
  expect(await changed.count()).toBe(0)
  await page.getByRole('link', { name: 'Change a letter' }).click()
  const subject = page.getByRole('textbox', { name: 'Subject' }).first()
  const before = await subject.inputValue()
  await subject.fill('Another subject')
  await toSending(page)
  await changed.waitFor()
  expect(await changed.count()).toBe(1)
  await page.getByRole('link', { name: 'Change a letter' }).click()
  await page.getByRole('textbox', { name: 'Subject' }).first().fill(before)
  await toSending(page)
  expect(await changed.count()).toBe(0)
  await page.context().close()
})

it('a letter changed in English stays English, whole, when the letters are turned to Spanish', async () => {
  const { page } = await visit(browser, server, {
    width: 1280,
    path: '/es/c/stop-child-sex-trafficking/address',
  })
  await page.getByRole('textbox', { name: /Código postal/ }).fill('30161')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: 'Continuar' })
    .or(page.locator('form button[type=submit]'))
    .last()
    .click()
  await page.getByRole('heading', { level: 1, name: 'Sus cartas' }).waitFor()
  const body = page.locator('textarea[id^="letters."]').first()
  await body.fill(`${await body.inputValue()} I mean it.`)
  await page.getByRole('button', { name: 'Escribirlas en español' }).click()
  await page.getByRole('button', { name: 'Escribirlas en inglés' }).waitFor()
  expect(await body.inputValue()).toContain('I mean it.')
  expect(await body.getAttribute('lang')).toBe('en')
  const sheet = page.locator('.preview article.sheet')
  expect(await sheet.getAttribute('lang')).toBe('en')
  await expect.poll(() => sheet.innerText()).toMatch(/Dear Senator Ossoff:[\s\S]*Sincerely,/)
  // The others, which nobody has changed, are in Spanish now.
  await page.locator('.preview select').selectOption({ index: 4 })
  await expect.poll(() => sheet.getAttribute('lang')).toBe('es')
  await page.context().close()
})
