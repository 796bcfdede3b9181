import { describe, expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

describe('Puerto Rico', () => {
  it('names no town, and leaves it and the legislators at large to the person', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '00901')
    await page.getByText('They represent Puerto Rico 00901.').waitFor()
    const crowd = page.getByText(/\d+ senators are elected by everybody in Puerto Rico; choose whom/)
    const senators = page.locator('.chamber', { has: crowd }).locator('.cards').getByRole('checkbox')
    expect(await senators.first().isVisible()).toBe(false)
    expect(await senators.evaluateAll((all) => all.some((one) => (one as HTMLInputElement).checked))).toBe(
      false,
    )
    await crowd.click()
    await senators.first().click()
    await expect.poll(() => senators.first().isChecked()).toBe(true)
    await page.getByRole('button', { name: /Write to all/ }).click()
    expect(await senators.nth(1).isChecked()).toBe(false)
    await toLetters(page)
    expect(await page.getByLabel('City').inputValue()).toBe('')
    await page.getByLabel('City').fill('San Juan')
    await toSending(page)
    await page.context().close()
  })
})

describe('text at twice its size', () => {
  it.each(['/', '/officials', '/write', '/send'])('makes no page wider than a phone: %s', async (path) => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '68102')
    await toLetters(page)
    await toSending(page)
    await page.evaluate((path) => {
      history.pushState(null, '', path)
      document.documentElement.style.fontSize = '200%'
    }, path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.context().close()
  })
})

describe('another ZIP code', () => {
  it('leaves nothing of the old place on the letters, and asks about a text that still says it', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    await toOfficials(page, '30161')
    await toLetters(page)
    await page.getByLabel('City').fill('Rome')
    const body = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
    await body.fill(`${await body.inputValue()}\n\nMine.`)
    await page.goBack()
    await page.getByRole('link', { name: 'Change the address' }).click()
    await toOfficials(page, '68102')
    await page.getByRole('button', { name: 'Go on to the letters' }).click()
    await page.getByText(/This text still says “Rome, Georgia”/).waitFor()
    expect(await page.getByLabel('City').inputValue()).toBe('Omaha')
    expect(await page.getByLabel('Street address').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Replace', exact: true }).click()
    await expect.poll(() => body.inputValue()).toMatch(/I live in Omaha, Nebraska[\s\S]*Mine\.$/)
    expect(await body.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.getByText(/This text still says/).count()).toBe(0)
    await page.context().close()
  })
})
