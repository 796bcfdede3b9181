import { join } from 'node:path'
import { type AreaPoints, areaPoints, nearestOf } from './area-points.ts'
import { faultOf, readText } from './data-file.ts'
import { ZIP_COLUMNS } from './dataset.ts'
import type { DistrictedChamber } from './divisions.ts'
import { parseRow, territory } from './zip-row.ts'

/** A district that some of a ZIP code's people live in; `share` of them, 0 to 1, or null where nobody has counted. */
export type Candidate = { division: string; share: number | null }

/** What the dataset knows of a ZIP code. */
export type Place = {
  zip: string
  city: string
  /** USPS code; AA, AE or AP for the armed forces. */
  state: string
  latitude: number
  longitude: number
  /**
   * `zcta`: an area with counted people; `point`: a PO box or a single organization, known only by a point; `territory`: a
   * whole territory; `military` and `foreign`: nobody in Congress answers for the ZIP code itself.
   */
  kind: 'zcta' | 'point' | 'territory' | 'military' | 'foreign'
  /** How far its area reaches from its point in eight directions, in kilometres (`reach.ts`); null where it has none. */
  reach: readonly number[] | null
  candidates: Readonly<Record<DistrictedChamber, readonly Candidate[]>>
}

export type Places = {
  /** Number of ZIP codes in `zips.csv`. */
  size: number
  /** The place of a five-digit ZIP code, or null. */
  find: (zip: string) => Place | null
  /** Up to three known ZIP codes close in number, nearest first. */
  near: (zip: string) => Place[]
  /** The ZIP code area of a state whose point is nearest to this one, in degrees; null if the state has none. */
  nearest: (state: string, longitude: number, latitude: number) => Place | null
  /** The points of the ZIP code areas of a state. */
  pointsOf: (state: string) => AreaPoints
}

/** The rows of a file of ZIP codes, which are sorted: one that is cut off lacks its last. Throws a DataFault if it isn't whole. */
function rowsOfFile(path: string, lastZip: string): string[] {
  const text = readText(path)
  const [header, ...rows] = text.trimEnd().split('\n')
  if (header !== ZIP_COLUMNS) throw faultOf(path, 'is of another version')
  if (!text.endsWith('\n') || !rows.at(-1)?.startsWith(`${lastZip},`)) throw faultOf(path, 'is cut off')
  return rows
}

const NOWHERE: AreaPoints = { zips: [], degrees: new Float64Array() }

/** Loads the ZIP codes of a data folder; throws a DataFault if a file can't be used. Rows are kept as text and read when asked for: 41,488 objects would cost 20 times the memory. */
export function loadPlaces(dataFolder: string): Places {
  const rows = new Map<string, string>()
  const add = (file: string, lastZip: string) => {
    for (const row of rowsOfFile(join(dataFolder, file), lastZip)) rows.set(row.slice(0, 5), row)
  }
  // The highest ZIP codes there are: Ketchikan, Alaska, and Tinian in the Northern Mariana Islands.
  add('zips.csv', '99950')
  const size = rows.size
  add('zips-territories.csv', '96952')
  const order = [...rows.keys()].sort()
  const find = (zip: string) => {
    const row = rows.get(zip)
    return row ? parseRow(row) : territory(zip)
  }
  const near = (zip: string) =>
    order
      .filter((other) => other.slice(0, 3) === zip.slice(0, 3))
      .sort(
        (a, b) => Math.abs(Number(a) - Number(zip)) - Math.abs(Number(b) - Number(zip)) || (a < b ? -1 : 1),
      )
      .slice(0, 3)
      .flatMap((other) => find(other) ?? [])
  const points = new Map<string, AreaPoints>()
  const pointsOf = (state: string) => {
    // All states at once, when the first is asked for: by state, every row would be looked at fifty times.
    if (points.size === 0) for (const [code, known] of areaPoints(rows)) points.set(code, known)
    return points.get(state) ?? NOWHERE
  }
  const nearest = (state: string, longitude: number, latitude: number) => {
    const zip = nearestOf(pointsOf(state), longitude, latitude)
    return zip ? find(zip) : null
  }
  return { size, find, near, nearest, pointsOf }
}
