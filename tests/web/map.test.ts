import { describe, expect, it } from 'vitest'
import type { DistrictMap } from '../../web/api.ts'
import { drawnOn, labelOf, shortened } from '../../web/map/district.ts'
import { labelSpot, withRoom } from '../../web/map/labels.ts'
import { extentOf, isNearBorder, partAround } from '../../web/map/parts.ts'
import { project, sheetOf, unproject } from '../../web/map/projection.ts'
import { scaleOf } from '../../web/map/ScaleBar.tsx'
import { moved, pixelAt, spotAt, viewOf, zoomed } from '../../web/map/view.ts'
import { post } from '../samples.ts'

const GA = 'ocd-division/country:us/state:ga'

async function georgia(): Promise<DistrictMap> {
  const divisions = [5, 12, 13, 14].map((n) => `${GA}/sldl:${n}`)
  return (await (await post('/api/map', { zip: '30161', divisions })).json()) as DistrictMap
}

describe('a sheet', () => {
  const sheet = sheetOf([-86, 34, -84, 35])
  it('gives back the point that it was given', () => {
    const { longitude, latitude } = unproject(sheet, project(sheet, -85.16, 34.25))
    expect(longitude).toBeCloseTo(-85.16, 8)
    expect(latitude).toBeCloseTo(34.25, 8)
  })

  it('is as wide as the ground', () => {
    expect(sheet.width / sheet.height).toBeCloseTo(2 * Math.cos((34.5 * Math.PI) / 180), 5)
  })
})

describe('a view', () => {
  const sheet = sheetOf([-86, 34, -84, 35])
  const size = { width: 400, height: 300 }
  const first = viewOf({ x: 0, y: 0, width: sheet.width, height: sheet.height }, size)

  it('keeps the spot under the fingers while it zooms', () => {
    const near = zoomed(first, 4, sheet, size)
    const spot = spotAt(near, size, { x: 230, y: 140 })
    const { x, y } = pixelAt(zoomed(near, 2, sheet, size, { x: 230, y: 140 }), size, spot)
    expect([x, y]).toEqual([expect.closeTo(230, 6), expect.closeTo(140, 6)])
  })

  it('stays on the sheet', () => {
    const near = moved(zoomed(first, 4, sheet, size), 1e6, -1e6, sheet, size)
    expect(pixelAt(near, size, { x: sheet.width, y: 0 })).toEqual({
      x: expect.closeTo(400, 6),
      y: expect.closeTo(0, 6),
    })
    expect(zoomed(first, 0.01, sheet, size).scale).toBeCloseTo(first.scale, 8)
  })
})

describe('districts on the sheet', () => {
  it('that are neighbours differ in their patterns', async () => {
    const { box, districts } = await georgia()
    const drawn = drawnOn(sheetOf(box), districts)
    expect(new Set(drawn.map(({ style }) => style)).size).toBe(4)
  })

  it('have their labels inside them, where they are in view', async () => {
    const { box, districts } = await georgia()
    const sheet = sheetOf(box)
    const drawn = drawnOn(sheet, districts)
    const part = extentOf(drawn, sheet)
    for (const { spots } of drawn) {
      const spot = labelSpot(spots, part)
      expect(spot).not.toBeNull()
      expect(spot && isNearBorder([{ ...drawn[0], spots } as (typeof drawn)[0]], spot, 3)).toBe(false)
    }
    const [one] = drawn.map(({ spots }) => spots)
    const first = one && labelSpot(one, part)
    if (!one || !first) throw new Error('There is no district.')
    const taken = { x: first.x - 20, y: first.y - 20, width: 40, height: 40 }
    const other = labelSpot(one, part, [taken])
    expect(
      Math.max(Math.abs((other?.x ?? 0) - first.x), Math.abs((other?.y ?? 0) - first.y)),
    ).toBeGreaterThan(20)
    expect(labelSpot(drawn[0]?.spots ?? [], { x: -50, y: -50, width: 10, height: 10 })).toBeNull()
  })

  it.each([
    [`${GA}/sldl:13`, '13'],
    ['ocd-division/country:us/state:id/sldl:26a', '26A'],
    ['ocd-division/country:us/state:nh/sldl:merrimack_19', 'Merrimack 19'],
    ['ocd-division/country:us/state:ma/sldl:10th_hampden', '10th Hampden'],
    ['ocd-division/country:us/state:ak/sldu:i', 'I'],
  ])('are labelled in a few letters: %s', (division, label) => {
    expect(labelOf(division, false)).toBe(label)
  })

  it.each([
    [
      ['Merrimack 19', 'Merrimack 4'],
      ['19', '4'],
    ],
    [
      ['10th Hampden', '2nd Hampden'],
      ['10th', '2nd'],
    ],
    [
      ['Chittenden-13', 'Chittenden-4'],
      ['13', '4'],
    ],
    [
      ['Orleans-Lamoille', 'Orleans-4'],
      ['Orleans-Lamoille', 'Orleans-4'],
    ],
    [
      ['KY 1', 'TN 7'],
      ['KY 1', 'TN 7'],
    ],
    [['Merrimack 19'], ['Merrimack 19']],
    [
      ['12', '12A'],
      ['12', '12A'],
    ],
  ])('are labelled without the words that all of them have: %j', (labels, short) => {
    expect(shortened(labels)).toEqual(short)
  })

  it('are seen around the ZIP code at first, each of them if only at its edge', async () => {
    const { box, center, districts } = await georgia()
    const sheet = sheetOf(box)
    const home = project(sheet, center.longitude, center.latitude)
    const drawn = drawnOn(sheet, districts)
    const [near, whole] = [partAround(drawn, sheet, home), extentOf(drawn, sheet)]
    expect(near.width * near.height).toBeLessThan(whole.width * whole.height)
    for (const { spots } of drawn) expect(labelSpot(spots, near)).not.toBeNull()
    expect(home.x).toBeGreaterThan(near.x)
    expect(home.x).toBeLessThan(near.x + near.width)
  })

  it('are labelled with their state where there are two', () => {
    expect(labelOf(`${GA}/cd:14`, true)).toBe('GA 14')
  })
})

it('the scale says how long its bar is on the ground', () => {
  const sheet = sheetOf([-86, 34, -84, 35])
  const view = { x: 0, y: 0, scale: 2 }
  const { words, pixels } = scaleOf(sheet, view)
  expect(words).toBe('5 miles')
  const north = unproject(sheet, { x: 0, y: pixels / view.scale })
  expect((35 - north.latitude) * 69.09).toBeCloseTo(5, 2)
  expect(scaleOf(sheet, { scale: 1e6 }).words).toBe('500 feet')
})

it('labels that would overlap stand elsewhere, or give way to those before them', () => {
  const rect = (x: number, y = 0) => ({ x, y, width: 10, height: 10 })
  const labels = [[rect(0)], [rect(5)], [rect(5), rect(5, 10)], [rect(20)]].map((rects) => ({ rects }))
  expect(withRoom(labels, [rect(28, 5)]).map(({ rect }) => rect)).toEqual([rect(0), rect(5, 10)])
})
