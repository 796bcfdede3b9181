import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import polyline from '@googlemaps/polyline-codec'
import { topology } from 'topojson-server'
import { STATES } from '#letter/states.ts'
import { DATA_VERSION } from '../../server/lookup/data-version.ts'
import { DistrictsFile, type DistrictsIndex } from '../../server/lookup/dataset.ts'
import { type Drawn, drawnCongress, drawnLegislature } from './drawn-districts.ts'

type Rings = number[][]
type Arcs = { type: string; arcs?: Rings | Rings[] }

/** Every district with its polygon, by USPS code. */
function drawnDistricts(from: string): Map<string, Drawn[]> {
  const congress = drawnCongress(from)
  return new Map(
    Object.keys(STATES).map((state) => {
      const legislature = (['state-upper', 'state-lower'] as const).flatMap(
        (half) => drawnLegislature(from, state, half) ?? [],
      )
      return [state, [...(congress.get(state) ?? []), ...legislature]]
    }),
  )
}

const ORDER = ['us-house', 'state-upper', 'state-lower']
const inOrder = (a: Drawn, b: Drawn) =>
  ORDER.indexOf(a.district.chamber) - ORDER.indexOf(b.district.chamber) ||
  (a.district.division < b.district.division ? -1 : 1)

/** One state's file: its borders, each line once. */
function fileOf(state: string, list: readonly Drawn[]): DistrictsFile {
  const sorted = [...list].sort(inOrder)
  const collection = { type: 'GeometryCollection', geometries: sorted.map(({ geometry }) => geometry) }
  const made = topology({ districts: collection as unknown as GeoJSON.GeometryCollection })
  const [{ geometries } = { geometries: [] }] = Object.values(made.objects) as unknown as {
    geometries: Arcs[]
  }[]
  const districts = sorted.map(({ district: { chamber, division } }, index) => {
    const { type, arcs = [] } = geometries[index] ?? { type: '' }
    return { chamber, division, rings: (type === 'MultiPolygon' ? (arcs as Rings[]).flat() : arcs) as Rings }
  })
  const arcs = made.arcs.map((arc) =>
    polyline.encode(
      arc.map(([x = 0, y = 0]) => [y, x] as [number, number]),
      6,
    ),
  )
  return { version: DATA_VERSION, state, districts, arcs }
}

/** JSON with one line for each district and each border, so that a change shows in a diff where it happened. */
function format({ version, state, districts, arcs }: DistrictsFile): string {
  const lines = (values: readonly unknown[]) =>
    values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')
  return `{\n  "version": ${version},\n  "state": "${state}",\n  "districts": [\n${lines(districts)}\n  ],\n  "arcs": [\n${lines(arcs)}\n  ]\n}\n`
}

/** West, south, east and north end of a state's districts, widened to four decimals. */
function boxOf(list: readonly Drawn[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { geometry } of list) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const [x = 0, y = 0] of polygons.flatMap((rings) => rings[0] ?? [])) {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  }
  const [west, south, east, north] = box
  return [
    Math.floor(west * 1e4) / 1e4,
    Math.floor(south * 1e4) / 1e4,
    Math.ceil(east * 1e4) / 1e4,
    Math.ceil(north * 1e4) / 1e4,
  ]
}

/**
 * Writes `districts/` of a data folder from the sources: the borders of the 119th Congress and of every state legislative district, at the full
 * accuracy of the sources. Gives how many districts and bytes were written.
 */
export function buildDistrictFiles(from: string, dataFolder: string): { districts: number; bytes: number } {
  const folder = join(dataFolder, 'districts')
  const states = [...drawnDistricts(from)].sort(([a], [b]) => (a < b ? -1 : 1))
  const files = states.map(([state, list]) => {
    const file = DistrictsFile.parse(fileOf(state, list))
    return { state, file, text: format(file), box: boxOf(list) }
  })
  const index: DistrictsIndex = {
    version: DATA_VERSION,
    boxes: Object.fromEntries(files.map(({ state, box }) => [state, box])),
    bytes: Object.fromEntries(files.map(({ state, text }) => [state, Buffer.byteLength(text)])),
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`)
  for (const { state, text } of files) writeFileSync(join(folder, `${state.toLowerCase()}.json`), text)
  return {
    districts: files.reduce((sum, { file }) => sum + file.districts.length, 0),
    bytes: files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  }
}
