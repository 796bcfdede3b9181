import type { Chamber, Official } from '#letter/official.ts'
import { stateOfDivision } from '#letter/states.ts'
import { faultOf, made, readVersioned } from './data-file.ts'
import type { District, JurisdictionFile } from './dataset.ts'

/** What a file of `data/officials/` has: districts, and the people who sit for them. */
export type Jurisdiction = {
  /** In the order of the file. */
  people: readonly Official[]
  districtOf: (chamber: Chamber, division: string) => District | undefined
  /** The districts of a chamber in a state, or without one all. */
  districtsOf: (chamber: Chamber, state: string | null) => readonly District[]
  membersOf: (chamber: Chamber, division: string) => readonly Official[]
}

/** Values by a key of each, in the order in which they come. */
function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/** Reads the file of `data/officials/` of a state, or of the nation (US). Throws a DataFault if it is missing, damaged, of another version or another state. */
export function readJurisdiction(path: string, code: string): Jurisdiction {
  const file = readVersioned<JurisdictionFile>(path)
  return made(path, () => jurisdictionOf(file, path, code))
}

function jurisdictionOf(
  { state, chambers, officials }: JurisdictionFile,
  path: string,
  code: string,
): Jurisdiction {
  // Nobody would notice but the people who live there: they would be told that they have no officials.
  if (state !== code || !chambers?.length || !officials?.length)
    throw faultOf(path, `isn't the file of the officials of ${code}`)
  const all = new Map(chambers.map(({ chamber, districts }) => [chamber, districts]))
  const districts = new Map(
    chambers.flatMap((one) =>
      one.districts.map((district) => [`${one.chamber} ${district.division}`, district]),
    ),
  )
  const seats = grouped(officials, ({ chamber, division }) => `${chamber} ${division}`)
  // The states are many in the file of the nation's offices alone.
  const byState = new Map(
    chambers.map((one) => [
      one.chamber,
      grouped(one.districts, ({ division }) => `${stateOfDivision(division)}`),
    ]),
  )
  return {
    people: officials,
    districtOf: (chamber, division) => districts.get(`${chamber} ${division}`),
    districtsOf: (chamber, state) =>
      (state === null ? all.get(chamber) : byState.get(chamber)?.get(state)) ?? [],
    membersOf: (chamber, division) => seats.get(`${chamber} ${division}`) ?? [],
  }
}
