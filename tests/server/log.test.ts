import { describe, expect, it, vi } from 'vitest'
import { createLog, traceOf } from '../../server/http/log.ts'
import { startGeocoder } from '../e2e/geocoder.ts'
import { startServer } from '../e2e/server.ts'
import { letterTo, someone } from '../samples.ts'
import { rawConnection, say } from './raw-connection.ts'
import { postTo, startSite } from './running.ts'

/** What a person types, each unlike anything else that there is. */
const TYPED = {
  name: 'Zebulon Quixwell',
  street: '77 Marzipan Causeway',
  city: 'Vantablack Falls',
  zip: '82001',
  email: 'zq@quixotic.example.org',
  phone: '208-555-0177',
  subject: 'Periwinkle ordinance',
  body: 'My own words are kumquat and obsidian.',
  answer: 'tourmaline answer',
  query: 'gargoyle',
  path: 'hippocampus',
  agent: 'Wunderbrowser/9',
  referrer: 'https://whistleblower.example.org/',
  address: '203.0.113.77',
  garbage: 'flibbertigibbet',
}
const PIECES = [
  ...Object.values(TYPED),
  'Zebulon',
  'Marzipan',
  'kumquat',
  'tourmaline',
  'Alta',
  '41.13579',
  '104.81234',
]

/** Everything that a client may do, rightly and wrongly, with what a person typed in every part of it. Gives the statuses. */
async function wholeSession(url: string): Promise<number[]> {
  const { name, street, city, zip, email, phone, subject, body } = TYPED
  const headers = { 'User-Agent': TYPED.agent, Referer: TYPED.referrer, 'X-Forwarded-For': TYPED.address }
  const address = { street, city, state: 'WY', zip }
  const sender = { name, address, email, phone }
  const letter = (official: string) => letterTo(official, { sender, subject, body })
  const [senator, legislator] = [someone('us-senator', 'WY').id, someone('state-senator', 'WY').id]
  const post = (path: string, value: unknown) => postTo(url, path, value, headers)
  const get = (path: string) => fetch(`${url}${path}`, { headers })
  const line = encodeURIComponent(`${street}, ${city}, WY ${zip}`)
  const division = 'ocd-division/country:us/state:wy/sldu:5'
  const answers = [
    await post('/api/officials', { address }),
    await post('/api/officials', { location: { latitude: 41.13579, longitude: -104.81234 } }),
    await post('/api/officials', { address: { street, zip: TYPED.garbage } }),
    await post('/api/officials', { address: { zip: '00000', street } }),
    await post('/api/officials', `{"address": {"street": "${street}", ${TYPED.garbage}`),
    await post('/api/officials', street.repeat(2000)),
    await post('/api/map', { zip, divisions: [division] }),
    await post('/api/letters/drafts', {
      campaign: 'stop-child-sex-trafficking',
      sender,
      answers: { story: TYPED.answer },
      officials: [senator],
    }),
    await post('/api/letters/pdf', { letters: [letter(senator), letter(legislator)] }),
    await post('/api/letters/pdf', {
      letters: [{ ...letter(senator), body: `${body} 谢谢 {{answers.story}}` }],
    }),
    await post('/api/letters/pdf', body.repeat(30_000)),
    await post('/api/letters/envelopes', { letters: [letter(senator)] }),
    await post('/api/letters/labels', { letters: [letter(legislator)], start: 30 }),
    await post('/api/letters/labels', {
      letters: [{ ...letter(legislator), signature: TYPED.garbage }],
      start: body,
    }),
    await post('/api/letters/eml', letter(legislator)),
    await get(`/civicinfo/v2/representatives?address=${line}&key=${TYPED.query}`),
    await get(`/civicinfo/v2/divisionsByAddress?address=${line}`),
    await get(`/civicinfo/v2/representatives/${TYPED.path}?recursive=${TYPED.query}`),
    await get(`/civicinfo/v2/representatives?address=${TYPED.garbage}`),
    await get(`/api/${TYPED.path}?${TYPED.query}`),
    await get(`/api/campaigns/${TYPED.path}`),
    await get(`/api/campaigns/stop-child-sex-trafficking/flyer.pdf?lang=${TYPED.query}`),
    await fetch(`${url}/api/letters/pdf?${TYPED.query}`, { method: 'PUT', headers, body }),
    await get(`/assets/${TYPED.path}.js`),
    await get(`/${TYPED.path}?q=${TYPED.query}`),
    await get('/api/health'),
  ]
  return answers.map(({ status }) => status)
}

