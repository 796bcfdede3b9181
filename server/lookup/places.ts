import { join } from 'node:path'
import { type AreaPoints, areaPoints, nearestOf } from './area-points.ts'
import type { DistrictedChamber } from './divisions.ts'
import { readZipFile } from './zip-file.ts'
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
  size: () => number
  /** The place of a five-digit ZIP code, or null. */
  find: (zip: string) => Place | null
  /** Up to three known ZIP codes close in number, nearest first. */
  near: (zip: string) => Place[]
  /** The ZIP code area of a state whose point is nearest to this one, in degrees; null if the state has none. */
  nearest: (state: string, longitude: number, latitude: number) => Place | null
  /** The points of the ZIP code areas of a state. */
  pointsOf: (state: string) => AreaPoints
}

const NOWHERE: AreaPoints = { zips: [], degrees: new Float64Array() }

/** Loads the ZIP codes of a data folder; throws a DataFault if a file can't be used. Rows are read when asked for: 41,488 objects would cost 20 times the memory. */
export function loadPlaces(dataFolder: string): Places {
  // The highest ZIP codes there are: Ketchikan, Alaska, and Tinian in the Northern Mariana Islands.
  const country = readZipFile(join(dataFolder, 'zips.csv'), '99950')
  const files = [country, readZipFile(join(dataFolder, 'zips-territories.csv'), '96952')]
  const find = (zip: string) => {
    for (const { rowOf, path } of files) {
      const row = rowOf(zip)
      if (row) return parseRow(row, path)
    }
    return territory(zip)
  }
  const near = (zip: string) => {
    const away = (number: number) => Math.abs(number - Number(zip))
    return files
      .flatMap(({ startingWith, path }) =>
        [...startingWith(zip.slice(0, 3))].map((row) => ({ row, path, number: Number(row.slice(0, 5)) })),
      )
      .sort((a, b) => away(a.number) - away(b.number) || a.number - b.number)
      .slice(0, 3)
      .map(({ row, path }) => parseRow(row, path))
  }
  const points = new Map<string, AreaPoints>()
  const pointsOf = (state: string) => {
    // All states at once, when the first is asked for: by state, every row would be looked at fifty times.
    if (points.size === 0)
      for (const [code, known] of areaPoints(files.map(({ startingWith }) => startingWith(''))))
        points.set(code, known)
    return points.get(state) ?? NOWHERE
  }
  const nearest = (state: string, longitude: number, latitude: number) => {
    const zip = nearestOf(pointsOf(state), longitude, latitude)
    return zip ? find(zip) : null
  }
  let count: number | undefined
  const size = () => {
    count ??= country.count()
    return count
  }
  return { size, find, near, nearest, pointsOf }
}
