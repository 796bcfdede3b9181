import { jurisdictionDivision, stateOfDivision } from '#letter/states.ts'
import { disagreement, vagueState } from './agreement.ts'
import type { ChamberAnswer, Found, Refused } from './answer.ts'
import { statesOf } from './candidates.ts'
import type { Districts, Located } from './districts.ts'
import { doubtsOf } from './doubts.ts'
import { electionNotice } from './elections.ts'
import type { Geocoder } from './geocoder.ts'
import { backgroundOf, geocoderNotice, noticesFor } from './notices.ts'
import type { Officials } from './officials.ts'
import { refusePlace } from './place-faults.ts'
import type { Place, Places } from './places.ts'
import { refuseChoice, represented, settledState } from './represented.ts'
import { ENGLISH, officialInWords, type Telling, type Words } from './words.ts'

/** What lookups draw on. `geocode` is null where the host has switched the geocoder off; `today` gives the day that is answered for, YYYY-MM-DD. */
export type Sources = {
  places: Places
  officials: Officials
  districts: Districts
  geocode: Geocoder | null
  today: () => string
}

type Query = {
  address?: Typed | undefined
  location?: { latitude: number; longitude: number; accuracy?: number | undefined } | undefined
  divisions?: string[] | undefined
}
type Typed = {
  zip: string
  street?: string | undefined
  city?: string | undefined
  state?: string | undefined
}

const refuse = (path: string, message: string): Refused => ({ errors: [{ path, message }] })

const nowhere = ({ say }: Words) =>
  refuse(
    'location',
    say(
      'That point is at sea or outside the United States. Enter the ZIP code of the address at which you vote.',
    ),
  )

/** The chambers that a street address can settle. */
const DISTRICTED = new Set(['us-house', 'state-upper', 'state-lower'])

/** True for a chamber that is open, and that a point may settle: none can where all lines have moved since our map, or where we have none. */
const canBeLocated = ({ chamber, settled, districts }: ChamberAnswer) =>
  !settled &&
  DISTRICTED.has(chamber) &&
  !districts.every(({ redrawn, division }) => redrawn || stateOfDivision(division) === 'PR')

/** A box is no place: asking where it is would only tell somebody else about it. */
const isBox = (street: string) => /^\s*(?:p\.?\s*o\.?\s*|post office )box\b/i.test(street)

/** The place that a ZIP code or, without one, a point belongs to. */
function placeOf(
  { address, location }: Query,
  located: Located | null,
  places: Places,
  words: Words,
): Place | Refused {
  const { say } = words
  if (address) {
    const zip = address.zip.slice(0, 5)
    const place = places.find(zip)
    const refused = refusePlace(zip, place, places, address, words)
    return refused ?? place ?? refuse('address.zip', say('Check the ZIP code.'))
  }
  if (!location || !located) return refuse('address', say('Give an address with a ZIP code, or a location.'))
  const near = places.nearest(located.state, location.longitude, location.latitude)
  // The nearest ZIP code names the place; which districts it has doesn't matter any more.
  const candidates = { 'us-house': [], 'state-upper': [], 'state-lower': [] }
  return near ? { ...near, ...location, state: located.state, candidates } : nowhere(words)
}

