import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

/** What can be tapped and is smaller than 44 px, but for links inside of sentences. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(a[href], button, summary, input, select, textarea)')].flatMap(
      (element) => {
        if (element.matches('p.notice a')) return []
        const target = element.matches('[type="checkbox"]') ? (element.closest('label') ?? element) : element
        const { width, height } = target.getBoundingClientRect()
        return width > 0 && (width < 43.9 || height < 43.9)
          ? [`${element.outerHTML.slice(0, 99)} ${width}×${height}`]
          : []
      },
    ),
  )

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What is wrong with the page as it stands. */
const faultsOf = async (page: Page) => [
  ...(await findings(page)),
  ...(await small(page)),
  ...((await overflow(page)) > 0 ? ['wider than the screen'] : []),
]

async function unfoldAll(page: Page, summaries: string) {
  for (const summary of await page.locator(summaries).all()) await summary.click()
}

describe.each([
  ['light', 1280],
  ['dark', 320],
] as const)('in %s colours at %i px', (colorScheme, width) => {
  it('axe finds nothing serious and no target is small: words for one alone, and what is said of a text', async () => {
    const { page } = await visit(browser, server, { width, colorScheme })
    await toOfficials(page, '66044')
    await toLetters(page)
    await page.getByLabel(/Why does this matter to you/).fill('My niece Sam was 14 when it began.')
    await page.getByText('Different words for one of them').first().click()
    await page.getByRole('button', { name: 'Write to Jerry Moran in other words' }).click()
    await page
      .getByRole('textbox', { name: 'Letter to Jerry Moran alone' })
      .fill('You are a coward [your words].')
    await page.getByText(/This may end the reading/).waitFor()
    await page.getByText(/Together this may tell who/).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: /Go back to the text for all/ }).click()
    await page.getByRole('button', { name: /bring back my words/ }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })

  it('axe finds nothing serious and no target is small: every way to send, a shorter letter, thanks and paper', async () => {
    const { page } = await visit(browser, server, { width, colorScheme })
    await toOfficials(page, '66044')
    await toLetters(page)
    await page.getByLabel(/Why does this matter to you/).fill('My niece Sam was 14 when it began.')
    await toSending(page)
    await page.getByRole('region', { name: 'Before you send them' }).waitFor()
    await unfoldAll(page, '.other > summary')
    await page.getByText('If a machine answers').last().waitFor()
    await unfoldAll(page, '.script > summary')
    await page.getByText('Address labels').waitFor()
    await page.getByRole('img', { name: /draw your signature/ }).waitFor()
    await page.getByRole('button', { name: /See a shorter version/ }).click()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Edit it myself' }).click()
    await page.getByRole('textbox', { name: 'Letter for this form' }).fill('')
    await page.getByRole('checkbox', { name: 'Sent to Laura Kelly' }).check()
    await page.getByText(/thank Laura Kelly/).click()
    await page.getByRole('textbox', { name: 'Or write a few lines' }).fill('Thank you for [your words].')
    await page.getByRole('textbox', { name: 'First label to use' }).fill('40')
    await page.getByRole('button', { name: /Download 5 labels/ }).click()
    await page.getByText(/Say with which label/).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.context().close()
  })
})

describe('with the keyboard alone', () => {
  it('a letter is shortened for a form, and other ways are unfolded', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    await page
      .context()
      .route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'A form' }))
    await toOfficials(page, '66044')
    await toLetters(page)
    await toSending(page)
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const press = async (key: string, until: RegExp) => {
      for (let times = 0; times < 60; times++) {
        if (until.test(await focused())) return
        await page.keyboard.press(key)
      }
      throw new Error(`${key} doesn't reach ${until}; the focus is on ${await focused()}`)
    }
    await press('Tab', /^See a shorter version/)
    await page.keyboard.press('Enter')
    await expect.poll(focused).toMatch(/^A shorter letter for this form/)
    await press('Tab', /^Use the shorter version/)
    await page.keyboard.press('Enter')
    await expect.poll(focused).toMatch(/^Copy the shorter letter and open the form/)
    await press('Tab', /^Other ways to Jerry Moran/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Download as a PDF to Jerry Moran' }).waitFor()
    await press('Tab', /^Download as a PDF to Jerry Moran/)
    const downloading = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await downloading).suggestedFilename()).toBe('letter-2026-11-22.pdf')
    await page.context().close()
  })
})
