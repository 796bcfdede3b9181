import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../server/app.ts'
import type { Found } from '../../server/lookup/answer.ts'
import type { Geocoder } from '../../server/lookup/geocoder.ts'
import { LOOKUP_ES } from '../../server/lookup/words-es.ts'
import { content, DATE } from '../samples.ts'

const appOn = (today: string, geocode: Geocoder | null = null) =>
  createApp({ ...content, geocode, today: () => today })

async function ask(path: string, body: unknown, language: 'en' | 'es', app = appOn(DATE)) {
  const response = await app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  })
  return { status: response.status, answer: await response.json() }
}

/** What an answer says to its reader: names of chambers, districts and titles, notices, refusals. */
function saidIn(answer: Found | { errors: { message: string }[] }): string[] {
  if ('errors' in answer) return answer.errors.map(({ message }) => message)
  return [
    ...answer.notices,
    ...answer.chambers.flatMap(({ name, districts }) => [
      name,
      ...districts.flatMap(({ name, vacancy, near }) => [name, vacancy ?? '', near ?? '']),
    ]),
    ...Object.values(answer.officials).flatMap(({ title, party }) => [title, party ?? '']),
  ].filter((text) => text !== '')
}
/** What may be the same in both languages: a state's name, and what parties of Puerto Rico call themselves. */
const isName = (text: string) => /^(?:[A-Z][a-z]+ ?){1,2}$|^P(?:artido|royecto) /.test(text)

/** What both languages say of the same question. */
async function bothSay(path: string, body: unknown, app?: ReturnType<typeof appOn>) {
  const [english, spanish] = await Promise.all(
    (['en', 'es'] as const).map((language) => ask(path, body, language, app)),
  )
  expect(spanish?.status).toBe(english?.status)
  const [there, here] = [english, spanish].map((one) => saidIn(one?.answer as Found))
  expect(here).toHaveLength(there?.length ?? 0)
  expect((here ?? []).filter((text, index) => text === there?.[index] && !isName(text))).toEqual([])
  return { english: there ?? [], spanish: here ?? [] }
}

const outside = { latitude: 40.7, longitude: -74 }
const rome = { latitude: 34.25, longitude: -85.16 }

