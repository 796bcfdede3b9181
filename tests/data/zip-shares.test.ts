import { describe, expect, it } from 'vitest'
import type { DrawnDistrict } from '../../data/build/district-layers.ts'
import { layerOf, type Shape } from '../../data/build/polygons.ts'
import { estimateShares } from '../../data/build/shares.ts'
import { zipFile } from '../../data/build/zip-rows.ts'

const box = (west: number, south: number, east: number, north: number): Shape => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
  ],
})

/** Two districts side by side, meeting at 10 degrees west. */
const house = layerOf([box(-11, 0, -10, 1), box(-10, 0, -9, 1)])
const district = (area: number | undefined) =>
  area === undefined ? undefined : ({ short: `GA-${area + 1}` } as DrawnDistrict)
const layers = {
  'us-house': {
    at: (x: number, y: number) => district(house.at(x, y)[0]),
    nearest: (x: number, y: number, reach: number) => district(house.nearest(x, y, reach)?.area),
  },
  'state-upper': undefined,
  'state-lower': undefined,
}

/** Shares of one ZIP code area with this outline, for people at these places. */
function sharesOf(
  outline: Shape,
  people: readonly (readonly [longitude: number, latitude: number, people: number])[],
) {
  const area = layerOf([outline])
  const shares = estimateShares({
    candidates: new Map([['30000', { 'us-house': ['GA-1', 'GA-2'], 'state-upper': [], 'state-lower': [] }]]),
    areas: {
      centroids: new Map([['30000', [-10.2, 0.5]]]),
      shapes: new Map([['30000', outline]]),
      at: (x, y) => (area.at(x, y).length > 0 ? '30000' : undefined),
    },
    blockGroups: new Map([
      ['GA', people.map(([longitude, latitude, count]) => ({ longitude, latitude, people: count }))],
    ]),
    layersOf: () => layers,
  })
  return Object.fromEntries(shares.get('30000')?.['us-house'] ?? [])
}

describe('the shares of a ZIP code area', () => {
  it('count people on both sides of a border, though all centres of population are on one', () => {
    const { 'GA-1': west = 0, 'GA-2': east = 0 } = sharesOf(box(-10.4, 0.4, -9.98, 0.6), [
      [-10.3, 0.5, 900],
      [-10.2, 0.5, 900],
      [-10.02, 0.5, 900],
      [-10.15, 0.55, 900],
    ])
    expect(west + east).toBeCloseTo(1, 9)
    expect(east).toBeGreaterThan(0.001)
    expect(west).toBeGreaterThan(0.8)
  })

  it('leave a candidate without people in sight if it has a real part of the ground', () => {
    const { 'GA-2': east = 0 } = sharesOf(box(-10.4, 0.4, -9.9, 0.6), [
      [-10.3, 0.5, 900],
      [-10.301, 0.5, 900],
      [-10.302, 0.5, 900],
      [-10.303, 0.5, 900],
    ])
    expect(east).toBeGreaterThan(0.001)
    expect(east).toBeLessThan(0.05)
  })

  it('follow the ground where nobody lives, and are equal where nothing is known', () => {
    expect(sharesOf(box(-10.1, 0.4, -9.9, 0.6), [])['GA-1']).toBeCloseTo(0.5, 1)
    expect(sharesOf(box(5, 5, 5, 5), [])).toEqual({ 'GA-1': 1, 'GA-2': 0 })
    expect(sharesOf(box(50, 50, 51, 51), [])).toEqual({ 'GA-1': 0.5, 'GA-2': 0.5 })
  })
})

describe('the ZIP code file', () => {
  it('rounds shares down, so that 0.999 means at least 0.999, and sorts by share and then by number', () => {
    const none = new Map<string, number>()
    const shares = {
      'us-house': new Map([
        ['GA-11', 0.00001],
        ['GA-2', 0.00005],
        ['GA-14', 0.99894],
      ]),
      'state-upper': new Map([['GA-52', 0.3 + 0.6 + 0.1]]),
      'state-lower': none,
    }
    const row = { zip: '30161', place: 'Rome', state: 'GA', longitude: -85.14651, latitude: 34.2507 }
    expect(zipFile([{ ...row, kind: 'zcta', shares, reach: [15, 20, 6, 5, 28, 16, 15, 14] }])).toBe(
      'zip,place,state,latitude,longitude,kind,us_house,state_upper,state_lower,reach\n' +
        '30161,Rome,GA,34.2507,-85.1465,zcta,GA-14=0.9989 GA-2=0 GA-11=0,GA-52=1,,15 20 6 5 28 16 15 14\n',
    )
  })
})
