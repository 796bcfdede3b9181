import reference from 'point-in-polygon-hao'
import { describe, expect, it } from 'vitest'
import { layerOf, type Rings } from '../../data/build/polygons.ts'

/** A star with a hole, its outline not closed; no edge is level or upright. */
const star: Rings = [
  Array.from({ length: 40 }, (_, i) => {
    const [radius, angle] = [i % 2 ? 1 : 3, (i / 40) * 2 * Math.PI]
    return [-80 + radius * Math.cos(angle), 40 + radius * Math.sin(angle)]
  }),
  [
    [-80.3, 39.9],
    [-79.8, 39.7],
    [-79.9, 40.3],
  ],
]
const square = (west: number, south: number): Rings => [
  [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ],
]

describe('a layer of polygons', () => {
  it('agrees with an exact method on 40,000 points', () => {
    const layer = layerOf([{ type: 'Polygon', coordinates: star }])
    const closed = star.map((ring) =>
      [...ring, ...ring.slice(0, 1)].map(([x = 0, y = 0]) => [x, y] as [number, number]),
    )
    const wrong: number[][] = []
    for (let i = 0; i < 200; i++) {
      for (let j = 0; j < 200; j++) {
        const [x, y] = [-83.2 + i * 0.0321, 36.8 + j * 0.0323]
        if (layer.at(x, y).length > 0 !== Boolean(reference([x, y], closed))) wrong.push([x, y])
      }
    }
    expect(wrong).toEqual([])
  })

  it('finds every area at a point, in the order they were given', () => {
    const layer = layerOf([
      { type: 'MultiPolygon', coordinates: [square(5, 5), square(0, 0)] },
      { type: 'Polygon', coordinates: square(0.5, 0.5) },
    ])
    expect(layer.at(0.7, 0.7)).toEqual([0, 1])
    expect(layer.at(5.5, 5.5)).toEqual([0])
    expect(layer.at(3, 3)).toEqual([])
  })

  it('gives the nearest area and its distance in metres, but none beyond reach', () => {
    const layer = layerOf([
      { type: 'Polygon', coordinates: square(0, 60) },
      { type: 'Polygon', coordinates: square(2, 60) },
    ])
    // A degree of longitude is half as long at 60 degrees north.
    expect(layer.nearest(1.1, 60.5, 10_000)?.metres).toBeCloseTo(
      111_195 * 0.1 * Math.cos((60.5 * Math.PI) / 180),
      -1,
    )
    expect(layer.nearest(1.9, 60.5, 10_000)?.area).toBe(1)
    expect(layer.nearest(1.5, 60.5, 10_000)).toBeNull()
    expect(layer.nearest(0.5, 60.5, 10)).toEqual({ area: 0, metres: 0 })
  })

  it('may be empty', () => {
    expect(layerOf([]).at(0, 0)).toEqual([])
  })
})
