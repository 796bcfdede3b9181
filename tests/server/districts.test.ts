import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Found } from '../../server/lookup/answer.ts'
import { DistrictsFile, DistrictsIndex } from '../../server/lookup/dataset.ts'
import { content, post } from '../samples.ts'

async function at(latitude: number, longitude: number, more = {}): Promise<Found> {
  const response = await post('/api/officials', { location: { latitude, longitude }, ...more })
  expect(response.status).toBe(200)
  return (await response.json()) as Found
}
const settled = (found: Found) =>
  found.chambers.flatMap(({ districts }) =>
    districts
      .filter((one) => one.settled)
      .map(({ division }) => division.replace('ocd-division/country:us/', '')),
  )

describe('an answer by point', () => {
  it.each([
    ['Rome, Georgia', 34.25, -85.16, ['state:ga/cd:14', 'state:ga/sldu:52', 'state:ga/sldl:13']],
    ['Juneau, Alaska (at large)', 58.3, -134.42, ['state:ak/cd:1', 'state:ak/sldu:b', 'state:ak/sldl:4']],
    [
      'Cheyenne, Wyoming (at large)',
      41.14,
      -104.82,
      ['state:wy/cd:1', 'state:wy/sldu:8', 'state:wy/sldl:11'],
    ],
    ['Omaha, Nebraska (one chamber)', 41.26, -95.94, ['state:ne/cd:2', 'state:ne/sldu:7']],
    [
      'Minneapolis, Minnesota (sub-districts)',
      44.963,
      -93.268,
      ['state:mn/cd:5', 'state:mn/sldu:62', 'state:mn/sldl:62a'],
    ],
    [
      'Annapolis, Maryland (sub-districts)',
      38.972,
      -76.501,
      ['state:md/cd:3', 'state:md/sldu:30', 'state:md/sldl:30a'],
    ],
    [
      'Boise, Idaho (two seats over one polygon)',
      43.62,
      -116.2,
      ['state:id/cd:2', 'state:id/sldu:19', 'state:id/sldl:19'],
    ],
    [
      'Springfield, Massachusetts (named districts)',
      42.11,
      -72.59,
      ['state:ma/cd:1', 'state:ma/sldu:hampden', 'state:ma/sldl:10th_hampden'],
    ],
    ['Madison, Wisconsin', 43.074, -89.384, ['state:wi/cd:2', 'state:wi/sldu:26', 'state:wi/sldl:76']],
    [
      'Montpelier, Vermont',
      44.26,
      -72.575,
      ['state:vt/cd:1', 'state:vt/sldu:washington', 'state:vt/sldl:washington-4'],
    ],
  ])('settles every chamber: %s', async (_, latitude, longitude, expected) => {
    const found = await at(latitude, longitude)
    expect(found.method).toBe('point')
    expect(settled(found)).toEqual(expect.arrayContaining(expected))
    for (const { settled: isSettled, districts } of found.chambers) {
      expect(isSettled).toBe(true)
      for (const { officials, vacancy } of districts)
        expect(officials.length > 0 || vacancy !== null).toBe(true)
    }
  })

  it('names the nearest place, and keeps the point', async () => {
    expect((await at(34.25, -85.16)).place).toMatchObject({
      city: 'Rome',
      state: 'GA',
      latitude: 34.25,
      longitude: -85.16,
    })
  })

  it('comes with the floterial over it in New Hampshire', async () => {
    const found = await at(43.207, -71.54)
    const lower = found.chambers.find(({ chamber }) => chamber === 'state-lower')
    const [base, floterial] = lower?.districts.filter((one) => one.settled) ?? []
    const both = [base, floterial].map((one) => one?.division)
    expect(both).toHaveLength(2)
    expect([base?.overlays, floterial?.overlays].flat()).toEqual(
      expect.arrayContaining([both.find((d) => d?.endsWith('merrimack_18'))]),
    )
  })

  it.each([
    ['DC', 38.9122, -77.0177, 'district:dc'],
    ['Puerto Rico', 18.4, -66.06, 'territory:pr'],
    ['Guam', 13.47, 144.75, 'territory:gu'],
  ])('%s has its delegate and no senators', async (_, latitude, longitude, division) => {
    const found = await at(latitude, longitude)
    expect(found.chambers.find(({ chamber }) => chamber === 'us-house')).toMatchObject({
      settled: true,
      districts: [{ division: `ocd-division/country:us/${division}` }],
    })
    expect(found.chambers.some(({ chamber }) => chamber === 'us-senate')).toBe(false)
  })

  it.each([
    ['Navy Pier in Chicago', 41.8917, -87.6051, 'state:il/cd:7'],
    ['Pier 39 in San Francisco', 37.8105, -122.4098, 'state:ca/cd:11'],
    ['the pier of Galveston', 29.2838, -94.7886, 'state:tx/cd:14'],
  ])('belongs to the shore on a pier: %s', async (_, latitude, longitude, division) => {
    expect(settled(await at(latitude, longitude))).toContain(division)
  })

  it.each([
    ['the Atlantic', 35, -60],
    ['Windsor, Ontario', 42.314, -83.037],
    ['Niagara Falls, Ontario', 43.09, -79.079],
    ['Tijuana', 32.51, -117.03],
    ['London', 51.5, -0.12],
  ])('is refused at sea and abroad: %s', async (_, latitude, longitude) => {
    const response = await post('/api/officials', { location: { latitude, longitude } })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [{ path: 'location', message: expect.stringMatching(/at sea or outside the United States/) }],
    })
  })

  it('close to a border names the district on the other side, and offers it', async () => {
    const found = await at(44.98, -93.27)
    const upper = found.chambers.find(({ chamber }) => chamber === 'state-upper')
    expect(upper?.districts[0]).toMatchObject({
      division: 'ocd-division/country:us/state:mn/sldu:59',
      settled: true,
      near: 'Minnesota Senate District 61',
    })
    expect(upper?.districts[1]?.division).toBe('ocd-division/country:us/state:mn/sldu:61')
    expect(found.notices.join(' ')).toMatch(
      /within 50 m \(165 feet\) of the border between Minnesota Senate District 59 and Minnesota Senate District 61/,
    )
  })

  it('in a redrawn district of Mississippi is not settled there', async () => {
    const found = await at(34.26, -88.7)
    const redrawn = found.chambers.flatMap(({ districts }) => districts).filter(({ settled: is }) => !is)
    expect(redrawn.length).toBeGreaterThan(0)
    expect(found.notices.join(' ')).toMatch(/redrawn since our map was made/)
  })

  it.each([
    [
      'in another state than its ZIP code',
      { zip: '30161' },
      40.75,
      -73.98,
      /in New York, and ZIP code 30161 is not/,
    ],
    [
      'in another state than the one typed',
      { zip: '42223', state: 'TN' },
      36.7,
      -87.46,
      /in Kentucky, not in Tennessee/,
    ],
    [
      'in another part of the state',
      { zip: '30161' },
      32.08,
      -81.09,
      /\d{3} km from ZIP code 30161 and in other districts/,
    ],
  ])('is refused %s, saying so', async (_, address, latitude, longitude, message) => {
    const response = await post('/api/officials', { address, location: { latitude, longitude } })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [{ path: 'location', message: expect.stringMatching(message) }],
    })
  })

  it('is refused together with a choice in another state', async () => {
    const response = await post('/api/officials', {
      address: { zip: '42223' },
      location: { latitude: 36.7, longitude: -87.46 },
      divisions: ['ocd-division/country:us/state:tn/cd:7'],
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ path: 'divisions.0' }] })
  })

  it('a little outside the districts of its ZIP code is taken, with a word of warning', async () => {
    const found = await at(34.5, -84.95, { address: { zip: '30161' } })
    expect(found.method).toBe('point')
    expect(found.notices[0]).toMatch(/outside the districts of ZIP code 30161/)
  })

  it('with a ZIP code over two states settles the state, and claims nobody of the other', async () => {
    const found = await at(36.7, -87.46, { address: { zip: '42223' } })
    expect(found.place.state).toBe('KY')
    const states = new Set(
      found.chambers
        .flatMap(({ districts }) => districts.filter((one) => one.settled))
        .map(({ division }) => /state:(..)/.exec(division)?.[1]),
    )
    expect([...states].filter(Boolean)).toEqual(['ky'])
  })

  it.each([
    [{ latitude: '34', longitude: -85 }, 'location.latitude'],
    [{ latitude: 91, longitude: -85 }, 'location.latitude'],
    [{ latitude: 34 }, 'location.longitude'],
  ])('is refused at its field: %j', async (location, path) => {
    const response = await post('/api/officials', { location })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ path }] })
  })
})

