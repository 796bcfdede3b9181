import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../pdf/read.ts'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

async function writing() {
  const { page, faults } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '30161')
  await toLetters(page)
  const story = page.getByLabel(/Why does this matter to you/)
  const letter = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
  return { page, faults, story, letter, close: () => page.context().close() }
}

describe('a gap', () => {
  it('in an answer is said at once and keeps the letters back, at the answer, until it is filled', async () => {
    const { page, story, close } = await writing()
    await story.fill('I teach in [name of town].')
    await page.getByText('Still to be filled in: [name of town]').first().waitFor()
    await page.getByRole('button', { name: 'Go on to sending' }).click()
    const problem = page.getByRole('link', { name: /Replace or delete .*\[name of town\]/ })
    await problem.waitFor()
    expect(await problem.count()).toBe(1)
    await problem.click()
    await expect.poll(() => story.evaluate((element) => element === document.activeElement)).toBe(true)
    await story.fill('I teach in Rome, [name withheld] said.')
    expect(await problem.count()).toBe(0)
    await toSending(page)
    await close()
  })

  it('as form letters write it for markup is said to be a gap', async () => {
    const { page, letter, close } = await writing()
    await letter.fill('My name is <your name>.')
    await page.getByRole('button', { name: 'Go on to sending' }).click()
    const problem = page.getByRole('link', { name: /still to be filled in: <your name>/ })
    await expect.poll(() => problem.count()).toBe(1)
    await close()
  })

  it('that may be none is remarked on, and keeps nothing back', async () => {
    const { page, letter, close } = await writing()
    await letter.fill('Please act. It was [what happened] that I saw. XXX')
    await page.getByText(/Is this still to be filled in\? “\[what happened\]”, “XXX”/).waitFor()
    await toSending(page)
    const last = page.getByRole('region', { name: 'Before you send them' })
    await expect.poll(() => last.innerText()).toMatch(/Is this still to be filled in\?/)
    await close()
  })

  it('of a letter about whatever one wants to say leads to the question that fills it', async () => {
    const path = pathOf('address').replace('stop-child-sex-trafficking', 'your-own-letter')
    const { page } = await visit(browser, server, { width: 390, path })
    await toOfficials(page, '30161')
    await toLetters(page)
    const about = page.getByLabel('What is it about?', { exact: true })
    await page.getByRole('button', { name: 'Go on to sending' }).click()
    const needed = page.getByRole('link', { name: /: The letter has a gap without an answer\.$/ })
    await expect
      .poll(() => needed.allInnerTexts())
      .toEqual([
        expect.stringContaining('“What is it about?”'),
        expect.stringContaining('“What should they do?”'),
      ])
    await needed.first().click()
    await expect.poll(() => about.evaluate((element) => element === document.activeElement)).toBe(true)
    await about.fill('a safe crossing')
    await page.getByLabel('What should they do?', { exact: true }).fill('Please fund it.')
    expect(await needed.count()).toBe(0)
    await toSending(page)
    await page.context().close()
  })
})

describe('what paper can’t show', () => {
  it('is remarked on while it is typed, and refused once for the story and the letters that have it, with the ways that their offices have', async () => {
    const { page, story, close } = await writing()
    await story.fill('Thank you 😀 for reading.')
    await page.getByText(/On paper this would be missing: 😀 \(U\+1F600\)/).waitFor()
    await toSending(page)
    await page.getByRole('button', { name: /Download all/ }).click()
    const refused = page.getByRole('region', { name: 'All as one PDF' }).getByRole('alert')
    await refused.getByText(/can’t be printed yet/).waitFor()
    const lines = await refused.getByRole('listitem').allInnerTexts()
    expect(lines).toEqual([
      expect.stringMatching(
        /^Shelter and care for survivors, Make it a national priority, and Make survivors a priority of the budget: .*😀 \(U\+1F600\)\. Take it out, or send this letter through the office’s contact form\.$/,
      ),
      expect.stringMatching(/^Safe harbor .*: .*😀 .* or send this letter by e-mail\.$/),
    ])
    await refused.getByRole('button', { name: 'Go back and mend it' }).click()
    const problems = page.getByRole('region', { name: /things? to correct/ })
    await problems.getByRole('link').first().click()
    await expect.poll(() => story.evaluate((element) => element === document.activeElement)).toBe(true)
    await story.fill('Thank you for reading.')
    await expect.poll(() => problems.count()).toBe(0)
    expect(await page.locator('[aria-invalid]').count()).toBe(0)
    await toSending(page)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: /Download all/ }).click()
    const { pages } = await readPdf(await readFile(await (await downloading).path()))
    expect(pages).toHaveLength(6)
    await close()
  })

  it('is mended in the letter where its words are the person’s own', async () => {
    const { page, letter, close } = await writing()
    await letter.fill('谢谢')
    await toSending(page)
    await page.getByRole('button', { name: /Download all/ }).click()
    await page.getByRole('button', { name: 'Go back and mend it' }).click()
    const problem = page.getByRole('link', { name: /^Shelter and care for survivors: .*谢 \(U\+8C22\)/ })
    await problem.click()
    await expect.poll(() => letter.evaluate((element) => element === document.activeElement)).toBe(true)
    await letter.fill('Thank you.')
    expect(await problem.count()).toBe(0)
    await close()
  })
})
