import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, visit } from './steps.ts'

withServer()

/** Opens a page whose code is kept back until the document stands, and compares what the server made with what is there once the code runs. */
async function takenOver(path: string) {
  const { page, faults } = await visit(browser, server, { width: 390, path: '/OFL.txt' })
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(server.url + path, { waitUntil: 'commit' })
  await page.getByRole('contentinfo').waitFor()
  const made = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('#root *')]
    Object.assign(window, { elements })
    const main = document.querySelector('main')
    return {
      count: elements.length,
      words: main?.innerText,
      title: document.title,
      lang: document.documentElement.lang,
    }
  })
  const fetched = page.waitForResponse(/\/letters-[^/]+\.js$/)
  release()
  await fetched
  await page.waitForLoadState('networkidle')
  const after = await page.evaluate(() => {
    const { elements } = window as unknown as { elements: Element[] }
    const main = document.querySelector('main')
    return {
      // What is drawn anew is made of other elements.
      lost: elements.filter((element) => !element.isConnected).map(({ outerHTML }) => outerHTML.slice(0, 80)),
      words: main?.innerText,
      title: document.title,
      lang: document.documentElement.lang,
    }
  })
  await page.context().close()
  return { made, after, faults }
}

it.each([
  '/',
  '/es/',
  '/c/your-own-letter',
  '/privacy',
  '/es/privacy',
  pathOf('help'),
  `/es${pathOf('help')}`,
])('the page takes over every element and word of %s as the server made it', async (path) => {
  const { made, after, faults } = await takenOver(path)
  expect(made.count).toBeGreaterThan(50)
  expect(after.lost).toEqual([])
  // What only a browser can do is added where the server has left room: sharing, and clearing what was typed.
  const lines = (words = '') =>
    words
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  const kept = lines(after.words)
  // Only the browser knows under which address it has found the site; the text to share ends with it then.
  const isKept = (line: string) =>
    kept.some((one) => one === line || one.startsWith(`${line} ${server.url}/`))
  expect(lines(made.words).filter((line) => !isKept(line))).toEqual([])
  expect([after.title, after.lang]).toEqual([made.title, made.lang])
  expect(faults).toEqual([])
})

it('a step, and an address at which there is nothing, are drawn once', async () => {
  for (const [path, heading] of [
    [pathOf('address'), 'Where do you live?'],
    [`/es${pathOf('address')}`, '¿Dónde vive usted?'],
    ['/es/nowhere', 'Esta página no existe'],
  ] as const) {
    const { page, faults } = await visit(browser, server, { width: 390, path })
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    for (const part of ['main', 'footer', 'header', 'h1'])
      expect(await page.locator(`#root ${part}`).count()).toBe(1)
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([])
    await page.context().close()
  }
})
