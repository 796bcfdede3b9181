import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings, tabTo } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { toOfficials, visit } from './steps.ts'

withServer()

const member = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name })
const settle = (page: Page) => page.getByRole('region', { name: /your districts/i })

async function at(zip: string, width = 1280): Promise<Page> {
  const { page } = await visit(browser, server, { width })
  await toOfficials(page, zip)
  return page
}

/** Taps the point of the ZIP code on the map that is open. */
async function tapZip(page: Page) {
  const mark = await page.locator('.map-center path').boundingBox()
  if (!mark) throw new Error('The ZIP code is not on the map.')
  await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2)
}

/** Opens the map and taps the point of the ZIP code. */
async function tapCenter(page: Page) {
  await page.getByRole('button', { name: 'Find it on a map' }).click()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await tapZip(page)
}

describe('the map', () => {
  it.each([1280, 390])(
    'settles every open chamber with one tap that is confirmed, at %i px',
    async (width) => {
      const page = await at('30161', width)
      await tapCenter(page)
      await page
        .getByText(/You tapped in .*Georgia House District 13.*Georgia's 14th congressional/)
        .waitFor()
      expect(await member(page, /Katie Dempsey/).count()).toBe(0)
      await page.getByRole('button', { name: 'Yes, I live there' }).click()
      await member(page, /Katie Dempsey/).waitFor()
      expect(await member(page, /Clay Fuller/).isChecked()).toBe(true)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your districts')
      await page.waitForTimeout(500)
      await page.reload()
      expect(await member(page, /Katie Dempsey/).isChecked()).toBe(true)
      expect(await settle(page).innerText()).toMatch(
        /Georgia House District 13, .*14th congressional district[\s\S]*rest on the place that you chose/,
      )
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => member(page, /Katie Dempsey/).count()).toBe(0)
      await page.context().close()
    },
  )

  it('asks nobody but this server, and loads only when it is asked for', async () => {
    const { page, faults } = await visit(browser, server, { width: 1280 })
    const urls: string[] = []
    page.on('request', (request) => urls.push(request.url()))
    await toOfficials(page, '30161')
    await page.getByText(/Around you: Lindale, Armuchee/).waitFor()
    expect(urls.some((url) => url.includes('MapPanel'))).toBe(false)
    await tapCenter(page)
    await page.getByRole('button', { name: 'Yes, I live there' }).waitFor()
    expect(urls.filter((url) => url.includes('MapPanel')).length).toBeGreaterThan(0)
    expect(urls.filter((url) => /30161|34\.|85\./.test(url))).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('says how far things are from each other, names the town, and shows what is near first and all on demand', async () => {
    const page = await at('30161', 390)
    await page.getByRole('button', { name: 'Find it on a map' }).click()
    await page.locator('.map-center', { hasText: 'Rome 30161' }).waitFor()
    await page.getByText('The middle of ZIP code 30161, not your home').waitFor()
    const scale = page.locator('.map-scale text')
    const near = await scale.textContent()
    expect(near).toMatch(/^\d+ miles?$/)
    await page.getByRole('button', { name: 'Show all the districts' }).click()
    await expect.poll(() => scale.textContent()).not.toBe(near)
    await page.context().close()
  })

  it('takes back a tap that was wrong, and gives way to a choice from the list', async () => {
    const page = await at('30161')
    await tapCenter(page)
    await page.getByRole('button', { name: 'No, choose again' }).click()
    await expect.poll(() => page.getByText(/You tapped in/).count()).toBe(0)
    await tapZip(page)
    await page.getByRole('button', { name: 'Yes, I live there' }).click()
    await member(page, /Katie Dempsey/).waitFor()
    await page.locator('[id="choice.state-lower"]').click()
    await page.getByRole('radio', { name: /House District 12/ }).check()
    await member(page, /Eddie Lumsden/).waitFor()
    expect(await member(page, /Katie Dempsey/).count()).toBe(0)
    // Nor is the one that was chosen called the place's.
    expect(await settle(page).innerText()).toMatch(/14th congressional district/)
    expect(await settle(page).innerText()).not.toMatch(/House District/)
    expect(await member(page, /Clay Fuller/).isChecked()).toBe(true)
    await page.context().close()
  })

  it('settles the state too, where a ZIP code lies in two', async () => {
    const page = await at('42223')
    await tapCenter(page)
    await page.getByText(/You tapped in Kentucky House District 9/).waitFor()
    await page.getByRole('button', { name: 'Yes, I live there' }).click()
    await member(page, /Andy Beshear/).waitFor()
    expect(await member(page, /Marsha Blackburn/).count()).toBe(0)
    await page.context().close()
  })

  it('takes the place under the cross by keyboard alone, and moves and zooms by keys', async () => {
    const page = await at('30161')
    await tabTo(page, 'button', 'Find it on a map')
    await page.keyboard.press('Enter')
    await page.getByRole('application').waitFor()
    await tabTo(page, 'application', /Map of the districts around Rome, ZIP code 30161/)
    const town = page.locator('.map-center')
    await page.getByText(/Arrow keys move the map/).waitFor()
    await page.keyboard.press('0')
    const before = await town.getAttribute('transform')
    for (const key of ['+', '+', 'ArrowLeft', 'ArrowDown', '-']) await page.keyboard.press(key)
    expect(await town.getAttribute('transform')).not.toBe(before)
    await page.keyboard.press('0')
    expect(await town.getAttribute('transform')).toBe(before)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Show all the districts' }).click()
    expect(await town.getAttribute('transform')).toBe(before)
    await tabTo(page, 'application', /Map of the districts/)
    await page.keyboard.press('Enter')
    await page.getByText(/The cross is in Georgia House District/).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Yes, I live there')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.getByText(/The cross is in/).count()).toBe(0)
    const map = page.getByRole('application')
    expect(await map.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Yes, I live there')
    await page.keyboard.press('Enter')
    await settle(page)
      .getByText(/rest on the place that you chose/)
      .waitFor()
    // Folded away, since the map has answered.
    await expect.poll(() => page.locator('[name^="choice."]:checked').count()).toBeGreaterThanOrEqual(2)
    expect(await page.getByRole('radio').count()).toBe(0)
    await page.context().close()
  })

  it('is dragged with the mouse and zoomed by the wheel with Ctrl, which are no taps', async () => {
    const page = await at('30161')
    await page.getByRole('button', { name: 'Find it on a map' }).click()
    const map = page.getByRole('application')
    await map.waitFor()
    const mark = page.locator('.map-center')
    const whole = await mark.getAttribute('transform')
    await map.hover()
    await page.mouse.wheel(0, -100)
    expect(await mark.getAttribute('transform')).toBe(whole)
    await page.keyboard.down('Control')
    await map.hover()
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect.poll(() => mark.getAttribute('transform')).not.toBe(whole)
    const near = await mark.getAttribute('transform')
    await map.hover()
    await page.mouse.down()
    await page.mouse.move(300, 300, { steps: 5 })
    await page.mouse.up()
    expect(await mark.getAttribute('transform')).not.toBe(near)
    expect(await page.getByText(/You tapped in/).count()).toBe(0)
    await page.context().close()
  })

  it('is pinched with two fingers, scrolled past with one, and tapped with one that is steady', async () => {
    const { page } = await visit(browser, server, { width: 390, hasTouch: true, isMobile: true })
    await toOfficials(page, '30161')
    await page.getByRole('button', { name: 'Find it on a map' }).click()
    const map = page.getByRole('application')
    await map.scrollIntoViewIfNeeded()
    const { x = 0, y = 0 } = (await map.boundingBox()) ?? {}
    const fingers = await page.context().newCDPSession(page)
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => fingers.send('Input.dispatchTouchEvent', { type, touchPoints })
    const mark = page.locator('.map-center')
    const whole = await mark.getAttribute('transform')
    const scrolled = () => page.evaluate(() => scrollY)

    const before = await scrolled()
    await touch('touchStart', { x: x + 150, y: y + 200 })
    for (const step of [20, 40, 60, 80]) await touch('touchMove', { x: x + 150, y: y + 200 - step })
    await touch('touchEnd')
    await expect.poll(scrolled).toBeGreaterThan(before)
    expect(await mark.getAttribute('transform')).toBe(whole)

    await page.evaluate((top) => scrollTo(0, top), before)
    const pair = (spread: number) => [
      { x: x + 150 - spread, y: y + 150 },
      { x: x + 150 + spread, y: y + 150 },
    ]
    await touch('touchStart', ...pair(20))
    for (const spread of [30, 45, 60, 80]) await touch('touchMove', ...pair(spread))
    await touch('touchEnd')
    await expect.poll(() => mark.getAttribute('transform')).not.toBe(whole)
    expect(await page.getByText(/You tapped in/).count()).toBe(0)

    await map.tap({ position: { x: 100, y: 150 } })
    await page.getByText(/You tapped in/).waitFor()
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds serious, in %s colours',
    async (colorScheme) => {
      const { page } = await visit(browser, server, {
        width: colorScheme === 'dark' ? 390 : 1280,
        colorScheme,
      })
      await toOfficials(page, '30161')
      await tapCenter(page)
      await page.getByRole('button', { name: 'Yes, I live there' }).waitFor()
      expect(await findings(page)).toEqual([])
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
      expect(scrollWidth).toBe(clientWidth)
      await page.getByRole('button', { name: 'Yes, I live there' }).click()
      await member(page, /Katie Dempsey/).waitFor()
      expect(await findings(page)).toEqual([])
      await page.context().close()
    },
  )

  it('that can’t be loaded leaves the lists', async () => {
    const page = await at('30161')
    await page.route('**/api/map', (route) => route.abort())
    await page.getByRole('button', { name: 'Find it on a map' }).click()
    await page.getByText(/can’t be reached.*You can also choose without the map/).waitFor()
    await page.getByRole('radio', { name: /House District 13/ }).check()
    await member(page, /Katie Dempsey/).waitFor()
    expect(await member(page, /Katie Dempsey/).isChecked()).toBe(true)
    await page.context().close()
  })
})
