import { STATES, stateOfDivision } from '#letter/states.ts'
import type { ChamberAnswer, Refused } from './answer.ts'
import { SETTLED_SHARE } from './district-answer.ts'
import type { Candidate, Place, Places } from './places.ts'
import { asSubject, inSentence } from './state-name.ts'

const refuse = (path: string, message: string): Refused => ({ errors: [{ path, message }] })

/** Why a ZIP code can't be answered for, or null if it can: it doesn't exist, belongs to the armed forces or abroad, or lies in another state than typed. */
export function refusePlace(
  zip: string,
  place: Place | null,
  places: Places,
  typed: { state?: string | undefined; city?: string | undefined },
): Refused | null {
  if (!place) {
    const near = places.near(zip).map((other) => `${other.zip} (${other.city}, ${other.state})`)
    const hint = near.length > 0 ? ` Close to it are ${near.join(', ')}.` : ''
    return refuse('address.zip', `There is no ZIP code ${zip} in our list. Check the five digits.${hint}`)
  }
  if (place.kind === 'military') {
    return refuse(
      'address.zip',
      `${zip} is a military or diplomatic ZIP code. You are represented where you vote at home: enter the ZIP code of that address in the United States.`,
    )
  }
  if (place.kind === 'foreign') {
    return refuse(
      'address.zip',
      `${zip} is in ${place.city}, which elects nobody to the U.S. Congress. If you vote in the United States, enter the ZIP code of that address.`,
    )
  }
  const wrong = typed.state ? stateFault(place, typed.state) : null
  return wrong ? refuse('address.state', wrong) : null
}

/** What to say if a typed state (USPS code) can't be that of a ZIP code; null if it can. */
export function stateFault(place: Place, typed: string): string | null {
  const states = new Set([
    place.state,
    ...place.candidates['us-house'].map(({ division }) => stateOfDivision(division)),
  ])
  if (place.kind === 'military' || place.kind === 'foreign' || states.has(typed)) return null
  return `ZIP code ${place.zip} is in ${inSentence(place.state)} (${place.city}), not in ${inSentence(typed)}. Correct the one that is wrong.`
}

/** What a geocoder that didn't help means for the person, in plain words. */
export function geocoderNotice(failure: 'unreachable' | 'no-match' | 'several' | 'elsewhere'): string {
  const why = {
    unreachable: "The address service of the Census Bureau can't be reached just now",
    'no-match': "The address service of the Census Bureau doesn't know that street address",
    several: 'The address service of the Census Bureau knows several places with that street address',
    elsewhere:
      'The address service of the Census Bureau finds that street address only in another ZIP code or state',
  }[failure]
  return `${why}, so this answer rests on your ZIP code. Where a district is open, choose yours.`
}

/** Where to look up a district by its new lines; the legislatures' own pages are as many as there are states. */
const FIND_YOURS =
  ' House.gov finds yours by your address: www.house.gov/representatives/find-your-representative.'

/** That a chamber is open, or was settled by choice, among districts whose lines have moved since our map. */
function redrawnNotice({ chamber, name, settled, districts }: ChamberAnswer): string[] {
  const redrawn = districts.filter((district) => district.redrawn && (!settled || district.settled))
  const [first, ...others] = redrawn
  if (!first) return []
  const where = chamber === 'us-house' ? FIND_YOURS : ''
  if (others.length === 0) {
    return [
      `${first.name} has been redrawn since our map was made: make sure that it is yours before you write.${where}`,
    ]
  }
  return [
    `${redrawn.length} of the districts listed for the ${name} have been redrawn since our map was made, so neither your ZIP code nor a point tells which of them is yours: make sure before you write.${where}`,
  ]
}

/** That a ZIP code lies in several states: a question, or where nearly everybody lives in one of them a word to the others. */
function statesNotice({ zip }: Place, states: readonly Candidate[]): string[] {
  if (states.length < 2) return []
  const named = (some: readonly Candidate[]) =>
    some.map(({ division }) => inSentence(stateOfDivision(division) ?? '')).join(' and ')
  const most = states.filter(({ share }) => (share ?? 0) >= SETTLED_SHARE)
  const rest = states.filter((state) => !most.includes(state))
  return most.length > 0
    ? [
        `Nearly everybody in ZIP code ${zip} lives in ${named(most)}, and a few in ${named(rest)}: if you do, choose your state.`,
      ]
    : [`ZIP code ${zip} lies in ${named(states)}. Choose your state to see the right officials.`]
}

/** What the person should know about the answer, in plain sentences. */
export function noticesFor(
  place: Place,
  states: readonly Candidate[],
  chambers: readonly ChamberAnswer[],
): string[] {
  const notices: string[] = []
  if (place.kind === 'point' && chambers.some(({ settled }) => !settled)) {
    notices.push(
      `${place.zip} is a ZIP code for PO boxes or for one organization, so it doesn't tell where you live. The districts are those of its post office: confirm them, or enter the ZIP code of your home.`,
    )
  }
  notices.push(...statesNotice(place, states))
  const [only] = states.length === 1 ? [stateOfDivision(states[0]?.division ?? '')] : []
  const kind = only ? STATES[only]?.kind : null
  if (kind === 'district') {
    notices.push(
      'The District of Columbia has a delegate in the U.S. House, who may not vote on final passage of laws, and no senators.',
    )
    notices.push(
      'Our data has no map of the wards, so the ward members of the Council are listed without saying which one is yours.',
    )
  }
  if (only && kind === 'territory') {
    const { name, has, its } = asSubject(only)
    notices.push(
      `${name} ${has} no senators and no vote for President; ${its} member of the U.S. House may not vote on final passage of laws.`,
    )
    notices.push(
      only === 'PR'
        ? 'Our data has no map of the legislative districts, so district members are listed without saying which one is yours.'
        : `Our data doesn't include the members of the legislature of ${inSentence(only)}.`,
    )
  }
  for (const chamber of chambers) {
    for (const { name: district, near } of chamber.districts) {
      if (near) {
        notices.push(
          `You live within 50 m of the border between ${district} and ${near}, and our map isn't more exact than that: make sure which is yours.`,
        )
      }
    }
    notices.push(...redrawnNotice(chamber))
  }
  return notices
}
