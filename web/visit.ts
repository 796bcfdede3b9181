import type { Campaign } from '#letter/campaign.ts'
import type { Found } from './api.ts'

/** What the person typed as their address on the first step. */
export type TypedAddress = { zip: string; street: string; city: string; state: string }

/** The fields of the one who signs; a field that is not there follows the address. */
export type TypedSender = Partial<Record<'name' | 'email' | 'phone' | keyof TypedAddress, string>>

/** Where the person lives, by their device or by their finger on the map; `metres` is how sure the device was. */
export type Point = { latitude: number; longitude: number; by: 'device' | 'map'; metres: number | null }

/** The words by which a text names the one who signs, and their place. */
export type Said = { name: string; city: string; state: string }

/**
 * What the person did to one of the campaign's letters; a part that is not there follows the template. `said` are the name and the place at the
 * time when the text became theirs.
 */
export type LetterEdit = { on?: boolean; subject?: string; body?: string; said?: Said }

/** All that a person typed and chose, and what was answered to it. Kept in this browser only. */
export type Visit = {
  address: TypedAddress
  /** Whether the street may be used to find the districts: for that the server asks the Census Bureau where it is. */
  exact: boolean
  /** The address that `found` answers to, as it was typed. */
  asked: TypedAddress | null
  /** Whether its street is looked up each time it is asked again: it was worth it the first time. */
  byStreet: boolean
  /** True once they said that this isn't where their street is: it stays on the letters, and isn't looked up. */
  misplaced: boolean
  /** The point that they gave with it. */
  point: Point | null
  found: Found | null
  /** The districts that the person chose, one for a chamber. */
  divisions: string[]
  /** The states between which the ZIP code left the choice, as divisions, while an answer for one of them stands. */
  states: string[]
  /** The chambers where they said that they are not sure. */
  unsure: string[]
  /** Officials ticked or unticked by hand, by id. */
  picks: Record<string, boolean>
  sender: TypedSender
  /** By a question's id. */
  answers: Record<string, string>
  /** By a letter's id. */
  letters: Record<string, LetterEdit>
  /** Officials written to, by id. */
  done: Record<string, boolean>
  campaign: Campaign | null
}

export const EMPTY: Visit = {
  address: { zip: '', street: '', city: '', state: '' },
  exact: true,
  asked: null,
  byStreet: false,
  misplaced: false,
  point: null,
  found: null,
  divisions: [],
  states: [],
  unsure: [],
  picks: {},
  sender: {},
  answers: {},
  letters: {},
  done: {},
  campaign: null,
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The entries of a stored record whose values are of one type; whatever else stands there is dropped. */
function entriesOf<T>(value: unknown, isRight: (entry: unknown) => entry is T): Record<string, T> {
  if (!isRecord(value)) return {}
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => isRight(entry[1])))
}

const isString = (value: unknown): value is string => typeof value === 'string'
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const addressOf = (value: unknown): TypedAddress => ({ ...EMPTY.address, ...entriesOf(value, isString) })
const isOr = (value: unknown, type: string) => value === undefined || typeof value === type
const isSaid = (value: unknown): value is Said =>
  isRecord(value) && isString(value.name) && isString(value.city) && isString(value.state)
const isEdit = (value: unknown): value is LetterEdit =>
  isRecord(value) &&
  isOr(value.on, 'boolean') &&
  isOr(value.subject, 'string') &&
  isOr(value.body, 'string') &&
  (value.said === undefined || isSaid(value.said))
const isDegrees = (value: unknown, most: number) => typeof value === 'number' && Math.abs(value) <= most
const isPoint = (value: unknown): value is Point =>
  isRecord(value) &&
  isDegrees(value.latitude, 90) &&
  isDegrees(value.longitude, 180) &&
  (value.by === 'device' || value.by === 'map') &&
  (value.metres === null || typeof value.metres === 'number')
const stringsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isString) : [])

/**
 * A visit from what the browser stored. Each part is taken for itself and left out if it is broken, so that a damaged or
 * foreign entry never costs more than itself and never keeps the page from starting.
 */
export function readVisit(json: string | null): Visit {
  let stored: unknown
  try {
    stored = JSON.parse(json ?? '')
  } catch {
    return EMPTY
  }
  if (!isRecord(stored)) return EMPTY
  const { found, campaign } = stored
  return {
    address: addressOf(stored.address),
    exact: stored.exact !== false,
    asked: isRecord(stored.asked) ? addressOf(stored.asked) : null,
    byStreet: stored.byStreet === true,
    misplaced: stored.misplaced === true,
    point: isPoint(stored.point) ? stored.point : null,
    found:
      isRecord(found) && Array.isArray(found.chambers) && isRecord(found.officials) ? (found as Found) : null,
    divisions: stringsOf(stored.divisions),
    states: stringsOf(stored.states),
    unsure: stringsOf(stored.unsure),
    picks: entriesOf(stored.picks, isBoolean),
    sender: entriesOf(stored.sender, isString),
    answers: entriesOf(stored.answers, isString),
    letters: entriesOf(stored.letters, isEdit),
    done: entriesOf(stored.done, isBoolean),
    campaign: isRecord(campaign) && Array.isArray(campaign.letters) ? (campaign as Campaign) : null,
  }
}
