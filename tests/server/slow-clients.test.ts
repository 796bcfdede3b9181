import { afterEach, expect, it } from 'vitest'
import { PATIENCE } from '../../server/http/serve.ts'
import { rawConnection } from './raw-connection.ts'
import { postTo, startSite } from './running.ts'

let site: Awaited<ReturnType<typeof startSite>>
afterEach(() => site.stop())

const HURRIED = { headers: 400, request: 800, idle: 300, silence: 1500, check: 50, linger: 100, stop: 1000 }

/** Many clients that each send a byte now and then, and never an end; what they were answered once all are hung up on. */
async function drip(count: number, beginning: string, byte: string): Promise<string[]> {
  const clients = await Promise.all(Array.from({ length: count }, () => rawConnection(site.port)))
  for (const { socket } of clients) socket.write(beginning)
  const dripping = setInterval(() => {
    for (const { socket } of clients) if (socket.writable) socket.write(byte)
  }, 50)
  const answered = await Promise.all(clients.map(({ ended }) => ended))
  clearInterval(dripping)
  return answered
}
const lookUp = async () => (await postTo(site.url, '/api/officials', { address: { zip: '30161' } })).status

it('two hundred clients that never finish the head of a request are hung up on, while others are served', async () => {
  site = await startSite({}, { patience: HURRIED })
  const dripped = drip(200, 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 'x')
  expect([await lookUp(), await lookUp(), await lookUp()]).toEqual([200, 200, 200])
  // Whoever still talks when the connection ends may miss the answer (TCP's reset).
  const answers = await dripped
  for (const answer of answers) expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/)
  expect(answers.join()).toContain(' 408 ')
})

it('so are those that never finish the body', async () => {
  site = await startSite({}, { patience: HURRIED })
  const head = 'Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 10000'
  const dripped = drip(200, `POST /api/officials HTTP/1.1\r\n${head}\r\n\r\n{`, ' ')
  expect(await lookUp()).toBe(200)
  for (const answer of await dripped) expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/)
})

it('so are those that ask once and keep the connection, or say nothing at all', async () => {
  site = await startSite({}, { patience: HURRIED })
  const [silent, kept] = [await rawConnection(site.port), await rawConnection(site.port)]
  kept.socket.write('GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n')
  expect(await silent.ended).toMatch(/^(?:HTTP\/1\.1 408 |$)/)
  expect(await kept.ended).toMatch(/^HTTP\/1\.1 200 /)
})

it('the server as it is started waits ten seconds for a head, thirty for a request, and longer than proxies between two', () => {
  expect(PATIENCE.headers).toBeLessThanOrEqual(10_000)
  expect(PATIENCE.request).toBeLessThanOrEqual(30_000)
  expect(PATIENCE.check).toBeLessThanOrEqual(1_000)
  expect(PATIENCE.idle).toBeGreaterThan(60_000)
  expect(PATIENCE.stop).toBeLessThanOrEqual(10_000)
})
