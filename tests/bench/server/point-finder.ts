// Finds the districts of points in a process of its own, by one of three ways, and prints what that took: `point-finder.ts <way> <folder>`, with
// the folder's `points.json` and a GeoJSON file for each state. Needs --expose-gc.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson'
import whichPolygon from 'which-polygon'
import { loadDistricts } from '../../../server/lookup/districts.ts'
import type { Spot } from './polygons.ts'
import { median } from './rows.ts'

/** Gives how many districts a point lies in. */
type Finder = (spot: Spot) => number

type District = Feature<MultiPolygon, { division: string }>

const collectionOf = (folder: string, state: string): FeatureCollection<MultiPolygon, { division: string }> =>
  JSON.parse(readFileSync(join(folder, `${state}.json`), 'utf8'))

function boxOf({ geometry }: District): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of geometry.coordinates.flat(2))
    [box[0], box[1], box[2], box[3]] = [
      Math.min(box[0], x),
      Math.min(box[1], y),
      Math.max(box[2], x),
      Math.max(box[3], y),
    ]
  return box
}

const WAYS: Record<string, (folder: string) => Finder> = {
  ours: () => {
    const districts = loadDistricts('data')
    return ({ longitude, latitude, state }) => districts.containing(state, [[longitude, latitude]]).size
  },
  // As a lookup does it: finds out the state, and looks for borders within 50 m.
  'ours, in full': () => {
    const districts = loadDistricts('data')
    return ({ longitude, latitude }) => districts.locate(longitude, latitude)?.districts.length ?? 0
  },
  'which-polygon': (folder) => {
    const states = new Map<string, ReturnType<typeof whichPolygon<{ division: string }>>>()
    return ({ longitude, latitude, state }) => {
      const query = states.get(state) ?? whichPolygon(collectionOf(folder, state))
      states.set(state, query)
      return query([longitude, latitude], true)?.length ?? 0
    }
  },
  turf: (folder) => {
    const states = new Map<string, District[]>()
    return ({ longitude, latitude, state }) => {
      const districts =
        states.get(state) ?? collectionOf(folder, state).features.map((one) => ({ ...one, bbox: boxOf(one) }))
      states.set(state, districts)
      return districts.filter((one) => booleanPointInPolygon([longitude, latitude], one)).length
    }
  },
}

const used = () => {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

const [way = '', folder = ''] = process.argv.slice(2)
const spots: Spot[] = JSON.parse(readFileSync(join(folder, 'points.json'), 'utf8'))
const before = used()
const find = WAYS[way]?.(folder)
if (!find) throw new Error(`There is no way ${way}.`)

const firsts = [...new Map(spots.map((spot) => [spot.state, spot])).values()]
const cold: number[] = []
for (const spot of firsts) {
  const start = performance.now()
  find(spot)
  cold.push(performance.now() - start)
}
// In an order that jumps between states.
const mixed = spots.map((_, i) => spots[(i * 7919) % spots.length]).filter((spot) => spot !== undefined)
for (const spot of mixed.slice(0, 2000)) find(spot)
let found = 0
const warm: number[] = []
for (const spot of mixed) {
  const start = performance.now()
  found += find(spot)
  warm.push((performance.now() - start) * 1000)
}
console.log(JSON.stringify({ cold: median(cold), warm: median(warm), megabytes: used() - before, found }))
