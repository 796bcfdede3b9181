import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pointInPolygon from 'point-in-polygon-hao'
import { DistrictsIndex } from '../../../server/lookup/dataset.ts'
import { loadDistricts } from '../../../server/lookup/districts.ts'
import { type RingLine, readStateMap, ringsOf } from '../../../server/lookup/state-map.ts'

const DISTRICTS = 'data/districts'

/** A point in degrees, longitude first, and the state that it lies in. */
export type Spot = { longitude: number; latitude: number; state: string }

/** The districts' index: the states, and the box of each. */
const index = () => DistrictsIndex.parse(JSON.parse(readFileSync(join(DISTRICTS, 'index.json'), 'utf8')))

/** A ring's lines one after the other, as closed GeoJSON has it: in degrees, the first point again at the end. */
function closed(ring: readonly RingLine[]): [number, number][] {
  const points = ring.flatMap(({ line, isReversed }) => {
    const own = Array.from({ length: line.length / 2 }, (_, i): [number, number] => [
      (line[2 * i] ?? 0) / 1e6,
      (line[2 * i + 1] ?? 0) / 1e6,
    ])
    return (isReversed ? own.reverse() : own).slice(1)
  })
  const [first] = points
  return first ? [...points, first] : points
}

type Ring = [number, number][]

/** Twice the area of a ring, less than nothing where it runs the other way round. */
const turned = (ring: Ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)

/** Rings as GeoJSON parts them: a polygon for each outline, with its holes, which run the other way round than the largest ring. */
function polygonsOf(rings: readonly Ring[]): Ring[][] {
  const [largest] = [...rings].sort((a, b) => Math.abs(turned(b)) - Math.abs(turned(a)))
  const way = Math.sign(turned(largest ?? []))
  const polygons = rings.filter((ring) => Math.sign(turned(ring)) === way).map((ring) => [ring])
  for (const hole of rings.filter((ring) => Math.sign(turned(ring)) !== way)) {
    const [at] = hole
    const around = polygons
      .filter(([outline]) => at && outline && pointInPolygon(at, [outline]) === true)
      .sort(([a], [b]) => Math.abs(turned(a ?? [])) - Math.abs(turned(b ?? [])))
    around[0]?.push(hole)
  }
  return polygons
}

/** Writes each state's districts as GeoJSON, as everybody else takes polygons: the same borders that we have, one file a state. */
export function writeGeoJson(folder: string): void {
  for (const state of Object.keys(index().boxes)) {
    const map = readStateMap(join(DISTRICTS, `${state.toLowerCase()}.json`), state)
    const features = map.areas.map(({ division, chamber }, area) => ({
      type: 'Feature',
      properties: { division, chamber },
      geometry: { type: 'MultiPolygon', coordinates: polygonsOf(ringsOf(map, area).map(closed)) },
    }))
    writeFileSync(join(folder, `${state}.json`), JSON.stringify({ type: 'FeatureCollection', features }))
  }
}

/** Points all over the country, the same in every run, as many in each state. */
export function spots(perState: number): Spot[] {
  const districts = loadDistricts('data')
  let seed = 20_261_127
  // Numerical Recipes' generator: good enough to spread points.
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  return Object.entries(index().boxes).flatMap(([state, [west, south, east, north]]) => {
    const found: Spot[] = []
    for (let tries = 0; found.length < perState && tries < 10_000; tries++) {
      const [longitude, latitude] = [west + random() * (east - west), south + random() * (north - south)]
      if (districts.locate(longitude, latitude)?.state === state) found.push({ longitude, latitude, state })
    }
    return found
  })
}
