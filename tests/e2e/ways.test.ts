import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { readPdf, textOf } from '../pdf/read.ts'
import { card, clipboardAfter, sending } from './sending.ts'
import { withServer } from './setting.ts'
import { toSending } from './steps.ts'

withServer()

async function fileAfter(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

it('what all forms ask for is said once, and that some refuse quotation marks only where there are any', async () => {
  const { page, close } = await sending('30161', 390, undefined, (page) =>
    page
      .getByRole('textbox', { name: 'Letter', exact: true })
      .first()
      .fill('They say “not here”. Please help.'),
  )
  expect(await page.getByText(/forms? asks? for your name/i).count()).toBe(1)
  const refusing = page.getByText(/Some forms refuse quotation marks/)
  expect(await card(page, 'Jon Ossoff').filter({ has: refusing }).count()).toBe(1)
  expect(await card(page, 'Brian Kemp').filter({ has: refusing }).count()).toBe(0)
  expect(
    await page.getByRole('group').filter({ hasText: 'Read “' }).first().locator('summary').innerText(),
  ).toMatch(/^Read “.+”\s\(the letter to Chuck Hufstetler\)$/)
  await close()
})

it('the subject, which most forms ask for, is told once the form has been opened', async () => {
  const { page, close } = await sending('30161')
  const ossoff = card(page, 'Jon Ossoff')
  expect(await ossoff.getByText(/^Subject: /).count()).toBe(0)
  const tab = page.context().waitForEvent('page')
  await ossoff.getByRole('link', { name: /Copy the letter and open the form/ }).click()
  await (await tab).close()
  await ossoff.getByText(/^Subject: \S/).waitFor()
  expect(await ossoff.getByText(/^Subject: /).count()).toBe(1)
  await close()
})

describe('a letter that is too long for a form', () => {
  it('is shown shortened, with what would be left out struck through, before a word of it is used', async () => {
    const { page, faults, close } = await sending('66044')
    const moran = card(page, 'Jerry Moran')
    await moran.getByText(/said to take 500 characters, and your letter has 1,\d{3}/).waitFor()
    expect(await moran.getByRole('link', { name: /shorter/ }).count()).toBe(0)
    await moran.getByRole('button', { name: /See a shorter version/ }).click()
    const left = await moran.locator('del').allInnerTexts()
    expect(left.length).toBeGreaterThan(1)
    expect(left.at(-1)).toMatch(/12 Sample Street/)
    await moran.getByRole('button', { name: 'Use the shorter version' }).click()
    const link = moran.getByRole('link', { name: /Copy the shorter letter and open the form/ })
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)
    const copied = await clipboardAfter(page, link)
    expect(copied.length).toBeLessThanOrEqual(500)
    expect(copied).toMatch(/^Dear Senator Moran:[\s\S]*Sincerely,\nAlex Example$/)
    for (const text of left) expect(copied).not.toContain(text.replace('Left out: ', '').slice(0, 60))
    expect(faults.filter((fault) => !fault.startsWith('request to https://www.moran'))).toEqual([])
    await close()
  })

  it('can be shortened by the person, with a counter, keeps that over a reload, and goes whole again by one tap', async () => {
    const { page, close } = await sending('66044')
    const moran = card(page, 'Jerry Moran')
    await moran.getByRole('button', { name: /See a shorter version/ }).click()
    await moran.getByRole('button', { name: 'Edit it myself' }).click()
    const text = moran.getByRole('textbox', { name: 'Letter for this form' })
    await expect.poll(() => text.evaluate((element) => element === document.activeElement)).toBe(true)
    await text.fill('Dear Senator Moran:\n\nPlease help.\n\nAlex')
    await moran.getByText('43 of 500 characters').waitFor()
    await text.fill('x'.repeat(501))
    await moran.getByText('501 of 500 characters').waitFor()
    await moran.getByText('This is still longer than the form is said to take.').waitFor()
    await text.fill('Short.')
    await page.waitForTimeout(500)
    await page.reload()
    expect(await text.inputValue()).toBe('Short.')
    const link = moran.getByRole('link', { name: /Copy the shorter letter/ })
    expect(await clipboardAfter(page, link)).toBe('Short.')
    await moran.getByRole('button', { name: 'Use the whole letter instead' }).click()
    await moran.getByText(/said to take 500 characters/).waitFor()
    await moran.getByRole('button', { name: 'Use my shorter letter again' }).click()
    expect(await clipboardAfter(page, link)).toBe('Short.')
    await close()
  })

  it('that was only cut is asked about anew once the letter is another one; one that was written stays', async () => {
    const { page, close } = await sending('66044', 1280)
    const moran = card(page, 'Jerry Moran')
    await moran.getByRole('button', { name: /See a shorter version/ }).click()
    await moran.getByRole('button', { name: 'Use the shorter version' }).click()
    const change = async (name: string) => {
      await page.getByRole('link', { name: 'Change a letter' }).click()
      await page.getByLabel('Your name').fill(name)
      await toSending(page)
    }
    await change('Alex B. Example')
    await moran.getByRole('button', { name: /See a shorter version/ }).click()
    await moran.getByRole('button', { name: 'Edit it myself' }).click()
    await moran.getByRole('textbox', { name: 'Letter for this form' }).fill('My own.')
    await change('Alex C. Example')
    await moran.getByText('You have changed the letter since you wrote this shorter one.').waitFor()
    expect(await moran.getByRole('textbox', { name: 'Letter for this form' }).inputValue()).toBe('My own.')
    await moran.getByRole('button', { name: 'Keep the shorter one' }).click()
    await expect.poll(() => moran.getByText('You have changed the letter').count()).toBe(0)
    await close()
  })

  it('as the person learns only there, is shortened to what the form says', async () => {
    const { page, close } = await sending('30161')
    const ossoff = card(page, 'Jon Ossoff')
    const whole = ossoff.getByRole('link', { name: /Copy the letter and open the form/ })
    expect(await ossoff.getByText('too long for the form').count()).toBe(0)
    const before = await clipboardAfter(page, whole)
    await ossoff.getByText('Is the letter too long for the form?').click()
    await ossoff.getByLabel('How many characters does it take?').fill('1,000')
    await ossoff.getByRole('button', { name: 'Make the letter shorter' }).click()
    await ossoff.getByRole('button', { name: /See a shorter version/ }).click()
    await ossoff.getByRole('button', { name: 'Use the shorter version' }).click()
    const after = await clipboardAfter(page, ossoff.getByRole('link', { name: /Copy the shorter letter/ }))
    expect(before.length).toBeGreaterThan(1000)
    expect(after.length).toBeLessThanOrEqual(1000)
    await close()
  })
})

