import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Language } from '#letter/say.ts'
import type { PageText } from '../../web/words/es.ts'
import { PAGE_ES } from '../../web/words/es-all.ts'
import { readPdf, textOf } from '../pdf/read.ts'
import { tabTo } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { unfound } from './spoken.ts'
import { visit } from './steps.ts'

withServer()

/** Lets the next request of a kind fail as servers do; whatever comes after it gets through. */
async function failOnce(page: Page, path: string, how: 'broken' | 'busy' | 'gone') {
  const busy = { status: 503, headers: { 'Retry-After': '1' }, json: { errors: [] } }
  await page.route(
    `**/api/${path}`,
    (route) =>
      how === 'gone'
        ? route.abort('connectionrefused')
        : route.fulfill(how === 'busy' ? busy : { status: 500, json: { errors: [] } }),
    { times: 1 },
  )
}

describe.each<[Language, number]>([
  ['en', 390],
  ['en', 1280],
  ['es', 390],
  ['es', 1280],
])('in %s at %i px', (language, width) => {
  const t = (text: PageText) => (language === 'es' ? PAGE_ES[text] : text)
  const start = (text: PageText) => new RegExp(`^${t(text).replace(/\{.*/, '')}`)

  it('somebody goes the whole way by keyboard, though the server fails at each step', async () => {
    const { page, faults } = await visit(browser, server, { width, path: language === 'es' ? '/es/' : '/' })
    const arrivedAt = async (text: PageText) => {
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(t(text))
      expect(await unfound(page)).toEqual([])
    }
    const press = async (role: 'link' | 'button', name: string | RegExp) => {
      await tabTo(page, role, name)
      await page.keyboard.press('Enter')
    }
    const type = async (name: PageText, text: string) => {
      await tabTo(page, 'textbox', t(name))
      await page.keyboard.type(text)
    }

    await press('link', t('Start with your ZIP code'))
    await arrivedAt('Where do you live?')
    await failOnce(page, 'officials', 'broken')
    await type('ZIP code', '30161')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: t('Try again') }).waitFor()
    await press('button', t('Try again'))

    await arrivedAt('Your officials')
    await failOnce(page, 'officials', 'busy')
    await tabTo(page, 'radio', /14/)
    await page.keyboard.press('Space')
    // Busy for a second: the page says so, and tries again by itself.
    await page.getByRole('checkbox', { name: /Clay Fuller/ }).waitFor()
    await press('button', t('Go on to the letters'))

    await arrivedAt('Your letters')
    await type('Your name', 'Alex Example')
    await type('Street address', '12 Sample Street')
    await failOnce(page, 'letters/drafts', 'gone')
    await press('button', t('Go on to sending'))
    await page.getByRole('button', { name: t('Try now') }).waitFor()
    await press('button', t('Try now'))

    await arrivedAt('Send your letters')
    await failOnce(page, 'letters/pdf', 'broken')
    await press('button', start('Download all {count} letters as one PDF'))
    const again = page.getByRole('button', { name: t('Try again') })
    await again.waitFor()
    const downloading = page.waitForEvent('download')
    await press('button', t('Try again'))
    const { pages } = await readPdf(await readFile(await (await downloading).path()))
    expect(pages.map(textOf).filter((text) => text.includes('Alex Example\n12 Sample Street'))).toHaveLength(
      7,
    )
    const mail = (await page.locator('a[href^="mailto:"]').first().getAttribute('href')) ?? ''
    expect(decodeURIComponent(mail)).toContain('My name is Alex Example')
    // The browser itself says that something was refused or not reached.
    expect(faults.filter((fault) => !/Failed to load resource/.test(fault))).toEqual([])
    await page.context().close()
  })
})
