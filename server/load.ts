import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Content } from './app.ts'
import { loadCampaigns } from './campaigns.ts'
import { DataFault } from './lookup/data-file.ts'
import { loadDistricts } from './lookup/districts.ts'
import { censusGeocoder, type Geocoder } from './lookup/geocoder.ts'
import { loadOfficials, type Officials } from './lookup/officials.ts'
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

/** Milliseconds between two files that nobody waits for: each takes a few; and until one is tried again that couldn't be opened for all that is open. */
const PAUSE = 20
const LONG_PAUSE = 1000

/**
 * Reads what no lookup has needed so far, one file at a time between requests. Rejects with a DataFault if one is damaged: whoever starts the server
 * is to hear of it, and not the first person of that state.
 */
export async function readRest({ readOneMore }: Officials): Promise<void> {
  const next = () => {
    try {
      return readOneMore() ? PAUSE : null
    } catch (error) {
      if (error instanceof DataFault && error.isPassing) return LONG_PAUSE
      throw error
    }
  }
  for (let pause = next(); pause !== null; pause = next()) await setTimeout(pause, undefined, { ref: false })
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
