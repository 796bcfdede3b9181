import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { STATES } from '#letter/states.ts'
import { naturally } from '../../data/build/order.ts'
import { JurisdictionFile } from '../../server/lookup/dataset.ts'
import { type DistrictedChamber, divisionOf } from '../../server/lookup/divisions.ts'

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')

/** Shares have four decimals, rounded down: each may have lost up to this much. */
const ROUNDING = 1e-4

const CandidateList = z.array(
  z.tuple([
    z.string().regex(/^[A-Z]{2}(-[a-z0-9_-]+)?$/),
    z
      .string()
      .regex(/^(0|1|0\.\d{1,4})$/)
      .transform(Number),
  ]),
)
const Candidates = z
  .string()
  .transform((text) => (text === '' ? [] : text.split(' ').map((candidate) => candidate.split('='))))
  .pipe(CandidateList)

const Degrees = (limit: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,4})?$/)
    .transform(Number)
    .pipe(z.number().min(-limit).max(limit))

const Row = z.strictObject({
  zip: z.string().regex(/^\d{5}$/),
  place: z.string().trim().min(1),
  state: z.string().regex(/^[A-Z]{2}$/),
  latitude: Degrees(90),
  longitude: Degrees(180),
  kind: z.enum(['zcta', 'point', 'military', 'foreign']),
  us_house: Candidates,
  state_upper: Candidates,
  state_lower: Candidates,
})
type Row = z.infer<typeof Row>

const COLUMNS = [
  ['us-house', 'us_house'],
  ['state-upper', 'state_upper'],
  ['state-lower', 'state_lower'],
] as const

const rowsOf = (path: string): Row[] => z.array(Row).parse(parse(read(path), { columns: true }))
const rows = rowsOf('zips.csv')
const territories = rowsOf('zips-territories.csv')
const byZip = new Map(rows.map((row) => [row.zip, row]))

/** Every division of the three chambers that has its officials, base districts and floterials alike. */
const districts = new Map(
  ['us', ...Object.keys(STATES)]
    .flatMap((code) =>
      JurisdictionFile.parse(JSON.parse(read(`officials/${code.toLowerCase()}.json`))).chambers.flatMap(
        ({ chamber, districts }) => districts.map((district) => ({ chamber, ...district })),
      ),
    )
    .filter(({ chamber }) => COLUMNS.some(([column]) => column === chamber))
    .map((d) => [`${d.chamber} ${d.division}`, d] as const),
)
/** The candidates of a ZIP code in a column, with their shares. */
const find = (zip: string, column: (typeof COLUMNS)[number][1]) =>
  Object.fromEntries(byZip.get(zip)?.[column] ?? [])

/** Whether everybody in a ZIP code has the chamber: all but those in Nebraska (no lower house) and DC (no legislature). */
const isWhole = (row: Row, chamber: DistrictedChamber) =>
  row.us_house.every(([short]) => {
    const place = STATES[short.slice(0, 2)]
    return chamber === 'us-house' || Boolean(chamber === 'state-upper' ? place?.upper : place?.lower)
  })

