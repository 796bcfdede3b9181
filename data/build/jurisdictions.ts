import { CHAMBERS, type Chamber, type Official } from '#letter/official.ts'
import { DATA_VERSION } from '../../server/lookup/data-version.ts'
import type { District, JurisdictionFile } from '../../server/lookup/dataset.ts'
import { chamberSize } from './chamber-sizes.ts'
import { chambersOf, type Place } from './chambers.ts'
import type { Findings } from './findings.ts'
import type { NamedDistrict } from './known-districts.ts'
import { byKeys } from './order.ts'
import { redrawnFrom } from './redrawn.ts'
import { seatsOf } from './seats.ts'
import { unlistedSentence, type VacancyNote, vacancySentence } from './vacancies.ts'

/** A jurisdiction, "US" for the country, and the day of the list that names its officials. */
type Jurisdiction = { state: string; asOf: string }

/** One district with its seats counted: full, or with a vacancy; one that nobody has named has to be looked into. */
function filled(
  chamber: Chamber,
  { state, asOf }: Jurisdiction,
  place: Place,
  sitting: number,
  notes: readonly VacancyNote[],
  findings: Findings,
): District {
  const seats = seatsOf(chamber, state, place.label)
  const noted = notes.filter((note) => note.chamber === chamber && note.division === place.division)
  const vacant = seats - sitting
  const where = `${state} ${chamber} ${place.label || place.name}`
  if (vacant < 0) findings.leftovers.push(`${where}: ${sitting} officials for ${seats} seats`)
  const isNamed = vacant <= noted.length
  if (!isNamed)
    findings.unexplained.push(
      `${where}: nobody is named for ${vacant} of ${seats} seats, and ${noted.length} notes say why`,
    )
  if (noted.length > vacant)
    findings.staleVacancies.push(...noted.slice(Math.max(vacant, 0)).map((n) => n.from))
  const text = isNamed
    ? (noted.find((note) => note.text !== null)?.text ?? vacancySentence(vacant, seats))
    : unlistedSentence(vacant, seats, asOf)
  const redrawn = redrawnFrom(place.division)
  return {
    division: place.division,
    name: place.name,
    seats,
    vacancy: vacant > 0 ? text : null,
    ...(place.overlays ? { overlays: place.overlays } : {}),
    ...(redrawn ? { redrawnFrom: redrawn } : {}),
  }
}

/**
 * The file of one jurisdiction: its chambers in the order of CHAMBERS, districts in natural order, its officials by
 * chamber, district, family name and id. What doesn't add up is in the findings.
 */
export function jurisdictionFile(
  jurisdiction: Jurisdiction,
  drawn: readonly NamedDistrict[],
  officials: readonly Official[],
  notes: readonly VacancyNote[],
  findings: Findings,
): JurisdictionFile {
  const { state } = jurisdiction
  const places = chambersOf(state, drawn)
  const key = (chamber: string, division: string) => `${chamber} ${division}`
  const sitting = new Map<string, number>()
  for (const { chamber, division } of officials)
    sitting.set(key(chamber, division), (sitting.get(key(chamber, division)) ?? 0) + 1)
  const chambers = [...places].map(([chamber, list]) => {
    const districts = list
      .map((place) =>
        filled(chamber, jurisdiction, place, sitting.get(key(chamber, place.division)) ?? 0, notes, findings),
      )
      .sort(byKeys((district) => district.division))
    checkSize(state, chamber, districts, findings)
    return { chamber, districts }
  })
  const known = new Set(chambers.flatMap((c) => c.districts.map((d) => key(c.chamber, d.division))))
  const [placed, strangers] = [true, false].map((isKnown) =>
    officials.filter((o) => known.has(key(o.chamber, o.division)) === isKnown),
  )
  for (const { name, division, chamber } of strangers ?? [])
    findings.unexplained.push(`${name} is left out: no district ${division} in ${chamber}`)
  const order = byKeys<Official>(
    (o) => String(CHAMBERS.indexOf(o.chamber)),
    (o) => o.division,
    (o) => o.district ?? '',
    (o) => o.familyName,
    (o) => o.id,
  )
  return { version: DATA_VERSION, state, chambers, officials: (placed ?? []).sort(order) }
}

function checkSize(
  state: string,
  chamber: Chamber,
  districts: readonly District[],
  findings: Findings,
): void {
  const seats = districts.reduce((sum, district) => sum + district.seats, 0)
  const size = chamberSize(chamber, state)
  if (seats !== size) findings.leftovers.push(`${state} ${chamber}: ${seats} seats, by law ${size}`)
}
