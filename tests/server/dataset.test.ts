import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../server/app.ts'
import { loadContent, readRest } from '../../server/load.ts'
import { DATA_VERSION } from '../../server/lookup/data-version.ts'
import { content, DATE, letterTo, someone } from '../samples.ts'

let folder: string
const file = (name: string) => join(folder, name)
/** Leaves both ends of a file as they are. */
function spoilMiddle(name: string) {
  const bytes = readFileSync(file(name))
  writeFileSync(file(name), bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 64))
}
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

  it('isn’t taken with dates of lists that are none', () => {
    const text = readFileSync(file('sources.json'), 'utf8')
    writeFileSync(file('sources.json'), text.replace('"sources":', '"source":'))
    expect(refusal()).toEqual(about('sources.json', 'is damaged'))
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

  describe('whose officials of a state are damaged inside', () => {
    /** The API on the folder, asked for the first time. */
    const fresh = () => createApp({ ...content, ...loadContent(folder), geocode: null, today: () => DATE })
    const ask = (app: ReturnType<typeof fresh>, path: string, body: unknown) =>
      app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    const lookUp = (app: ReturnType<typeof fresh>, zip: string) =>
      ask(app, '/api/officials', { address: { zip } })

    it('answers nothing about it, in the shape of errors, and names the file in the log', async () => {
      spoilMiddle('officials/wy.json')
      const app = fresh()
      const printed = vi.mocked(console.error).mockImplementation(() => {})
      const unanswered = [
        await lookUp(app, '82001'),
        // Whose file an id is in doesn't show, so nobody can be said not to be there.
        await ask(app, '/api/letters/eml', letterTo(someone('state-senator', 'WY').id)),
        await app.request('/api/health'),
      ]
      for (const response of unanswered) {
        expect(response.status).toBe(500)
        expect(await response.json()).toEqual({
          errors: [{ path: '', message: expect.stringMatching(/^Something went wrong on our side/) }],
        })
      }
      expect(printed.mock.calls).toHaveLength(unanswered.length)
      for (const call of printed.mock.calls)
        expect(call.join()).toContain(`${file('officials/wy.json')} is cut off or damaged;`)
      printed.mockClear()
    })

    it.each([
      ['is another state’s', () => readFileSync(file('officials/gu.json'), 'utf8')],
      [
        'lists nobody',
        () =>
          readFileSync(file('officials/wy.json'), 'utf8').replace(
            /"officials": \[[\s\S]*/,
            '"officials": []\n}\n',
          ),
      ],
      ['lacks what it should have', () => `{\n  "version": ${DATA_VERSION},\n  "x": 1\n}\n`],
    ])('shows nobody as without officials where the file %s', async (_, text) => {
      writeFileSync(file('officials/wy.json'), text())
      const app = fresh()
      const printed = vi.mocked(console.error).mockImplementation(() => {})
      expect((await lookUp(app, '82001')).status).toBe(500)
      expect(printed.mock.calls.join()).toContain("isn't the file of the officials of WY")
      printed.mockClear()
    })

    it.each([
      ['officials/wy.json', /"chambers": \[[\s\S]*?\n {2}\],/, '"chambers": [{}],'],
      ['officials/wy.json', /"officials": \[[\s\S]*/, '"officials": [null]\n}\n'],
    ])('says that %s is damaged where its values are none', async (path, part, instead) => {
      const text = readFileSync(file(path), 'utf8')
      expect(text).toMatch(part)
      writeFileSync(file(path), text.replace(part, instead))
      const app = fresh()
      const printed = vi.mocked(console.error).mockImplementation(() => {})
      expect((await lookUp(app, '82001')).status).toBe(500)
      expect(printed.mock.calls.join()).toContain(`${file(path)} is damaged; restore it`)
      printed.mockClear()
    })

    it('answers about the others, whoever asked before', async () => {
      spoilMiddle('officials/wy.json')
      const app = fresh()
      const printed = vi.mocked(console.error).mockImplementation(() => {})
      await lookUp(app, '82001')
      printed.mockClear()
      expect((await lookUp(app, '30161')).status).toBe(200)
    })

    it('doesn’t leave the start unnoticed for long', async () => {
      spoilMiddle('officials/wy.json')
      await expect(readRest(loadContent(folder).officials)).rejects.toMatchObject({
        message: about('officials/wy.json', 'is cut off or damaged'),
      })
    })
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

describe('a data folder with a file that is not what it should be', () => {
  const ask = async (body: unknown) => {
    const app = createApp({ ...content, ...loadContent(folder), geocode: null, today: () => DATE })
    const printed = vi.mocked(console.error).mockImplementation(() => {})
    const { status } = await app.request('/api/officials', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const said = printed.mock.calls.join()
    printed.mockClear()
    return { status, said }
  }

  it('shows nobody by the borders of another state', async () => {
    const text = readFileSync(file('districts/wy.json'), 'utf8')
    writeFileSync(file('districts/wy.json'), text.replace('"state": "WY"', '"state": "AL"'))
    const { status, said } = await ask({ location: { latitude: 43.07, longitude: -107.29 } })
    expect(status).toBe(500)
    expect(said).toContain(`${file('districts/wy.json')} isn't the file of the districts of WY;`)
  })

  it('says which ZIP code has a row that can’t be read', async () => {
    const text = readFileSync(file('zips.csv'), 'utf8')
    writeFileSync(
      file('zips.csv'),
      text.replace(/^82001,.*$/m, (row) => `82001${'?'.repeat(row.length - 5)}`),
    )
    const { status, said } = await ask({ address: { zip: '82001' } })
    expect(status).toBe(500)
    expect(said).toContain(`${file('zips.csv')} has a row that can't be read (82001);`)
  })
})

describe('a server that has just started', () => {
  const fresh = () => createApp({ ...content, ...loadContent('data'), geocode: null, today: () => DATE })

  it('knows an official of a state that nobody has asked about, and nobody else', async () => {
    const ask = (official: string) =>
      fresh().request('/api/letters/eml', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(letterTo(official)),
      })
    expect((await ask(someone('state-senator', 'WY').id)).status).toBe(200)
    expect((await ask('bioguide-X999999')).status).toBe(422)
  })

  it('counts all officials and ZIP codes', async () => {
    const { data } = (await (await fresh().request('/api/health')).json()) as {
      data: { officials: number; zips: number }
    }
    const people = readdirSync('data/officials').flatMap(
      (name) => JSON.parse(readFileSync(`data/officials/${name}`, 'utf8')).officials,
    )
    expect(data.officials).toBe(people.length)
    expect(data.zips).toBe(readFileSync('data/zips.csv', 'utf8').trimEnd().split('\n').length - 1)
  })
})

it('every ZIP code of the files is found, and none beside them', () => {
  const zips = ['zips.csv', 'zips-territories.csv'].flatMap((name) =>
    readFileSync(`data/${name}`, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.slice(0, 5)),
  )
  expect(zips.length).toBeGreaterThan(41_000)
  expect(zips.filter((zip) => content.places.find(zip)?.zip !== zip)).toEqual([])
  const others = ['', '0', '00000', '00500', '3016', '30161,', '99951', '99999', 'zip,p']
  expect(others.filter((zip) => content.places.find(zip))).toEqual([])
})