describe('an office that reads e-mail', () => {
  it('is written to with the program that the person chose, and the choice holds for everybody and the next visit', async () => {
    const { page, opened, close } = await sending('30161', 1280, async (page) => {
      await page.getByRole('radio', { name: /House District 13/ }).check()
      await page.getByRole('checkbox', { name: /Katie Dempsey/ }).waitFor()
    })
    const picks = page.getByLabel('Write e-mail with')
    await picks.first().selectOption({ label: 'Gmail' })
    const link = page.getByRole('link', { name: /Gmail to / }).first()
    const href = new URL((await link.getAttribute('href')) ?? '')
    expect(href.host).toBe('mail.google.com')
    expect(href.searchParams.get('to')).toMatch(/@/)
    expect(href.searchParams.get('body')).toMatch(
      /^Dear [\s\S]*Sincerely,\r\nAlex Example\r\n12 Sample Street/,
    )
    await page.waitForTimeout(500)
    await page.reload()
    await picks.first().waitFor()
    expect(
      new Set(await picks.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))),
    ).toEqual(new Set(['gmail']))
    const tab = page.context().waitForEvent('page')
    await link.click()
    await (await tab).close()
    expect(opened.at(-1)).toMatch(/^https:\/\/mail\.google\.com\//)
    await close()
  })

  it('is written to by a program that is asked for once, wherever other things are asked for', async () => {
    // By e-mail one, on paper one, and two letters to one.
    for (const zip of ['96001', '77380']) {
      const { page, close } = await sending(zip, 390)
      const mail = page.getByLabel('Write e-mail with').filter({ visible: true })
      await mail.first().waitFor()
      expect(await mail.count()).toBe(1)
      const cards = page.locator('.send-card')
      for (const name of ['Mail it to', 'Envelope'])
        for (const pick of await cards.locator('.ways > .way').getByLabel(name, { exact: true }).all())
          expect(await pick.isVisible()).toBe(true)
      await close()
    }
  })

  it('leads to its tick once it is open, until that is set; so does a form, and not one whose letter could not be copied', async () => {
    const { page, close } = await sending('30161')
    const hint = page.getByText('Tick this once it is sent.').filter({ visible: true })
    expect(await hint.count()).toBe(0)
    const ossoff = card(page, 'Jon Ossoff')
    const form = ossoff.getByRole('link', { name: /Copy the letter and open the form/ })
    await page.evaluate(() => {
      Object.assign(window, { copying: document.execCommand.bind(document) })
      document.execCommand = () => false
    })
    await form.click()
    await ossoff.getByText(/didn’t let us copy/).waitFor()
    expect(await hint.count()).toBe(0)
    await page.evaluate(() => {
      document.execCommand = (window as unknown as { copying: typeof document.execCommand }).copying
    })
    await clipboardAfter(page, form)
    await expect.poll(() => hint.count()).toBe(1)
    await ossoff.getByRole('checkbox', { name: /^Sent to Jon Ossoff/ }).check()
    await expect.poll(() => hint.count()).toBe(0)
    // A letter of thanks has no tick of its own.
    await ossoff.getByText('For later: thank Jon Ossoff').click()
    const thanks = ossoff.getByRole('textbox', { name: 'Or write a few lines' })
    await thanks.fill((await thanks.inputValue()).replace(/\[.*\]/, 'You brought in the bill.'))
    await clipboardAfter(page, ossoff.getByRole('link', { name: /Copy the letter and open the form/ }))
    expect(await hint.count()).toBe(0)
    await close()
  })

  it('and a form: what it asks for is said where the form is offered, be it among other ways', async () => {
    const { page, close } = await sending('73001')
    await page.getByText('Other ways to').first().click()
    await page.getByText('Use the contact form').first().waitFor()
    expect(await page.getByText(/Contact forms ask for your name/).count()).toBeGreaterThan(0)
    await close()
  })

  it('comes before the forms, since it takes one tap', async () => {
    const { page, close } = await sending('30161')
    const headings = page.locator('main :is(h3, h4)')
    const texts = (await headings.allTextContents()).map((text) => text.trim())
    const at = (text: RegExp) => texts.findIndex((one) => text.test(one))
    const order = [/^By e-mail$/, /Chuck Hufstetler/, /^On their websites$/, /Jon Ossoff/].map(at)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order[0]).toBeGreaterThanOrEqual(0)
    // What forms ask for is said with those that are forms, and once.
    expect(await page.getByText(/Contact forms ask for/).count()).toBe(1)
    await close()
  })

  it('gets a draft that mail programs open, and says which of them', async () => {
    const { page, close } = await sending('30161')
    await page.getByText('Other ways to Chuck Hufstetler').click()
    await page.getByText(/Thunderbird/).waitFor()
    const { name, bytes } = await fileAfter(page, /Download an e-mail draft to Chuck Hufstetler/)
    expect(name).toBe('letter-2026-11-22.eml')
    const message = await PostalMime.parse(bytes)
    expect(message.to?.[0]?.address).toBe('chuck.hufstetler@senate.ga.gov')
    expect(message.text).toMatch(/^Dear Senator Hufstetler:/)
    await page.getByText('The file is in your downloads.').waitFor()
    await close()
  })
})

