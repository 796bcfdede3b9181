import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { CODES, firstScripts } from '../bench/page/first-load.ts'
import { browser, server, withServer } from './setting.ts'
import { toOfficials, visit } from './steps.ts'

withServer()

/** Opens a path, and gives what is asked for from then on, once the last step has been fetched and nothing else comes. */
async function untilIdle(page: Page, path: string): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(server.url + path)
  await expect
    .poll(() => asked.some((file) => /\/letters-.*\.js$/.test(file)), { timeout: 30_000 })
    .toBe(true)
  await page.waitForLoadState('networkidle')
  return asked
}

/** Opens a path, waits until the browser is idle, and gives what it asked for, and what the document announced. */
async function load(path: string) {
  const { page, faults } = await visit(browser, server, { width: 390, path: '/OFL.txt' })
  const warnings: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
  const asked = await untilIdle(page, path)
  const announced = await page
    .locator('link[rel="modulepreload"], link[rel="preload"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))
  await page.context().close()
  return { asked: asked.filter((path) => !path.startsWith('data:')), announced, warnings, faults }
}

it.each(CODES)(
  'a first visit in “%s” fetches the scripts that are weighed, and each file once',
  async (language) => {
    const path = language === 'en' ? '/' : `/${language}/`
    const { asked, announced, warnings, faults } = await load(path)
    expect(asked.filter((file) => file.endsWith('.js')).sort()).toEqual(
      firstScripts(language).map((file) => `/${file}`),
    )
    expect(asked.length).toBe(new Set(asked).size)
    // What is announced is used, and the texts of the page's own language are among it.
    expect(announced.filter((file) => !asked.includes(file))).toEqual([])
    expect(announced.filter((file) => file.includes(`/${language}-`))).toHaveLength(1)
    expect(announced.filter((file) => file.endsWith('.woff2'))).toHaveLength(2)
    expect(asked.filter((file) => file.startsWith('/api/'))).toEqual([])
    expect([...warnings, ...faults]).toEqual([])
  },
)

it('nothing is fetched again when the person goes on to the next steps of the way', async () => {
  const { page } = await visit(browser, server, { width: 390, path: '/OFL.txt' })
  await untilIdle(page, '/')
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.getByRole('link', { name: 'Start with your ZIP code' }).click()
  await page.getByRole('textbox', { name: 'ZIP code' }).fill('30161')
  await page.getByRole('button', { name: 'Find my officials' }).click()
  await page.getByRole('button', { name: 'Go on to the letters' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your letters' }).waitFor()
  expect(scripts).toEqual([])
  await page.context().close()
})

it.each([
  ['/', 'Go on with your letters'],
  ['/es', 'Continúe con sus cartas'],
])('at %s nothing moves once it is known that somebody has been here before', async (path, goOn) => {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '30161')
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(server.url + path, { waitUntil: 'commit' })
  // The style and the serif, without which lines break elsewhere; they come while the scripts are held.
  await page.waitForFunction(
    () =>
      getComputedStyle(document.querySelector('h1') ?? document.documentElement).fontFamily.includes(
        'Source Serif',
      ) && document.fonts.check('600 32px "Source Serif 4"'),
  )
  const below = page.locator('.letter-picture')
  const before = await below.boundingBox()
  release()
  await page.getByRole('link', { name: goOn }).waitFor()
  expect(await below.boundingBox()).toEqual(before)
  await page.context().close()
})
