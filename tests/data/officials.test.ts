import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { titleOf } from '#letter/honorifics.ts'
import { CHAMBERS } from '#letter/official.ts'
import { STATES } from '#letter/states.ts'
import { chamberSize } from '../../data/build/chamber-sizes.ts'
import { naturally } from '../../data/build/order.ts'
import { redrawnFrom } from '../../data/build/redrawn.ts'
import { JurisdictionFile, SourcesFile } from '../../server/lookup/dataset.ts'

const DATA = new URL('../../data/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, DATA), 'utf8'))

const names = readdirSync(new URL('officials/', DATA)).sort()
const files = names.map((name) => JurisdictionFile.parse(read(`officials/${name}`)))
const sources = SourcesFile.parse(read('sources.json'))
const officials = files.flatMap((file) => file.officials)
const chambers = files.flatMap(({ state, chambers }) => chambers.map((chamber) => ({ state, ...chamber })))
const districts = chambers.flatMap(({ chamber, state, districts }) =>
  districts.map((district) => ({ chamber, state, ...district })),
)

const HOUSE = ['us-representative', 'us-delegate', 'resident-commissioner']
const count = (...offices: string[]) => officials.filter(({ office }) => offices.includes(office)).length
const named = (name: string, state: string) => officials.find((o) => o.name === name && o.state === state)

describe('the officials', () => {
  it('has a file for the country and for everything that elects someone to Congress', () => {
    expect(names).toEqual(['us', ...Object.keys(STATES)].map((code) => `${code.toLowerCase()}.json`).sort())
    for (const [i, file] of files.entries()) expect(`${file.state.toLowerCase()}.json`).toBe(names[i])
  })

  it('has a President and a Vice President', () => {
    expect(count('president')).toBe(1)
    expect(count('vice-president')).toBe(1)
  })

  // Members come and go between two tests; what can't happen is that many of a chamber are missing at once.
  it.each([
    ['U.S. Senate', 100, ['us-senator']],
    ['U.S. House, with delegates and the Resident Commissioner', 441, HOUSE],
    ['state senates, with Puerto Rico’s', 2001, ['state-senator']],
    ['state houses, with Puerto Rico’s', 5466, ['state-representative']],
    ['Council of the District of Columbia', 13, ['council-chair', 'council-member']],
  ])('has nearly all members of the %s', (_, seats, offices) => {
    expect(count(...offices)).toBeLessThanOrEqual(seats)
    expect(count(...offices)).toBeGreaterThanOrEqual(Math.floor(seats * 0.95))
  })

  it('has the governor of every state and territory and the mayor of DC', () => {
    for (const state of Object.keys(STATES)) {
      const offices = officials.filter((o) => o.state === state && o.chamber === 'governor')
      expect(offices.map(({ office }) => office)).toEqual([state === 'DC' ? 'mayor' : 'governor'])
    }
  })

  it('has every chamber with as many seats as the law gives it', () => {
    for (const { chamber, state, districts } of chambers)
      expect([state, chamber, districts.reduce((sum, { seats }) => sum + seats, 0)]).toEqual([
        state,
        chamber,
        chamberSize(chamber, state),
      ])
    const legislatures = districts.filter((d) => d.chamber.startsWith('state-') && d.state !== 'PR')
    expect(legislatures.reduce((sum, { seats }) => sum + seats, 0)).toBe(7386)
  })

  it('fills every seat of every district, or says that it is vacant', () => {
    const holders = new Map<string, number>()
    for (const { chamber, division } of officials)
      holders.set(`${chamber} ${division}`, (holders.get(`${chamber} ${division}`) ?? 0) + 1)
    for (const { chamber, division, seats, vacancy } of districts) {
      const sitting = holders.get(`${chamber} ${division}`) ?? 0
      expect(sitting, division).toBeLessThanOrEqual(seats)
      expect(sitting < seats, division).toBe(vacancy !== null)
    }
  })

  it('finds the district of every official in the official’s chamber', () => {
    const known = new Set(districts.map(({ chamber, division }) => `${chamber} ${division}`))
    expect(known.size).toBe(districts.length)
    for (const { chamber, division, name } of officials)
      expect(known.has(`${chamber} ${division}`), `${name}: ${division}`).toBe(true)
  })

  it('gives each official an id of their own', () => {
    expect(new Set(officials.map(({ id }) => id)).size).toBe(officials.length)
  })

  it('can reach every official in at least one way', () => {
    const unreachable = officials.filter(
      (o) => !o.email && !o.contactForm && o.phones.length === 0 && o.postal.length === 0,
    )
    expect(unreachable).toEqual([])
  })

  it('ends every postal address with city, state and ZIP, in lines that fit an envelope', () => {
    for (const { name, postal } of officials)
      for (const { lines } of postal) {
        expect(lines.at(-1), name).toMatch(/^.+, [A-Z]{2} \d{5}(-\d{4})?$/)
        for (const line of lines) {
          expect(line.length, line).toBeLessThanOrEqual(60)
          expect(line, name).not.toMatch(/^The Honorable|^Governor |\s{2}|^\s|\s$|;|,,/)
        }
      }
  })

  it('says each part of a postal address once', () => {
    for (const { name, postal } of officials)
      for (const { lines } of postal) {
        for (const line of lines) {
          const parts = line.split(', ')
          expect(new Set(parts).size, `${name}: ${line}`).toBe(parts.length)
        }
      }
  })

  it('keeps an official’s addresses in their own state, or in Washington for Congress', () => {
    const strangers = officials.filter(({ state, chamber, postal }) =>
      postal.some(({ kind, lines }) => {
        const place = / ([A-Z]{2}) \d{5}/.exec(lines.at(-1) ?? '')?.[1]
        return place !== (chamber.startsWith('us-') && kind === 'capitol' ? 'DC' : state)
      }),
    )
    expect(strangers.map(({ name }) => name)).toEqual([])
  })

  it('gives nobody in Congress an e-mail address, and no address to two people', () => {
    expect(officials.filter((o) => o.chamber.startsWith('us-') && o.email)).toEqual([])
    const emails = officials.flatMap(({ email }) => (email ? [email.toLowerCase()] : []))
    expect(new Set(emails).size).toBe(emails.length)
  })

  it('writes telephone numbers in one form', () => {
    for (const { name, phones } of officials)
      for (const phone of phones) expect(phone, name).toMatch(/^\d{3}-\d{3}-\d{4}( ext\. \d+)?$/)
  })

  it('says beside an address which of the official’s numbers is answered there', () => {
    const offices = officials.flatMap(({ id, phones, postal }) =>
      postal.flatMap(({ phone }) => (phone ? [{ id, phone, phones }] : [])),
    )
    expect(offices.length).toBeGreaterThan(10_000)
    expect(offices.filter(({ phone, phones }) => !phones.includes(phone))).toEqual([])
    const home = officials.filter(({ chamber }) => chamber === 'us-senate').flatMap(({ postal }) => postal)
    expect(home.filter(({ phone }) => phone).length / home.length).toBeGreaterThan(0.95)
  })

  it('is in composed Unicode, without stray spaces', () => {
    for (const name of names) {
      const text = readFileSync(new URL(`officials/${name}`, DATA), 'utf8')
      expect(text === text.normalize('NFC'), name).toBe(true)
      expect(text.endsWith('}\n')).toBe(true)
    }
    for (const { name, familyName } of officials) {
      expect(name).toBe(name.replace(/\s+/g, ' ').trim())
      expect(familyName).toBe(familyName.replace(/\s+/g, ' ').trim())
    }
  })

  it('gives every official the title of their office, and a source that sources.json knows', () => {
    for (const official of officials) {
      expect(official.title).toBe(titleOf(official.office, official.state))
      expect(Object.keys(sources.sources)).toContain(official.source)
    }
  })

  it('lists chambers in the order of the page and districts in natural order', () => {
    for (const { chambers } of files) {
      const places = chambers.map(({ chamber }) => CHAMBERS.indexOf(chamber))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      for (const { districts } of chambers) {
        const divisions = districts.map(({ division }) => division)
        expect(divisions).toEqual([...divisions].sort(naturally))
      }
    }
  })

  it('has nobody who only fills in, and nobody for a vacant seat', () => {
    const words = /acting|interim|vacan|pro tem|designate|elect\b/i
    const filling = officials.filter((one) => words.test(`${one.name} ${one.familyName} ${one.title}`))
    expect(filling.map(({ name, title }) => `${title} ${name}`)).toEqual([])
  })

  it('has nobody whose term was over on the day of the list', () => {
    const over = officials.filter(({ termEnds, asOf }) => termEnds !== null && termEnds < asOf)
    expect(over.map(({ name }) => name)).toEqual([])
  })
})

describe('districts of a kind of their own', () => {
  it('has New Hampshire’s 39 floterials over base districts that exist', () => {
    const known = new Set(districts.map(({ division }) => division))
    const floterials = districts.filter(({ overlays }) => overlays)
    expect(floterials).toHaveLength(39)
    for (const { overlays } of floterials)
      for (const base of overlays ?? []) expect(known.has(base), base).toBe(true)
  })

  it('says from which day Mississippi’s fifteen districts and those of seven states in Congress have new lines', () => {
    const redrawn = districts.filter((district) => district.redrawnFrom)
    const counts: Record<string, number> = {}
    for (const { chamber, state, division, redrawnFrom: from } of redrawn) {
      const where = `${division.slice(division.indexOf('state:') + 6).slice(0, 2)} ${chamber} ${from}`
      counts[where] = (counts[where] ?? 0) + 1
      expect(state).toBe(chamber === 'us-house' ? 'US' : 'MS')
    }
    expect(counts).toEqual({
      'ca us-house 2027-01-03': 52,
      'fl us-house 2027-01-03': 28,
      'mo us-house 2027-01-03': 8,
      'nc us-house 2027-01-03': 14,
      'oh us-house 2027-01-03': 15,
      'tx us-house 2027-01-03': 38,
      'ut us-house 2027-01-03': 4,
      'ms state-upper 2025-11-04': 10,
      'ms state-lower 2025-11-04': 5,
    })
    for (const { division, redrawnFrom: from } of districts)
      expect(from ?? null, division).toBe(redrawnFrom(division))
  })

  it('keeps the letter of an Idaho seat, though both seats share one district', () => {
    const idaho = officials.filter((o) => o.division === 'ocd-division/country:us/state:id/sldl:8')
    expect(idaho.map(({ district }) => district)).toEqual(['8A', '8B'])
  })

  it('has one chamber in Nebraska, the council in DC, and members at large in Puerto Rico', () => {
    const of = (state: string) => chambers.filter((c) => c.state === state).map(({ chamber }) => chamber)
    expect(of('NE')).toEqual(['governor', 'state-upper'])
    expect(of('DC')).toEqual(['governor', 'dc-council'])
    expect(
      officials.filter((o) => o.division === 'ocd-division/country:us/territory:pr' && o.district),
    ).not.toEqual([])
  })
})

describe('names', () => {
  it('keeps accents, suffixes and nicknames, and the whole family name', () => {
    expect(named('Jesús G. "Chuy" García', 'IL')?.familyName).toBe('García')
    expect(named('Thomas H. Kean, Jr.', 'NJ')?.familyName).toBe('Kean')
    expect(named('Chris Van Hollen', 'MD')?.familyName).toBe('Van Hollen')
    expect(named('Akilah Weber Pierson', 'CA')?.familyName).toBe('Weber Pierson')
    expect(named('Pulaʻaliʻi Nikolao Pula', 'AS')?.office).toBe('governor')
    expect(named('Mihaela Pleșa', 'TX')?.office).toBe('state-representative')
    expect(named('Nathalia Fernández', 'NY')?.office).toBe('state-senator')
  })

  it('corrects a source that is behind', () => {
    const governor = (state: string) => officials.find((o) => o.chamber === 'governor' && o.state === state)
    expect(governor('NH')?.name).toBe('Kelly Ayotte')
    expect(governor('NJ')?.name).toBe('Mikie Sherrill')
    expect(governor('CA')?.termEnds).toBe('2027-01-04')
    expect(governor('WY')?.postal[0]?.lines.at(-1)).toBe('Cheyenne, WY 82002')
  })
})
