import { join } from 'node:path'
import { type AreaPoints, nearestOf, pointsOf } from './area-points.ts'
import { faultOf, readText } from './data-file.ts'
import { ZIP_COLUMNS } from './dataset.ts'
import { type DistrictedChamber, divisionOf } from './divisions.ts'

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
  /** The ZIP code areas of a state. */
  areasOf: (state: string) => readonly Place[]
}

/** ZIP codes of a territory that are no area of their own (mostly PO boxes), by prefix (USPS Publication 65), with its capital's point. */
const TERRITORIES: readonly {
  prefix: RegExp
  state: string
  city: string
  latitude: number
  longitude: number
}[] = [
  { prefix: /^00[679]/, state: 'PR', city: 'Puerto Rico', latitude: 18.2208, longitude: -66.4299 },
  { prefix: /^008/, state: 'VI', city: 'U.S. Virgin Islands', latitude: 18.3419, longitude: -64.9307 },
  { prefix: /^969[123]/, state: 'GU', city: 'Guam', latitude: 13.4745, longitude: 144.7504 },
  { prefix: /^9695/, state: 'MP', city: 'Northern Mariana Islands', latitude: 15.2123, longitude: 145.7545 },
  { prefix: /^96799/, state: 'AS', city: 'Pago Pago', latitude: -14.2781, longitude: -170.7025 },
]

/** Reads one cell of candidates: `GA-14=0.9954 GA-11=0.0046`. */
function candidates(chamber: DistrictedChamber, cell: string, counted: boolean): Candidate[] {
  if (!cell) return []
  return cell.split(' ').map((entry) => {
    const [short = '', share] = entry.split('=')
    return { division: divisionOf(chamber, short), share: counted ? Number(share) : null }
  })
}

/** Reads one row of `zips.csv`. A quoted place name (with a comma in it) is allowed for. */
function parseRow(row: string): Place {
  const match =
    /^(\d{5}),("(?:[^"]|"")*"|[^,]*),([A-Z]{2}),([-\d.]+),([-\d.]+),([a-z]+),([^,]*),([^,]*),([^,]*),([\d ]*)$/.exec(
      row,
    )
  if (!match) throw new Error(`zips.csv has a row that can't be read: ${row}`)
  const [
    ,
    zip = '',
    place = '',
    state = '',
    latitude,
    longitude,
    kind,
    house = '',
    upper = '',
    lower = '',
    reach,
  ] = match
  const counted = kind === 'zcta'
  return {
    zip,
    city: place.startsWith('"') ? place.slice(1, -1).replaceAll('""', '"') : place,
    state,
    latitude: Number(latitude),
    longitude: Number(longitude),
    kind: kind as Place['kind'],
    reach: reach ? reach.split(' ').map(Number) : null,
    candidates: {
      'us-house': candidates('us-house', house, counted),
      'state-upper': candidates('state-upper', upper, counted),
      'state-lower': candidates('state-lower', lower, counted),
    },
  }
}

/** A whole territory as a place: its one seat in the House is certain for any of its ZIP codes. */
function territory(zip: string): Place | null {
  const found = TERRITORIES.find(({ prefix }) => prefix.test(zip))
  if (!found) return null
  const { prefix: _, ...place } = found
  return {
    ...place,
    zip,
    kind: 'territory',
    reach: null,
    candidates: {
      'us-house': [{ division: divisionOf('us-house', found.state), share: 1 }],
      'state-upper': [],
      'state-lower': [],
    },
  }
}

/** The rows of a file of ZIP codes, which are sorted: one that is cut off lacks its last. Throws a DataFault if it isn't whole. */
function rowsOfFile(path: string, lastZip: string): string[] {
  const text = readText(path)
  const [header, ...rows] = text.trimEnd().split('\n')
  if (header !== ZIP_COLUMNS) throw faultOf(path, 'is of another version')
  if (!text.endsWith('\n') || !rows.at(-1)?.startsWith(`${lastZip},`)) throw faultOf(path, 'is cut off')
  return rows
}

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
  const rowsOf = (state: string) => {
    const inState = new RegExp(`,${state},[-\\d.]+,[-\\d.]+,zcta,`)
    return [...rows.values()].filter((row) => inState.test(row))
  }
  const points = new Map<string, AreaPoints>()
  const nearest = (state: string, longitude: number, latitude: number) => {
    const known = points.get(state) ?? pointsOf(rowsOf(state).map(parseRow))
    points.set(state, known)
    const zip = nearestOf(known, longitude, latitude)
    return zip ? find(zip) : null
  }
  return { size, find, near, nearest, areasOf: (state) => rowsOf(state).map(parseRow) }
}
