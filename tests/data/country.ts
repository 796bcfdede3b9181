import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { readBack } from '../../data/build/publish.ts'
import { refreshPeople } from '../../data/build/refresh.ts'
import { federalPerson, listsAnswer, type PeopleLists, statePerson } from '../mocks/people.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

/** A country of invented people: 40 and 20 in Georgia's houses, 16 in Congress, three governors. */
export function country(): PeopleLists {
  return {
    executive: [
      federalPerson(901, { type: 'prez', end: '2029-01-20' }),
      federalPerson(902, { type: 'viceprez', end: '2029-01-20' }),
    ],
    congress: [
      ...numbers(14).map((n) => federalPerson(n, { type: 'rep', state: 'GA', district: n })),
      ...[21, 22].map((n) => federalPerson(n, { type: 'sen', state: 'GA', end: '2029-01-03' })),
    ],
    states: [
      ...numbers(40).map((n) => statePerson(100 + n, { state: 'ga', type: 'lower', district: `${n}` })),
      ...numbers(20).map((n) => statePerson(200 + n, { state: 'ga', type: 'upper', district: `${n}` })),
      ...['ga', 'al', 'tn'].map((state, i) => statePerson(301 + i, { state, type: 'governor' })),
    ],
  }
}

const CORRECTIONS = `version: 1
officials:
  - office: { chamber: governor, state: AL }
    about: Alex Example 302
    set: { party: Independent }
    reason: The list had another party.
    source: https://example.org/
    date: '2026-11-01'
vacancies:
  - { state: GA, chamber: state-lower, district: '7', reason: None listed., source: https://example.org/, date: '2026-11-01' }
`

/** Every file below a folder with its content. */
export function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return [path, readFileSync(path, 'utf8')] as const
    }),
  )
}

/** Today in these tests, a week after the data folder was made. */
export const TODAY = '2026-11-22'

/**
 * Gives each test of a file a data folder of its own, outside of the repository: the real districts with the invented
 * country in them, as of a week before.
 */
export function dataFolderOfTests() {
  let template: string
  let path: string
  const refresh = async (today = TODAY): Promise<string> => {
    const said: string[] = []
    await refreshPeople({ dataFolder: path, today, say: (line) => said.push(line) })
    return said.join('\n')
  }
  beforeAll(async () => {
    template = mkdtempSync(join(tmpdir(), 'people-template-'))
    path = template
    cpSync('data/officials', join(path, 'officials'), { recursive: true })
    for (const [file, text] of Object.entries(contents(path)))
      writeFileSync(file, JSON.stringify({ ...JSON.parse(text), officials: [] }))
    cpSync('data/sources.json', join(path, 'sources.json'))
    writeFileSync(join(path, 'corrections.yaml'), CORRECTIONS)
    for (const file of ['zips.csv', 'zips-territories.csv'])
      writeFileSync(join(path, file), 'zip,kind\n30334,zcta\n')
    await listsAnswer(country())
    await refresh('2026-11-15')
  })
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'people-test-'))
    cpSync(template, path, { recursive: true })
  })
  afterEach(() => rmSync(path, { recursive: true, force: true }))
  afterAll(() => rmSync(template, { recursive: true, force: true }))
  return {
    path: () => path,
    refresh,
    everyone: () => readBack(path).files.flatMap((file) => file.officials),
  }
}
