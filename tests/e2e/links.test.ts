import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, visit } from './steps.ts'

withServer()

it('a link and the way back stay in one document, whose title and language follow, and what was typed stays', async () => {
  const { page, faults } = await visit(browser, server, { width: 390, path: '/' })
  await page.evaluate(() => Object.assign(window, { isTheSame: true }))
  const now = () =>
    page.evaluate(() => ({
      isTheSame: 'isTheSame' in window,
      path: location.pathname,
      title: document.title,
      lang: document.documentElement.lang,
      entries: history.length,
      focused: document.activeElement?.tagName,
    }))
  const { entries } = await now()
  await page.getByRole('link', { name: 'Start with your ZIP code' }).click()
  const zip = page.getByRole('textbox', { name: /ZIP/ })
  await zip.fill('30161')
  const step = {
    isTheSame: true,
    path: pathOf('address'),
    lang: 'en',
    title: 'Your address – Stop child sex trafficking',
  }
  expect(await now()).toMatchObject({ ...step, entries: entries + 1 })
  await page.getByRole('link', { name: 'Español' }).click()
  await page.getByRole('heading', { level: 1, name: '¿Dónde vive usted?' }).waitFor()
  // In place of the English page: "back" is for the way, not for its languages.
  expect(await now()).toMatchObject({
    isTheSame: true,
    path: `/es${pathOf('address')}`,
    lang: 'es',
    title: 'Su dirección – Alto a la trata sexual de niñas y niños',
    entries: entries + 1,
  })
  expect(await zip.inputValue()).toBe('30161')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'Where do you live?' }).waitFor()
  expect(await now()).toMatchObject(step)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Stop child sex trafficking' }).waitFor()
  expect(await now()).toMatchObject({
    isTheSame: true,
    path: '/',
    lang: 'en',
    title: 'Stop child sex trafficking',
    focused: 'H1',
  })
  await page.getByRole('link', { name: 'Write about something else' }).click()
  await page.getByRole('heading', { level: 1, name: 'A letter of your own' }).waitFor()
  expect(await now()).toMatchObject({
    isTheSame: true,
    path: '/c/your-own-letter',
    title: 'A letter of your own',
    focused: 'H1',
  })
  expect(faults).toEqual([])
  await page.context().close()
})

it.each([
  ['Start with your ZIP code', pathOf('address')],
  ['Write about something else', '/c/your-own-letter'],
  ['Español', '/es/'],
])('a link that is wanted in a tab of its own opens there, and this page stays: %s', async (name, path) => {
  const { page } = await visit(browser, server, { width: 390, path: '/' })
  await page.waitForLoadState('networkidle')
  const opening = page.context().waitForEvent('page')
  await page.getByRole('link', { name }).click({ modifiers: ['ControlOrMeta'] })
  const tab = await opening
  await tab.waitForURL(server.url + path)
  expect(new URL(page.url()).pathname).toBe('/')
  await page.context().close()
})
