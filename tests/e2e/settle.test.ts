import type { Geolocation, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { stateOfDivision } from '#letter/states.ts'
import type { Place } from '../../server/lookup/places.ts'
import { content, someone } from '../samples.ts'
import { tabTo } from './reach.ts'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, visit } from './steps.ts'

withServer()

/** The middle of Rome, Georgia, with a good receiver. */
const HOME: Geolocation = { latitude: 34.25, longitude: -85.16, accuracy: 15 }

const member = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name })
const settle = (page: Page) => page.getByRole('region', { name: /your districts/i })

/** At the officials, with a device that knows where it is; null for one that may not tell. */
async function at(zip: string, position: Geolocation | null, width = 1280): Promise<Page> {
  const { page } = await visit(browser, server, { width })
  if (position) {
    await page.context().grantPermissions(['geolocation'], { origin: server.url })
    await page.context().setGeolocation(position)
  }
  await toOfficials(page, zip)
  return page
}

describe('the device’s position', () => {
  it('settles every chamber, and says what it rests on and that it isn’t kept', async () => {
    const page = await at('30161', HOME, 390)
    expect(await settle(page).innerText()).toMatch(/keeps nothing[\s\S]*Only right if you are at home now/)
    const sent = page.waitForRequest('**/api/officials')
    await page.getByRole('button', { name: 'Use my location' }).click()
    expect((await sent).postDataJSON()).toMatchObject({
      address: { zip: '30161' },
      location: { latitude: 34.25, longitude: -85.16, accuracy: 15 },
    })
    await member(page, /Katie Dempsey/).waitFor()
    expect(await member(page, /Clay Fuller/).isChecked()).toBe(true)
    expect(await settle(page).innerText()).toMatch(/rest on where your device is/)
    expect(server.output()).not.toMatch(/34\.25|85\.16/)
    await page.context().close()
  })

  it('is remembered, survives a reload, and can be undone', async () => {
    const page = await at('30161', HOME)
    await page.getByRole('button', { name: 'Use my location' }).click()
    await member(page, /Katie Dempsey/).waitFor()
    await page.waitForTimeout(500)
    await page.reload()
    expect(await member(page, /Katie Dempsey/).isChecked()).toBe(true)
    await page.getByRole('link', { name: 'Change the address' }).click()
    await page.getByRole('button', { name: 'Find my officials' }).click()
    await member(page, /Katie Dempsey/).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => member(page, /Katie Dempsey/).count()).toBe(0)
    expect(await page.getByRole('radio', { name: /House District 12/ }).count()).toBe(1)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Find your districts')
    await page.context().close()
  })

  it('is forgotten with another address', async () => {
    const page = await at('30161', HOME)
    await page.getByRole('button', { name: 'Use my location' }).click()
    await member(page, /Katie Dempsey/).waitFor()
    await page.getByRole('link', { name: 'Change the address' }).click()
    await toOfficials(page, '10001')
    await page.getByText(/They represent New York/).waitFor()
    expect(await settle(page).innerText()).toMatch(/ZIP code 10001 alone doesn’t tell/)
    await page.context().close()
  })

  it('that lacks precision, or isn’t given, leaves everything as it was and says what to do', async () => {
    const page = await at('30161', { ...HOME, accuracy: 20_000 })
    await page.getByRole('button', { name: 'Use my location' }).click()
    await page.getByText(/only knows its position to within 13 miles/).waitFor()
    await page.context().clearPermissions()
    await page.getByRole('button', { name: 'Use my location' }).click()
    await page.getByText(/did not give this page your position/).waitFor()
    await page.evaluate(() => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        fail?.({ code: 3, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 })
    })
    await page.getByRole('button', { name: 'Use my location' }).click()
    await page.getByText(/took too long/).waitFor()
    expect(await settle(page).innerText()).toMatch(/on the map, or choose them yourself/)
    await page.getByRole('radio', { name: /House District 13/ }).check()
    await member(page, /Katie Dempsey/).waitFor()
    expect(await member(page, /Jon Ossoff/).isChecked()).toBe(true)
    await page.context().close()
  })

  it.each([
    [
      'in another state',
      { latitude: 40.75, longitude: -73.98, accuracy: 10 },
      /near New York, NY \d{5}, too far from ZIP code 30161/,
    ],
    ['at sea', { latitude: 35, longitude: -60, accuracy: 10 }, /at sea or outside the United States/],
  ])('%s is refused in words', async (_, position, message) => {
    const page = await at('30161', position)
    await page.getByRole('button', { name: 'Use my location' }).click()
    await settle(page).getByText(message).waitFor()
    expect(await member(page, /Jon Ossoff/).isChecked()).toBe(true)
    expect(await page.getByRole('radio', { name: /House District 13/ }).count()).toBe(1)
    await page.context().close()
  })
})

