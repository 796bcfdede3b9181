import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { readPdf, textOf } from '../pdf/read.ts'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

/** The pages that the browser prints, as their texts. */
async function printed(page: Page): Promise<string[]> {
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  return pages.map(textOf)
}

it('a browser prints the letters of the writing and the sending step, each on a page, and nothing of the page around them', async () => {
  const { page, faults } = await visit(browser, server, { width: 1280 })
  await toOfficials(page, '30161')
  await page.getByRole('button', { name: 'Go on to the letters' }).click()
  await page.getByLabel('Street address').fill('12 Sample Street')
  const unsigned = await printed(page)
  expect(unsigned).toHaveLength(6)
  expect(unsigned[0]).toMatch(/Still to be filled in: \[your name\]/)
  await page.goBack()
  await toLetters(page)
  for (const step of ['write', 'send']) {
    if (step === 'send') await toSending(page)
    const pages = await printed(page)
    expect(pages).toHaveLength(6)
    expect(pages[0]).toMatch(/Dear Senator Ossoff:[\s\S]*Sincerely,\s*Alex Example/)
    for (const text of pages)
      expect(text).not.toMatch(
        /Leave this page|Go on to|Read and change|filled in|Who signs|Get help|Constituent/,
      )
  }
  expect(await page.getByRole('article').count()).toBe(0)
  expect(faults).toEqual([])
  await page.context().close()
})

it('any other page is printed without its bars and buttons', async () => {
  const { page } = await visit(browser, server, { width: 1280, path: '/c/stop-child-sex-trafficking/help' })
  const text = (await printed(page)).join('\n')
  expect(text).toMatch(/1-888-373-7888/)
  expect(text).not.toMatch(/Leave this page|Copy text and link/)
  await page.context().close()
})
