import { describe, expect, it } from 'vitest'
import { createApp } from '../../server/app.ts'
import type { ChamberAnswer, Found } from '../../server/lookup/answer.ts'
import { censusGeocoder } from '../../server/lookup/geocoder.ts'
import { DistrictMap } from '../../server/lookup/map-answer.ts'
import { geocoderAnswers, match } from '../mocks/geocoder.ts'
import { content } from '../samples.ts'

const US = 'ocd-division/country:us/'
const MS = `${US}state:ms/`
/** The last day of the 119th Congress, and the first of the 120th. */
const [BEFORE, AFTER] = ['2027-01-02', '2027-01-03']

/** Posts to the API on a day. */
function on(day: string) {
  const app = createApp({ ...content, geocode: censusGeocoder(), today: () => day })
  const post = (path: string, body: unknown) =>
    app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  return {
    post,
    lookUp: async (body: unknown) => {
      const response = await post('/api/officials', body)
      expect(response.status).toBe(200)
      return (await response.json()) as Found
    },
  }
}

function chamber(found: Found, code: string): ChamberAnswer {
  const one = found.chambers.find((each) => each.chamber === code)
  if (!one) throw new Error(`The answer has no ${code}.`)
  return one
}
const shorts = ({ districts }: ChamberAnswer) => districts.map(({ division }) => division.slice(US.length))
const upper = (found: Found) => chamber(found, 'state-upper')
const lower = (found: Found) => chamber(found, 'state-lower')

/** A point and a ZIP code around it in each state whose districts of Congress have new lines from 3 January 2027. */
const NEW_LINES = [
  ['CA', '94102', 37.7793, -122.4193],
  ['FL', '33602', 27.9506, -82.4572],
  ['MO', '64106', 39.1, -94.57],
  ['NC', '28202', 35.227, -80.843],
  ['OH', '43215', 39.966, -83.001],
  ['TX', '77002', 29.756, -95.365],
  ['UT', '84101', 40.756, -111.899],
] as const

describe.each(NEW_LINES)('a district of Congress in %s', (state, zip, latitude, longitude) => {
  const own = content.districts.locate(longitude, latitude)?.districts.find((d) => d.chamber === 'us-house')
  const ways = async (day: string) => {
    geocoderAnswers([match(longitude, latitude, { state, zip })])
    const { lookUp } = on(day)
    return [
      await lookUp({ address: { zip } }),
      await lookUp({ address: { zip, street: '12 Sample Street' } }),
      await lookUp({ location: { latitude, longitude } }),
      await lookUp({ address: { zip }, location: { latitude, longitude } }),
    ].map((found) => ({ found, house: chamber(found, 'us-house') }))
  }

  it('is settled by a point and not called redrawn while the 119th Congress sits', async () => {
    const answers = await ways(BEFORE)
    const byPoint = answers.at(-1)?.house
    expect([byPoint?.settled, byPoint?.districts[0]?.division]).toEqual([true, own?.division])
    for (const { found, house } of answers) {
      expect(house.districts.some(({ redrawn }) => redrawn)).toBe(false)
      expect(found.notices.join(' ')).not.toMatch(/redrawn/)
    }
  })

  it('is settled in no way from the day that the 120th sits, and the answer says why', async () => {
    for (const { found, house } of await ways(AFTER)) {
      expect(house.settled).toBe(false)
      for (const { settled, redrawn } of house.districts) expect([settled, redrawn]).toEqual([false, true])
      expect(house.districts.map(({ division }) => division)).toContain(own?.division)
      expect(found.notices.join(' ')).toMatch(/redrawn since our map was made.*house\.gov/)
    }
  })
})

describe('from 3 January 2027', () => {
  it('everything else is settled as before', async () => {
    const texas = await on(AFTER).lookUp({ location: { latitude: 29.756, longitude: -95.365 } })
    expect([upper(texas).settled, lower(texas).settled]).toEqual([true, true])
    const georgia = await on(AFTER).lookUp({ location: { latitude: 34.25, longitude: -85.16 } })
    expect(georgia.chambers.every(({ settled }) => settled)).toBe(true)
    expect(georgia.notices.filter((notice) => !/election/.test(notice))).toEqual([])
  })

  it('the Civic Information API leaves the redrawn district out', async () => {
    const divisionsOn = async (day: string) => {
      const app = createApp({ ...content, geocode: null, today: () => day })
      const response = await app.request('/civicinfo/v2/divisionsByAddress?address=78701')
      return Object.keys(((await response.json()) as { divisions: object }).divisions)
    }
    expect(await divisionsOn(BEFORE)).toContain(`${US}state:tx/cd:37`)
    expect((await divisionsOn(AFTER)).filter((id) => /cd:/.test(id))).toEqual([])
  })

  it('a person may choose a redrawn district of their state, be it listed or farther away, and no other', async () => {
    const { lookUp, post } = on(AFTER)
    const address = { zip: '77002' }
    for (const number of [7, 36, 16]) {
      const division = `${US}state:tx/cd:${number}`
      const { settled, districts } = chamber(await lookUp({ address, divisions: [division] }), 'us-house')
      expect(settled).toBe(true)
      expect(districts[0]).toMatchObject({ division, settled: true, redrawn: true })
    }
    for (const [day, division] of [
      [BEFORE, `${US}state:tx/cd:16`],
      [AFTER, `${US}state:ca/cd:7`],
      [AFTER, `${US}state:tx/sldu:29`],
    ] as const) {
      const response = await on(day).post('/api/officials', { address, divisions: [division] })
      expect(response.status).toBe(422)
    }
    expect((await post('/api/officials', { address, divisions: [`${US}state:tx/cd:99`] })).status).toBe(422)
  })

  it('the neighbours are few enough for a list and a map', async () => {
    const { lookUp, post } = on(AFTER)
    // Around Amarillo, a district has neighbours at the other end of Texas: named, and too far away to be drawn.
    for (const zip of [...NEW_LINES.map(([, each]) => each), '79102']) {
      const found = await lookUp({ address: { zip } })
      const divisions = chamber(found, 'us-house').districts.map(({ division }) => division)
      expect(divisions.length).toBeGreaterThan(1)
      expect(divisions.length).toBeLessThanOrEqual(12)
      const response = await post('/api/map', { zip, divisions })
      expect(response.status).toBe(200)
      const { districts } = DistrictMap.parse(await response.json())
      expect(districts.map(({ division }) => division).sort()).toEqual(divisions.sort())
    }
  })
})