describe('a letter on paper', () => {
  it('goes to the office that was chosen, with how long that takes, in a window envelope if that is what there is', async () => {
    const { page, close } = await sending('30161')
    await page.getByText('Other ways to Jon Ossoff').click()
    const ossoff = card(page, 'Jon Ossoff')
    await ossoff.getByText('Arrives within a few days.').waitFor()
    const office = ossoff.getByLabel('Mail it to')
    const washington = await office.getByRole('option', { name: /Washington, DC/ }).getAttribute('value')
    await office.selectOption(washington ?? '')
    await ossoff.getByText(/Mail to Washington is screened first/).waitFor()
    const envelope = await fileAfter(page, /Download an envelope to print on to Jon Ossoff/)
    const [sheet] = (await readPdf(envelope.bytes)).pages
    expect(sheet && textOf(sheet)).toMatch(
      /Alex Example[\s\S]*The Honorable Jon Ossoff[\s\S]*Washington, DC 20510/,
    )
    await ossoff.getByLabel('Envelope').selectOption({ label: 'With a window (#10)' })
    expect(await ossoff.getByRole('button', { name: /envelope to print on/ }).count()).toBe(0)
    const { bytes } = await fileAfter(page, /Download as a PDF to Jon Ossoff/)
    const [letter] = (await readPdf(bytes)).pages
    const city = letter?.find(({ text }) => /Washington, DC 20510/.test(text))
    expect(city?.baseline).toBeCloseTo(3.1 * 72, 0)
    await close()
  })
})

