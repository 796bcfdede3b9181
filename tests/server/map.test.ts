import polyline from '@googlemaps/polyline-codec'
import { describe, expect, it } from 'vitest'
import type { Found } from '../../server/lookup/answer.ts'
import { DistrictMap } from '../../server/lookup/map-answer.ts'
import { content, post } from '../samples.ts'

const US = 'ocd-division/country:us/'
const CHAMBERS = new Set(['us-house', 'state-upper', 'state-lower'])

async function draw(zip: string, divisions: string[], more = {}): Promise<DistrictMap> {
  const response = await post('/api/map', { zip, divisions, ...more })
  expect(response.status).toBe(200)
  return DistrictMap.parse(await response.json())
}

/** The districts that a ZIP code leaves open. */
async function openIn(zip: string): Promise<string[]> {
  const response = await post('/api/officials', { address: { zip } })
  const { chambers } = (await response.json()) as Found
  return chambers
    .filter(({ chamber, settled }) => !settled && CHAMBERS.has(chamber))
    .flatMap(({ districts }) => districts.filter(({ overlays }) => !overlays))
    .map(({ division }) => division)
}

async function refused(body: unknown, status: number) {
  const response = await post('/api/map', body)
  expect(response.status).toBe(status)
  return ((await response.json()) as { errors: { path: string; message: string }[] }).errors
}

const decoded = (ring: string) => polyline.decode(ring, 5)

/** True if the point lies in the drawn district (even-odd rule). */
function contains(rings: string[], latitude: number, longitude: number): boolean {
  let inside = false
  for (const points of rings.map(decoded))
    points.forEach(([y2, x2], i) => {
      const [y1, x1] = points.at(i - 1) ?? [0, 0]
      if (y1 > latitude !== y2 > latitude && longitude < x1 + ((x2 - x1) * (latitude - y1)) / (y2 - y1))
        inside = !inside
    })
  return inside
}

describe.each(['30161', '42223', '03301', '10001', '99501', '69201', '38801', '30162'])(
  'the map of %s',
  (zip) => {
    it('shows every open district inside its box, with the ZIP code, in less than 60 kB', async () => {
      const divisions = await openIn(zip)
      const map = await draw(zip, divisions)
      const [west, south, east, north] = map.box
      expect(map.districts.map(({ division }) => division)).toEqual(expect.arrayContaining(divisions))
      expect(JSON.stringify(map).length).toBeLessThan(60_000)
      expect(map.center.longitude).toBeGreaterThan(west)
      expect(map.center.longitude).toBeLessThan(east)
      expect(map.center.latitude).toBeGreaterThan(south)
      expect(map.center.latitude).toBeLessThan(north)
      for (const { rings } of map.districts) {
        expect(rings.length).toBeGreaterThan(0)
        for (const [latitude, longitude] of rings.flatMap(decoded)) {
          expect(longitude).toBeGreaterThan(west - 1e-4)
          expect(longitude).toBeLessThan(east + 1e-4)
          expect(latitude).toBeGreaterThan(south - 1e-4)
          expect(latitude).toBeLessThan(north + 1e-4)
        }
      }
    })

    it('agrees with the exact borders, but for a hair’s breadth', async () => {
      const map = await draw(zip, await openIn(zip))
      const [west, south, east, north] = map.box
      let [asked, wrong] = [0, 0]
      for (let i = 0; i < 400; i++) {
        const longitude = west + ((east - west) * ((i % 20) + 0.5)) / 20
        const latitude = south + ((north - south) * (Math.floor(i / 20) + 0.5)) / 20
        const exact = content.districts.locate(longitude, latitude)?.districts ?? []
        for (const { division, rings } of map.districts) {
          const isThere = exact.some((one) => one.division === division)
          // Legislatures' lines end at the state line, Congress's at the shore, and a pier is taken in: only what is inside counts.
          if (!isThere) continue
          asked += 1
          if (!contains(rings, latitude, longitude)) wrong += 1
        }
      }
      expect(asked).toBeGreaterThan(100)
      expect(wrong / asked).toBeLessThan(0.02)
    })
  },
)

it('has neighbours of one chamber meet: no point is in two of them, nor in none between them', async () => {
  const map = await draw('30161', await openIn('30161'))
  const lower = map.districts.filter(({ chamber }) => chamber === 'state-lower')
  const edges = (rings: string[]) =>
    rings.map(decoded).flatMap((points) => points.map((point, i) => [point, points.at(i - 1) ?? point]))
  const keys = lower.flatMap(({ rings }) =>
    edges(rings).map((edge) =>
      edge
        .map((point) => point.join())
        .sort()
        .join(' '),
    ),
  )
  // Each border line inside the box is in both neighbours, corner for corner.
  const shared = keys.length - new Set(keys).size
  expect(shared).toBeGreaterThan(50)
})

