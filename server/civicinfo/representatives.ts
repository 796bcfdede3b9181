import type { Office, Official } from '#letter/official.ts'
import { type OfficeKind, officeKind } from './offices.ts'
import { civicOfficial } from './officials.ts'
import type { Level, Role } from './query.ts'
import type { CivicDivision, RepresentativeInfoData } from './schema.ts'
import type { Seats } from './seats.ts'

/** Which offices are wanted; a filter that isn't given lets everything through. */
export type Filter = { levels?: Level[] | undefined; roles?: Role[] | undefined }

/** One office of a division with all who hold it: both senators of a state hold one, DC's chairman another than the council's members. */
type HeldOffice = OfficeKind & { division: string; holders: Official[] }

function officesOf({ chamber, division, holders }: Seats): HeldOffice[] {
  const byOffice = new Map<Office | null, Official[]>(holders.length > 0 ? [] : [[null, []]])
  for (const holder of holders) byOffice.set(holder.office, [...(byOffice.get(holder.office) ?? []), holder])
  return [...byOffice].map(([office, held]) => ({
    ...officeKind(chamber, division, office),
    division,
    holders: held,
  }))
}

function isWanted({ levels, roles }: OfficeKind, filter: Filter): boolean {
  const meets = <T>(wanted: T[] | undefined, own: readonly T[]) =>
    wanted === undefined || wanted.some((one) => own.includes(one))
  return meets(filter.levels, levels) && meets(filter.roles, roles)
}

/** The API's documentation names this as the example of an alias. */
const ALIASES: Readonly<Record<string, string[]>> = {
  'ocd-division/country:us/district:dc': ['ocd-division/country:us/state:dc'],
}

/** The division that an id or one of its aliases stands for. */
export function primaryDivision(id: string): string {
  return Object.entries(ALIASES).find(([, others]) => others.includes(id))?.[0] ?? id
}

/** Divisions by id, each once. */
export function civicDivisions(seats: readonly { division: string; name: string }[]) {
  return Object.fromEntries(
    seats.map(({ division, name }): [string, CivicDivision] => [
      division,
      { name, ...(ALIASES[division] ? { alsoKnownAs: ALIASES[division] } : {}) },
    ]),
  )
}

/**
 * Seats as the API answers them: divisions that point to offices by position, offices that point to officials. A division without an office
 * that passes the filter is left out.
 */
export function civicRepresentatives(
  seats: readonly Seats[],
  filter: Filter,
  includeOffices: boolean,
): RepresentativeInfoData {
  const wanted = seats.flatMap((each) =>
    officesOf(each)
      .filter((office) => isWanted(office, filter))
      .map((office) => ({ ...office, divisionName: each.name })),
  )
  const divisions = civicDivisions(
    wanted.map(({ division, divisionName }) => ({ division, name: divisionName })),
  )
  if (!includeOffices) return { divisions }
  const officials = wanted.flatMap(({ holders }) => holders)
  const position = new Map(officials.map((official, index) => [official.id, index]))
  const offices = wanted.map(({ name, division, levels, roles, holders }, index) => {
    const own = divisions[division]
    if (own) own.officeIndices = [...(own.officeIndices ?? []), index]
    const officialIndices = holders.flatMap(({ id }) => position.get(id) ?? [])
    return { name, divisionId: division, levels, roles, officialIndices }
  })
  return { divisions, offices, officials: officials.map(civicOfficial) }
}
