import { join } from 'node:path'
import type { Chamber, Official } from '#letter/official.ts'
import { STATES } from '#letter/states.ts'
import type { ListDates } from './age.ts'
import { readVersioned } from './data-file.ts'
import type { District, JurisdictionFile, SourcesFile } from './dataset.ts'

/** The people of the dataset and the seats they sit in. */
export type Officials = {
  /** The date of the older list, YYYY-MM-DD: every answer rests on both. */
  asOf: string
  lists: ListDates
  byId: ReadonlyMap<string, Official>
  /** The districts of a chamber, by division. */
  districts: ReadonlyMap<Chamber, ReadonlyMap<string, District>>
  /** The people who sit in a chamber for a division, in the order of the files. */
  membersOf: (chamber: Chamber, division: string) => readonly Official[]
}

/**
 * Loads `officials/*.json` and `sources.json` of a data folder. The shape of the files is checked by the builder and by the
 * tests, not at each start; throws a DataFault if a file is missing, cut off or of another version.
 */
export function loadOfficials(dataFolder: string): Officials {
  const { asOf, sources } = readVersioned<SourcesFile>(join(dataFolder, 'sources.json'))
  const folder = join(dataFolder, 'officials')
  const byId = new Map<string, Official>()
  const seats = new Map<string, Official[]>()
  const districts = new Map<Chamber, Map<string, District>>()
  // By our own list and not by the folder's: a file that is missing would otherwise be a state without anybody.
  for (const name of ['us', ...Object.keys(STATES)].map((state) => state.toLowerCase()).sort()) {
    const file = readVersioned<JurisdictionFile>(join(folder, `${name}.json`))
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
    lists: { congress: sources.congress?.asOf ?? asOf, states: sources.openstates?.asOf ?? asOf },
    byId,
    districts,
    membersOf: (chamber, division) => seats.get(`${chamber} ${division}`) ?? [],
  }
}
