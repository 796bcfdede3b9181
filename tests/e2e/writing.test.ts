import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../pdf/read.ts'
import { browser, server, withServer } from './setting.ts'
import { chooseEnvelope, toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

async function writing(width = 1280) {
  const { page, faults } = await visit(browser, server, { width })
  await toOfficials(page, '30161')
  await toLetters(page)
  const letter = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
  const help = page.locator('.writing-help').first()
  return { page, faults, letter, help, close: () => page.context().close() }
}

/** How many pages the first official's letter has on paper. */
async function pagesOnPaper(page: Page): Promise<number> {
  await toSending(page)
  await page.getByText('Other ways to Jon Ossoff').click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /Download as a PDF to Jon Ossoff/ }).click()
  const { pages } = await readPdf(await readFile(await (await downloading).path()))
  await page.getByRole('link', { name: 'Change a letter' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your letters' }).waitFor()
  return pages.length
}

it('a long subject is shown whole on a phone, and is one line in all that is made of it', async () => {
  const { page, close } = await writing(390)
  const subject = page.getByRole('textbox', { name: 'Subject' }).first()
  const size = () => subject.evaluate((field) => [field.clientHeight, field.scrollHeight] as const)
  await subject.fill('')
  const [lineHeight] = await size()
  const long = 'A subject that is longer than the screen of any phone is wide, to the last of its words'
  await subject.fill(long)
  const [height, content] = await size()
  expect(height).toBeGreaterThan(lineHeight + 20)
  expect(content).toBeLessThanOrEqual(height)
  await subject.press('Enter')
  expect(await subject.inputValue()).toBe(long)
  await page.evaluate(() => navigator.clipboard.writeText('pasted\r\non two lines '))
  for (const key of ['Home', 'Control+Home', 'Control+v']) await subject.press(key)
  await page.keyboard.type('and typed. ')
  const whole = `pasted on two lines and typed. ${long}`
  expect(await subject.inputValue()).toBe(whole)
  const sent = page.waitForRequest('**/api/letters/pdf')
  await toSending(page)
  await page.getByText('Other ways to Jon Ossoff').click()
  await page.getByRole('button', { name: /Download as a PDF to Jon Ossoff/ }).click()
  expect((await sent).postDataJSON().letters[0].subject).toBe(whole)
  await close()
})

it('what is wrong with a line of who signs is named in the list of errors', async () => {
  const { page, close } = await writing(390)
  await page.getByLabel('Your name').fill('x'.repeat(101))
  await page.getByLabel('Street address').fill('')
  await page.getByRole('button', { name: 'Go on to sending' }).click()
  const errors = page.getByRole('region', { name: '2 things to correct' }).getByRole('link')
  await errors.first().waitFor()
  expect(await errors.allInnerTexts()).toEqual([
    '“Your name”: Shorten this to 100 characters.',
    'Write your street address: offices check that you are a constituent.',
  ])
  await close()
})

it('an answer says how much room it has once there is little, and what is over', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '30161')
  await toLetters(page)
  const story = page.getByLabel(/Why does this matter to you/)
  await story.fill('a'.repeat(3600))
  expect(await page.getByText(/Characters (?:left|too many)/).count()).toBe(0)
  await story.fill('a'.repeat(3990))
  await page.getByText('Characters left: 10').waitFor()
  await story.fill('a'.repeat(4100))
  await page.getByText('Characters too many: 100').waitFor()
  await page.getByRole('button', { name: 'Go on to sending' }).click()
  await page
    .getByText(/Shorten this to 4,000 characters/)
    .first()
    .waitFor()
  await page.context().close()
})

