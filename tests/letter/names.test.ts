import { describe, expect, it } from 'vitest'
import { namesIn } from '#letter/names.ts'
import { CHAMBERS } from '#letter/official.ts'
import { content } from '../samples.ts'

const es = namesIn('es')
const en = namesIn('en')
const everybody = [...content.officials.byId.values()]
const districts = CHAMBERS.flatMap((chamber) =>
  content.officials.districtsOf(chamber, null).map(({ name, vacancy }) => ({ chamber, name, vacancy })),
)

describe('in Spanish', () => {
  it.each([
    ["Georgia's 14th congressional district", 'us-house', 'Distrito 14 del Congreso, Georgia'],
    ["New York's 1st congressional district", 'us-house', 'Distrito 1 del Congreso, Nueva York'],
    ["Texas' 22nd congressional district", 'us-house', 'Distrito 22 del Congreso, Texas'],
    ["Alaska's at-large congressional district", 'us-house', 'Distrito único del Congreso, Alaska'],
    ['U.S. Virgin Islands, at large', 'us-house', 'Islas Vírgenes de los Estados Unidos, en su totalidad'],
    ['Puerto Rico, at large', 'us-house', 'Puerto Rico, en su totalidad'],
    ['Puerto Rico, at large', 'state-upper', 'Puerto Rico, por acumulación'],
    ['Senate of Puerto Rico District 4', 'state-upper', 'Distrito 4 del Senado, Puerto Rico'],
    [
      'Maryland House of Delegates District 27C',
      'state-lower',
      'Distrito 27C de la Cámara de Delegados, Maryland',
    ],
    ['Alaska Senate District T', 'state-upper', 'Distrito T del Senado, Alaska'],
    ['Nebraska Legislative District 25', 'state-upper', 'Distrito 25 de la Legislatura, Nebraska'],
    ['New Jersey Assembly District 21', 'state-lower', 'Distrito 21 de la Asamblea, Nueva Jersey'],
    [
      'Hillsborough District 43 (New Hampshire House)',
      'state-lower',
      'Distrito 43 de Hillsborough (Cámara de Representantes, Nuevo Hampshire)',
    ],
    [
      '1st Barnstable District (Massachusetts House)',
      'state-lower',
      'Distrito 1st Barnstable (Cámara de Representantes, Massachusetts)',
    ],
    [
      'Windsor-Windham District (Vermont House)',
      'state-lower',
      'Distrito Windsor-Windham (Cámara de Representantes, Vermont)',
    ],
    ['Ward 4, District of Columbia', 'dc-council', 'Ward 4, Distrito de Columbia'],
    ['North Carolina', 'us-senate', 'Carolina del Norte'],
  ] as const)('%s (%s) is called %s', (name, chamber, said) => {
    expect(es.district(name, chamber)).toBe(said)
    expect(en.district(name, chamber)).toBe(name)
  })

  it('every district of the country has a name of its own, without a word of English but those of places', () => {
    expect(districts.length).toBeGreaterThan(7000)
    for (const chamber of CHAMBERS) {
      const names = districts.filter((one) => one.chamber === chamber).map(({ name }) => name)
      const said = names.map((name) => es.district(name, chamber))
      expect(new Set(said).size).toBe(new Set(names).size)
      expect(
        said.filter((name) => /\b(?:District|House|Senate|Assembly|Legislative|large|of)\b/.test(name)),
      ).toEqual([])
    }
  })

  it('every chamber and office is called by what it is, not by a woman or a man', () => {
    const chambers = everybody.map(({ chamber, state }) => es.chamber(chamber, state))
    const titles = everybody.map(({ office, state }) => es.title(office, state))
    const said = [...new Set([...chambers, ...titles])]
    expect(said.length).toBeGreaterThan(150)
    expect(said.filter((name) => /\b(?:senador|gobernador|alcalde|presidente)/i.test(name))).toEqual([])
    expect(said.filter((name) => /\b(?:House|Senate|State|Governor|of|Legislature)\b/.test(name))).toEqual([])
    expect(said).toEqual(
      expect.arrayContaining([
        'Gobernación de Georgia',
        'Alcaldía del Distrito de Columbia',
        'Asamblea General de Nueva Jersey',
        'Miembro del Senado estatal',
        'Representante federal',
        'Miembro de la Legislatura estatal',
      ]),
    )
    expect([es.chamber('state-lower', null), es.chamber('governor', null)]).toEqual([
      'Cámara estatal',
      'Gobernación',
    ])
    expect([en.chamber('state-lower', null), en.chamber('governor', null)]).toEqual([
      'State House',
      'Governor',
    ])
  })

  it('every party has a name, or the Spanish one that it calls itself', () => {
    const parties = [...new Set(everybody.flatMap(({ party }) => party ?? []))]
    const same = parties.filter((name) => es.party(name) === name)
    expect(same.filter((name) => !/^(?:Partido|Proyecto) /.test(name))).toEqual([])
    expect(es.party('Democratic/Working Families')).toBe(
      'Partido Demócrata / Partido de las Familias Trabajadoras',
    )
  })

  it('it is said why each seat of the dataset is empty', () => {
    const vacancies = [...new Set(districts.flatMap(({ vacancy }) => vacancy ?? []))]
    expect(vacancies.length).toBeGreaterThan(2)
    expect(vacancies.filter((sentence) => es.vacancy(sentence) === sentence)).toEqual([])
  })

  it.each([
    ['This seat is vacant.', 'Este escaño está vacante.'],
    ["One of this district's 4 seats is vacant.", 'Uno de los 4 escaños de este distrito está vacante.'],
    [
      "Three of this district's 9 seats are vacant.",
      'Tres de los 9 escaños de este distrito están vacantes.',
    ],
    ['All 2 seats of this district are vacant.', 'Los 2 escaños de este distrito están vacantes.'],
    [
      'The lists of August 5, 2026 name nobody for this seat.',
      'Las listas del 5 de agosto de 2026 no nombran a nadie para este escaño.',
    ],
    [
      "The lists of August 5, 2026 name nobody for 2 of this district's 4 seats.",
      'Las listas del 5 de agosto de 2026 no nombran a nadie para 2 de los 4 escaños de este distrito.',
    ],
  ])('%s', (sentence, said) => {
    expect(es.vacancy(sentence)).toBe(said)
  })
})
