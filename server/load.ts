import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Content } from './app.ts'
import { loadCampaigns } from './campaigns.ts'
import { loadDistricts } from './lookup/districts.ts'
import { censusGeocoder, type Geocoder } from './lookup/geocoder.ts'
import { loadOfficials } from './lookup/officials.ts'
import { loadPlaces } from './lookup/places.ts'
import { loadSite } from './site-file.ts'

/** Reads a data folder into what the API answers from. Throws, in a sentence that names the file, if one is missing or broken. */
export function loadContent(dataFolder: string): Omit<Content, 'today' | 'geocode' | 'printer'> {
  const campaigns = loadCampaigns(join(dataFolder, 'campaigns'))
  return {
    places: loadPlaces(dataFolder),
    officials: loadOfficials(dataFolder),
    districts: loadDistricts(dataFolder),
    ...campaigns,
    site: loadSite(dataFolder, campaigns.campaigns),
  }
}

/** The geocoder that a host has set: `census`, the address of a service of the same shape, or `off`. */
export function geocoderOf(setting: string): Geocoder | null {
  if (setting === 'off') return null
  return setting === 'census' ? censusGeocoder() : censusGeocoder(setting)
}

/** How many threads print: as a host has set it, or one for each core but that of everything else, and no more than anybody needs. */
export function pressesOf(setting: number | 'auto'): number {
  return setting === 'auto' ? Math.min(4, Math.max(1, availableParallelism() - 1)) : setting
}

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' })
const HOUR = 3_600_000

/** The hour in which `today` was last asked for, in hours since 1970, and the day that it belongs to. Telling the day takes as long as validating a request. */
let known = { hour: 0, day: '' }

/** Today in the country whose officials are written to, as YYYY-MM-DD, by the clock in the middle of it, which is whole hours away from Greenwich. */
export function today(): string {
  const now = Date.now()
  const hour = Math.floor(now / HOUR)
  if (known.hour !== hour) known = { hour, day: DAY.format(now) }
  return known.day
}
