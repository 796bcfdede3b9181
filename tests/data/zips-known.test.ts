import { describe, expect, it } from 'vitest'
import { readZips } from './read-zips.ts'

const rows = readZips('zips.csv')
const byZip = new Map(rows.map((row) => [row.zip, row]))

/** The candidates of a ZIP code in a column, with their shares. */
const find = (zip: string, column: 'us_house' | 'state_upper' | 'state_lower') =>
  Object.fromEntries(byZip.get(zip)?.[column] ?? [])

describe('the ZIP codes, one by one', () => {
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
    // There Utah's part of the list has the 4th district, which is 150 km away, and Nevada would have been left with everybody.
    expect(byZip.get('84034')?.us_house[0]?.[0]).toBe('UT-2')
    expect(find('84034', 'us_house')['UT-2']).toBeLessThan(0.999)
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
