import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readPdf, textOf } from '../pdf/read.ts'
import { findings } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

const STORY = 'I have taught third grade here for eleven years.'
const LATER = 'I have taught third grade here for twelve years.'
const MISSING = /You changed these words yourself, so what you write here isn’t in them/

async function writing(width = 390) {
  const { page, faults } = await visit(browser, server, { width })
  await toOfficials(page, '30161')
  await toLetters(page)
  const story = page.getByLabel(/Why does this matter to you/)
  const letter = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
  /** The notice below the story, with the buttons that are asked for. */
  const notice = page.locator('.notice').filter({ hasText: MISSING })
  return { page, faults, story, letter, notice, close: () => page.context().close() }
}

const change = async (letter: Locator) =>
  letter.fill((await letter.inputValue()).replace('Nobody has', 'No one has'))

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)

async function printed(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /Download all/ }).click()
  const { pages } = await readPdf(await readFile(await (await downloading).path()))
  return pages.map(textOf).join('\n\n').replace(/\s+/g, ' ')
}

describe('a story told after a letter was changed', () => {
  it('is said to be missing in that letter, is put in where the template has it by one click, and taken out by another', async () => {
    const { page, faults, story, letter, notice, close } = await writing()
    await change(letter)
    const before = await letter.inputValue()
    await story.fill(STORY)
    await notice.getByRole('button', { name: 'Shelter and care for survivors' }).waitFor()
    expect(await notice.getByRole('listitem').count()).toBe(1)
    expect(await letter.inputValue()).toBe(before)
    expect(await findings(page)).toEqual([])

    await notice.getByRole('button', { name: 'Put it in' }).click()
    const paragraphs = (await letter.inputValue()).split('\n\n')
    expect(paragraphs[2]).toBe(STORY)
    expect(paragraphs[1]).toMatch(/^No one has/)
    expect(paragraphs.toSpliced(2, 1).join('\n\n')).toBe(before)
    const undo = page.getByRole('button', { name: 'Undo', exact: true })
    await expect.poll(() => isFocused(undo)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await letter.inputValue()).toBe(before)
    await notice.waitFor()
    await notice.getByRole('button', { name: 'Put it in' }).click()
    await toSending(page)
    expect((await printed(page)).split(STORY)).toHaveLength(7)
    expect(faults).toEqual([])
    await close()
  })

  it('replaces the earlier one where that stands, in the letter and in the words for one official alone', async () => {
    const { page, story, letter, notice, close } = await writing(1280)
    await story.fill(STORY)
    await page.getByText('Different words for one of them').first().click()
    await page.getByRole('button', { name: 'Write to Raphael G. Warnock in other words' }).click()
    const own = page.getByRole('textbox', { name: 'Letter to Raphael G. Warnock alone' })
    await own.fill(`${await own.inputValue()}\n\nThank you for coming to our school.`)
    await story.fill(LATER)
    await notice.waitFor()
    expect(await notice.getByRole('listitem').allInnerTexts()).toEqual([
      'Shelter and care for survivors, to Raphael G. Warnock',
    ])
    expect(await letter.inputValue()).toContain(LATER)
    expect(await own.inputValue()).toContain(STORY)
    // At the text itself too.
    const beside = page.locator('.own-words .notice')
    await beside.getByText(/This text doesn’t have what you now answer/).waitFor()
    await beside.getByRole('button', { name: 'Put it in' }).click()
    expect(await own.inputValue()).toMatch(new RegExp(`\n\n${LATER}\n\n[^]*coming to our school\\.$`))
    expect(await own.inputValue()).not.toContain(STORY)
    await expect.poll(() => notice.count()).toBe(0)
    await close()
  })

  it('that is left out is spoken of no more, not even on the next visit, until it changes again', async () => {
    const { page, story, letter, notice, close } = await writing()
    await change(letter)
    const before = await letter.inputValue()
    await story.fill(STORY)
    await notice.getByRole('button', { name: 'Leave it' }).click()
    await expect.poll(() => isFocused(story)).toBe(true)
    expect(await letter.inputValue()).toBe(before)
    await page.waitForTimeout(500)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Your letters' }).waitFor()
    await page.waitForTimeout(2000)
    expect(await notice.count()).toBe(0)
    await story.fill(LATER)
    await notice.waitFor()
    await close()
  })

  it('is spoken of once more before sending, and can be put in and taken out there', async () => {
    const { page, story, letter, close } = await writing()
    await change(letter)
    await story.fill(STORY)
    await toSending(page)
    const last = page.getByRole('region', { name: 'Before you send them' })
    await last.getByText(/so they don’t have what you now answer to “Why does this matter/).waitFor()
    expect(await findings(page)).toEqual([])
    expect((await printed(page)).split(STORY)).toHaveLength(5)
    await last.getByRole('button', { name: 'Put it in' }).click()
    expect((await printed(page)).split(STORY)).toHaveLength(7)
    await last.getByRole('button', { name: 'Undo' }).click()
    expect((await printed(page)).split(STORY)).toHaveLength(5)
    await last.getByRole('button', { name: 'Shelter and care for survivors' }).click()
    await expect.poll(() => isFocused(letter)).toBe(true)
    await toSending(page)
    await last.getByRole('button', { name: 'Leave it' }).click()
    await expect.poll(() => last.count()).toBe(0)
    await close()
  })

  it('that is deleted is said to be in the changed letter still, and taken out by one click', async () => {
    const { page, story, letter, close } = await writing()
    await story.fill(STORY)
    await change(letter)
    await story.fill('')
    const notice = page.locator('.notice').filter({ hasText: /what stood here before is still in them/ })
    await notice.getByRole('button', { name: 'Take it out' }).click()
    expect(await letter.inputValue()).not.toContain(STORY)
    expect(await letter.inputValue()).toMatch(/No one has[^\n]+\n\nThe day a child/)
    await close()
  })
})
