import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DistrictsIndex } from '../../../server/lookup/dataset.ts'
import type { Districts } from '../../../server/lookup/districts.ts'
import type { SourcePoint } from './random-points.ts'
import { printTable } from './table.ts'

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

/** Memory in bytes: what the process has from the system, and what is in use once the garbage is collected (needs `--expose-gc`). */
export type Memory = { resident: number; used: number }

export function memory(): Memory {
  const { rss: resident } = process.memoryUsage()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return { resident, used: heapUsed + external }
}

const said = ({ resident, used }: Memory) => `${megabytes(used)} in use, ${megabytes(resident)} resident`

/** Reads every state's borders, by asking for a point in each state's box; gives how long that took, in milliseconds. */
export function loadAll(districts: Districts, dataFolder: string): number {
  const index = JSON.parse(readFileSync(join(dataFolder, 'districts/index.json'), 'utf8'))
  const { boxes } = DistrictsIndex.parse(index)
  const start = performance.now()
  for (const [west, south, east, north] of Object.values(boxes))
    districts.locate((west + east) / 2, (south + north) / 2)
  return performance.now() - start
}

/** Microseconds for each point, sorted, in an order that jumps between states. */
function times(points: readonly SourcePoint[], districts: Districts): Float64Array {
  const mixed = points.map((_, i) => points[(i * 7919) % points.length])
  const spent = new Float64Array(points.length)
  mixed.forEach((point, i) => {
    if (!point) return
    const start = performance.now()
    districts.locate(point.longitude, point.latitude)
    spent[i] = (performance.now() - start) * 1000
  })
  return spent.sort()
}

/** Prints what answers by point cost: time once the states are loaded, memory, and bytes in the repository. */
export function printCost(
  points: readonly SourcePoint[],
  districts: Districts,
  dataFolder: string,
  measured: { loading: number; before: Memory; content: Memory; loaded: Memory },
): void {
  const spent = times(points, districts)
  const at = (part: number) => `${(spent[Math.floor(part * (spent.length - 1))] ?? 0).toFixed(0)} µs`
  const folder = join(dataFolder, 'districts')
  const files = readdirSync(folder).map((file) => statSync(join(folder, file)).size)
  printTable(
    'Cost',
    ['', ''],
    [
      ['states loaded', districts.loaded().length],
      ['loading all of them', `${measured.loading.toFixed(0)} ms`],
      ['a point, median', at(0.5)],
      ['a point, 99 of 100', at(0.99)],
      ['a point, slowest', at(1)],
      ['memory, this program alone', said(measured.before)],
      ['… with officials and ZIP codes', said(measured.content)],
      ['… with all states', said(measured.loaded)],
      ['data/districts', megabytes(files.reduce((sum, size) => sum + size, 0))],
    ],
  )
}
