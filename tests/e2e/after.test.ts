import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

async function sending(width = 390) {
  const { page, faults } = await visit(browser, server, { width })
  await toOfficials(page, '30161')
  await toLetters(page)
  await toSending(page)
  return { page, faults, close: () => page.context().close() }
}

describe('once letters are out', () => {
  it('what is done is ticked off, counted, and still there on the next visit', async () => {
    const { page, close } = await sending()
    await page.getByRole('checkbox', { name: 'Sent to Jon Ossoff' }).check()
    await page.getByText('1 of 6 sent').waitFor()
    await page.waitForTimeout(500)
    await page.reload()
    expect(await page.getByRole('checkbox', { name: 'Sent to Jon Ossoff' }).isChecked()).toBe(true)
    expect(await page.getByRole('link', { name: /to Jon Ossoff/ }).count()).toBe(0)
    await page.getByRole('checkbox', { name: 'Sent to Jon Ossoff' }).uncheck()
    expect(await page.getByRole('link', { name: /to Jon Ossoff/ }).count()).toBe(1)
    await close()
  })

  it('a packet that is in the mail is ticked off at once, and the page says thanks', async () => {
    const { page, close } = await sending()
    const mark = page.getByRole('button', { name: 'Mark them as sent' })
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: /Download all/ }).click()
    await downloading
    await mark.click()
    await page.getByText('6 of 6 sent').waitFor()
    expect(await mark.count()).toBe(0)
    await page.getByRole('heading', { name: 'Thank you. That was everyone.' }).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Marked as sent. Undo')
    await page.getByText('Everything is on its way.').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('0 of 6 sent').waitFor()
    expect(await mark.count()).toBe(1)
    await page.getByText('Your 6 letters are ready.').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('When in the mail, today or later: Mark them as sent')
    // What is ticked one by one after that is not for this to take back.
    for (const tick of await page.getByRole('checkbox', { name: /^Sent to/ }).all()) await tick.check()
    await page.getByText('6 of 6 sent').waitFor()
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
    await close()
  })

  it('the ticks that were there before a packet was mailed stay when its own are taken back', async () => {
    const { page, close } = await sending()
    await page.getByRole('checkbox', { name: 'Sent to Jon Ossoff' }).check()
    await page.getByRole('button', { name: 'Mark them as sent' }).click()
    await page.getByText('6 of 6 sent').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('1 of 6 sent').waitFor()
    expect(await page.getByRole('checkbox', { name: 'Sent to Jon Ossoff' }).isChecked()).toBe(true)
    await close()
  })

  it('a calendar reminds of those who were written to, in two weeks, and of nobody else', async () => {
    const { page, faults, close } = await sending()
    const remind = page.getByRole('button', { name: 'Put a reminder into my calendar' })
    expect(await remind.count()).toBe(0)
    await page.getByRole('checkbox', { name: 'Sent to Jon Ossoff' }).check()
    await page.getByRole('checkbox', { name: 'Sent to Brian Kemp' }).check()
    const downloading = page.waitForEvent('download')
    await remind.click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('reminder.ics')
    const file = (await readFile(await download.path())).toString()
    const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-12-06')
    const text = String(event?.getFirstPropertyValue('description'))
    expect(text).toMatch(/- U\.S\. Senator Jon Ossoff\n- Governor Brian Kemp\n/)
    expect(text).not.toMatch(/Warnock|Alex/)
    expect(faults).toEqual([])
    await close()
  })

  it('somebody who acts is thanked by the same ways, once it is said for what, and the thanks are kept', async () => {
    const { page, faults, close } = await sending(1280)
    await page.getByRole('checkbox', { name: 'Sent to Chuck Hufstetler' }).check()
    await page.getByText('For later: thank Chuck Hufstetler for what they did').click()
    await page.getByText(/I asked Senator Hufstetler for help, and I am calling to say thank you/).waitFor()
    const thanks = page.getByRole('textbox', { name: 'Or write a few lines' })
    const text = await thanks.inputValue()
    expect(text).toMatch(/\[your words: what did they do\?\]/)
    const link = page.getByRole('link', { name: /e-mail.*to Chuck Hufstetler/ })
    expect(await link.count()).toBe(0)
    await thanks.fill(text.replace(/\[.*\]/, 'You brought in the bill.'))
    const href = (await link.getAttribute('href')) ?? ''
    expect(decodeURIComponent(href)).toMatch(/subject=Thank you: Safe harbor[\s\S]*You brought in the bill\./)
    await page.waitForTimeout(500)
    await page.reload()
    await page.getByText('For later: thank Chuck Hufstetler for what they did').click()
    expect(await thanks.inputValue()).toMatch(/You brought in the bill\./)
    expect(faults).toEqual([])
    await close()
  })
})
