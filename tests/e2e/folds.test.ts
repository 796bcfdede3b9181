import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, visit } from './steps.ts'

withServer()

/** The writing step as it is on arrival. */
async function arrive(options: { width: number; colorScheme?: 'light' | 'dark' }, path = pathOf('address')) {
  const { page } = await visit(browser, server, { ...options, path })
  await toOfficials(page, '30161')
  await page.getByRole('button', { name: 'Go on to the letters' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your letters' }).waitFor()
  return page
}

const isFocused = (page: Page, id: string) => page.evaluate((id) => document.activeElement?.id === id, id)

describe('on a phone', () => {
  it('the writing step is little more than three screens long before the foot of the page, with the top of the sheet, and each letter a tap away', async () => {
    const page = await arrive({ width: 390 })
    const screens = await page.evaluate(() => (document.querySelector('footer')?.offsetTop ?? 9999) / 844)
    expect(screens).toBeLessThan(3.3)
    const sheet = page.locator('.preview > div:not(.row)')
    expect((await sheet.boundingBox())?.height).toBeLessThan(300)
    await page.getByRole('button', { name: 'Show the whole letter' }).click()
    await expect.poll(() => isFocused(page, 'preview-title')).toBe(true)
    expect((await sheet.boundingBox())?.height).toBeGreaterThan(600)
    expect(
      await page
        .getByRole('article')
        .getByText(/Nobody has a reliable count/)
        .isVisible(),
    ).toBe(true)
    await page.getByRole('button', { name: 'Next letter' }).click()
    expect(await page.getByRole('article').getByText('Dear Senator Warnock:').isVisible()).toBe(true)
    const text = page.getByRole('textbox', { name: 'Letter', exact: true })
    expect(await text.first().isVisible()).toBe(false)
    await page.getByText('Read and change the text').first().click()
    await text.first().fill('My own words.')
    await page.getByRole('button', { name: 'See how it looks' }).first().click()
    await expect.poll(() => isFocused(page, 'preview-title')).toBe(true)
    expect(await page.getByRole('article').getByText('My own words.').isVisible()).toBe(true)
    await page.context().close()
  })

  it('the top of the sheet is nothing to stop at by keyboard, and a letter that asks for its sheet gets the whole of it', async () => {
    const page = await arrive({ width: 390 })
    const sheet = page.locator('.preview > div:not(.row)')
    const desk = page.getByRole('region', { name: 'The sheet' })
    expect(await desk.getAttribute('tabindex')).toBe(null)
    await page.getByText('Read and change the text').first().click()
    await page.getByRole('button', { name: 'See how it looks' }).first().click()
    await expect.poll(async () => (await sheet.boundingBox())?.height).toBeGreaterThan(600)
    expect(await desk.getAttribute('tabindex')).toBe('0')
    await page.context().close()
  })

  it('a screen that is turned to be wide shows the whole sheet', async () => {
    const page = await arrive({ width: 800 })
    const more = page.getByRole('button', { name: 'Show the whole letter' })
    await more.waitFor()
    await page.setViewportSize({ width: 1280, height: 800 })
    await more.waitFor({ state: 'detached' })
    expect(await page.getByLabel('Letter to show').isVisible()).toBe(true)
    expect((await page.locator('.preview > div:not(.row)').boundingBox())?.height).toBeGreaterThan(400)
    await page.context().close()
  })

  it('a district that was chosen is named at the top with the ways to make sure folded away, and who sits there is in sight', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '78701')
    const ways = page.getByRole('button', { name: 'Find it on a map' })
    expect(await ways.isVisible()).toBe(true)
    await page.getByRole('radio', { name: /Texas House District 49/ }).click()
    await page.getByText('You chose Texas House District 49.').waitFor()
    expect(await ways.isVisible()).toBe(false)
    const card = page.locator('.card').filter({ hasText: 'State Representative' })
    const top = () => card.evaluate((card) => card.getBoundingClientRect().top)
    await expect.poll(top).toBeGreaterThanOrEqual(0)
    await expect.poll(top).toBeLessThan(900)
    await page.getByText('Find them another way').click()
    expect(await ways.isVisible()).toBe(true)
    await page.context().close()
  })

  it('what is wrong unfolds what it is folded away in, and its link leads to the field', async () => {
    const page = await arrive({ width: 390 })
    await page.getByLabel('Your name').fill('Alex Example')
    await page.getByLabel('Street address').fill('12 Sample Street')
    const [city, letter] = [
      page.getByLabel('City', { exact: true }),
      page.getByRole('textbox', { name: 'Letter', exact: true }).first(),
    ]
    // Nor is drawn what hardly anybody unfolds.
    expect(await page.locator('[id="sender.address.state"]').count()).toBe(0)
    for (const [fold, field] of [
      ['City, state and ZIP code', city],
      ['Read and change the text', letter],
    ] as const) {
      await page.getByText(fold).first().click()
      await field.fill('')
      await page.getByText(fold).first().click()
      expect(await field.isVisible()).toBe(false)
    }
    await page.getByRole('button', { name: 'Go on to sending' }).click()
    const links = page.getByRole('region', { name: '2 things to correct' }).getByRole('link')
    await expect.poll(() => links.count()).toBe(2)
    await city.waitFor()
    await letter.waitFor()
    await links.first().click()
    await expect.poll(() => isFocused(page, 'sender.address.city')).toBe(true)
    await links.last().click()
    await expect.poll(() => letter.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.context().close()
  })

  it('no two errors of a summary read alike, be they about one letter', async () => {
    const page = await arrive(
      { width: 390 },
      pathOf('address').replace('stop-child-sex-trafficking', 'your-own-letter'),
    )
    await page.getByText('Read and change the text').click()
    await page.getByRole('textbox', { name: 'Subject' }).fill('About [your town]')
    await page.getByRole('textbox', { name: 'Letter', exact: true }).fill('About [your town]')
    await page.getByRole('button', { name: 'Go on to sending' }).click()
    const errors = page.getByRole('region', { name: /things to correct/ }).getByRole('listitem')
    await errors.first().waitFor()
    const said = await errors.allInnerTexts()
    expect(said).toEqual(expect.arrayContaining(['Write your name, as you sign a letter.']))
    expect(said.filter((message) => message.includes('[your town]'))).toHaveLength(2)
    expect(new Set(said).size).toBe(said.length)
    await page.context().close()
  })

  it('the officials begin with the district to find, and what is said of the list is said once, in a fold', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '30161')
    expect(await page.locator('main .notice').count()).toBe(1)
    const card = await page
      .locator('.card')
      .first()
      .evaluate((card) => card.getBoundingClientRect().top)
    expect(card / 844).toBeLessThan(1.2)
    const election = page.locator('main').getByText(/before the election of November 3, 2026/)
    expect(await election.count()).toBe(1)
    expect(await election.isVisible()).toBe(false)
    await page.getByText('As of June 15, 2026. A few may have changed since.').click()
    expect(await election.isVisible()).toBe(true)
    await page.context().close()
  })

  it('that a new Congress has begun since the list was made is said at once', async () => {
    const { page } = await visit(browser, server, { width: 390, day: '2027-01-05T12:00:00' })
    await toOfficials(page, '30161')
    expect(await page.locator('main .notice').first().innerText()).toMatch(
      /^A new Congress began on January 3, 2027/,
    )
    await page.context().close()
  })
})

describe.each([
  ['light', 390],
  ['dark', 320],
] as const)('in %s colours at %i px', (colorScheme, width) => {
  it('axe finds nothing serious in what is folded away, and in what is unfolded', async () => {
    const { page } = await visit(browser, server, { width, colorScheme })
    await toOfficials(page, '30161')
    await page.getByText(/^As of June 15, 2026\. A few/).click()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Go on to the letters' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your letters' }).waitFor()
    expect(await findings(page)).toEqual([])
    for (const summary of await page.locator('main details:not([open]) > summary').elementHandles())
      if (await summary.isVisible()) await summary.click()
    expect(await findings(page)).toEqual([])
    await page.context().close()
  })
})

it('on a wide screen nothing of who signs is folded away, and the sheet stands beside the first letter', async () => {
  const { page } = await visit(browser, server, { width: 1280 })
  await toOfficials(page, '30161')
  await toLetters(page)
  for (const name of ['City', 'E-mail', 'Subject'])
    expect(await page.getByLabel(name, { exact: true }).first().isVisible()).toBe(true)
  expect(await page.getByRole('article').isVisible()).toBe(true)
  await page.context().close()
})