describe('the places of a district', () => {
  it('are named, wholly or in part, without the ZIP code itself', async () => {
    const map = await draw('30161', await openIn('30161'))
    const twelfth = map.districts.find(({ division }) => division.endsWith('sldl:12'))
    expect(twelfth?.name).toBe('Georgia House District 12')
    expect(twelfth?.places).toEqual(expect.arrayContaining(['Lindale', 'Armuchee', 'Cave Spring']))
    expect(twelfth?.parts).toContain('Rome (30165)')
    const fifth = map.districts.find(({ division }) => division.endsWith('sldl:5'))
    expect(fifth?.places).toContain('Plainville')
  })

  it('come without borders too', async () => {
    const map = await draw('30161', await openIn('30161'), { borders: false })
    expect(map.districts.flatMap(({ rings }) => rings)).toEqual([])
    expect(map.districts.flatMap(({ places }) => places)).toContain('Lindale')
  })

  it('are written on the map once by name, the ZIP code’s own town at its point', async () => {
    const { places, center } = await draw('99501', await openIn('99501'))
    expect(places.filter(({ name }) => name === 'Anchorage')).toEqual([
      { name: 'Anchorage', zip: '99501', ...center },
    ])
    expect(places.map(({ name }) => name)).toContain('99503')
  })

  it('carry their state where they lie across the line', async () => {
    const { districts } = await draw('69201', await openIn('69201'))
    const dakota = districts.find(({ division }) => division === `${US}state:sd/cd:1`)
    expect(dakota?.places).toContain('Mission')
    expect(dakota?.parts).toContain('Crookston, NE')
  })
})

it('is drawn around the districts where the point of a ZIP code has gone astray', async () => {
  const map = await draw('99505', await openIn('99505'))
  expect(map.center.latitude).toBeCloseTo(61.3, 0)
  expect(map.districts.every(({ rings }) => rings.length > 0)).toBe(true)
})

it('shows the districts beside a post office too, since its people live in any of them', async () => {
  const divisions = await openIn('30162')
  const map = await draw('30162', divisions)
  expect(map.districts.map(({ division }) => division)).toEqual(
    expect.arrayContaining([`${US}state:ga/sldl:13`, `${US}state:ga/sldu:52`]),
  )
  expect(map.districts.length).toBeGreaterThan(divisions.length)
})

describe('a map is refused', () => {
  const good = `${US}state:ga/sldl:13`
  it.each([
    ['a ZIP code that doesn’t exist', { zip: '30159', divisions: [good] }, 'zip', /no ZIP code 30159/],
    ['a military ZIP code', { zip: '09012', divisions: [good] }, 'zip', /military/],
    [
      'an unknown district',
      { zip: '30161', divisions: [good, `${US}state:ga/sldl:999`] },
      'divisions.1',
      /no map/,
    ],
    ['a ward', { zip: '20001', divisions: [`${US}district:dc/ward:1`] }, 'divisions.0', /no map/],
    ['a country', { zip: '20001', divisions: ['ocd-division/country:us'] }, 'divisions.0', /no map/],
    ['a district far away', { zip: '30161', divisions: [`${US}state:ca/cd:11`] }, 'divisions.0', /far from/],
  ])('%s', async (_, body, path, message) => {
    expect(await refused(body, 422)).toEqual([{ path, message: expect.stringMatching(message) }])
  })

  it.each([
    ['no ZIP code', { divisions: [good] }, 'zip'],
    ['a broken ZIP code', { zip: '3016', divisions: [good] }, 'zip'],
    ['no district', { zip: '30161', divisions: [] }, 'divisions'],
    ['too many districts', { zip: '30161', divisions: Array.from({ length: 21 }, () => good) }, 'divisions'],
    ['something else than a district', { zip: '30161', divisions: ['../../etc/passwd'] }, 'divisions.0'],
    ['no object', [], ''],
  ])('%s', async (_, body, path) => {
    expect(await refused(body, 400)).toEqual([{ path, message: expect.stringMatching(/\w/) }])
  })

  it('a body of a megabyte', async () => {
    expect(await refused({ zip: '30161', divisions: ['x'.repeat(1_000_000)] }, 413)).toEqual([
      { path: '', message: expect.stringMatching(/\w/) },
    ])
  })
})

it('is kept by no cache', async () => {
  const response = await post('/api/map', { zip: '30161', divisions: [`${US}state:ga/sldl:13`] })
  expect(response.headers.get('Cache-Control')).toBe('no-store')
})

describe('an answer by point', () => {
  it('in the ZIP code of a post office is plain, in whichever district of the town the point lies', async () => {
    const rome = { latitude: 34.25, longitude: -85.16 }
    const response = await post('/api/officials', { address: { zip: '30162' }, location: rome })
    const { notices, chambers } = (await response.json()) as Found
    expect(notices.filter((notice) => !/election/.test(notice))).toEqual([])
    expect(chambers.every(({ settled }) => settled)).toBe(true)
  })

  const location = { latitude: 36.7, longitude: -87.45 }
  it('is refused where another state was typed', async () => {
    const response = await post('/api/officials', { address: { zip: '42223', state: 'TN' }, location })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [{ path: 'location', message: expect.stringMatching(/in Kentucky, not in Tennessee/) }],
    })
  })
})
