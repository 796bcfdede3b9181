import { join } from 'node:path'
import type { Chamber, Official } from '#letter/official.ts'
import { STATES, stateOfDivision } from '#letter/states.ts'
import type { ListDates } from './age.ts'
import { expectVersioned, faultOf, readVersioned } from './data-file.ts'
import type { District, SourcesFile } from './dataset.ts'
import { type Jurisdiction, readJurisdiction } from './jurisdiction.ts'

/** The people of the dataset by id. An id doesn't tell whose file it is in: for one that isn't known yet, and for all of them, what is left is read. */
export type People = Pick<ReadonlyMap<string, Official>, 'get' | 'has' | 'keys' | 'values' | 'size'>

/** The people of the dataset and the seats they sit in, jurisdictions read when first needed: whatever asks throws a DataFault if its file is damaged. */
export type Officials = {
  /** The date of the older list, YYYY-MM-DD: every answer rests on both. */
  asOf: string
  lists: ListDates
  byId: People
  /** A district of a chamber; undefined if there is none of this division. */
  districtOf: (chamber: Chamber, division: string) => District | undefined
  /** The districts of a chamber in a state, or without one in the country. */
  districtsOf: (chamber: Chamber, state: string | null) => readonly District[]
  /** The people who sit in a chamber for a division, in the order of the files. */
  membersOf: (chamber: Chamber, division: string) => readonly Official[]
  /** Reads one more of the files that nobody has needed yet; false once there is none left. */
  readOneMore: () => boolean
}

/** The file of President, Vice President and Congress; every other office is in its state's. */
const NATION = 'US'
const isNational = (chamber: Chamber) => chamber.startsWith('us-')

/** By our own list and not by the folder's: a file that is missing would otherwise be a state without anybody. */
const JURISDICTIONS = [NATION, ...Object.keys(STATES)].sort()

/**
 * The officials of a data folder: `officials/*.json` and `sources.json`. The shape of the files is checked by the builder and by the tests, not at
 * each start; throws a DataFault at once if a file is missing, cut off or of another version.
 */
export function loadOfficials(dataFolder: string): Officials {
  const sourcesFile = join(dataFolder, 'sources.json')
  const { asOf, sources } = readVersioned<SourcesFile>(sourcesFile)
  if (typeof asOf !== 'string' || typeof sources !== 'object' || !sources)
    throw faultOf(sourcesFile, 'is damaged')
  const pathOf = (code: string) => join(dataFolder, 'officials', `${code.toLowerCase()}.json`)
  for (const code of JURISDICTIONS) expectVersioned(pathOf(code))

  const read = new Map<string, Jurisdiction>()
  const known = new Map<string, Official>()
  const jurisdiction = (code: string): Jurisdiction => {
    const before = read.get(code)
    if (before) return before
    const file = readJurisdiction(pathOf(code), code)
    read.set(code, file)
    for (const official of file.people) known.set(official.id, official)
    return file
  }
  const all = () => JURISDICTIONS.map(jurisdiction)
  /** The files that have a chamber's seats in a state, or without one in the country; none for a state that somebody made up. */
  const filesOf = (chamber: Chamber, state: string | null) => {
    if (isNational(chamber)) return [jurisdiction(NATION)]
    if (state === null) return all()
    return Object.hasOwn(STATES, state) ? [jurisdiction(state)] : []
  }
  const fileOf = (chamber: Chamber, division: string) => filesOf(chamber, stateOfDivision(division) ?? '')[0]
  const readOneMore = () => {
    const next = JURISDICTIONS.find((code) => !read.has(code))
    if (next !== undefined) jurisdiction(next)
    return next !== undefined
  }
  const get = (id: string) => {
    while (!known.has(id) && readOneMore());
    return known.get(id)
  }
  const everybody = () => all().flatMap(({ people }) => people)
  return {
    asOf,
    lists: { congress: sources.congress?.asOf ?? asOf, states: sources.openstates?.asOf ?? asOf },
    byId: {
      get,
      has: (id) => get(id) !== undefined,
      keys: () =>
        everybody()
          .map(({ id }) => id)
          .values(),
      values: () => everybody().values(),
      get size() {
        return all().reduce((sum, { people }) => sum + people.length, 0)
      },
    },
    districtOf: (chamber, division) => fileOf(chamber, division)?.districtOf(chamber, division),
    districtsOf: (chamber, state) =>
      filesOf(chamber, state).flatMap((file) => file.districtsOf(chamber, state)),
    membersOf: (chamber, division) => fileOf(chamber, division)?.membersOf(chamber, division) ?? [],
    readOneMore,
  }
}