describe('below a letter', () => {
  it.each([
    ['an ordinary envelope', 'standard', 18],
    ['a window envelope', 'window', 15],
  ])('it is told to the line whether it fits on a page, for %s', async (_, paper, least) => {
    const { page, letter, help, close } = await writing()
    await toSending(page)
    await chooseEnvelope(page, paper)
    await page.getByRole('link', { name: 'Change a letter' }).click()
    const said = async (lines: number) => {
      await letter.fill(
        `A first line.\n\n${Array.from({ length: lines }, (_, index) => `Line ${index + 1}`).join('\n')}`,
      )
      return (await help.innerText()).split('.')[0]
    }
    let most = least
    while ((await said(most + 1)) === 'Fits on one page') most += 1
    expect(most).toBeGreaterThan(least)
    expect(await said(most + 1)).toBe('One line longer than a page')
    expect(await pagesOnPaper(page)).toBe(2)
    expect(await said(most)).toBe('Fits on one page')
    expect(await pagesOnPaper(page)).toBe(1)
    expect(await said(most + 5)).toBe('5 lines longer than a page')
    expect(await said(most + 100)).toBe('About 4 pages long')
    await close()
  })

  it('it is told how long reading it takes, and how much of it is the person’s own', async () => {
    const { page, letter, help, close } = await writing(390)
    await expect
      .poll(() => help.innerText())
      .toMatch(
        /^Fits on one page\. Takes about a minute to read\. So far this letter says what all of them say\./,
      )
    await page
      .getByLabel(/Why does this matter to you/)
      .fill(
        'I have taught third grade here for eleven years, and I have seen what it does to a child to be afraid of home.',
      )
    await expect.poll(() => help.innerText()).toMatch(/in your own words\. That is what offices look for\./)
    await letter.fill('Every one of these words is my own.')
    await expect
      .poll(() => help.innerText())
      .toMatch(/^Fits on one page\. Takes half a minute to read\. This is short\. Say where you live/)
    await close()
  })
})

describe('words that a reader might stumble over', () => {
  it('are pointed out once the person pauses, at the story and not again at each letter, and no more once they are gone', async () => {
    const { page, close } = await writing(390)
    const story = page.getByLabel(/Why does this matter to you/)
    await story.fill('My niece Sam was 14 when it began.')
    const caution = page.getByText(
      /Together this may tell who a child or a survivor is: “niece Sam”, “was 14”/,
    )
    await caution.waitFor()
    await page.waitForTimeout(2000)
    expect(await caution.count()).toBe(1)
    await story.fill('Somebody near me was very young when it began.')
    await expect.poll(() => caution.count()).toBe(0)
    await close()
  })

  it('are named once more before sending, keep no letter back, and are left as they are by one tap for good', async () => {
    const { page, letter, close } = await writing(390)
    await letter.fill('You are a coward, Senator. DO SOMETHING FOR THESE CHILDREN NOW.')
    await page.getByText(/This may end the reading: “You are a coward”/).waitFor()
    await page.getByText(/This reads like shouting: “DO SOMETHING FOR THESE CHILDREN NOW/).waitFor()
    await page.getByRole('button', { name: 'Leave it as it is' }).first().click()
    await expect.poll(() => page.getByText(/This may end the reading/).count()).toBe(0)
    await expect.poll(() => letter.evaluate((element) => element === document.activeElement)).toBe(true)
    await toSending(page)
    const last = page.getByRole('region', { name: 'Before you send them' })
    expect(await last.innerText()).toMatch(/Shelter and care for survivors\s+This reads like shouting/)
    expect(await last.getByText(/This may end the reading/).count()).toBe(0)
    expect(
      await page.getByRole('link', { name: /Copy the letter and open the form to Jon Ossoff/ }).count(),
    ).toBe(1)
    await last.getByRole('button', { name: 'Change it' }).click()
    await expect.poll(() => letter.evaluate((element) => element === document.activeElement)).toBe(true)
    await toSending(page)
    await last.getByRole('button', { name: 'Leave it as it is' }).click()
    await expect.poll(() => last.count()).toBe(0)
    await page.waitForTimeout(500)
    await page.reload()
    await page.getByRole('heading', { name: 'One by one' }).waitFor()
    expect(await last.count()).toBe(0)
    await close()
  })
})