describe('an office of which nothing but an address is known', () => {
  it('is written to on paper first', async () => {
    const { page, close } = await sending('96001', 390, async (page) => {
      const mine = page.getByRole('radio', {
        name: /California’s 1st congressional|California's 1st congressional/,
      })
      if (await mine.count()) await mine.check()
      await page.getByRole('checkbox', { name: /James Gallagher/ }).waitFor()
    })
    const gallagher = card(page, 'James Gallagher')
    await gallagher.locator('.button:not(.quiet)', { hasText: 'Download as a PDF' }).waitFor()
    const { name } = await fileAfter(page, /Download as a PDF to James Gallagher/)
    expect(name).toBe('letter-2026-11-22.pdf')
    await close()
  })
})

describe('the other ways', () => {
  it('that can’t be fetched just now are said to be, and come at a later try', async () => {
    const { page, close } = await sending('30161')
    let failing = true
    await page.route('**/assets/OtherWays*', (route) => (failing ? route.abort() : route.continue()))
    const kemp = card(page, 'Brian Kemp')
    await kemp.getByText('Other ways to Brian Kemp').click()
    await kemp
      .getByRole('alert')
      .getByText(/could not be loaded/)
      .waitFor()
    failing = false
    await kemp.getByRole('button', { name: 'Try again' }).click()
    await kemp.getByRole('button', { name: /Copy the text/ }).waitFor()
    expect(await kemp.getByRole('alert').count()).toBe(0)
    await close()
  })
})

describe('the telephone', () => {
  it('is dialled by a tap, with the words to say to somebody and to a machine', async () => {
    const { page, close } = await sending('30161')
    const kemp = card(page, 'Brian Kemp')
    await kemp.getByText('Other ways to Brian Kemp').click()
    expect(await kemp.getByRole('link', { name: '404-656-1776' }).getAttribute('href')).toBe(
      'tel:+14046561776',
    )
    await kemp.getByText('If somebody answers').click()
    await kemp.getByText(/I have one request for Governor Kemp\. Please /).waitFor()
    await kemp.getByText('If a machine answers').click()
    expect(await kemp.getByText(/a constituent of Governor Kemp/).isVisible()).toBe(true)
    await close()
  })
})