/** What Node itself refuses, before any of our code sees it. */
async function rudeClients(port: number): Promise<void> {
  await say(port, `GET /${TYPED.path} NONSENSE\r\n\r\n`)
  await say(port, `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${TYPED.garbage.repeat(2000)}\r\n\r\n`)
  const { socket, ended } = await rawConnection(port)
  const head = `Host: localhost\r\nContent-Type: application/json\r\nUser-Agent: ${TYPED.agent}`
  socket.write(
    `POST /api/officials HTTP/1.1\r\n${head}\r\nContent-Length: 999\r\n\r\n{"address":"${TYPED.street}`,
  )
  socket.destroySoon()
  await ended
}

describe('the log of a whole session', () => {
  it.each(['right', 'broken', 'lying'] as const)(
    'has nothing that was typed and nobody who asked, with a geocoder that is %s',
    async (behaviour) => {
      const geocoder = await startGeocoder(behaviour)
      const server = await startServer({
        LOG_LEVEL: 'debug',
        GEOCODER: geocoder.url,
        TRUSTED_PROXY: '127.0.0.1',
      })
      const statuses = await wholeSession(server.url)
      await rudeClients(Number(new URL(server.url).port))
      await server.stop()
      geocoder.stop()
      expect(geocoder.asked).toContain(TYPED.street)
      // All of this was answered, each in its own way.
      expect(new Set(statuses)).toEqual(new Set([200, 400, 404, 413, 422]))
      expect(server.output()).toContain('"route":"/api/letters/pdf","status":200')
      for (const piece of PIECES) expect(server.output()).not.toContain(piece)
      expect(server.output()).not.toMatch(/127\.0\.0\.1|::1/)
    },
  )

  it('has nothing of it where most is refused, because too much was asked for', async () => {
    const server = await startServer({ LOG_LEVEL: 'debug', GEOCODER: 'off', RATE_LIMIT_PER_MINUTE: '1' })
    const statuses = await wholeSession(server.url)
    await server.stop()
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10)
    expect(server.output()).toContain('"route":"/api/letters/*","status":429')
    for (const piece of PIECES) expect(server.output()).not.toContain(piece)
  })

  it('has for each request its method, the route’s pattern, the status and the time, and nothing else', async () => {
    const site = await startSite({ LOG_LEVEL: 'debug' })
    const statuses = await wholeSession(site.url)
    await site.stop()
    const lines = site.lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map(({ status }) => status)).toEqual(statuses)
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['level', 'time', 'method', 'route', 'status', 'ms'])
      expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      expect(line.ms).toBeTypeOf('number')
    }
    expect(new Set(lines.map(({ method, route }) => `${method} ${route}`))).toEqual(
      new Set([
        'POST /api/officials',
        'POST /api/map',
        'POST /api/letters/drafts',
        'POST /api/letters/pdf',
        'POST /api/letters/envelopes',
        'POST /api/letters/labels',
        'POST /api/letters/eml',
        'PUT /api/*',
        'GET /api/campaigns/:id/flyer.pdf',
        'GET /civicinfo/v2/representatives',
        'GET /civicinfo/v2/divisionsByAddress',
        'GET /civicinfo/v2/representatives/:ocdId{.+}',
        'GET /api/*',
        'GET /api/campaigns/:id',
        'GET /assets/*',
        'GET /*',
        'GET /api/health',
      ]),
    )
  })

  it('leaves out health checks and files of the page unless it is asked for them, and everything if it is silent', async () => {
    for (const [level, count] of [
      ['info', 1],
      ['error', 0],
      ['silent', 0],
    ] as const) {
      const site = await startSite({ LOG_LEVEL: level })
      await fetch(`${site.url}/api/health`)
      await fetch(`${site.url}/assets/none.js`)
      await fetch(`${site.url}/api/campaigns`)
      await site.stop()
      expect(site.lines).toHaveLength(count)
    }
  })
})

