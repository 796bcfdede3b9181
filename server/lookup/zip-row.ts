import { faultOf } from './data-file.ts'
import { type DistrictedChamber, divisionOf } from './divisions.ts'
import type { Candidate, Place } from './places.ts'

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

/** Reads one row of `zips.csv`, or of another file at `path` like it. A quoted place name (with a comma in it) is allowed for. Throws a DataFault if it can't be read. */
export function parseRow(row: string, path: string): Place {
  const match =
    /^(\d{5}),("(?:[^"]|"")*"|[^,]*),([A-Z]{2}),([-\d.]+),([-\d.]+),([a-z]+),([^,]*),([^,]*),([^,]*),([\d ]*)$/.exec(
      row,
    )
  if (!match) throw faultOf(path, `has a row that can't be read (${row.slice(0, 5)})`)
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
export function territory(zip: string): Place | null {
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
