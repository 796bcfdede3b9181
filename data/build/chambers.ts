import { CHAMBERS, type Chamber } from '#letter/official.ts'
import { jurisdictionDivision, STATES } from '#letter/states.ts'
import { legislativeDistrict } from './divisions.ts'
import type { NamedDistrict } from './known-districts.ts'

/** A district before anybody sits in it. */
export type Place = { division: string; name: string; label: string; overlays?: string[] | undefined }

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
export function chambersOf(state: string, drawn: readonly NamedDistrict[]): Map<Chamber, Place[]> {
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
