import { jurisdictionDivision, stateOfDivision } from '#letter/states.ts'
import type { ChamberAnswer, Found, Refused } from './answer.ts'
import { districtedChamber, partlyAtLarge, round, statewideChamber } from './chambers.ts'
import { noticesFor, refusePlace } from './notices.ts'
import type { Officials } from './officials.ts'
import type { Candidate, Place, Places } from './places.ts'

type Query = {
  address: { zip: string; state?: string | undefined; city?: string | undefined }
  divisions?: string[] | undefined
}

const COUNTRY = 'ocd-division/country:us'

/** The states that a place's people live in, with the share of each: from its candidates for the U.S. House, else from the place itself. */
function statesOf(place: Place): Candidate[] {
  const shares = new Map<string, number>()
  for (const { division, share } of place.candidates['us-house']) {
    const state = stateOfDivision(division)
    if (state) shares.set(state, (shares.get(state) ?? 0) + (share ?? 1))
  }
  if (shares.size === 0) shares.set(place.state, 1)
  return [...shares].map(([state, share]) => ({ division: jurisdictionDivision(state), share: round(share) }))
}

/** Only the candidates of one state, with shares of the people in it. */
function within(candidates: readonly Candidate[], state: string): Candidate[] {
  const inside = candidates.filter(({ division }) => stateOfDivision(division) === state)
  if (inside.length === candidates.length) return inside
  const total = inside.reduce((sum, { share }) => sum + (share ?? 0), 0)
  return inside.map(({ division, share }) => ({
    division,
    share: share === null || total === 0 ? share : round(share / total),
  }))
}

/** The divisions that can't be chosen here, or that contradict each other. */
function refuseChoice(divisions: readonly string[], chambers: readonly ChamberAnswer[]): Refused | null {
  for (const [index, division] of divisions.entries()) {
    const chamber = chambers.find(({ districts }) =>
      districts.some((district) => district.division === division),
    )
    if (!chamber) {
      return {
        errors: [
          {
            path: `divisions.${index}`,
            message: 'That district is not among those of this ZIP code. Choose one of the districts listed.',
          },
        ],
      }
    }
  }
  for (const { districts, name } of chambers) {
    const picked = districts.filter(({ division, overlays }) => !overlays && divisions.includes(division))
    if (picked.length > 1) {
      return {
        errors: [
          { path: 'divisions', message: `Choose one district for the ${name}, not ${picked.length}.` },
        ],
      }
    }
  }
  return null
}

/** Every chamber of the states that are left, in the order in which the page shows them. */
function chambersOf(
  place: Place,
  states: readonly Candidate[],
  officials: Officials,
  chosen: ReadonlySet<string>,
): ChamberAnswer[] {
  const context = { officials, chosen, counted: place.kind === 'zcta' || place.kind === 'territory' }
  const only = states.length === 1 ? stateOfDivision(states[0]?.division ?? '') : null
  const narrowed = (candidates: readonly Candidate[]) => (only ? within(candidates, only) : candidates)
  const country = [{ division: COUNTRY, share: 1 }]
  const house = narrowed(place.candidates['us-house'])
  const chambers = [
    statewideChamber('us-president', country, context),
    statewideChamber('us-vice-president', country, context),
    statewideChamber('us-senate', states, context),
    // A state with one seat is settled even by a PO box.
    districtedChamber('us-house', house, {
      ...context,
      counted: context.counted || isAtLarge(house, officials),
    }),
    statewideChamber('governor', states, context),
    ...(['state-upper', 'state-lower'] as const).map((chamber) =>
      only === 'PR'
        ? partlyAtLarge(chamber, jurisdictionDivision('PR'), officials, chosen)
        : districtedChamber(chamber, narrowed(place.candidates[chamber]), context),
    ),
    ...(only === 'DC' ? [partlyAtLarge('dc-council', jurisdictionDivision('DC'), officials, chosen)] : []),
  ]
  return chambers.filter(({ districts }) => districts.length > 0)
}

/** True if the only candidate's state has no other district for the U.S. House. */
function isAtLarge(candidates: readonly Candidate[], officials: Officials): boolean {
  const [first, ...more] = candidates
  if (!first || more.length > 0) return false
  const whole = jurisdictionDivision(stateOfDivision(first.division) ?? '')
  const seats = [...(officials.districts.get('us-house')?.keys() ?? [])].filter(
    (d) => d === whole || d.startsWith(`${whole}/`),
  )
  return seats.length === 1
}

/**
 * Everybody who represents an address, as far as its ZIP code tells. A typed state, or a chosen division, rules out the candidates of other
 * states. Refuses, naming the field, a ZIP code that doesn't exist or has no representatives, a state that contradicts it, and a choice that
 * isn't among the candidates.
 */
export function find(query: Query, places: Places, officials: Officials): Found | Refused {
  const { address, divisions = [] } = query
  const zip = address.zip.slice(0, 5)
  const place = places.find(zip)
  const refused = refusePlace(zip, place, places, address)
  if (refused || !place)
    return refused ?? { errors: [{ path: 'address.zip', message: 'Check the ZIP code.' }] }

  const all = statesOf(place)
  const chosenState = divisions
    .map(stateOfDivision)
    .find((state) => state && all.some((s) => s.division === jurisdictionDivision(state)))
  const state = address.state ?? chosenState
  const states = state
    ? all.filter(({ division }) => division === jurisdictionDivision(state)).map((s) => ({ ...s, share: 1 }))
    : all
  const chambers = chambersOf(place, states, officials, new Set(divisions))
  const wrongChoice = refuseChoice(divisions, chambers)
  if (wrongChoice) return wrongChoice

  const people = chambers.flatMap(({ districts }) => districts.flatMap((district) => district.officials))
  return {
    place: {
      city: place.city,
      state: state ?? place.state,
      zip,
      latitude: place.latitude,
      longitude: place.longitude,
    },
    asOf: officials.asOf,
    method: divisions.length > 0 ? 'chosen' : 'zip',
    chambers,
    officials: Object.fromEntries(
      people.flatMap((id) => officials.byId.get(id) ?? []).map((official) => [official.id, official]),
    ),
    notices: noticesFor(place, states, chambers, officials),
  }
}