describe('the files of districts', () => {
  const files = readdirSync('data/districts').filter((name) => name !== 'index.json')

  it('fit their schema, and name the districts that the officials have, all but the floterials', () => {
    DistrictsIndex.parse(JSON.parse(readFileSync('data/districts/index.json', 'utf8')))
    const drawn = new Set<string>()
    for (const name of files) {
      const { districts } = DistrictsFile.parse(JSON.parse(readFileSync(`data/districts/${name}`, 'utf8')))
      for (const { chamber, division } of districts) drawn.add(`${chamber} ${division}`)
    }
    const known = (['us-house', 'state-upper', 'state-lower'] as const).flatMap((chamber) =>
      content.officials
        .districtsOf(chamber, null)
        .filter(({ division, overlays }) => !overlays && !division.includes('territory:pr/'))
        .map(({ division }) => `${chamber} ${division}`),
    )
    const atLarge = ['state-upper', 'state-lower'].map(
      (chamber) => `${chamber} ocd-division/country:us/territory:pr`,
    )
    expect(files).toHaveLength(56)
    expect(known.filter((key) => !drawn.has(key)).sort()).toEqual(atLarge.sort().reverse().sort())
    expect([...drawn].filter((key) => !known.includes(key))).toEqual([])
  })
})

describe('a point at a state line', () => {
  it('names the districts of the state on the other side, and settles those of its own', async () => {
    // Northwards over the line between Tennessee and Kentucky, in steps of 11 m.
    const latitudes = Array.from({ length: 100 }, (_, i) => 36.638 + i * 1e-4)
    const line = latitudes.find((latitude) => content.districts.locate(-87.16, latitude)?.state === 'KY') ?? 0
    const [north, south] = [await at(line + 2e-4, -87.16), await at(line - 2e-4, -87.16)]
    expect([north.place.state, south.place.state]).toEqual(['KY', 'TN'])
    for (const found of [north, south]) {
      const house = found.chambers.find(({ chamber }) => chamber === 'us-house')
      expect(house?.settled).toBe(true)
      const other = found.place.state === 'KY' ? /^Tennessee/ : /^Kentucky/
      expect(house?.districts[0]?.near).toMatch(other)
      expect(found.notices.join(' ')).toMatch(/within 50 m \(165 feet\) of the border between/)
    }
  })
})
