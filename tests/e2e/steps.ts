import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Running } from './server.ts'

/** The day on which the tests look at the page: later the terms of some of the officials in them are over. */
export const DAY = '2026-11-22T12:00:00'

/** The path of a page of the first campaign. */
export const pathOf = (page: string) => `/c/stop-child-sex-trafficking/${page}`

/** A page of a fresh browser profile, on a day (null: by its own clock), at the first step of the way. Requests to any other host, and errors in the console, are kept. */
export async function visit(
  browser: Browser,
  server: Running,
  options: BrowserContextOptions & { width: number; day?: string | null; path?: string },
): Promise<{ page: Page; faults: string[] }> {
  const { width, day = DAY, path = pathOf('address'), ...more } = options
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    acceptDownloads: true,
    ...more,
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  if (day !== null) await page.clock.setFixedTime(day)
  const faults: string[] = []
  page.on(
    'console',
    (message) => message.type() === 'error' && faults.push(`${message.text()} ${message.location().url}`),
  )
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && new URL(request.url()).host !== new URL(server.url).host)
      faults.push(`request to ${request.url()}`)
  })
  await page.goto(server.url + path)
  return { page, faults }
}

/** Unfolds street, city and state on the first step, which are folded away where no street is looked up. */
export const unfoldStreet = (page: Page) => page.getByText('Street, city and state: not needed yet').click()

/** Unfolds the districts of a question that has been answered with the mouse. */
export const unfoldChoice = (page: Page) => page.getByText('You chose this district. Change it').click()

/** From the address to the officials, by ZIP code. */
export async function toOfficials(page: Page, zip: string) {
  await page.getByRole('textbox', { name: 'ZIP code' }).fill(zip)
  await page.getByRole('button', { name: 'Find my officials' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor()
}

/** Unfolds the first letter's text, which is folded away on a small screen. */
export async function unfoldLetter(page: Page) {
  const text = page.locator('.letter-fold > details').first()
  if ((await text.getAttribute('open')) === null) await text.locator('> summary').click()
}

/** From the officials to the letters, signed by Alex Example, with the first one unfolded. */
export async function toLetters(page: Page) {
  await page.getByRole('button', { name: 'Go on to the letters' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your letters' }).waitFor()
  await page.getByLabel('Your name').fill('Alex Example')
  await page.getByLabel('Street address').fill('12 Sample Street')
  await unfoldLetter(page)
}

/** From the letters to sending them. */
export async function toSending(page: Page) {
  await page.getByRole('button', { name: 'Go on to sending' }).click()
  await page.getByRole('heading', { level: 1, name: /send/i }).waitFor()
}

/** Chooses the envelope that all the letters are printed for, in the part where it is folded away. */
export async function chooseEnvelope(page: Page, paper: string) {
  const all = page.getByRole('region', { name: 'All as one PDF' })
  const choice = all.getByRole('combobox', { name: /^Envelope/ })
  if ((await choice.count()) === 0) await all.getByText('Envelopes and labels').click()
  await choice.selectOption(paper)
}
