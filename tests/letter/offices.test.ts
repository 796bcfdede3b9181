import { describe, expect, it } from 'vitest'
import { compose } from '#letter/compose.ts'
import { defaultOffice, officeChoices } from '#letter/offices.ts'
import type { Official } from '#letter/official.ts'
import { readPdf, textOf } from '../pdf/read.ts'
import { content, DATE, letterTo, post, someone } from '../samples.ts'

const postal: Official['postal'] = [
  { kind: 'capitol', lines: ['1 Capitol Street', 'Washington, DC 20510'] },
  { kind: 'district', lines: ['2 North Street', 'Berlin, NH 03570'] },
  { kind: 'district', lines: ['3 South Street', 'Suite 4', 'Manchester, NH 03101-1234'] },
]
const member: Official = { ...someone('us-representative', 'NH'), postal }
const legislator: Official = { ...someone('state-representative', 'NH'), postal }
const first = (official: Official, zip: string) => officeChoices(official, zip)[0]?.lines[0]

describe('a printed letter goes', () => {
  it('to the district office of a member of Congress closest to the writer, since mail to Washington is held for screening', () => {
    expect(first(member, '03060-0001')).toBe('3 South Street')
    expect(first(member, '03581')).toBe('2 North Street')
  })

  it('to the capitol for a state legislator, whose address in the district is often a home', () => {
    expect(first({ ...legislator, postal: [...postal].reverse() }, '03060')).toBe('1 Capitol Street')
  })

  it('to what there is otherwise', () => {
    expect(first({ ...member, postal: postal.slice(0, 1) }, '03060')).toBe('1 Capitol Street')
    expect(first({ ...legislator, postal: postal.slice(1) }, '03060')).toBe('2 North Street')
    expect(defaultOffice({ ...legislator, postal: [] }, '03060')).toBeNull()
    expect(officeChoices({ ...legislator, postal: [] }, '03060')).toEqual([])
  })

  it('to the office that the writer chose', () => {
    const recipient = (office?: number) =>
      compose({ request: letterTo(member.id, { office }), official: member, date: DATE }).recipient
    expect(recipient(0)).toContain('1 Capitol Street')
    expect(recipient(2)).toContain('3 South Street')
    expect(recipient()).toContain('2 North Street')
    // As a preview shows it where the list has changed since the choice.
    expect(recipient(7)).toEqual(recipient())
  })
})

describe('an office to choose', () => {
  it('is described by its kind and town, with a word on how long mail takes, the best first', () => {
    const described = officeChoices(member, '03060').map(({ index, name, note }) => [index, name, note])
    expect(described).toEqual([
      [2, 'District office, Manchester, NH', 'Arrives within a few days.'],
      [
        0,
        'Capitol office, Washington, DC',
        'Mail to Washington is screened first: it takes one to four weeks.',
      ],
      [1, 'District office, Berlin, NH', 'Arrives within a few days.'],
    ])
  })

  it('has its street too where an official has two in one town', () => {
    const twice = {
      ...member,
      postal: [...postal, { ...postal[1], lines: ['9 Main St.', 'Berlin, NH 03570'] }],
    }
    expect(officeChoices(twice as Official, '03060').map(({ name }) => name)).toEqual([
      'District office, Manchester, NH',
      'Capitol office, Washington, DC',
      'District office, Berlin, NH (2 North Street)',
      'District office, Berlin, NH (9 Main St.)',
    ])
  })

  it('of a state legislator is the capitol first, with what that means between sessions', () => {
    const [capitol, home] = officeChoices({ ...legislator, postal: postal.slice(0, 2) }, '03060')
    expect(capitol).toMatchObject({ index: 0, note: expect.stringMatching(/between sessions it may wait/) })
    expect(home?.note).toBe('Arrives within a few days.')
    expect(officeChoices(member, '03060').some(({ note }) => /sessions/.test(note))).toBe(false)
  })

  it('is no capitol where there is none', () => {
    const everybodyInDC = [...content.officials.byId.values()].filter(
      ({ chamber, state }) => state === 'DC' && (chamber === 'dc-council' || chamber === 'governor'),
    )
    expect(everybodyInDC.length).toBeGreaterThan(10)
    const names = everybodyInDC.flatMap((one) => officeChoices(one, '20001').map(({ name }) => name))
    expect(names.filter((name) => !name.startsWith('Main office, Washington, DC'))).toEqual([])
  })

  it('takes weeks only in Washington, and only for the federal government', () => {
    const slow = (official: Official) =>
      officeChoices(official, '30161').some(({ note }) => /weeks/.test(note))
    expect(slow(someone('president', 'US'))).toBe(true)
    expect(slow(someone('us-delegate', 'DC'))).toBe(true)
    expect(slow(someone('mayor', 'DC'))).toBe(false)
    expect(slow(someone('council-member', 'DC'))).toBe(false)
    expect(officeChoices(someone('governor', 'GA'), '30161')[0]?.name).toBe('Main office, Atlanta, GA')
  })

  it('has a name of its own for every official of the dataset', () => {
    const everybody = [...content.officials.byId.values()]
    const unclear = everybody.filter((official) => {
      const names = officeChoices(official, '30161').map(({ name }) => name)
      return (
        names.length === 0 ||
        new Set(names).size < names.length ||
        names.some((name) => !/^(?:Capitol|District|Main) office, [^,\d]+, [A-Z]{2}\b/.test(name))
      )
    })
    expect(everybody.length).toBeGreaterThan(8000)
    expect(unclear.map(({ name, state }) => `${name} ${state}`)).toEqual([])
  })
})

describe('POST /api/letters/pdf with an office', () => {
  const senator = someone('us-senator', 'GA')
  const print = (office: unknown) =>
    post('/api/letters/pdf', { letters: [{ ...letterTo(senator.id), office }] })

  it('prints the address of that one', async () => {
    const response = await print(0)
    const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()))
    expect(textOf(pages[0])).toContain('Washington, DC 20510')
  })

  it.each([
    [50, 422, /no such office any more; choose another/],
    [-1, 400, /Choose one of the offices/],
    [1.5, 400, /Choose one of the offices/],
    ['0', 400, /Choose one of the offices/],
  ])('refuses %j at its field', async (office, status, message) => {
    const response = await print(office)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      errors: [{ path: 'letters.0.office', message: expect.stringMatching(message) }],
    })
  })
})
