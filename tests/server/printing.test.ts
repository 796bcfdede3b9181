import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Running, startServer } from '../e2e/server.ts'
import { letterTo, post, someone } from '../samples.ts'
import { postTo } from './running.ts'

const folder = mkdtempSync(join(tmpdir(), 'press-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A built server with one press, which ends or waits where the subject of a letter says so. Waiting, it says so, and goes on once the file is there. */
async function start() {
  const file = join(mkdtempSync(join(folder, 'hold-')), 'go-on')
  const interfering = `
    import { existsSync, writeSync } from 'node:fs'
    import { isMainThread, parentPort } from 'node:worker_threads'
    if (!isMainThread) {
      const on = parentPort.on.bind(parentPort)
      parentPort.on = (event, listener) => on(event, (order) => {
        const subject = order.letters?.[0].request.subject
        if (subject === 'The press ends') process.exit(7)
        if (subject === 'The press waits') {
          writeSync(1, 'The press waits')
          const nothing = new Int32Array(new SharedArrayBuffer(4))
          while (!existsSync('${file}')) Atomics.wait(nothing, 0, 0, 20)
        }
        return listener(order)
      })
    }`
  const server = await startServer({ GEOCODER: 'off', PDF_WORKERS: '1', LOG_LEVEL: 'warn' }, [
    '--import',
    `data:text/javascript,${encodeURIComponent(interfering)}`,
  ])
  return { ...server, release: () => writeFileSync(file, '') }
}

const senator = someone('us-senator', 'GA').id
const dated = { date: '2026-11-22' }
const packet = (subject: string) => ({ letters: [letterTo(senator, { subject, ...dated })] })
/** Starting a thread takes a while on a busy machine. */
const soon = <T>(seen: () => T) => expect.poll(seen, { timeout: 60_000 })
const isHeld = ({ output }: Running) => soon(output).toContain('The press waits')
const isListening = (server: Running) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

describe('a server that prints', () => {
  it('answers lookups while a packet that was asked for before is printed', async () => {
    const server = await start()
    let isPrinted = false
    const printed = postTo(server.url, '/api/letters/pdf', packet('The press waits')).then((response) => {
      isPrinted = true
      return response
    })
    await isHeld(server)
    const found = await postTo(server.url, '/api/officials', { address: { zip: '30161' } })
    expect(found.status).toBe(200)
    expect(isPrinted).toBe(false)
    server.release()
    expect((await printed).status).toBe(200)
    await server.stop()
  })

  it('answers 500 in the shape of errors where a press ends, logs nothing of the letter, and prints the next', async () => {
    const server = await start()
    const broken = await postTo(server.url, '/api/letters/pdf', packet('The press ends'))
    expect(broken.status).toBe(500)
    expect(await broken.json()).toEqual({
      errors: [{ path: '', message: expect.stringMatching(/^Something went wrong on our side/) }],
    })
    const next = await postTo(server.url, '/api/letters/pdf', packet('Shelter'))
    expect(next.headers.get('Content-Type')).toBe('application/pdf')
    await server.stop()
    const [fault = '', ...others] = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    expect(others).toEqual([])
    expect(JSON.parse(fault)).toMatchObject({
      level: 'error',
      route: '/api/letters/pdf',
      status: 500,
      message: 'A press ended with 7 before it had printed.',
    })
    expect(server.output()).not.toMatch(/press ends|Alex/)
  })

  it('and is told to stop finishes what is printed and what waits to be, and ends', async () => {
    const server = await start()
    const printing = postTo(server.url, '/api/letters/pdf', packet('The press waits'))
    await isHeld(server)
    const waiting = postTo(server.url, '/api/letters/pdf', packet('Shelter'))
    // Requests are taken in order: by now the server has that one.
    await fetch(`${server.url}/api/health`)
    server.signal('SIGTERM')
    await soon(() => isListening(server)).toBe(false)
    server.release()
    expect((await printing).status).toBe(200)
    expect((await waiting).status).toBe(200)
    expect(await server.ended).toBe(0)
  })

  it('prints the same bytes as it would in one thread', async () => {
    const server = await startServer({ GEOCODER: 'off' })
    const letters = ['GA', 'WY', 'VT'].flatMap((state) => {
      const { id } = someone('us-senator', state)
      return [letterTo(id, dated), letterTo(id, { ...dated, language: 'es', subject: 'Un refugio' })]
    })
    for (const [path, body] of [
      ['/api/letters/pdf', { letters, paper: 'window' }],
      ['/api/letters/envelopes', { letters }],
      ['/api/letters/labels', { letters, start: 5 }],
    ] as const) {
      const [there, here] = [await postTo(server.url, path, body), await post(path, body)]
      expect([there.status, here.status]).toEqual([200, 200])
      expect(Buffer.from(await there.arrayBuffer()).equals(Buffer.from(await here.arrayBuffer()))).toBe(true)
      for (const name of ['Content-Language', 'Content-Disposition', 'Content-Type', 'Cache-Control'])
        expect(there.headers.get(name)).toBe(here.headers.get(name))
    }
    await server.stop()
  })
})
