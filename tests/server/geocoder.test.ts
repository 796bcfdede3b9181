import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../server/app.ts'
import type { Found } from '../../server/lookup/answer.ts'
import { censusGeocoder } from '../../server/lookup/geocoder.ts'
import { geocoderAnswers, match } from '../mocks/geocoder.ts'
import { content, DATE } from '../samples.ts'

const rome = { street: '12 Sample Street', city: 'Rome', state: 'GA', zip: '30161' }
/** In Georgia House District 13, by the map. */
const inThirteenth = match(-85.16, 34.25, { state: 'GA', zip: '30161' })

function open() {
  const app = createApp({ ...content, geocode: censusGeocoder(), today: () => DATE })
  return async (body: unknown) => {
    const response = await app.request('/api/officials', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(200)
    return (await response.json()) as Found
  }
}
const lower = (found: Found) => found.chambers.find(({ chamber }) => chamber === 'state-lower')

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => vi.useRealTimers())

describe('a street address', () => {
  it('is turned into a point, and the point into districts by our own map', async () => {
    const asked = geocoderAnswers([inThirteenth])
    const found = await open()({ address: rome })
    expect(found.method).toBe('street')
    for (const chamber of found.chambers) expect(chamber.settled).toBe(true)
    expect(lower(found)?.districts[0]).toMatchObject({
      division: 'ocd-division/country:us/state:ga/sldl:13',
      settled: true,
    })
    expect(Object.fromEntries(asked[0] ?? [])).toEqual({
      ...rome,
      benchmark: 'Public_AR_Current',
      format: 'json',
    })
  })

  it('keeps the other candidates behind the settled one', async () => {
    geocoderAnswers([inThirteenth])
    expect(lower(await open()({ address: rome }))?.districts.map(({ settled }) => settled)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('is asked for once, and kept in memory', async () => {
    const asked = geocoderAnswers([inThirteenth])
    const lookUp = open()
    await lookUp({ address: rome })
    expect((await lookUp({ address: { ...rome, street: '12 SAMPLE street' } })).method).toBe('street')
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['the ZIP code settles every chamber', { ...rome, zip: '30018', city: '' }],
    ['no street was typed', { ...rome, street: '' }],
  ])('is not asked for where %s', async (_, address) => {
    const asked = geocoderAnswers([inThirteenth])
    const found = await open()({ address })
    expect(found.method).toBe('zip')
    expect(asked).toHaveLength(0)
  })

  it('is not asked for where the person has chosen', async () => {
    const asked = geocoderAnswers([inThirteenth])
    const divisions = ['cd:14', 'sldl:12'].map((district) => `ocd-division/country:us/state:ga/${district}`)
    const found = await open()({ address: rome, divisions })
    expect(found.method).toBe('chosen')
    expect(asked).toHaveLength(0)
  })

  it('listed twice a few metres apart is one place', async () => {
    geocoderAnswers([inThirteenth, match(-85.1601, 34.2501, { state: 'GA', zip: '30161' })])
    expect((await open()({ address: rome })).method).toBe('street')
  })
})

it.each([
  ['lies outside the districts of its ZIP code', match(-84.95, 34.5, { state: 'GA', zip: '30161' })],
  ['is said to be in another state than its point', match(-85.16, 34.25, { state: 'AL', zip: '30161' })],
])('a match that %s is none, also where no state was typed', async (_, found) => {
  geocoderAnswers([found])
  const byZip = await open()({ address: { zip: '30161' } })
  const { method, chambers, notices } = await open()({ address: { ...rome, state: '' } })
  expect({ method, chambers }).toEqual({ method: 'zip', chambers: byZip.chambers })
  expect(notices[0]).toMatch(/only in another ZIP code or state/)
})

it('a match far from the post office of a ZIP code for boxes is none', async () => {
  geocoderAnswers([match(-73.95, 40.65, { state: 'NY', zip: '10008' })])
  const found = await open()({ address: { street: '12 Sample Street', zip: '10008' } })
  expect(found.method).toBe('zip')
  expect(found.notices.join(' ')).toMatch(/ZIP code for PO boxes/)
})

it('the answer by a street says where it was found', async () => {
  geocoderAnswers([inThirteenth])
  const { point } = await open()({ address: rome })
  expect(point).toEqual({ longitude: -85.16, latitude: 34.25, near: 'Rome, GA 30161' })
})

it.each(['PO Box 12', 'P.O. Box 12', 'p. o. box 12', 'Post Office Box 12'])(
  'a box (%s) is no street to ask for',
  async (street) => {
    const asked = geocoderAnswers([inThirteenth])
    expect((await open()({ address: { ...rome, street } })).method).toBe('zip')
    expect(asked).toHaveLength(0)
  },
)

it('no street is asked for where our map has no districts', async () => {
  const asked = geocoderAnswers([match(-66.1057, 18.4655, { state: 'PR', zip: '00901' })])
  expect((await open()({ address: { street: '12 Calle Ejemplo', zip: '00901' } })).method).toBe('zip')
  expect(asked).toHaveLength(0)
})

describe('a street in the districts of its ZIP code, but far away from it,', () => {
  // 25 km to the east of Rome, whose area ends there after 15 km.
  const away = match(-84.875, 34.251, { state: 'GA', zip: '30161' })
  it('is taken for another one', async () => {
    geocoderAnswers([away])
    const found = await open()({ address: rome })
    expect(found.method).toBe('zip')
    expect(found.notices[0]).toMatch(/only in another ZIP code or state/)
  })

  it('is said to be so by one’s own location, with how far and a way out', async () => {
    const location = { latitude: 34.251, longitude: -84.875 }
    const found = await open()({ address: { zip: '30161' }, location })
    expect(found.method).toBe('point')
    expect(found.notices[0]).toMatch(/16 miles \(25 km\) .* If you are not at home now, leave it out/)
  })

  it.each([
    ['89049', 'NV', 38.067, -116.202, '90 km to the east of Tonopah, whose area is larger than a state'],
    ['69201', 'NE', 42.892, -100.338, '25 km from Valentine'],
    ['30161', 'GA', 34.3, -85.12, 'in the north of Rome’s ZIP code'],
    ['99505', 'AK', 61.26, -149.8, 'where a base in Alaska is, and its point in the list isn’t'],
  ])('is no worry where the ZIP code is as large as that: %s', async (zip, state, latitude, longitude) => {
    geocoderAnswers([match(longitude, latitude, { state, zip })])
    const found = await open()({ address: { zip, street: '12 Sample Street' } })
    expect(found.method).toBe('street')
    expect(found.notices.join(' ')).not.toMatch(/miles|outside/)
  })
})

describe('a person whose ZIP code lies in two states', () => {
  const US = 'ocd-division/country:us/'
  const street = '12 Sample Street'
  const statesOf = ({ chambers }: Found) =>
    new Set(chambers.flatMap(({ districts }) => districts.map(({ division }) => division.slice(0, 32))))
  const officialsIn = (found: Found) => new Set(Object.values(found.officials).map(({ state }) => state))

  describe.each([
    ['42223', 'KY', 36.7, -87.46, 'TN', 'cd:7'],
    ['69201', 'NE', 42.87, -100.55, 'SD', 'sldu:26'],
  ])('%s, put into %s', (zip, wrong, latitude, longitude, right, district) => {
    const home = `${US}state:${right.toLowerCase()}`

    it('gets the wrong one by street, and both without it', async () => {
      geocoderAnswers([match(longitude, latitude, { state: wrong, zip })])
      const lookUp = open()
      const byStreet = await lookUp({ address: { zip, street } })
      expect([byStreet.method, byStreet.place.state]).toEqual(['street', wrong])
      const byZip = await lookUp({ address: { zip } })
      expect(byZip.method).toBe('zip')
      expect([...statesOf(byZip)]).toEqual(
        expect.arrayContaining([home, `${US}state:${wrong.toLowerCase()}`]),
      )
      expect(byZip.notices.join(' ')).toMatch(/Choose your state/)
    })

    it.each([[[home]], [[`${home}/${district}`]], [[home, `${home}/${district}`]]])(
      'is believed about %j before the geocoder, street or not',
      async (divisions) => {
        geocoderAnswers([match(longitude, latitude, { state: wrong, zip })])
        const found = await open()({ address: { zip, street }, divisions })
        expect([found.method, found.place.state]).toEqual(['chosen', right])
        expect(officialsIn(found)).toEqual(new Set(['US', right]))
      },
    )
  })

  // Browns Valley, Minnesota, whose ZIP code lies in several districts of either state.
  const minnesota = `${US}state:mn`
  const browns = { zip: '56219', street }
  const [south, north] = [
    match(-96.9, 45.6, { state: 'SD', zip: '56219' }),
    match(-96.8, 45.597, { state: 'MN', zip: '56219' }),
  ]

  it('has their choice of the state kept where the geocoder knows the street only in the other', async () => {
    const asked = geocoderAnswers([south])
    const found = await open()({ address: browns, divisions: [minnesota] })
    expect([found.method, found.place.state]).toEqual(['chosen', 'MN'])
    expect(officialsIn(found)).toEqual(new Set(['US', 'MN']))
    expect(found.notices[0]).toMatch(/only in another ZIP code or state/)
    expect(asked[0]?.get('state')).toBe('MN')
  })

  it('has the rest settled where it knows the street in the state that they chose', async () => {
    geocoderAnswers([south, north])
    const found = await open()({ address: browns, divisions: [minnesota] })
    expect(officialsIn(found)).toEqual(new Set(['US', 'MN']))
    expect(found.chambers.every(({ settled }) => settled)).toBe(true)
    expect(found.notices.filter((notice) => !/election/.test(notice))).toEqual([])
  })

  it('has their choice of a district kept against a street in another', async () => {
    geocoderAnswers([inThirteenth])
    const twelfth = `${US}state:ga/sldl:12`
    const found = await open()({ address: rome, divisions: [twelfth] })
    expect(lower(found)?.districts[0]).toMatchObject({ division: twelfth, settled: true })
  })
})

describe('a geocoder that does not help', () => {
  it.each([
    ['knows no such address', [], /doesn't know that street address/],
    ['can’t read the address', 'bad-request' as const, /doesn't know that street address/],
    [
      'finds it in another state',
      [match(-85.16, 34.25, { state: 'NY', zip: '30161' })],
      /only in another ZIP code or state/,
    ],
    [
      'finds it in another ZIP code',
      [match(-85.16, 34.25, { state: 'GA', zip: '30165' })],
      /only in another ZIP code or state/,
    ],
    [
      'says Georgia and gives a point in New York',
      [match(-73.97, 40.75, { state: 'GA', zip: '30161' })],
      /only in another ZIP code or state/,
    ],
    [
      'gives a point at sea',
      [match(-60, 30, { state: 'GA', zip: '30161' })],
      /only in another ZIP code or state/,
    ],
    [
      'knows two places far apart',
      [inThirteenth, match(-85.1, 34.3, { state: 'GA', zip: '30161' })],
      /several places/,
    ],
    ['answers in HTML', 'html' as const, /can't be reached/],
    ['answers in a wrong shape', 'wrong-shape' as const, /can't be reached/],
    ['answers without end', 'endless' as const, /can't be reached/],
    ['can’t be reached', 'down' as const, /can't be reached/],
  ])('because it %s leaves the ZIP code’s answer, with a notice', async (_, behaviour, notice) => {
    geocoderAnswers(behaviour)
    const found = await open()({ address: rome })
    expect(found.method).toBe('zip')
    expect(lower(found)).toMatchObject({ settled: false })
    expect(lower(found)?.districts).toHaveLength(4)
    expect(found.notices[0]).toMatch(notice)
    expect(found.notices[0]).toMatch(/rests on your ZIP code/)
  })

  it('because it is slow is given up after two tries of 4 s', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = geocoderAnswers('slow')
    const answer = open()({ address: rome })
    await vi.advanceTimersByTimeAsync(8500)
    expect((await answer).notices[0]).toMatch(/can't be reached/)
    expect(asked).toHaveLength(2)
  })

  it('is left alone for a while after it failed again and again', async () => {
    const asked = geocoderAnswers('down')
    const lookUp = open()
    for (let i = 0; i < 6; i++) await lookUp({ address: { ...rome, street: `${i} Sample Street` } })
    expect(asked).toHaveLength(8)
  })

  it('is asked on after any number of addresses that it doesn’t know or can’t read', async () => {
    const lookUp = open()
    const flood = async (behaviour: [] | 'bad-request', name: string) => {
      const asked = geocoderAnswers(behaviour)
      for (let i = 0; i < 12; i++) await lookUp({ address: { ...rome, street: `${i} ${name} Street` } })
      expect(asked).toHaveLength(12)
    }
    await flood([], 'Unknown')
    await flood('bad-request', 'Unreadable')
    geocoderAnswers([inThirteenth])
    expect((await lookUp({ address: rome })).method).toBe('street')
  })

  it('never brings an address into the log', async () => {
    geocoderAnswers('down')
    await open()({ address: rome })
    expect(vi.mocked(console.warn).mock.calls.length).toBeGreaterThan(0)
    expect(JSON.stringify(vi.mocked(console.warn).mock.calls)).not.toMatch(/Sample|30161|Rome/)
  })
})
