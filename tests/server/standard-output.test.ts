import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../e2e/server.ts'
import { postTo } from './running.ts'

/** A port that was free a moment ago: where nobody reads what a server prints, it can't say its own. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

let child: ChildProcess | undefined
afterEach(() => child?.kill('SIGKILL'))

/** A server whose standard output goes there, once it answers. */
async function printingTo(output: 'pipe' | number) {
  const port = await freePort()
  const running = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, PORT: String(port), GEOCODER: 'off', RATE_LIMIT_PER_MINUTE: '0' },
    stdio: ['ignore', output, 'ignore'],
  })
  child = running
  const ended = new Promise<number | null>((resolve) => running.once('exit', resolve))
  const url = `http://127.0.0.1:${port}`
  const isUp = async () => (await fetch(`${url}/api/health`).catch(() => null))?.status
  await expect.poll(isUp, { timeout: 20_000, interval: 100 }).toBe(200)
  return { url, running, ended }
}

/** Looks officials up, as often as fills every buffer on the way of a log. */
async function askOften(url: string) {
  const statuses = new Set<number>()
  for (let round = 0; round < 100; round++)
    await Promise.all(
      Array.from({ length: 30 }, async () => {
        const response = await postTo(url, '/api/officials', { address: { zip: '30161' } })
        await response.arrayBuffer()
        statuses.add(response.status)
      }),
    )
  return [...statuses]
}

describe('a log that can’t be written keeps nobody from being answered, nor the server from ending', () => {
  it.each([
    ['where nobody reads it', (output: Readable | null) => output?.pause()],
    ['where its reader has gone', (output: Readable | null) => output?.destroy()],
  ])('%s', async (_, leave) => {
    const { url, running, ended } = await printingTo('pipe')
    leave(running.stdout)
    expect(await askOften(url)).toEqual([200])
    running.kill('SIGTERM')
    expect(await Promise.race([ended, setTimeout(10_000, 'still running')])).toBe(0)
  })

  it.runIf(existsSync('/dev/full'))('where the disk is full', async () => {
    const { url, running, ended } = await printingTo(openSync('/dev/full', 'w'))
    expect(await askOften(url)).toEqual([200])
    running.kill('SIGTERM')
    expect(await Promise.race([ended, setTimeout(10_000, 'still running')])).toBe(0)
  })
})

it('the last requests before a stop are in the log', async () => {
  const server = await startServer({ GEOCODER: 'off' })
  for (let i = 0; i < 5; i++) await postTo(server.url, '/api/officials', { address: { zip: '30161' } })
  await server.stop()
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  expect(lines.filter((line) => JSON.parse(line).route === '/api/officials')).toHaveLength(5)
})
