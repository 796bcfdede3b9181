import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readPdf, textOf } from '../pdf/read.ts'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

/** The writing step, with the words for one senator begun. */
async function writing(width = 1280) {
  const { page, faults } = await visit(browser, server, { width })
  await toOfficials(page, '30161')
  await toLetters(page)
  await page.getByText('Different words for one of them').first().click()
  await page.getByRole('button', { name: 'Write to Jon Ossoff in other words' }).click()
  const own = page.getByRole('textbox', { name: 'Letter to Jon Ossoff alone' })
  await expect.poll(() => own.evaluate((element) => element === document.activeElement)).toBe(true)
  const shared = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
  return { page, faults, own, shared, close: () => page.context().close() }
}

async function packet(page: Page): Promise<string[]> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /Download all/ }).click()
  const { pages } = await readPdf(await readFile(await (await downloading).path()))
  return pages.map(textOf)
}

describe('words for one official alone', () => {
  it('begin as the text for all, reach nobody else, and are what is previewed, sent and printed', async () => {
    const { page, faults, own, shared, close } = await writing()
    expect(await own.inputValue()).toBe(await shared.inputValue())
    await own.fill('You helped us in May, Senator. Please do it again.')
    await page.getByText('Only Jon Ossoff gets these words.').waitFor()
    await page.getByText('Goes to everybody but Jon Ossoff').waitFor()
    expect(await shared.inputValue()).not.toMatch(/in May/)
    await expect.poll(() => page.getByRole('article').innerText()).toMatch(/Dear Senator Ossoff[\s\S]*in May/)
    await shared.focus()
    await expect.poll(() => page.getByRole('article').innerText()).toMatch(/Dear Senator Warnock/)
    expect(await page.getByRole('article').innerText()).not.toMatch(/in May/)

    await toSending(page)
    const texts = await packet(page)
    const having = texts.filter((text) => text.includes('You helped us in May'))
    expect(having).toHaveLength(1)
    expect(having[0]).toMatch(/Dear Senator Ossoff:/)
    await page.getByText('Other ways to Jon Ossoff').click()
    await page.getByRole('button', { name: 'Copy the text to Jon Ossoff' }).click()
    await page.getByText('The letter is copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/in May/)
    expect(faults).toEqual([])
    await close()
  })

  it('stay when the text for all changes, and over a reload', async () => {
    const { page, own, shared, close } = await writing(390)
    await own.fill('For you alone.')
    await shared.fill('For all of you.')
    expect(await own.inputValue()).toBe('For you alone.')
    await page.waitForTimeout(500)
    await page.reload()
    expect(await own.inputValue()).toBe('For you alone.')
    expect(await shared.inputValue()).toBe('For all of you.')
    await close()
  })

  it('that a remark before sending is about have the focus once the step is back, though their part is fetched', async () => {
    const { page, own, close } = await writing(390)
    await own.fill('You are a coward, Senator. DO SOMETHING FOR THESE CHILDREN NOW.')
    await page.waitForTimeout(500)
    await toSending(page)
    // As somebody who comes back another day: nothing of the letters' step is there yet.
    await page.reload()
    const last = page.getByRole('region', { name: 'Before you send them' })
    await last.getByRole('button', { name: 'Change it' }).first().click()
    await expect.poll(() => own.evaluate((element) => element === document.activeElement)).toBe(true)
    await close()
  })

  it('go back to the text for all by one tap, which another takes back', async () => {
    const { page, own, shared, close } = await writing()
    await own.fill('For you alone.')
    await page.getByRole('button', { name: /Go back to the text for all/ }).click()
    await page.getByText('Jon Ossoff gets the text for all again.').waitFor()
    expect(await own.count()).toBe(0)
    const undo = page.getByRole('button', { name: /bring back my words for Jon Ossoff/ })
    await expect.poll(() => undo.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await own.inputValue()).toBe('For you alone.')
    await page.getByRole('button', { name: /Go back to the text for all/ }).click()
    await shared.fill('For all of you.')
    await page.getByRole('button', { name: 'Write to Jon Ossoff in other words' }).click()
    expect(await own.inputValue()).toBe('For all of you.')
    await close()
  })

  it('with a gap in them are answered at their own field, which is unfolded', async () => {
    const { page, own, close } = await writing(390)
    await own.fill('I am from [your town].')
    await page.getByText('Still to be filled in: [your town]').waitFor()
    await page.getByText('Different words for one of them').first().click()
    await page.getByRole('button', { name: 'Go on to sending' }).click()
    const problem = page.getByRole('link', { name: /to Jon Ossoff: Replace or delete .*\[your town\]/ })
    await problem.click()
    await expect.poll(() => own.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await own.getAttribute('aria-invalid')).toBe('true')
    await close()
  })
})
