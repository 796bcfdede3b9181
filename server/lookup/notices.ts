import { STATES, stateOfDivision } from '#letter/states.ts'
import type { ChamberAnswer } from './answer.ts'
import { SETTLED_SHARE } from './district-answer.ts'
import type { Candidate, Place } from './places.ts'
import { asSubject, inSentence } from './state-name.ts'
import { listed, type Words } from './words.ts'

/** What a geocoder that didn't help means for the person, in plain words. */
export function geocoderNotice(
  failure: 'unreachable' | 'no-match' | 'several' | 'elsewhere',
  { say }: Words,
): string {
  switch (failure) {
    case 'unreachable':
      return say(
        "The address service of the Census Bureau can't be reached just now, so this answer rests on your ZIP code. Where a district is open, choose yours.",
      )
    case 'no-match':
      return say(
        "The address service of the Census Bureau doesn't know that street address, so this answer rests on your ZIP code. Where a district is open, choose yours.",
      )
    case 'several':
      return say(
        'The address service of the Census Bureau knows several places with that street address, so this answer rests on your ZIP code. Where a district is open, choose yours.',
      )
    case 'elsewhere':
      return say(
        'The address service of the Census Bureau finds that street address only in another ZIP code or state, so this answer rests on your ZIP code. Where a district is open, choose yours.',
      )
  }
}

/** That a chamber is open, or was settled by choice, among districts whose lines have moved since our map. */
function redrawnNotice({ chamber, name, settled, districts }: ChamberAnswer, { say }: Words): string[] {
  const redrawn = districts.filter((district) => district.redrawn && (!settled || district.settled))
  const [first, ...others] = redrawn
  if (!first) return []
  const notice =
    others.length === 0
      ? say(
          '{district} has been redrawn since our map was made: make sure that it is yours before you write.',
          { district: first.name },
        )
      : say(
          '{count} of the districts listed for the {chamber} have been redrawn since our map was made, so neither your ZIP code nor a point tells which of them is yours: make sure before you write.',
          { count: redrawn.length, chamber: name },
        )
  // The legislatures' own pages are as many as there are states.
  if (chamber !== 'us-house') return [notice]
  const where = say(
    'House.gov finds yours by your address: www.house.gov/representatives/find-your-representative.',
  )
  return [`${notice} ${where}`]
}

/** True where nearly everybody lives in one of several states: then that one is taken, and nobody is asked. */
const isTaken = (states: readonly Candidate[]) =>
  states.length > 1 && states.some(({ share }) => (share ?? 0) >= SETTLED_SHARE)

/** That a ZIP code lies in several states: a question, or where one of them is taken a word to those who live in the others. */
function statesNotice({ zip }: Place, states: readonly Candidate[], words: Words): string[] {
  if (states.length < 2) return []
  const named = (some: readonly Candidate[]) =>
    listed(
      some.map(({ division }) => inSentence(stateOfDivision(division) ?? '', words)),
      words,
    )
  const most = states.filter(({ share }) => (share ?? 0) >= SETTLED_SHARE)
  const rest = states.filter((state) => !most.includes(state))
  return most.length > 0
    ? [
        words.say(
          'Nearly everybody in ZIP code {zip} lives in {most}, and a few in {rest}: if you do, choose your state.',
          { zip, most: named(most), rest: named(rest) },
        ),
      ]
    : [
        words.say('ZIP code {zip} lies in {states}. Choose your state to see the right officials.', {
          zip,
          states: named(states),
        }),
      ]
}

/** What the person has to act on, or what is missing from the answer, in plain sentences. */
export function noticesFor(
  place: Place,
  states: readonly Candidate[],
  chambers: readonly ChamberAnswer[],
  words: Words,
): string[] {
  const { say } = words
  const notices: string[] = []
  if (place.kind === 'point' && chambers.some(({ settled }) => !settled)) {
    notices.push(
      say(
        "{zip} is a ZIP code for PO boxes or for one organization, so it doesn't tell where you live. The districts are those of its post office: confirm them, or enter the ZIP code of your home.",
        { zip: place.zip },
      ),
    )
  }
  if (isTaken(states)) notices.push(...statesNotice(place, states, words))
  const only = onlyState(states)
  if (only && only !== 'PR' && STATES[only]?.kind === 'territory') {
    notices.push(
      say("Our data doesn't include the members of the legislature of {place}.", {
        place: inSentence(only, words),
      }),
    )
  }
  return [...notices, ...chambers.flatMap((chamber) => redrawnNotice(chamber, words))]
}

const onlyState = (states: readonly Candidate[]) =>
  states.length === 1 ? stateOfDivision(states[0]?.division ?? '') : null

/** Why the answer is as it is: what is asked or said at the chambers themselves, and how a place is represented. */
export function backgroundOf(
  place: Place,
  states: readonly Candidate[],
  chambers: readonly ChamberAnswer[],
  words: Words,
): string[] {
  const { say } = words
  const notices = isTaken(states) ? [] : statesNotice(place, states, words)
  const only = onlyState(states)
  const kind = only ? STATES[only]?.kind : null
  if (kind === 'district') {
    notices.push(
      say(
        'The District of Columbia has a delegate in the U.S. House, who may not vote on final passage of laws, and no senators.',
      ),
      say(
        'Our data has no map of the wards, so the ward members of the Council are listed without saying which one is yours.',
      ),
    )
  }
  if (only && kind === 'territory') {
    const { name: place, isPlural } = asSubject(only, words)
    notices.push(
      isPlural
        ? say(
            '{place} have no senators and no vote for President; their member of the U.S. House may not vote on final passage of laws.',
            { place },
          )
        : say(
            '{place} has no senators and no vote for President; its member of the U.S. House may not vote on final passage of laws.',
            { place },
          ),
    )
  }
  if (only === 'PR') {
    notices.push(
      say(
        'Our data has no map of the legislative districts, so district members are listed without saying which one is yours.',
      ),
    )
  }
  const borders = chambers.flatMap(({ districts }) => districts).filter(({ near }) => near)
  return [
    ...notices,
    ...borders.map(({ name: district, near = '' }) =>
      say(
        "You live within 50 m (165 feet) of the border between {district} and {near}, and our map isn't more exact than that: make sure which is yours.",
        { district, near },
      ),
    ),
  ]
}
