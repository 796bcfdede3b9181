import { describe, expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

describe('a chamber that was left open', () => {
  it('is named before the letters and before sending, with the way to its question', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '30161')
    const open = page.getByText(/Still open: U\.S\. House of Representatives and Georgia House/)
    await open.getByRole('link', { name: 'Georgia House of Representatives' }).click()
    const question = page.locator('[id="choice.state-lower"]')
    expect(await question.evaluate((element) => element === document.activeElement)).toBe(true)
    await toLetters(page)
    await toSending(page)
    await open.getByRole('link', { name: 'Georgia House of Representatives' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor()
    await expect.poll(() => question.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByRole('radio', { name: /House District 13/ }).click()
    await page.getByText(/Still open: U\.S\. House of Representatives – no letter/).waitFor()
    await page.context().close()
  })
})

describe('a choice while the server is gone', () => {
  it('stays, says so in its own box, keeps the focus, and goes through at a later try', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    await toOfficials(page, '30161')
    let failing = true
    await page.route('**/api/officials', (route) => (failing ? route.abort() : route.continue()))
    const radio = page.getByRole('radio', { name: /House District 13/ })
    await radio.focus()
    await page.keyboard.press('Space')
    const box = page.locator('.chamber', { has: radio })
    await box.getByRole('alert').waitFor()
    expect(await radio.isChecked()).toBe(true)
    expect(await radio.evaluate((element) => element === document.activeElement)).toBe(true)
    const again = box.getByRole('button', { name: /Try/ })
    const answered = page.waitForEvent('requestfailed')
    await again.focus()
    await page.keyboard.press('Enter')
    await answered
    await box.getByRole('button', { name: 'Try again' }).waitFor()
    expect(await again.evaluate((element) => element === document.activeElement)).toBe(true)
    failing = false
    await page.keyboard.press('Enter')
    await page.getByRole('checkbox', { name: /Katie Dempsey/ }).waitFor()
    expect(await box.getByRole('alert').count()).toBe(0)
    await expect.poll(() => radio.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.context().close()
  })
})

describe('a ZIP code in two states', () => {
  it('asks for the state once, before all else, and lets it be changed', async () => {
    const { page, faults } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '42223')
    await page.getByText('Kentucky or Tennessee?', { exact: true }).waitFor()
    await page.getByText('They represent ZIP code 42223.').waitFor()
    expect(await page.getByText(/lists? below/).count()).toBe(0)
    expect(await page.getByRole('radio').count()).toBe(2)
    const sent = page.waitForRequest('**/api/officials')
    await page.getByRole('radio', { name: 'Tennessee' }).click()
    expect((await sent).postDataJSON()).toMatchObject({ divisions: ['ocd-division/country:us/state:tn'] })
    await page.getByText('Your state is Tennessee').waitFor()
    await page.getByText('They represent Fort Campbell, TN 42223.').waitFor()
    await page.getByRole('checkbox', { name: /Marsha Blackburn/ }).waitFor()
    await page.getByRole('radio', { name: 'Kentucky' }).click()
    await page.getByText('Your state is Kentucky').waitFor()
    await expect.poll(() => page.getByRole('checkbox', { name: /Marsha Blackburn/ }).count()).toBe(0)
    expect(await page.getByText(/Still open/).count()).toBe(0)
    await toLetters(page)
    expect(await page.getByLabel('State', { exact: true }).inputValue()).toBe('KY')
    expect(faults).toEqual([])
    await page.context().close()
  })
})