describe('the ZIP codes', () => {
  it('are all 41,488 of the country, sorted, each once', () => {
    expect(rows).toHaveLength(41_488)
    expect(rows.map(({ zip }) => zip)).toEqual([...byZip.keys()].sort())
  })

  it('are 33,642 areas; the others are known by a point, are military, or elect nobody', () => {
    const count = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).length
    expect([count('zcta'), count('point'), count('military'), count('foreign')]).toEqual([
      33_642, 7334, 509, 3,
    ])
  })

  it('have districts that exist', () => {
    const unknown = [...rows, ...territories].flatMap((row) =>
      COLUMNS.flatMap(([chamber, column]) =>
        row[column]
          .filter(([short]) => !districts.has(`${chamber} ${divisionOf(chamber, short)}`))
          .map(([short]) => `${row.zip} ${chamber} ${short}`),
      ),
    )
    expect(unknown).toEqual([])
  })

  it('know every district: each is a candidate somewhere, apart from those that Census maps lack', () => {
    const named = new Set(
      [...rows, ...territories].flatMap((row) =>
        COLUMNS.flatMap(([chamber, column]) =>
          row[column].map(([short]) => `${chamber} ${divisionOf(chamber, short)}`),
        ),
      ),
    )
    const nowhere = [...districts].filter(
      ([key, { overlays }]) => !named.has(key) && !overlays && !/territory:pr\b/.test(key),
    )
    expect(nowhere.map(([key]) => key)).toEqual([])
  })

  it('have shares that make up all their people, apart from those who have no such chamber', () => {
    const wrong = rows.flatMap((row) =>
      COLUMNS.filter(([chamber, column]) => {
        const sum = row[column].reduce((total, [, share]) => total + share, 0)
        const least = isWhole(row, chamber) ? 1 - ROUNDING * row[column].length : 0
        return row[column].length > 0 && (sum > 1 + 1e-9 || sum < least - 1e-9)
      }).map(([chamber]) => `${row.zip} ${chamber}`),
    )
    expect(wrong).toEqual([])
  })

  it('list candidates by share, then in natural order, none twice', () => {
    const wrong = rows.flatMap((row) =>
      COLUMNS.filter(([, column]) => {
        const list = row[column]
        const sorted = [...list].sort((a, b) => b[1] - a[1] || naturally(a[0], b[0]))
        return (
          list.some((one, i) => one !== sorted[i]) || new Set(list.map(([short]) => short)).size < list.length
        )
      }).map(([, column]) => `${row.zip} ${column}`),
    )
    expect(wrong).toEqual([])
  })

  it('have candidates in every chamber of every state that they touch', () => {
    const missing = rows.flatMap((row) =>
      [...new Set([row.state, ...row.us_house.map(([short]) => short.slice(0, 2))])].flatMap((state) =>
        COLUMNS.filter(([chamber, column]) => {
          const has =
            STATES[state] &&
            (chamber === 'us-house' || STATES[state][chamber === 'state-upper' ? 'upper' : 'lower'])
          return has && row.kind !== 'foreign' && !row[column].some(([short]) => short.startsWith(state))
        }).map(([, column]) => `${row.zip} ${state} ${column}`),
      ),
    )
    expect(missing).toEqual([])
  })

  it('name one House district wherever a state has only one', () => {
    for (const state of ['AK', 'DE', 'ND', 'SD', 'VT', 'WY']) {
      const shorts = rows.flatMap((row) =>
        row.us_house.filter(([short]) => short.startsWith(state)).map(([short]) => short),
      )
      expect(new Set(shorts)).toEqual(new Set([`${state}-1`]))
    }
    expect(find('99501', 'us_house')).toEqual({ 'AK-1': 1 })
  })

  it('give Nebraska one chamber and DC a delegate only', () => {
    const nebraska = [...rows].flatMap((row) => row.state_lower.filter(([short]) => short.startsWith('NE')))
    expect(nebraska).toEqual([])
    expect(byZip.get('68502')).toMatchObject({ state: 'NE', kind: 'zcta', state_lower: [] })
    expect(byZip.get('20001')).toMatchObject({ us_house: [['DC', 1]], state_upper: [], state_lower: [] })
  })

  it('span a state border where the area does: Fort Campbell is in Kentucky and Tennessee', () => {
    expect(Object.keys(find('42223', 'us_house')).sort()).toEqual(['KY-1', 'TN-7'])
    expect(Object.keys(find('42223', 'state_lower')).sort()).toEqual(['KY-9', 'TN-75'])
  })

  it('are in their own state even where the list of Congress names only the neighbor', () => {
    expect(find('81137', 'us_house')).toMatchObject({
      'CO-3': expect.any(Number),
      'NM-3': expect.any(Number),
    })
    expect(byZip.get('81137')?.us_house[0]?.[0]).toBe('CO-3')
    expect(byZip.get('57717')?.us_house[0]?.[0]).toBe('SD-1')
  })

  it('give part of a border ZIP code no lower house where Nebraska begins', () => {
    const [first] = byZip.get('69201')?.state_lower ?? []
    expect(first?.[0]).toBe('SD-26a')
    expect(first?.[1]).toBeLessThan(0.5)
  })

  it('keep a small candidate in sight: two of a hundred people are not nobody', () => {
    expect(byZip.get('30161')).toMatchObject({ place: 'Rome', state: 'GA', kind: 'zcta' })
    expect(Object.keys(find('30161', 'us_house'))).toEqual(['GA-14', 'GA-11'])
    expect(find('30161', 'us_house')['GA-14']).toBeGreaterThan(0.98)
    expect(find('30161', 'us_house')['GA-14']).toBeLessThan(0.999)
  })

  it('have whole-number shares by point for PO boxes, or the candidates of their town where the point is of no use', () => {
    expect(byZip.get('00501')).toMatchObject({ place: 'Holtsville', kind: 'point', us_house: [['NY-2', 1]] })
    expect(byZip.get('60011')?.us_house.map(([short]) => short)).toContain('IL-5')
    const several = rows.filter((row) => row.kind === 'point' && row.us_house.length !== 1)
    expect(several.length).toBeLessThan(20)
  })

  it('keep the two Hawaiian bases that are also fleet post offices in Hawaii', () => {
    expect(byZip.get('96860')).toMatchObject({ state: 'HI', kind: 'zcta', us_house: [['HI-1', 1]] })
    expect(byZip.get('96863')).toMatchObject({ state: 'HI', kind: 'zcta', us_house: [['HI-2', 1]] })
  })

  it('take the region of a military ZIP code from its number', () => {
    const military = rows.filter(({ kind }) => kind === 'military')
    expect(military.filter(({ us_house }) => us_house.length > 0)).toEqual([])
    expect(new Set(military.map(({ state }) => state))).toEqual(new Set(['AA', 'AE', 'AP']))
    expect(byZip.get('96201')).toMatchObject({ place: 'APO', state: 'AP' })
    expect(byZip.get('09873')).toMatchObject({ place: 'APO', state: 'AE' })
  })

  it('elect nobody on the Marshall Islands and on Wake Island', () => {
    const foreign = rows
      .filter(({ kind }) => kind === 'foreign')
      .map(({ zip, us_house }) => [zip, us_house.length])
    expect(foreign).toEqual([
      ['96898', 0],
      ['96960', 0],
      ['96970', 0],
    ])
  })
})

describe('the ZIP codes of the territories', () => {
  it('are 149 areas, each with one delegate and no legislature of ours', () => {
    expect(territories).toHaveLength(149)
    for (const row of territories) {
      expect(row).toMatchObject({
        kind: 'zcta',
        us_house: [[row.state, 1]],
        state_upper: [],
        state_lower: [],
      })
      expect(byZip.has(row.zip)).toBe(false)
    }
    expect(new Set(territories.map(({ state }) => state))).toEqual(new Set(['PR', 'VI', 'AS', 'GU', 'MP']))
  })
})
