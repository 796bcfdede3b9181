import { expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toOfficials, visit } from './steps.ts'

withServer()

/** A picture of one pixel, in place of those of other sites, which no test reaches. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

it('shows no picture of another site until a person asks, and says where they come from', async () => {
  const { page, faults } = await visit(browser, server, { width: 390 })
  const asked: string[] = []
  await page.route(/^https:/, (route) => {
    const { referer } = route.request().headers()
    asked.push(`${route.request().resourceType()}${referer ? ` from ${referer}` : ''}`)
    return asked.length === 1 ? route.abort() : route.fulfill({ contentType: 'image/gif', body: PIXEL })
  })
  await toOfficials(page, '30161')
  await page.getByText('JO', { exact: true }).waitFor()
  expect(asked).toEqual([])
  expect(faults).toEqual([])
  await page.getByText(/They come from other websites/).waitFor()
  await page.getByRole('button', { name: 'Show their pictures' }).click()
  await page.locator('img.portrait').first().waitFor()
  expect(await page.getByRole('checkbox', { name: /Jon Ossoff/ }).isChecked()).toBe(true)
  await expect.poll(() => asked.length).toBeGreaterThan(1)
  // No referrer, and nothing but pictures. The one that doesn't come leaves its initials.
  expect(new Set(asked)).toEqual(new Set(['image']))
  await expect.poll(() => page.locator('span.portrait').count()).toBeGreaterThan(0)
  await page.context().close()
})

it.each(['cross-site', 'nothing'])(
  'a link from elsewhere shows none, nor does loading it again, where the browser says %s of where it comes from',
  async (says) => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '30161')
    await page.waitForTimeout(500)
    const asked: string[] = []
    await page.route(/^https:/, (route) => {
      asked.push(route.request().url())
      return route.fulfill({ contentType: 'image/gif', body: PIXEL })
    })
    const target = `${server.url}${pathOf('officials')}?pictures`
    await page.route('https://elsewhere.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<a href="${target}">Officials</a>` }),
    )
    // An older browser, to which the server can only send the document that may have pictures.
    if (says === 'nothing')
      await page.route(target, async (route) => {
        const { 'sec-fetch-site': _, ...headers } = route.request().headers()
        await route.continue({ headers })
      })
    await page.goto('https://elsewhere.example/')
    await page.getByRole('link', { name: 'Officials' }).click()
    for (let visits = 0; visits < 2; visits++) {
      await page.getByText('JO', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Show their pictures' }).waitFor()
      await page.waitForTimeout(500)
      expect(await page.locator('img.portrait').count()).toBe(0)
      await page.reload()
    }
    expect(asked).toEqual([])
    await page.getByRole('button', { name: 'Show their pictures' }).click()
    await page.locator('img.portrait').first().waitFor()
    await page.context().close()
  },
)
