import { describe, expect, it } from 'vitest'
import { STATES } from '#letter/states.ts'
import { naturally } from '../../data/build/order.ts'
import { JurisdictionFile } from '../../server/lookup/dataset.ts'
import { type DistrictedChamber, divisionOf } from '../../server/lookup/divisions.ts'
import { COLUMNS, type Row, readData, readZips } from './read-zips.ts'

/** Shares have four decimals, rounded down: each may have lost up to this much. */
const ROUNDING = 1e-4

const rows = readZips('zips.csv')
const territories = readZips('zips-territories.csv')
const zips = new Set(rows.map(({ zip }) => zip))

/** Every division of the three chambers that has its officials, base districts and floterials alike. */
const districts = new Map(
  ['us', ...Object.keys(STATES)]
    .flatMap((code) =>
      JurisdictionFile.parse(JSON.parse(readData(`officials/${code.toLowerCase()}.json`))).chambers.flatMap(
        ({ chamber, districts }) => districts.map((district) => ({ chamber, ...district })),
      ),
    )
    .filter(({ chamber }) => COLUMNS.some(([column]) => column === chamber))
    .map((d) => [`${d.chamber} ${d.division}`, d] as const),
)

/** Whether everybody in a ZIP code has the chamber: all but those in Nebraska (no lower house) and DC (no legislature). */
const isWhole = (row: Row, chamber: DistrictedChamber) =>
  row.us_house.every(([short]) => {
    const place = STATES[short.slice(0, 2)]
    return chamber === 'us-house' || Boolean(chamber === 'state-upper' ? place?.upper : place?.lower)
  })

describe('the ZIP codes', () => {
  it('are all 41,488 of the country, sorted, each once', () => {
    expect(rows).toHaveLength(41_488)
    expect(rows.map(({ zip }) => zip)).toEqual([...zips].sort())
  })

  it('are 33,642 areas; the others are known by a point, are military, or elect nobody', () => {
    const count = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).length
    expect([count('zcta'), count('point'), count('military'), count('foreign')]).toEqual([
      33_642, 7334, 509, 3,
    ])
  })

  it('say how far they reach if they are areas, and most reach no farther than a county', () => {
    for (const { zip, kind, reach } of [...rows, ...territories])
      expect(reach !== null, zip).toBe(kind === 'zcta')
    const far = rows.filter(({ reach }) => Math.max(...(reach ?? [0])) > 60)
    expect(far.length).toBeLessThan(rows.length / 50)
    expect(rows.find(({ zip }) => zip === '30161')?.reach).toEqual([15, 20, 6, 5, 28, 16, 15, 14])
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
      expect(zips.has(row.zip)).toBe(false)
    }
    expect(new Set(territories.map(({ state }) => state))).toEqual(new Set(['PR', 'VI', 'AS', 'GU', 'MP']))
  })
})
