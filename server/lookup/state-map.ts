import { readFileSync } from 'node:fs'
import polyline from '@googlemaps/polyline-codec'
import { type Border, type Borders, indexBorders } from './borders.ts'
import { DATA_VERSION, type DistrictsFile } from './dataset.ts'

/** The districts of one state with their borders, ready to be asked. */
export type StateMap = {
  areas: DistrictsFile['districts']
  /** Longitude, latitude, longitude, … in millionths of a degree; the rings of `areas` name them by position. */
  lines: readonly Int32Array[]
  borders: Borders
}

/** One line of a ring, and whether the ring follows it backwards. Neighbours share the line itself. */
export type RingLine = { line: Int32Array; isReversed: boolean }

/** Reads one file of `data/districts/`. Throws if it is missing or of another version. */
export function readStateMap(path: string): StateMap {
  const { version, districts, arcs } = JSON.parse(readFileSync(path, 'utf8')) as DistrictsFile
  if (version !== DATA_VERSION)
    throw new Error(`${path} is of version ${version}, this program reads ${DATA_VERSION}; run npm run data.`)
  // A line that two rings of one district share is no border of it.
  const owners = arcs.map(() => new Set<number>())
  districts.forEach(({ rings }, area) => {
    for (const arc of rings.flat()) {
      const set = owners[arc < 0 ? ~arc : arc]
      if (set && !set.delete(area)) set.add(area)
    }
  })
  const lines = arcs.map((arc) => {
    const points = polyline.decode(arc, 6)
    const line = new Int32Array(points.length * 2)
    points.forEach(([latitude, longitude], i) => {
      line[2 * i] = Math.round(longitude * 1e6)
      line[2 * i + 1] = Math.round(latitude * 1e6)
    })
    return line
  })
  const borders = lines.map((line, index): Border => ({ line, areas: [...(owners[index] ?? [])] }))
  return { areas: districts, lines, borders: indexBorders(borders) }
}

/** The rings of an area (outlines and holes, even-odd rule), each as the lines it follows. */
export function ringsOf({ areas, lines }: StateMap, area: number): RingLine[][] {
  const rings = areas[area]?.rings ?? []
  return rings.map((ring) =>
    ring.flatMap((arc) => {
      const line = lines[arc < 0 ? ~arc : arc]
      return line ? [{ line, isReversed: arc < 0 }] : []
    }),
  )
}
