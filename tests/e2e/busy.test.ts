import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

/** Answers the first requests for a packet so, and lets the others through; `asked` counts them all. */
async function busy(page: Page, status: number, retryAfter: string | null, times: number) {
  const seen = { asked: 0 }
  await page.route('**/api/letters/pdf', (route) => {
    seen.asked += 1
    if (seen.asked > times) return route.continue()
    return route.fulfill({
      status,
      contentType: 'application/json',
      headers: retryAfter === null ? {} : { 'Retry-After': retryAfter },
      body: JSON.stringify({ errors: [{ path: '', message: 'Not now.' }] }),
    })
  })
  return seen
}

async function sending() {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '30161')
  await toLetters(page)
  await toSending(page)
  return page
}

const download = (page: Page) => page.getByRole('button', { name: /Download all/ })

describe('a server that has no time just now', () => {
  it.each([
    [429, '2'],
    [503, '1'],
  ])(
    'and says for how long is asked again by itself, with the seconds to be seen: %i',
    async (status, after) => {
      const page = await sending()
      const seen = await busy(page, status, after, 1)
      const downloading = page.waitForEvent('download')
      await download(page).click()
      const alert = page.getByRole('alert')
      await alert.waitFor()
      expect(await alert.innerText()).toMatch(
        /busy right now\. The page tries again by itself\. What you typed is still/,
      )
      await page
        .getByRole('timer')
        .getByText(/Next try in \d s/)
        .waitFor()
      expect((await downloading).suggestedFilename()).toBe('letters-2026-11-22.pdf')
      expect(seen.asked).toBe(2)
      await expect.poll(() => alert.count()).toBe(0)
      await page.context().close()
    },
  )

  it('can be asked at once, and is asked by itself three times at most', async () => {
    const page = await sending()
    const seen = await busy(page, 503, '1', 5)
    await download(page).click()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    expect(seen.asked).toBe(4)
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Try again' }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Try now' }).click()
    await downloading
    expect(seen.asked).toBe(6)
    await page.context().close()
  })

  it.each([
    [429, '600', /Wait 10 minutes, then try again/],
    [503, null, /Wait a minute, then try again/],
    [500, '1', /not your fault/],
  ])(
    'is not asked by itself where that would take long, or wouldn’t help: %i, %s',
    async (status, after, said) => {
      const page = await sending()
      const seen = await busy(page, status, after, 9)
      await download(page).click()
      await page.getByRole('alert').getByText(said).waitFor()
      await page.waitForTimeout(1500)
      expect(seen.asked).toBe(1)
      await page.context().close()
    },
  )

  it('or can’t be reached at all is asked again by itself, and the person goes on without a press', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await page.route('**/api/officials', (route) => route.abort('connectionrefused'), { times: 1 })
    await page.getByRole('textbox', { name: 'ZIP code' }).fill('30161')
    await page.getByRole('button', { name: 'Find my officials' }).click()
    await page.getByText(/can’t be reached.*The page tries again by itself/).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor()
    expect(await page.getByText(/can’t be reached/).count()).toBe(0)
    await page.context().close()
  })

  it('isn’t asked any more once the person has gone to another step', async () => {
    const page = await sending()
    const seen = await busy(page, 503, '1', 9)
    await download(page).click()
    await page.getByRole('timer').waitFor()
    await page.getByRole('link', { name: 'Change a letter' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your letters' }).waitFor()
    await page.waitForTimeout(1500)
    expect(seen.asked).toBe(1)
    expect(await page.getByLabel('Your name').inputValue()).toBe('Alex Example')
    await page.context().close()
  })
})
