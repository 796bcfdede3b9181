import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../e2e/server.ts'
import { letterTo, someone } from '../samples.ts'
import { postTo } from './running.ts'

/** A copy of the built site, to break. */
function siteFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  for (const part of ['dist', 'package.json', 'data'])
    cpSync(part, join(folder, part), { recursive: true, dereference: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

/** What a server prints that doesn't start. */
async function refusal(environment: Record<string, string>, folder?: string): Promise<string> {
  const started = await startServer(environment, [], folder).catch((error: Error) => error.message)
  if (typeof started === 'string') return started
  await started.stop()
  return 'started'
}
/** One sentence on one line, and exit code 1. */
const sentence = (text: string) => new RegExp(`^The server ended with 1: ${text}\\n$`)

describe('a server that can’t start says why in one sentence', () => {
  const other = createServer()
  beforeAll(() => new Promise<void>((done) => other.listen(0, '127.0.0.1', done)))
  afterAll(() => other.close())

  it('where its port is in use', async () => {
    const { port } = other.address() as AddressInfo
    const printed = await refusal({ PORT: String(port) })
    expect(printed).toMatch(sentence(`Port ${port} is in use; choose another with PORT=3001 npm start\\.`))
  })

  it('where its address isn’t one of this machine', async () => {
    const printed = await refusal({ HOST: '192.0.2.1' })
    expect(printed).toMatch(sentence('HOST=192\\.0\\.2\\.1 is no address of this machine; use [^\\n]+'))
  })

  it('where a setting can’t be used', async () => {
    expect(await refusal({ PORT: 'abc' })).toMatch(sentence('PORT is a number from 0 to 65535, like 3000\\.'))
  })

  it('where the page hasn’t been built', async () => {
    const folder = siteFolder()
    rmSync(join(folder, 'dist/web'), { recursive: true })
    const printed = await refusal({}, folder)
    rmSync(folder, { recursive: true })
    expect(printed).toMatch(sentence('\\S+/dist/web has no page in it; build it with npm run build\\.'))
  })

  it('where a file of the dataset is missing', async () => {
    const folder = siteFolder()
    rmSync(join(folder, 'data/districts/wy.json'))
    const printed = await refusal({}, folder)
    rmSync(folder, { recursive: true })
    expect(printed).toMatch(sentence('\\S+/data/districts/wy\\.json is missing; restore it from [^\\n]+'))
  })
})

it('a server whose data is damaged where no lookup has needed it yet ends by itself, with a sentence', async () => {
  const folder = siteFolder()
  const path = join(folder, 'data/officials/wy.json')
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 64))
  const server = await startServer({ GEOCODER: 'off' }, [], folder)
  expect(await server.ended).toBe(1)
  expect(server.output()).toMatch(
    /\n\S+\/officials\/wy\.json is cut off or damaged; restore it from [^\n]+\n$/,
  )
  rmSync(folder, { recursive: true })
})

it('a server needs no home, no folder for temporary files, and no right to write any file', async () => {
  const nowhere = '/nonexistent'
  // Node's permission model stops every attempt to write; its name has changed since.
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission'
  const server = await startServer(
    { HOME: nowhere, TMPDIR: nowhere, XDG_CACHE_HOME: nowhere, GEOCODER: 'off', NODE_OPTIONS: '' },
    [permission, '--allow-fs-read=*', '--allow-worker', '--disable-warning=ExperimentalWarning'],
  )
  const found = await postTo(server.url, '/api/officials', {
    location: { latitude: 34.25, longitude: -85.16 },
  })
  expect(found.status).toBe(200)
  const pdf = await postTo(server.url, '/api/letters/pdf', {
    letters: [letterTo(someone('us-senator', 'GA').id)],
  })
  expect(pdf.status).toBe(200)
  const eml = await postTo(server.url, '/api/letters/eml', letterTo(someone('state-senator', 'GA').id))
  expect(eml.status).toBe(200)
  expect((await fetch(server.url)).status).toBe(200)
  server.signal('SIGTERM')
  expect(await server.ended).toBe(0)
})

it('a server prints where it was started with a priority that it may not change', async () => {
  // Only root may raise it again; for whoever runs the tests as somebody else it is so here.
  const child = spawn('nice', ['-n', '15', process.execPath, 'dist/server/main.js'], {
    env: { ...process.env, PORT: '0', GEOCODER: 'off' },
  })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  try {
    await expect.poll(() => printed, { timeout: 30_000 }).toMatch(/http:\/\/localhost:\d+/)
    const url = /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? ''
    const pdf = await postTo(url, '/api/letters/pdf', { letters: [letterTo(someone('us-senator', 'GA').id)] })
    expect(pdf.status).toBe(200)
  } finally {
    child.kill('SIGKILL')
    await new Promise((done) => child.once('exit', done))
  }
})
