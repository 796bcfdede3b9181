import { afterEach, describe, expect, it } from 'vitest'
import { budgetOf } from '../../server/http/budget.ts'
import { png } from '../pdf/png.ts'
import { letterTo, someone } from '../samples.ts'
import { postTo, startSite } from './running.ts'

describe('a budget', () => {
  it('holds a minute’s worth, fills evenly, and says how long to wait', () => {
    let now = 0
    const take = budgetOf(60, () => now)
    expect([take('a', 50), take('a', 10), take('a', 1)]).toEqual([0, 0, 1])
    expect(take('b', 60)).toBe(0)
    now = 10_000
    expect([take('a', 10), take('a', 1)]).toEqual([0, 1])
    now = 3_600_000
    expect([take('a', 60), take('a', 1)]).toEqual([0, 1])
  })

  it('lets whoever has some left ask for heavy work, and owe the rest: a minute’s worth at most', () => {
    const take = budgetOf(10, () => 0)
    expect([take('a', 9), take('a', 7), take('a', 0), take('a', 1)]).toEqual([0, 0, 36, 42])
    expect([take('b', 200), take('b', 1)]).toEqual([0, 6])
  })

  it('forgets the least recent of more than 50,000 clients, so that memory stays bounded', () => {
    const take = budgetOf(1, () => 0)
    expect([take('first', 1), take('first', 1)]).toEqual([0, 60])
    for (let i = 0; i < 50_000; i++) take(`client ${i}`, 1)
    expect(take('client 49999', 1)).toBe(60)
    expect(take('first', 1)).toBe(0)
  })
})

let site: Awaited<ReturnType<typeof startSite>>
afterEach(() => site?.stop())

const lookUp = (forwardedFor?: string) =>
  postTo(
    site.url,
    '/api/officials',
    { address: { zip: '30161' } },
    forwardedFor ? { 'X-Forwarded-For': forwardedFor } : {},
  )
async function statuses(count: number, ask: () => Promise<Response>): Promise<number[]> {
  const list: number[] = []
  for (let i = 0; i < count; i++) list.push((await ask()).status)
  return list
}
const [senator] = [someone('us-senator', 'GA')]
const print = (count: number) =>
  postTo(site.url, '/api/letters/pdf', { letters: Array.from({ length: count }, () => letterTo(senator.id)) })

/** One of each letter from a first to a last. */
const lettersFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('')