describe('the list', () => {
  it('settles every chamber by keyboard alone, with the places that each district covers', async () => {
    const page = await at('30161', null)
    await page.getByText(/Around you: Lindale, Armuchee/).waitFor()
    await tabTo(page, 'radio', /14th congressional/)
    await page.keyboard.press('Space')
    await member(page, /Clay Fuller/).waitFor()
    await tabTo(page, 'radio', /House District 13/)
    await page.keyboard.press('ArrowDown')
    await member(page, /Eddie Lumsden/).waitFor()
    await page.keyboard.press('ArrowDown')
    await member(page, /Matt Barton/).waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await member(page, /Katie Dempsey/).waitFor()
    await page.waitForTimeout(500)
    await page.reload()
    expect(await member(page, /Katie Dempsey/).isChecked()).toBe(true)
    await toLetters(page)
    await page.context().close()
  })

  it('of DC’s wards claims none, and offers neither position nor map', async () => {
    const page = await at('20001', HOME)
    await page.getByText('Which is your ward?', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Use my location' }).count()).toBe(0)
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await page.getByText(/Still open: your ward’s member of the Council/).waitFor()
    expect(
      await page
        .getByRole('group', {
          name: 'which is your ward?',
          description: /^We have no map of these\. Your voter card/,
        })
        .count(),
    ).toBe(1)
    await page.getByRole('radio', { name: /Ward 1/ }).check()
    await member(page, /Brianne/).waitFor()
    expect(await page.getByText(/Still open/).count()).toBe(0)
    await page.context().close()
  })
})

it('somebody whose term is over is shown so and not written to, and a new Congress is said to have begun', async () => {
  const { page } = await visit(browser, server, { width: 390, day: '2027-02-01T12:00:00' })
  await toOfficials(page, '30161')
  await page
    .getByText(/A new Congress began on January 3, 2027/)
    .first()
    .waitFor()
  expect(await member(page, /Jon Ossoff/).isChecked()).toBe(false)
  expect(
    await page.getByText(/Term ended on January 3, 2027; the seat’s next holder/).count(),
  ).toBeGreaterThan(0)
  expect(await member(page, /Raphael/).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Untick all' }).click()
  await page.getByRole('button', { name: /Write to all/ }).click()
  expect(await member(page, /Jon Ossoff/).isChecked()).toBe(false)
  await page.context().close()
})

/** A vacant seat of today's data, and a ZIP code that lies in its district alone. */
function vacantSeat() {
  for (const { division, name, vacancy } of content.officials.districtsOf('state-lower', null)) {
    const state = stateOfDivision(division)
    if (!vacancy || !state || content.officials.membersOf('state-lower', division).length > 0) continue
    const isAlone = ({ candidates }: Place) =>
      candidates['us-house'].length === 1 &&
      candidates['state-lower'].every((one) => one.division === division)
    const home = content.places
      .pointsOf(state)
      .zips.flatMap((zip) => content.places.find(zip) ?? [])
      .find(isAlone)
    if (home) return { name, zip: home.zip, state }
  }
  throw new Error('No seat is vacant.')
}

it('a vacant seat is shown so, with whom to write to meanwhile', async () => {
  const { name, zip, state } = vacantSeat()
  const page = await at(zip, null)
  const notice = await page.getByText(`${name}: This seat is vacant.`).innerText()
  expect(notice).toContain(`Meanwhile, write to Governor ${someone('governor', state).name}`)
  await page.context().close()
})

it('a seat of a council of which we don’t know who holds it is said to be so in a few words, below those who do sit', async () => {
  const page = await at('20001', null, 390)
  const council = page.locator('.chamber', { hasText: 'Which is your ward?' })
  expect(await council.locator('.notice').innerText()).toBe(
    'We do not know yet who holds one of the four at-large seats. Meanwhile, write to the others above.',
  )
  await page.getByRole('radio', { name: /Ward 1/ }).check()
  await member(page, /Brianne/).waitFor()
  expect(await council.locator('.notice').innerText()).toMatch(/^District of Columbia, at large: We do not/)
  await page.context().close()
})

it('a district that was redrawn since the map was made stays open, whatever is tapped', async () => {
  const page = await at('38801', { latitude: 34.22, longitude: -88.74, accuracy: 10 })
  await page.getByRole('button', { name: 'Use my location' }).click()
  await settle(page)
    .getByText(/can’t tell your district for the Mississippi House/)
    .waitFor()
  await page
    .getByText(/Redrawn since our map was made/)
    .first()
    .waitFor()
  expect(await page.getByRole('radio', { name: /House District 16/ }).isChecked()).toBe(false)
  // What the person knows themselves isn't said of the place.
  await page.getByRole('radio', { name: /House District 16/ }).check()
  await page.getByText('Mississippi House District 16 is chosen.').waitFor()
  expect(await settle(page).innerText()).toMatch(/rest on where your device is/)
  expect(await settle(page).innerText()).not.toMatch(/House District 16/)
  await page.context().close()
})
