import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../server/app.ts'
import { loadContent } from '../../server/load.ts'
import { DATA_VERSION } from '../../server/lookup/dataset.ts'
import { content, DATE } from '../samples.ts'

let folder: string
const file = (name: string) => join(folder, name)
const halve = (name: string) => truncateSync(file(name), readFileSync(file(name)).length >> 1)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-'))
  cpSync('data', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What keeps the content from being loaded. */
function refusal(): string {
  try {
    loadContent(folder)
  } catch (error) {
    return (error as Error).message
  }
  return 'loaded'
}

/** A sentence with the file and the remedy. */
const about = (name: string, why: string) =>
  expect.stringMatching(
    new RegExp(`^${file(name)} ${why}.*; restore it from the repository or run npm run data\\.$`),
  )

const FILES = [
  'sources.json',
  'officials/us.json',
  'officials/ga.json',
  'zips.csv',
  'zips-territories.csv',
  'districts/index.json',
  'districts/ga.json',
]

describe('a data folder', () => {
  it.each(FILES)('isn’t taken without %s', (name) => {
    rmSync(file(name))
    expect(refusal()).toEqual(about(name, 'is missing'))
  })

  it.each(FILES)('isn’t taken with half of %s', (name) => {
    halve(name)
    expect(refusal()).toEqual(about(name, 'is cut off'))
  })

  it.each(['zips.csv', 'zips-territories.csv'])(
    'isn’t taken with %s cut off at the end of a line',
    (name) => {
      const lines = readFileSync(file(name), 'utf8').split('\n')
      writeFileSync(file(name), `${lines.slice(0, -2).join('\n')}\n`)
      expect(refusal()).toEqual(about(name, 'is cut off'))
    },
  )

  it.each(['sources.json', 'officials/wy.json', 'districts/index.json'])(
    'isn’t taken with %s of another version',
    (name) => {
      const text = readFileSync(file(name), 'utf8')
      writeFileSync(file(name), text.replace(`"version": ${DATA_VERSION}`, '"version": 999'))
      expect(refusal()).toEqual(about(name, `is of version 999, and this program reads ${DATA_VERSION}`))
    },
  )

  it('isn’t taken with ZIP codes in other columns', () => {
    writeFileSync(file('zips.csv'), `zip,county\n${readFileSync(file('zips.csv'), 'utf8')}`)
    expect(refusal()).toEqual(about('zips.csv', 'is of another version'))
  })

  it('isn’t taken with an empty file', () => {
    writeFileSync(file('officials/ga.json'), 'null')
    expect(refusal()).toEqual(about('officials/ga.json', 'is of version undefined'))
  })

  it('isn’t taken without a campaign, or a letter of one', () => {
    rmSync(file('campaigns/stop-child-sex-trafficking/governor.md'))
    expect(refusal()).toMatch(
      /^\S+governor\.md can't be read \(ENOENT\); write it, or restore it from the repository\.$/,
    )
    rmSync(file('campaigns'), { recursive: true })
    expect(refusal()).toMatch(
      /^\S+campaigns has no campaign; write one, or restore it from the repository\.$/,
    )
  })

  it('whose borders break while the server runs answers in the shape of errors, for that state only, and names the file in the log', async () => {
    const app = createApp({ ...content, ...loadContent(folder), geocode: null, today: () => DATE })
    halve('districts/wy.json')
    const printed = vi.mocked(console.error).mockImplementation(() => {})
    const at = (latitude: number, longitude: number) =>
      app.request('/api/officials', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ location: { latitude, longitude } }),
      })
    const broken = await at(43.07, -107.29)
    expect(broken.status).toBe(500)
    expect(await broken.json()).toEqual({
      errors: [{ path: '', message: expect.stringMatching(/^Something went wrong on our side/) }],
    })
    expect(printed.mock.calls.join()).toContain(`${file('districts/wy.json')} is cut off or damaged;`)
    expect(printed.mock.calls.join()).not.toMatch(/43\.07|107\.29/)
    printed.mockClear()
    expect((await at(34.25, -85.16)).status).toBe(200)
  })
})
