import { join } from 'node:path'
import type { Content } from './app.ts'
import { loadCampaigns } from './campaigns.ts'
import { loadOfficials } from './lookup/officials.ts'
import { loadPlaces } from './lookup/places.ts'

/** Reads a data folder into what the API answers from. Throws, in a sentence that names the file, if one is missing or broken. */
export function loadContent(dataFolder: string): Omit<Content, 'today'> {
  return {
    places: loadPlaces(dataFolder),
    officials: loadOfficials(dataFolder),
    campaigns: loadCampaigns(join(dataFolder, 'campaigns')),
  }
}

/** Today in the country whose officials are written to, as YYYY-MM-DD: the date of the westernmost state that isn't in tomorrow yet. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(new Date())
}