describe('a redrawn district of Mississippi', () => {
  /** The redrawn districts that lie together: a person in one of them lives in one of them now. */
  const GROUPS: [string, number[]][] = [
    ['sldl', [16, 22, 36, 39, 41]],
    ['sldu', [1, 2, 10, 11, 19]],
    ['sldu', [34, 41, 42, 44, 45]],
  ]
  const { lookUp, post } = on('2026-11-22')

  /** A point in the middle of each ZIP code area of the state. */
  const zips = content.places.pointsOf('MS').zips.flatMap((zip) => content.places.find(zip) ?? [])

  it.each(GROUPS)(
    'comes with all that it may have passed people to, by point and by ZIP code: %s %j',
    async (type, numbers) => {
      const group = numbers.map((n) => `state:ms/${type}:${n}`)
      const code = type === 'sldl' ? 'state-lower' : 'state-upper'
      let asked = 0
      for (const { zip, latitude, longitude } of zips) {
        const at = content.districts.locate(longitude, latitude)?.districts.find((d) => d.chamber === code)
        if (!at || !group.includes(at.division.slice(US.length))) continue
        asked += 1
        for (const body of [{ address: { zip } }, { location: { latitude, longitude } }]) {
          const found = chamber(await lookUp(body), code)
          expect(shorts(found)).toEqual(expect.arrayContaining(group))
          const others = found.districts.filter(({ division }) => group.includes(division.slice(US.length)))
          for (const { settled, redrawn } of others) expect([settled, redrawn]).toEqual([false, true])
        }
      }
      expect(asked).toBeGreaterThan(3)
    },
  )

  it('is offered without a share where nobody of the ZIP code lived in it before', async () => {
    const { districts } = lower(await lookUp({ address: { zip: '38801' } }))
    const shares = Object.fromEntries(
      districts.map(({ division, share }) => [division.split(':').at(-1), share]),
    )
    expect(shares[16]).toBeGreaterThan(0)
    expect([shares[22], shares[36], shares[39], shares[41]]).toEqual([null, null, null, null])
  })

  it('can be chosen, and drawn', async () => {
    const division = `${MS}sldl:41`
    const found = await lookUp({ address: { zip: '38801' }, divisions: [division] })
    expect(lower(found).settled).toBe(true)
    expect(lower(found).districts[0]).toMatchObject({ division, settled: true })
    const response = await post('/api/map', { zip: '38801', divisions: [division, `${MS}sldl:16`] })
    const { districts } = DistrictMap.parse(await response.json())
    expect(districts.map((one) => [one.division, one.rings.length > 0])).toEqual([
      [division, true],
      [`${MS}sldl:16`, true],
    ])
  })

  it('is said to be so once for each chamber that is open', async () => {
    const { notices } = await lookUp({ address: { zip: '38801' } })
    expect(notices.filter((notice) => /redrawn/.test(notice))).toEqual([
      expect.stringMatching(/^5 of the districts listed for the Mississippi House .* redrawn since our map/),
    ])
  })

  it('lends no neighbour to a district that kept its lines: a point there is settled as ever', async () => {
    const jackson = await lookUp({ location: { latitude: 32.3, longitude: -90.18 } })
    expect(jackson.chambers.every(({ settled }) => settled)).toBe(true)
    expect(jackson.notices.join(' ')).not.toMatch(/redrawn/)
  })

  it('brings no street to the geocoder that can’t settle anything', async () => {
    const asked = geocoderAnswers([])
    const isOpenElsewhere = ({ chamber: code, settled, districts }: ChamberAnswer) =>
      code !== 'dc-council' && !settled && !districts.every(({ redrawn }) => redrawn)
    for (const { zip } of zips) {
      const found = await lookUp({ address: { zip } })
      if (found.chambers.every(({ settled }) => settled) || found.chambers.some(isOpenElsewhere)) continue
      await lookUp({ address: { zip, street: '12 Sample Street' } })
      expect(asked).toHaveLength(0)
      return
    }
    throw new Error('No ZIP code of Mississippi is left open by redrawn districts alone.')
  })
})
