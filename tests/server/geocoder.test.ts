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

it('a street that lies outside the districts of its ZIP code is said to', async () => {
  geocoderAnswers([match(-84.95, 34.5, { state: 'GA', zip: '30161' })])
  const found = await open()({ address: rome })
  expect(found.method).toBe('street')
  expect(found.notices[0]).toMatch(/puts your street outside the districts of ZIP code 30161/)
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

  it('never brings an address into the log', async () => {
    geocoderAnswers('down')
    await open()({ address: rome })
    expect(vi.mocked(console.warn).mock.calls.length).toBeGreaterThan(0)
    expect(JSON.stringify(vi.mocked(console.warn).mock.calls)).not.toMatch(/Sample|30161|Rome/)
  })
})
