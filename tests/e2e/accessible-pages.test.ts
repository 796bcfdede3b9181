import { describe, expect, it } from 'vitest'
import { findings } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { unfound } from './spoken.ts'
import { pathOf, visit } from './steps.ts'

withServer()

const PAGES = ['/', pathOf('help'), '/privacy', '/c/your-own-letter', '/nowhere'].flatMap((path) => [
  path,
  path === '/' ? '/es/' : `/es${path}`,
])

describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('in %s colours at %i px', (colorScheme, width) => {
  it.each(PAGES)('axe finds nothing serious on %s, and its language is said', async (path) => {
    const { page } = await visit(browser, server, { width, colorScheme, path })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await findings(page)).toEqual([])
    expect(await unfound(page)).toEqual([])
    expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('/es') ? 'es' : 'en')
    await page.context().close()
  })
})

it.each([320, 390, 768, 1280, 1920])(
  'no page is wider than a screen of %i px, nor at twice the size',
  async (width) => {
    const { page } = await visit(browser, server, { width, path: '/' })
    const wider: string[] = []
    for (const path of PAGES) {
      await page.goto(server.url + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      for (const size of ['100%', '200%']) {
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size
        }, size)
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (over > 0) wider.push(`${path} at ${size}: ${over} px`)
      }
    }
    expect(wider).toEqual([])
    await page.context().close()
  },
)

it('everything to press is at least 44 px high, or stands in a line of text', async () => {
  const { page } = await visit(browser, server, { width: 390, path: '/' })
  const small: string[] = []
  for (const path of PAGES) {
    await page.goto(server.url + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a, button, select, label.option')]
        .filter((one) => one.offsetParent !== null && !one.closest('p, .skip'))
        .filter((one) => one.getBoundingClientRect().height < 43.5)
        .map((one) => one.textContent?.trim() ?? ''),
    )
    small.push(...found.map((text) => `${path}: ${text}`))
  }
  expect(small).toEqual([])
  await page.context().close()
})
