import type { Page } from 'playwright-core'
import { browser, server } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

/** The sending step for a ZIP code, with every other site answered by an empty page; `opened` are their addresses. */
export async function sending(
  zip: string,
  width = 390,
  settle: (page: Page) => Promise<void> = async () => {},
  write: (page: Page) => Promise<void> = async () => {},
) {
  const { page, faults } = await visit(browser, server, { width })
  const opened: string[] = []
  await page.context().route(/^https:/, (route) => {
    opened.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' })
  })
  await toOfficials(page, zip)
  await settle(page)
  await toLetters(page)
  await write(page)
  await toSending(page)
  return { page, faults, opened, close: () => page.context().close() }
}

/** The card of an official. */
export const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(name) }) })

/** What is on the clipboard after a press that opens another page, which is closed again. */
export async function clipboardAfter(page: Page, link: { click: () => Promise<void> }): Promise<string> {
  const tab = page.context().waitForEvent('page')
  await link.click()
  await (await tab).close()
  await page.bringToFront()
  return page.evaluate(() => navigator.clipboard.readText())
}
