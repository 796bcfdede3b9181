import { describe, expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, toSending, visit } from './steps.ts'

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
    await page.getByRole('button', { name: 'Untick all' }).click()
    await page.getByRole('button', { name: /Write to all/ }).click()
    expect(await senators.nth(1).isChecked()).toBe(false)
    await toLetters(page)
    expect(await page.getByLabel('City').inputValue()).toBe('')
    await page.getByLabel('City').fill('San Juan')
    await toSending(page)
    await page.context().close()
  })
})

it('a district that is a single letter is called a district', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '99775')
  expect(await page.getByText(/State Senator · District R/).count()).toBe(1)
  await page.context().close()
})

describe('a list of districts', () => {
  it('that is very long is folded away until somebody wants to choose', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '00901')
    const district = page.getByRole('radio', { name: /House of Representatives of Puerto Rico District 36/ })
    expect(await district.isVisible()).toBe(false)
    await page.getByRole('link', { name: /member of the House of Representatives of Puerto Rico/ }).click()
    const hint = page.getByText(/^We have no map of these\. Your voter card or your election office/)
    expect(await hint.last().isVisible()).toBe(true)
    await district.check()
    await page.getByRole('checkbox', { name: /Johnny Méndez/ }).waitFor()
    expect(await page.getByText('You chose this district. Change it').count()).toBe(1)
    await page.context().close()
  })

  it('of a post office asks whether its one district is yours, and lets the map find another', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '83701')
    expect(await page.getByText(/We have no map of these/).count()).toBe(0)
    expect(await page.getByText('Is this your district?', { exact: true }).count()).toBe(3)
    await page
      .getByText(/those around the post office of ZIP code 83701\. Yours may be others: find them by/)
      .waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await page.context().grantPermissions(['geolocation'], { origin: server.url })
    await page.context().setGeolocation({ latitude: 43.69, longitude: -116.35, accuracy: 10 })
    await page.getByRole('button', { name: 'Use my location' }).click()
    await page.getByText(/rest on where your device is/).waitFor()
    expect(await page.getByRole('checkbox', { name: /Carrie Semmelroth/ }).count()).toBe(0)
    expect(await page.getByRole('checkbox', { name: /State Senator · District/ }).count()).toBe(1)
    await page.context().close()
  })

  it('says of a district without places of its own that it is a part of the ZIP code', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '03301')
    const option = page.getByRole('radio', {
      name: /Merrimack District 19 .*Around you: only a part of 03301/,
    })
    await option.waitFor()
    expect(await page.getByRole('radio', { name: /Merrimack District 4 .*Loudon, Canterbury/ }).count()).toBe(
      1,
    )
    await page.context().close()
  })
})

describe('text at twice its size', () => {
  it.each(['address', 'officials', 'write', 'send'].map(pathOf))(
    'makes no page wider than a phone: %s',
    async (path) => {
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
    },
  )
})

it('the map with text at twice its size is no wider than a small phone', async () => {
  const { page } = await visit(browser, server, { width: 320 })
  await toOfficials(page, '30161')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await page.getByRole('button', { name: 'Find it on a map' }).click()
  await page.getByRole('group', { name: 'Show the districts of' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.context().close()
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
