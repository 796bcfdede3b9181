import { describe, expect, it } from 'vitest'
import type { Chamber } from '#letter/official.ts'
import { content } from '../samples.ts'
import { browser, server, withServer } from './setting.ts'
import { toOfficials, visit } from './steps.ts'

withServer()

/** Whoever sits for the districts of a point, floterials among them, by the data alone. */
function membersAt(longitude: number, latitude: number): { names: string[]; laid: number } {
  const { districts, officials } = content
  const located = districts.locate(longitude, latitude)?.districts ?? []
  const laid = located.flatMap(({ chamber, division }) =>
    officials
      .districtsOf(chamber, null)
      .filter(({ overlays }) => overlays?.includes(division))
      .map(({ division }) => ({ chamber, division })),
  )
  const all: { chamber: Chamber; division: string }[] = [...located, ...laid]
  const names = all.flatMap(({ chamber, division }) =>
    officials.membersOf(chamber, division).map(({ name }) => name),
  )
  return { names, laid: laid.length }
}

describe('a home in the middle of a town', () => {
  it.each([
    ['Nebraska, with one house', '68102', 41.2587, -95.9378],
    ['New Hampshire, with floterials', '03301', 43.2067, -71.5376],
    ['Maryland, with sub-districts', '21201', 39.2945, -76.622],
    ['Minnesota, with halves of districts', '55401', 44.9855, -93.27],
    ['Idaho, with two seats over one area', '83702', 43.6177, -116.1997],
    ['Vermont, with named districts', '05401', 44.4759, -73.2121],
    ['Massachusetts, with named districts', '02108', 42.357, -71.0637],
    ['Wisconsin', '53703', 43.0747, -89.3844],
    ['Alaska, at large in Congress', '99501', 61.2167, -149.8764],
    ['Wyoming, at large in Congress', '82001', 41.14, -104.8203],
  ])(
    'in %s is represented by all who sit for its districts, and nobody else',
    async (where, zip, latitude, longitude) => {
      const { page, faults } = await visit(browser, server, { width: 390 })
      await page.context().grantPermissions(['geolocation'], { origin: server.url })
      await page.context().setGeolocation({ latitude, longitude, accuracy: 10 })
      await toOfficials(page, zip)
      const locate = page.getByRole('button', { name: 'Use my location' })
      if ((await locate.count()) > 0) {
        await locate.click()
        await page.getByText(/rest on where your device is/).waitFor()
      }
      const { names, laid } = membersAt(longitude, latitude)
      expect(names.length).toBeGreaterThanOrEqual(2)
      expect(laid > 0).toBe(where.startsWith('New Hampshire'))
      const cards = page.locator('.chamber', {
        has: page.getByRole('heading', { name: /House|Legislature|Assembly|Delegates|State Senate/ }),
      })
      const shown = await cards.locator('.card strong').allTextContents()
      expect(shown.sort()).toEqual(names.sort())
      expect(await page.getByText(/Still open/).count()).toBe(0)
      expect(faults).toEqual([])
      await page.context().close()
    },
  )
})

it('in Guam everybody who is known is certain, and what isn’t known is said', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  await toOfficials(page, '96910')
  await page.getByText(/doesn't include the members of the legislature of Guam/).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  expect(await page.getByText(/Still open|Find your districts/).count()).toBe(0)
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(4)
  await page.context().close()
})
