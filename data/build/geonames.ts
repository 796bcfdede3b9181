import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** A ZIP code as GeoNames lists it; `state` is "" for a military one. */
export type PostalPlace = {
  /** Five characters; a leading zero counts. */
  zip: string
  place: string
  state: string
  longitude: number
  latitude: number
}

type Row = Record<'zipcode' | 'place' | 'state_code' | 'latitude' | 'longitude', string>

/**
 * The ZIP codes of GeoNames, one entry each, sorted. Two Hawaiian bases (96860, 96863) are listed twice, as a place
 * and as a fleet post office. The people there live in Hawaii and vote there, so the place is kept; its point is only
 * the middle of Honolulu, so the point is the post office's.
 */
export function readPostalPlaces(from: string): PostalPlace[] {
  const rows: Row[] = parse(readFileSync(join(from, 'zips/geonames-us.csv')), { columns: true })
  const places = new Map<string, PostalPlace>()
  for (const row of rows) {
    const [longitude, latitude] = [Number(row.longitude), Number(row.latitude)]
    const found = {
      zip: row.zipcode,
      place: row.place.normalize('NFC'),
      state: row.state_code,
      longitude,
      latitude,
    }
    const known = places.get(row.zipcode)
    if (known && Boolean(known.state) === Boolean(found.state)) {
      throw new Error(`GeoNames lists ZIP code ${row.zipcode} twice, and not as a place and a post office.`)
    }
    places.set(
      row.zipcode,
      known ? { ...(known.state ? found : known), ...named(known.state ? known : found) } : found,
    )
  }
  return [...places.values()].sort((a, b) => (a.zip < b.zip ? -1 : 1))
}

const named = ({ place, state }: PostalPlace) => ({ place, state })
