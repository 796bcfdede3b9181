import { STATES } from '#letter/states.ts'
import type { DistrictedChamber } from '../../server/lookup/divisions.ts'

/** What is printed for a district: `label` is the short form, `name` is what a citizen reads. */
export type DistrictName = { name: string; label: string }

/** "14" -> "14th". English ordinals, with the exception of 11 to 13. */
function ordinal(number: number): string {
  const tens = number % 100
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${suffix}`
}

/** The name of a congressional district; `number` is null for a jurisdiction with one seat. */
export function congressionalName(state: string, number: number | null): DistrictName {
  const place = STATES[state]?.name ?? state
  const owner = place.endsWith('s') ? `${place}'` : `${place}'s`
  if (number !== null)
    return { name: `${owner} ${ordinal(number)} congressional district`, label: `${number}` }
  // A territory or DC as a whole is no "congressional district": it sends a delegate.
  const isState = STATES[state]?.kind === 'state'
  return {
    name: isState ? `${owner} at-large congressional district` : `${place}, at large`,
    label: 'At large',
  }
}

/** The short name of a chamber as it stands before "District 12": "Georgia House", "California Assembly". */
function body(chamber: DistrictedChamber, state: string): string {
  const formal = (chamber === 'state-upper' ? STATES[state]?.upper : STATES[state]?.lower) ?? state
  if (formal === 'Nebraska Legislature') return 'Nebraska Legislative'
  return formal
    .replace(' House of Representatives', ' House')
    .replace(' State ', ' ')
    .replace('General Assembly', 'Assembly')
}

/**
 * The name of a state legislative district, from its label: a number with an optional letter stands after the body
 * ("Georgia House District 12"), a New England place name before it ("7th Hampden District (Massachusetts House)",
 * "Hillsborough District 12 (New Hampshire House)").
 */
export function legislativeName(chamber: DistrictedChamber, state: string, label: string): DistrictName {
  const where = body(chamber, state)
  if (/^(\d+[A-Z]?|[A-Z])$/.test(label)) return { name: `${where} District ${label}`, label }
  const county = state === 'NH' && /^(.+) (\d+)$/.exec(label)
  const local = county ? `${county[1]} District ${county[2]}` : `${label} District`
  return { name: `${local} (${where})`, label }
}