describe('a lookup in Spanish', () => {
  it.each([
    '30161',
    '03301',
    '20001',
    '00901',
    '96910',
    '00802',
    '96950',
    '96799',
    '68102',
    '42223',
    '38614',
    '30162',
    '99501',
    '02138',
    '05401',
  ])('says all of its answer in Spanish: %s', async (zip) => {
    const { spanish } = await bothSay('/api/officials', { address: { zip } })
    expect(spanish.length).toBeGreaterThan(5)
  })

  it('calls things as they are called in Spanish, and people by their names', async () => {
    const { answer } = await ask('/api/officials', { address: { zip: '30161' } }, 'es')
    const { chambers, officials, place } = answer as Found
    expect(chambers.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Senado de los Estados Unidos',
        'Gobernación de Georgia',
        'Senado estatal de Georgia',
      ]),
    )
    const house = chambers.find(({ chamber }) => chamber === 'us-house')
    expect(house?.districts.map(({ name }) => name)).toContain('Distrito 14 del Congreso, Georgia')
    const senator = Object.values(officials).find(({ office }) => office === 'us-senator')
    expect(senator).toMatchObject({ title: 'Miembro del Senado federal', party: 'Partido Demócrata' })
    expect(content.officials.byId.get(senator?.id ?? '')).toMatchObject({
      name: senator?.name,
      title: 'U.S. Senator',
    })
    expect(place.city).toBe('Rome')
  })

  it.each<[string, unknown, RegExp]>([
    [
      'a ZIP code that there isn’t',
      { address: { zip: '30159' } },
      /^No hay ningún código postal 30159 .* Cerca están 3\d{4} \(/,
    ],
    ['one of the armed forces', { address: { zip: '09012' } }, /^09012 es un código postal militar/],
    ['one abroad', { address: { zip: '96960' } }, /^96960 está en \w+/],
    [
      'another state',
      { address: { zip: '30161', state: 'DC' } },
      /^El código postal 30161 está en Georgia \(Rome\), no en el Distrito de Columbia\./,
    ],
    ['the sea', { location: { latitude: 30, longitude: -60 } }, /^Ese punto está en el mar/],
    [
      'a point in another state',
      { address: { zip: '30161' }, location: outside },
      /^Ese punto está en Nueva (?:York|Jersey), y el código postal 30161 no\./,
    ],
    [
      'a state that a point isn’t in',
      { address: { zip: '30161', state: 'GA' }, location: outside },
      /^Ese punto está en Nueva (?:York|Jersey), no en Georgia\./,
    ],
    [
      'a point too far away',
      { address: { zip: '30161' }, location: { latitude: 31.5, longitude: -84.2 } },
      /^Ese punto está a \d+ km del código postal 30161/,
    ],
    [
      'a district elsewhere',
      { address: { zip: '30161' }, divisions: ['ocd-division/country:us/state:ny/cd:1'] },
      /^Ese distrito no está entre los de este código postal\./,
    ],
    [
      'a district elsewhere than the point',
      { address: { zip: '30161' }, location: rome, divisions: ['ocd-division/country:us/state:ny/cd:1'] },
      /^Ese distrito no está en Georgia, donde está el punto\./,
    ],
    [
      'two districts',
      {
        address: { zip: '42223', state: 'KY' },
        divisions: ['ocd-division/country:us/state:ky/sldl:8', 'ocd-division/country:us/state:ky/sldl:9'],
      },
      /^(?:Elija un solo distrito|Ese distrito no está)/,
    ],
  ])('refuses %s in Spanish', async (_, body, message) => {
    const { spanish } = await bothSay('/api/officials', body)
    expect(spanish).toEqual([expect.stringMatching(message)])
  })

  it.each(['unreachable', 'no-match', 'several', 'elsewhere'] as const)(
    'tells what became of a street: %s',
    async (failure) => {
      const app = appOn(DATE, () => Promise.resolve({ failure }))
      const body = { address: { street: '12 Sample Street', zip: '30161' } }
      const { spanish } = await bothSay('/api/officials', body, app)
      expect(spanish[0]).toMatch(/^El servicio de direcciones de la Oficina del Censo/)
    },
  )

  it('dates the last election as Spanish does', async () => {
    const { spanish } = await bothSay('/api/officials', { address: { zip: '30161' } }, appOn('2026-11-22'))
    expect(spanish.find((text) => text.startsWith('Nuestra lista'))).toMatch(
      /del \d{1,2} de \w+ de 2026, anterior a la elección del 3 de noviembre de 2026\./,
    )
  })

  it('names the districts of a map, and what it refuses', async () => {
    const divisions = ['ocd-division/country:us/state:ga/cd:14']
    const { answer } = await ask('/api/map', { zip: '30161', divisions }, 'es')
    expect((answer as { districts: { name: string }[] }).districts.map(({ name }) => name)).toEqual([
      'Distrito 14 del Congreso, Georgia',
    ])
    const refused = async (body: unknown) => (await bothSay('/api/map', body)).spanish
    expect(await refused({ zip: '30159', divisions })).toEqual([expect.stringMatching(/^No hay ningún/)])
    expect(await refused({ zip: '30161', divisions: ['ocd-division/country:us/state:zz'] })).toEqual([
      'No hay mapa de ese distrito.',
    ])
    expect(await refused({ zip: '30161', divisions: ['ocd-division/country:us/state:ny/cd:1'] })).toEqual([
      'Ese distrito está lejos del código postal.',
    ])
  })
})

it('the civic API stays in English, which its clients expect', async () => {
  const app = appOn(DATE)
  const response = await app.request('/civicinfo/v2/representatives?address=30161', {
    headers: { 'Accept-Language': 'es' },
  })
  const { offices } = (await response.json()) as { offices: { name: string }[] }
  expect(offices.map(({ name }) => name)).toContain('Governor of Georgia')
})

it('nothing is left over in the catalog of lookups that is said no more', () => {
  const folder = 'server/lookup'
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'words-es.ts')
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  expect(Object.keys(LOOKUP_ES).filter((text) => !code.includes(text))).toEqual([])
})
