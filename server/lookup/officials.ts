import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chamber, Official } from '#letter/official.ts'
import { DATA_VERSION, type District, type JurisdictionFile, type SourcesFile } from './dataset.ts'

/** The people of the dataset and the seats they sit in. */
export type Officials = {
  asOf: string
  byId: ReadonlyMap<string, Official>
  /** The districts of a chamber, by division. */
  districts: ReadonlyMap<Chamber, ReadonlyMap<string, District>>
  /** The people who sit in a chamber for a division, in the order of the files. */
  membersOf: (chamber: Chamber, division: string) => readonly Official[]
}

/** Reads JSON and refuses a file that is broken or of another version, in one sentence that names it. */
function readJson<T extends { version: number }>(path: string): T {
  let value: T
  try {
    value = JSON.parse(readFileSync(path, 'utf8')) as T
  } catch (error) {
    throw new Error(
      `${path} can't be read (${(error as Error).message}); restore it from the repository or run npm run data.`,
    )
  }
  if (value.version !== DATA_VERSION) {
    throw new Error(
      `${path} is of version ${value.version}, this program reads ${DATA_VERSION}; run npm run data.`,
    )
  }
  return value
}

/**
 * Loads `officials/*.json` and `sources.json` of a data folder. The shape of the files is checked by the builder and by the
 * tests, not at each start; a missing, truncated or foreign file throws with its name.
 */
export function loadOfficials(dataFolder: string): Officials {
  const { asOf } = readJson<SourcesFile>(join(dataFolder, 'sources.json'))
  const folder = join(dataFolder, 'officials')
  const byId = new Map<string, Official>()
  const seats = new Map<string, Official[]>()
  const districts = new Map<Chamber, Map<string, District>>()
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  for (const name of names) {
    const file = readJson<JurisdictionFile>(join(folder, name))
    for (const { chamber, districts: list } of file.chambers) {
      const known = districts.get(chamber) ?? new Map<string, District>()
      for (const district of list) known.set(district.division, district)
      districts.set(chamber, known)
    }
    for (const official of file.officials) {
      byId.set(official.id, official)
      const key = `${official.chamber} ${official.division}`
      const seat = seats.get(key)
      if (seat) seat.push(official)
      else seats.set(key, [official])
    }
  }
  return {
    asOf,
    byId,
    districts,
    membersOf: (chamber, division) => seats.get(`${chamber} ${division}`) ?? [],
  }
}