describe('a client that asks for more than its share', () => {
  it('is answered 429 in the shape of errors, with the seconds to wait, while everything light still works', async () => {
    site = await startSite({ RATE_LIMIT_PER_MINUTE: '5' })
    expect(await statuses(5, () => lookUp())).toEqual([200, 200, 200, 200, 200])
    const refused = await lookUp()
    expect(refused.status).toBe(429)
    const seconds = Number(refused.headers.get('Retry-After'))
    // One of five comes back every twelve seconds.
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(12)
    expect(refused.headers.get('Cache-Control')).toBe('no-store')
    expect(await refused.json()).toEqual({
      errors: [
        {
          path: '',
          message: expect.stringMatching(
            /^A lot has been asked for from your network\. Wait .+, then try again\.$/,
          ),
        },
      ],
    })
    for (const path of ['/', '/api/health', '/api/campaigns', '/api/openapi.json'])
      expect((await fetch(`${site.url}${path}`)).status).toBe(200)
  })

  it('is answered in the shape of Google’s errors where that is what it reads', async () => {
    site = await startSite({ RATE_LIMIT_PER_MINUTE: '1' })
    const ask = () => fetch(`${site.url}/civicinfo/v2/representatives?address=30161`)
    expect((await ask()).status).toBe(200)
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(refused.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(await refused.json()).toMatchObject({
      error: { code: 429, status: 'RESOURCE_EXHAUSTED', errors: [{ reason: 'rateLimitExceeded' }] },
    })
  })

  it('spends by the letters of a packet, and is never refused one for its size alone', async () => {
    site = await startSite({ RATE_LIMIT_PER_MINUTE: '2' })
    expect((await print(6)).status).toBe(200)
    expect((await print(1)).status).toBe(429)
    await site.stop()
    site = await startSite({ RATE_LIMIT_PER_MINUTE: '2' })
    expect([(await print(1)).status, (await print(1)).status]).toEqual([200, 200])
  })

  it('isn’t refused what comes of a large request whose body has been paid for', async () => {
    site = await startSite({ RATE_LIMIT_PER_MINUTE: '3' })
    const large = () =>
      postTo(site.url, '/api/letters/pdf', {
        letters: Array.from({ length: 3 }, () => letterTo(senator.id, { body: 'word '.repeat(3600) })),
      })
    expect((await large()).status).toBe(200)
    expect([(await large()).status, (await lookUp()).status]).toEqual([429, 429])
  })

  it('spends for requests that are refused, too', async () => {
    site = await startSite({ RATE_LIMIT_PER_MINUTE: '3' })
    const wrong = () => postTo(site.url, '/api/officials', { address: { zip: 'x' } })
    expect(await statuses(4, wrong)).toEqual([400, 400, 400, 429])
  })

  it('spends more for a map, for long letters, for much beside their text, and for everybody in a state', async () => {
    const map = () =>
      postTo(site.url, '/api/map', { zip: '30161', divisions: ['ocd-division/country:us/state:ga/cd:14'] })
    const long = () =>
      postTo(site.url, '/api/letters/pdf', {
        letters: [letterTo(senator.id, { body: 'word '.repeat(1200) })],
      })
    const enclosing = () =>
      postTo(site.url, '/api/letters/pdf', {
        letters: [
          letterTo(senator.id, { body: 'word '.repeat(300), enclosures: Array(10).fill('word '.repeat(23)) }),
        ],
      })
    const shapes = () =>
      postTo(site.url, '/api/letters/pdf', {
        letters: [
          letterTo(senator.id, {
            subject: lettersFrom(0x100, 0x131),
            body: lettersFrom(0x3b1, 0x3c9) + lettersFrom(0x410, 0x44f),
          }),
        ],
      })
    const signed = () =>
      postTo(site.url, '/api/letters/pdf', {
        letters: [letterTo(senator.id)],
        signature: png({ width: 400, height: 300, colour: 0, depth: 1 }),
      })
    const state = () =>
      fetch(`${site.url}/civicinfo/v2/representatives/ocd-division/country:us/state:wy?recursive=true`)
    for (const ask of [map, long, enclosing, shapes, signed, state]) {
      site = await startSite({ RATE_LIMIT_PER_MINUTE: '2' })
      expect((await ask()).status).toBe(200)
      expect((await lookUp()).status).toBe(429)
      await site.stop()
    }
  })

  it('gets no budget of its own by claiming to be others', async () => {
    site = await startSite({ RATE_LIMIT_PER_MINUTE: '2' })
    const claims = ['203.0.113.1', '203.0.113.2', '203.0.113.3']
    const answers = []
    for (const claim of claims) answers.push((await lookUp(claim)).status)
    expect(answers).toEqual([200, 200, 429])
  })

  it('behind a trusted proxy is known by what the proxy says, and IPv6 by the network', async () => {
    site = await startSite({ RATE_LIMIT_PER_MINUTE: '1', TRUSTED_PROXY: '127.0.0.1' })
    const answers = []
    for (const hops of [
      '203.0.113.1',
      '203.0.113.2',
      '198.51.100.1, 203.0.113.1',
      '2001:db8::1',
      '2001:db8::2',
    ])
      answers.push((await lookUp(hops)).status)
    expect(answers).toEqual([200, 200, 429, 200, 429])
  })
})

it('a limit of 0 is none', async () => {
  site = await startSite({ RATE_LIMIT_PER_MINUTE: '0' })
  expect(new Set(await statuses(100, () => lookUp()))).toEqual(new Set([200]))
})
