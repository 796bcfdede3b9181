import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, startServer } from '../e2e/server.ts'
import { match } from '../mocks/geocoder.ts'
import { rawConnection } from './raw-connection.ts'
import { postTo, startSite } from './running.ts'

/** A geocoder that answers when the test lets it, so that a request is surely still running until then. */
const held: ServerResponse[] = []
const geocoder = createServer((_, response) => held.push(response))
const release = () => {
  const matches = [match(-85.16, 34.25, { state: 'GA', zip: '30161' })]
  for (const response of held.splice(0)) response.end(JSON.stringify({ result: { addressMatches: matches } }))
}
beforeAll(() => new Promise<void>((resolve) => geocoder.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  geocoder.closeAllConnections()
  geocoder.close()
})

const start = () =>
  startServer({ GEOCODER: `http://127.0.0.1:${(geocoder.address() as AddressInfo).port}`, LOG_LEVEL: 'warn' })
const slow = { address: { street: '12 Sample Street', zip: '30161' } }

/** Waits until the server is working on a lookup that it can't finish yet. */
const isHeld = () => expect.poll(() => held.length).toBe(1)

const isListening = (server: Running) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

describe('a server that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s finishes what is running, takes no new work, and ends',
    async (signal) => {
      const server = await start()
      const answer = postTo(server.url, '/api/officials', slow)
      await isHeld()
      server.signal(signal)
      await expect.poll(() => isListening(server)).toBe(false)
      release()
      const response = await answer
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ method: 'street' })
      expect(await server.ended).toBe(0)
    },
  )

  it('twice ends at once', async () => {
    const server = await start()
    const answer = postTo(server.url, '/api/officials', slow).catch(() => 'cut off')
    await isHeld()
    server.signal('SIGTERM')
    await expect.poll(() => isListening(server)).toBe(false)
    server.signal('SIGTERM')
    expect(await server.ended).toBe(143)
    expect(await answer).toBe('cut off')
    held.splice(0)
  })

  it('doesn’t wait for connections that are only kept open', async () => {
    const server = await start()
    const port = Number(new URL(server.url).port)
    const silent = await rawConnection(port)
    const kept = await rawConnection(port)
    kept.socket.write('GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await new Promise((resolve) => kept.socket.once('data', resolve))
    server.signal('SIGTERM')
    // 1 would say that it had waited ten seconds and cut something off.
    expect(await server.ended).toBe(0)
    expect(await silent.ended).toBe('')
    expect(await kept.ended).toMatch(/^HTTP\/1\.1 200 OK/)
  })

  it('still answers on a connection that was there before, once, and closes it', async () => {
    const site = await startSite({}, { patience: { linger: 60_000 } })
    const { socket, ended } = await rawConnection(site.port)
    const stopped = site.stop()
    const get = 'GET /api/campaigns HTTP/1.1\r\nHost: localhost\r\n\r\n'
    socket.write(get + get)
    const answers = (await ended).split(/(?=HTTP\/1\.1 )/)
    expect(answers).toHaveLength(1)
    expect(answers[0]).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(answers[0]).toMatch(/\r\nconnection: close\r\n/i)
    expect(await stopped).toBe(true)
  })

  it('waits for nobody who hasn’t said yet what they want', async () => {
    const site = await startSite({}, { patience: { linger: 300, stop: 60_000 } })
    const { socket, ended } = await rawConnection(site.port)
    socket.write('POST /api/officials HTTP/1.1\r\nHost: loc')
    await fetch(`${site.url}/api/health`)
    expect(await site.stop()).toBe(true)
    expect(await ended).toBe('')
  })

  it('cuts off, after its grace, a client that never finishes', async () => {
    const site = await startSite({}, { patience: { stop: 300 } })
    const { socket, ended } = await rawConnection(site.port)
    const head = 'Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000'
    socket.write(`POST /api/officials HTTP/1.1\r\n${head}\r\n\r\n{"address"`)
    // Connections are taken in order: by now the server has that one.
    await fetch(`${site.url}/api/health`)
    expect(await site.stop()).toBe(false)
    expect(await ended).toBe('')
  })
})