describe('a fault', () => {
  it('is logged by its kind and its place in the code, without the message, which may quote what was typed', async () => {
    const site = await startSite(
      { LOG_LEVEL: 'error' },
      {
        geocode: ({ street }) =>
          Promise.reject(new TypeError(`no house at ${street}\n    at ${TYPED.city} (secret.ts:1)`)),
      },
    )
    const { street, zip } = TYPED
    const answers = [
      await postTo(site.url, '/api/officials', { address: { street, zip: '30161' } }),
      await fetch(
        `${site.url}/civicinfo/v2/representatives?address=${encodeURIComponent(`${street}, Rome, GA 30161`)}`,
      ),
    ]
    await site.stop()
    expect(answers.map(({ status }) => status)).toEqual([500, 500])
    expect(await answers[0]?.text()).not.toContain('Marzipan')
    expect(site.lines).toHaveLength(2)
    for (const line of site.lines) {
      expect(JSON.parse(line)).toMatchObject({ level: 'error', status: 500, error: 'TypeError' })
      expect(line).toMatch(/"at":\["at .*log\.test\.ts/)
      for (const piece of [...PIECES, zip, 'secret.ts']) expect(line).not.toContain(piece)
    }
    expect(vi.mocked(console.error).mock.calls).toEqual([])
  })

  it('isn’t what it is when a client hangs up in the middle of a body, or sends one that is no HTTP', async () => {
    const site = await startSite({ LOG_LEVEL: 'info' })
    const head = 'POST /api/letters/pdf HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json'
    for (const rest of [
      `Content-Length: 999\r\n\r\n{"letters":"${TYPED.body}`,
      `Transfer-Encoding: chunked\r\n\r\n5\r\n${TYPED.body}\r\nzz\r\n`,
    ]) {
      const { socket, ended } = await rawConnection(site.port)
      socket.end(`${head}\r\n${rest}`)
      await ended
    }
    await vi.waitUntil(() => site.lines.length === 2)
    await site.stop()
    for (const line of site.lines) expect(JSON.parse(line)).toMatchObject({ level: 'info', status: 400 })
    expect(site.lines.join()).not.toContain('kumquat')
  })

  it('that nobody caught ends the server, and is logged without its message too', async () => {
    // Written backwards, since the trace has the address of the code, which is the code itself here.
    const fault = `process.on('SIGUSR2', () => { throw new RangeError('tauqmuk'.split('').reverse().join('')) })`
    const server = await startServer({ GEOCODER: 'off' }, [
      '--import',
      `data:text/javascript,${encodeURIComponent(fault)}`,
    ])
    server.signal('SIGUSR2')
    expect(await server.ended).toBe(1)
    expect(server.output()).toContain('"event":"ended by a fault","error":"RangeError","at":["at ')
    expect(server.output()).not.toContain('kumquat')
  })

  it('that isn’t an error, or has no usual trace, is logged by what it is', () => {
    const strange = Object.assign(new Error('first'), { stack: TYPED.body })
    expect([traceOf(TYPED.body), traceOf(undefined), traceOf(strange)]).toEqual([
      { error: 'string' },
      { error: 'undefined' },
      { error: 'Error', at: [] },
    ])
  })
})

it('a log line names no machine and no process', () => {
  const lines: string[] = []
  createLog('info', { write: (line) => lines.push(line) }).info({ event: 'sample' })
  expect(Object.keys(JSON.parse(lines[0] ?? '{}'))).toEqual(['level', 'time', 'event'])
})
