import { describe, expect, it } from 'vitest'
import { CHAMBERS, type Official } from '#letter/official.ts'
import { createApp } from '../../server/app.ts'
import type { CivicOffice, RepresentativeInfoData } from '../../server/civicinfo/schema.ts'
import { Found } from '../../server/lookup/answer.ts'
import { app, content, DATE, post } from '../samples.ts'

const HOME = { latitude: 34.25, longitude: -85.16 }
const lookUp = async (body: unknown) => (await (await post('/api/officials', body)).json()) as Found
const chamberOf = (found: Found, chamber: string) => found.chambers.find((one) => one.chamber === chamber)

describe('a position that isn’t exact', () => {
  it('leaves a chamber open whose border is that near, with what it may be', async () => {
    const exact = await lookUp({ location: HOME })
    const vague = await lookUp({ location: { ...HOME, accuracy: 4900 } })
    expect(chamberOf(exact, 'state-lower')?.settled).toBe(true)
    const lower = chamberOf(vague, 'state-lower')
    expect(lower?.settled).toBe(false)
    expect(lower?.districts.length).toBeGreaterThan(1)
    for (const { settled } of lower?.districts ?? []) expect(settled).toBe(false)
    // The border of the House's district is 20 km away.
    expect(chamberOf(vague, 'us-house')?.settled).toBe(true)
  })

  it('settles what it can’t be wrong about', async () => {
    const found = await lookUp({ location: { latitude: 43.08, longitude: -107.29, accuracy: 3000 } })
    expect(chamberOf(found, 'us-house')?.settled).toBe(true)
    expect(found.chambers.filter(({ settled }) => !settled)).toEqual([])
  })

  it('doesn’t choose between two states, unless the person does', async () => {
    const location = { latitude: 36.643, longitude: -87.45, accuracy: 2000 }
    const response = await post('/api/officials', { address: { zip: '42223' }, location })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      errors: [
        {
          path: 'location',
          message: expect.stringMatching(/isn't exact enough to tell .* Choose your state/),
        },
      ],
    })
    const { state } = content.districts.locate(location.longitude, location.latitude) ?? {}
    const chosen = await post('/api/officials', { address: { zip: '42223', state }, location })
    expect(chosen.status).toBe(200)
  })

  it('is not said to be within 50 m of a border', async () => {
    const { notices } = await lookUp({
      address: { zip: '03301' },
      location: { latitude: 43.206, longitude: -71.538, accuracy: 1500 },
    })
    expect(notices.join(' ')).not.toMatch(/within 50 m|border between/)
  })

  it('of more than five kilometres is refused', async () => {
    expect((await post('/api/officials', { location: { ...HOME, accuracy: 5001 } })).status).toBe(400)
  })
})

describe('a point on the water or on an island', () => {
  it.each([
    ['that the maps of a legislature leave out', -87.611422, 44.125867],
    ['that one chamber’s map leaves out', -70.7254264, 41.6456799],
    ['that the House’s map leaves out', -68.721335, 43.987721],
  ])('%s loses no chamber', async (_, longitude, latitude) => {
    const found = await lookUp({ location: { longitude, latitude } })
    expect(found.chambers.map(({ chamber }) => chamber)).toEqual(
      CHAMBERS.filter((chamber) => chamber !== 'dc-council'),
    )
  })

  it('is sure of nothing that is farther than a pier', async () => {
    const found = await lookUp({ location: { longitude: -68.721335, latitude: 43.987721 } })
    expect(chamberOf(found, 'us-house')).toMatchObject({ settled: false })
  })
})

describe('an election since the list of legislators', () => {
  const noticesOn = async (day: string, zip: string) => {
    const dated = createApp({ ...content, geocode: null, today: () => day })
    const response = await dated.request('/api/officials', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ address: { zip } }),
    })
    return ((await response.json()) as Found).notices.filter((notice) => /election/.test(notice))
  }
  it('is said from its day on', async () => {
    expect(await noticesOn('2026-11-02', '32301')).toEqual([])
    expect(await noticesOn('2026-11-03', '32301')).toEqual([
      expect.stringMatching(/from August 5, 2026, before the election of November 3, 2026/),
    ])
  })

  it('comes a year later where legislatures are elected in odd years', async () => {
    expect(await noticesOn(DATE, '23219')).toEqual([])
    expect(await noticesOn('2027-11-02', '23219')).toEqual([expect.stringMatching(/November 2, 2027/)])
  })

  it('is none for Puerto Rico, which elects its own with the President', async () => {
    expect(await noticesOn(DATE, '00901')).toEqual([])
  })

  it('is no matter where no legislator is named', async () => {
    expect(await noticesOn(DATE, '96910')).toEqual([])
  })
})

describe('the Civic Information API', () => {
  const representatives = async (address: string, day = DATE) => {
    const dated = createApp({ ...content, geocode: null, today: () => day })
    const response = await dated.request(`/civicinfo/v2/representatives?address=${address}`)
    return (await response.json()) as RepresentativeInfoData
  }
  it('gives nobody an office whose term is over', async () => {
    const ended = [...content.officials.byId.values()].find(
      (one: Official) => one.chamber === 'us-senate' && one.state === 'WY' && one.termEnds === '2027-01-03',
    )
    expect(ended).toBeDefined()
    const names = async (day: string) =>
      ((await representatives('82001', day)).officials ?? []).map(({ name }) => name)
    expect(await names('2027-01-02')).toContain(ended?.name)
    expect(await names('2027-01-03')).not.toContain(ended?.name)
    const { offices = [] } = await representatives('82001', '2027-02-01')
    const house = offices.filter((office: CivicOffice) => office.name === 'U.S. Representative')
    expect(house.map(({ officialIndices }) => officialIndices)).toEqual([[]])
  })
})

it('the answer for every ZIP code is of the shape that the API describes', async () => {
  const faults: string[] = []
  for (const zip of [
    '44181',
    '60011',
    '93031',
    '30161',
    '42223',
    '30165',
    '00901',
    '20001',
    '96910',
    '38655',
  ]) {
    const result = Found.safeParse(
      await (
        await app.request('/api/officials', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ address: { zip } }),
        })
      ).json(),
    )
    if (!result.success) faults.push(`${zip}: ${result.error.issues[0]?.message}`)
  }
  expect(faults).toEqual([])
})

it('where nearly everybody lives in one state, the others are told to choose theirs', async () => {
  const { notices } = await lookUp({ address: { zip: '30165' } })
  expect(notices).toContainEqual(
    'Nearly everybody in ZIP code 30165 lives in Georgia, and a few in Alabama: if you do, choose your state.',
  )
  expect(notices.join(' ')).not.toMatch(/Choose your state to see/)
})
