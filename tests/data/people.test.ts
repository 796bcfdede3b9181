import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBack } from '../../data/build/publish.ts'
import { listsAnswer, statePerson } from '../mocks/people.ts'
import { country, dataFolderOfTests, TODAY } from './country.ts'

const data = dataFolderOfTests()

describe('a refresh of the people', () => {
  it('puts today’s people into the districts that are there, and dates them', async () => {
    const districts = readBack(data.path()).files.flatMap(({ chambers }) =>
      chambers.flatMap((c) => c.districts),
    )
    await listsAnswer(country())
    await data.refresh()
    const { files, sources } = readBack(data.path())
    expect(data.everyone()).toHaveLength(81)
    expect(new Set(data.everyone().map(({ asOf }) => asOf))).toEqual(new Set([TODAY]))
    expect(sources.asOf).toBe(TODAY)
    expect(sources.sources.congress?.asOf).toBe(TODAY)
    expect(sources.sources.geonames?.asOf).toBe('2026-03-30')
    const name = ({ division, name, seats }: (typeof districts)[number]) => `${division} ${name} ${seats}`
    expect(files.flatMap(({ chambers }) => chambers.flatMap((c) => c.districts)).map(name)).toEqual(
      districts.map(name),
    )
    expect(readdirSync(data.path()).sort()).toEqual(
      ['corrections.yaml', 'officials', 'sources.json', 'zips-territories.csv', 'zips.csv'].sort(),
    )
  })

  it('says who came, who went and what changed', async () => {
    const lists = country()
    const changed = lists.states[2]
    if (changed) changed.content = { ...changed.content, email: 'new@example.org' }
    lists.states[0] = statePerson(99, { state: 'ga', type: 'lower', district: '1', since: '2026-11-16' })
    lists.states.splice(4, 1)
    await listsAnswer(lists)
    const said = await data.refresh()
    expect(said).toContain('Officials: 81 → 80; 1 came, 2 went, 1 changed')
    expect(said).toContain('+ Alex Example 99, state representative, GA 1, Independent')
    expect(said).toContain('- Alex Example 101, state representative, GA 1')
    expect(said).toContain('- Alex Example 105, state representative, GA 5')
    expect(said).toContain(
      '~ Alex Example 103, state representative, GA 3: e-mail alex.example.103@example.org → new@example.org',
    )
    expect(said).toContain(
      'Georgia House District 5: The lists of November 22, 2026 name nobody for this seat.',
    )
  })

  it('reports corrections and vacancies that the lists have caught up with', async () => {
    await listsAnswer(country())
    const said = await data.refresh()
    expect(said).toMatch(/Corrections that a source has caught up with.*\n {2}governor AL/)
    expect(said).toMatch(
      /Vacancies of corrections.yaml whose seats are filled.*\n {2}corrections.yaml GA state-lower 7/,
    )
  })

  it('takes the one who came last where two are listed for one seat, and says so', async () => {
    const lists = country()
    lists.states.push(statePerson(98, { state: 'ga', type: 'lower', district: '1', since: '2026-11-16' }))
    await listsAnswer(lists)
    const said = await data.refresh()
    expect(said).toContain('left out, though still listed: Alex Example 101')
    expect(data.everyone().filter(({ division }) => division.endsWith('ga/sldl:1'))).toMatchObject([
      { name: 'Alex Example 98' },
    ])
  })

  it('goes on without a person who can’t be read or placed, and says so', async () => {
    const lists = country()
    const nameless = statePerson(97, { state: 'ga', type: 'lower', district: '41' })
    delete nameless.content.family_name
    lists.states.push(nameless, statePerson(96, { state: 'ga', type: 'lower', district: '999' }))
    await listsAnswer(lists)
    const said = await data.refresh()
    expect(said).toMatch(/Alex-Example-97-.*\.yml can't be read: family_name/)
    expect(said).toContain('Alex Example 96 is left out: no district')
    expect(data.everyone()).toHaveLength(81)
  })
})
