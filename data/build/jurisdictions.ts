import { CHAMBERS, type Chamber, type Official } from '#letter/official.ts'
import { jurisdictionDivision, STATES } from '#letter/states.ts'
import { DATA_VERSION, type District, type JurisdictionFile } from '../../server/lookup/dataset.ts'
import { chamberSize } from './chamber-sizes.ts'
import type { SourceDistrict } from './districts.ts'
import { legislativeDistrict } from './divisions.ts'
import type { Findings } from './findings.ts'
import { byKeys } from './order.ts'
import { seatsOf } from './seats.ts'
import { type VacancyNote, vacancySentence } from './vacancies.ts'

/** A district before anybody sits in it. */
type Place = { division: string; name: string; label: string; overlays?: string[] | undefined }

/** Districts that Mississippi redrew for its special elections of 4 November 2025; our polygons are older. */
const REDRAWN = new Set([
  ...[16, 22, 36, 39, 41].map((n) => `ocd-division/country:us/state:ms/sldl:${n}`),
  ...[1, 2, 10, 11, 19, 34, 41, 42, 44, 45].map((n) => `ocd-division/country:us/state:ms/sldu:${n}`),
])

const COUNTRY: Place = { division: 'ocd-division/country:us', name: 'United States', label: '' }

function whole(state: string, label = ''): Place {
  const name = STATES[state]?.name ?? state
  return {
    division: jurisdictionDivision(state),
    name: label ? `${name}, ${label.toLowerCase()}` : name,
    label,
  }
}

/** DC's wards, and Puerto Rico's districts, which no source draws: at large, and by number. */
function undrawn(state: string, chamber: Chamber): Place[] {
  const atLarge = whole(state, 'At large')
  if (chamber === 'dc-council') {
    const wards = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({
      division: `${atLarge.division}/ward:${n}`,
      name: `Ward ${n}, District of Columbia`,
      label: `Ward ${n}`,
    }))
    return [atLarge, ...wards]
  }
  if (state !== 'PR' || (chamber !== 'state-upper' && chamber !== 'state-lower')) return []
  const count = chamber === 'state-upper' ? 8 : 40
  const numbered = Array.from({ length: count }, (_, i) => legislativeDistrict(chamber, state, `${i + 1}`))
  return [atLarge, ...numbered]
}

/** The chambers of a jurisdiction with their districts; "US" is the country. */
function chambersOf(state: string, drawn: readonly SourceDistrict[]): Map<Chamber, Place[]> {
  const states = Object.entries(STATES).filter(([, { kind }]) => kind === 'state')
  if (state === 'US')
    return new Map<Chamber, Place[]>([
      ['us-president', [COUNTRY]],
      ['us-vice-president', [COUNTRY]],
      ['us-senate', states.map(([code]) => whole(code))],
      ['us-house', drawn.filter((d) => d.chamber === 'us-house')],
    ])
  const chambers = new Map<Chamber, Place[]>([['governor', [whole(state)]]])
  for (const chamber of CHAMBERS) {
    if (chamber === 'dc-council' ? state !== 'DC' : chamber !== 'state-upper' && chamber !== 'state-lower')
      continue
    const places = [
      ...drawn.filter((d) => d.chamber === chamber && d.state === state),
      ...undrawn(state, chamber),
    ]
    if (places.length > 0) chambers.set(chamber, places)
  }
  return chambers
}

/** One district with its seats counted: full, or with a vacancy that somebody has named; else a leftover. */
function filled(
  chamber: Chamber,
  state: string,
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
  if (vacant > noted.length)
    findings.leftovers.push(
      `${where}: ${sitting} officials for ${seats} seats, ${noted.length} vacancies named`,
    )
  if (noted.length > vacant)
    findings.staleVacancies.push(...noted.slice(Math.max(vacant, 0)).map((n) => n.from))
  const text = noted.find((note) => note.text !== null)?.text ?? vacancySentence(vacant, seats)
  return {
    division: place.division,
    name: place.name,
    seats,
    vacancy: vacant > 0 ? text : null,
    ...(place.overlays ? { overlays: place.overlays } : {}),
    ...(REDRAWN.has(place.division) ? { redrawn: true as const } : {}),
  }
}

/**
 * The file of one jurisdiction: its chambers in the order of CHAMBERS, districts in natural order, its officials by
 * chamber, district, family name and id. What doesn't add up is a leftover in the findings.
 */
export function jurisdictionFile(
  state: string,
  drawn: readonly SourceDistrict[],
  officials: readonly Official[],
  notes: readonly VacancyNote[],
  findings: Findings,
): JurisdictionFile {
  const places = chambersOf(state, drawn)
  const key = (chamber: string, division: string) => `${chamber} ${division}`
  const sitting = new Map<string, number>()
  for (const { chamber, division } of officials)
    sitting.set(key(chamber, division), (sitting.get(key(chamber, division)) ?? 0) + 1)
  const chambers = [...places].map(([chamber, list]) => {
    const districts = list
      .map((place) =>
        filled(chamber, state, place, sitting.get(key(chamber, place.division)) ?? 0, notes, findings),
      )
      .sort(byKeys((district) => district.division))
    checkSize(state, chamber, districts, findings)
    return { chamber, districts }
  })
  const known = new Set(chambers.flatMap((c) => c.districts.map((d) => key(c.chamber, d.division))))
  for (const official of officials)
    if (!known.has(key(official.chamber, official.division)))
      findings.leftovers.push(`${official.name}: no district ${official.division} in ${official.chamber}`)
  const order = byKeys<Official>(
    (o) => String(CHAMBERS.indexOf(o.chamber)),
    (o) => o.division,
    (o) => o.district ?? '',
    (o) => o.familyName,
    (o) => o.id,
  )
  return { version: DATA_VERSION, state, chambers, officials: [...officials].sort(order) }
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