/** The answer that a point, or without one the ZIP code, gives. */
function answer(
  query: Query,
  place: Place,
  located: Located | null,
  method: Found['method'],
  known: Telling,
): Found | Refused {
  const { officials, words } = known
  const { address, divisions = [] } = query
  const all = statesOf(place)
  const isOne = (state: string | null | undefined) =>
    all.some((one) => one.division === jurisdictionDivision(state ?? ''))
  const state = address?.state ?? divisions.map(stateOfDivision).find(isOne) ?? located?.state
  const states = state
    ? all
        .filter(({ division }) => division === jurisdictionDivision(state))
        .map((one) => ({ ...one, share: 1 }))
    : all
  const chambers = represented({ place, states, located, chosen: new Set(divisions) }, known)
  const wrong = refuseChoice(divisions, chambers, words)
  if (wrong) return wrong
  const people = chambers.flatMap(({ districts }) => districts.flatMap((district) => district.officials))
  const { city, zip, latitude, longitude } = place
  const background = [
    ...backgroundOf(place, states, chambers, words),
    ...electionNotice(chambers, officials, known.today, words),
  ]
  return {
    place: { city, state: settledState(chambers) ?? place.state, zip, latitude, longitude },
    language: words.say.language,
    asOf: officials.asOf,
    method: divisions.length > 0 ? 'chosen' : method,
    chambers,
    officials: Object.fromEntries(
      people
        .flatMap((id) => officials.byId.get(id) ?? [])
        .map((official) => [official.id, officialInWords(official, words)]),
    ),
    notices: [...noticesFor(place, states, chambers, words), ...background],
    ...(background.length > 0 && { background }),
  }
}

const withNotices = (found: Found, notices: readonly string[]): Found => ({
  ...found,
  notices: [...notices, ...found.notices],
})

/**
 * Everybody who represents an address: by its ZIP code as far as that tells, by a point where one is given, and by asking the geocoder for one
 * where a chamber is open and a street was typed. A typed state, or a chosen division, rules out candidates of other states. Refuses, naming the
 * field, a ZIP code that doesn't exist or has no representatives, a state that contradicts it, a point at sea or abroad, and a choice that isn't
 * among the candidates. A geocoder that fails costs nothing but a notice. What it says, and what things are called, is in the language of
 * `words`.
 */
export async function find(
  query: Query,
  { places, officials, districts, geocode, today }: Sources,
  words: Words = ENGLISH,
): Promise<Found | Refused> {
  const { address, location } = query
  const located = location ? districts.locate(location.longitude, location.latitude, location.accuracy) : null
  if (location && !located) return nowhere(words)
  const place = placeOf(query, located, places, words)
  if ('errors' in place) return place
  const vague = located && vagueState(located, address ? statesOf(place) : null, query, words)
  if (vague) return vague
  if (address && location && located) {
    const given = { place, state: address.state, divisions: query.divisions ?? [], location }
    const wrong = disagreement(located, given, words)
    if (wrong) return wrong
  }
  const known = { officials, districts, today: today(), words }
  const found = answer(query, place, located, located ? 'point' : 'zip', known)
  if ('errors' in found) return found
  if (location && located) {
    // A post office's own districts say nothing about the point.
    const isPlain = !address || place.kind === 'point'
    const doubts = isPlain ? [] : doubtsOf(located, location, place, words)
    return doubts.length > 0 ? { ...withNotices(found, doubts), doubtful: true } : found
  }
  if (!address?.street || !geocode || !found.chambers.some(canBeLocated) || isBox(address.street))
    return found

  const { divisions = [] } = query
  // A choice of the person's tells the state as well as typing it.
  const state = address.state ?? divisions.flatMap((division) => stateOfDivision(division) ?? [])[0]
  const point = await geocode({ ...address, street: address.street, state })
  if ('failure' in point) return withNotices(found, [geocoderNotice(point.failure, words)])
  const exact = districts.locate(point.longitude, point.latitude)
  const given = { place, state: address.state, divisions, location: point }
  // A match whose own state isn't that of its point, or whose point lies where the ZIP code doesn't reach, is of another house.
  const isElsewhere =
    !exact ||
    exact.state !== point.state ||
    disagreement(exact, given, words) !== null ||
    doubtsOf(exact, point, place, words).length > 0
  if (isElsewhere) return withNotices(found, [geocoderNotice('elsewhere', words)])
  const byStreet = answer(query, place, exact, 'street', known)
  if ('errors' in byStreet) return byStreet
  const near = places.nearest(exact.state, point.longitude, point.latitude)
  return {
    ...byStreet,
    point: {
      longitude: point.longitude,
      latitude: point.latitude,
      near: near ? `${near.city}, ${near.state} ${near.zip}` : place.city,
    },
  }
}
