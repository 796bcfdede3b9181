import { stateOfDivision } from '#letter/states.ts'
import type { Refused } from './answer.ts'
import type { Place, Places } from './places.ts'
import { inSentence } from './state-name.ts'
import type { Words } from './words.ts'

const refuse = (path: string, message: string): Refused => ({ errors: [{ path, message }] })

/** Why a ZIP code can't be answered for, or null if it can: it doesn't exist, belongs to the armed forces or abroad, or lies in another state than typed. */
export function refusePlace(
  zip: string,
  place: Place | null,
  places: Places,
  typed: { state?: string | undefined; city?: string | undefined },
  words: Words,
): Refused | null {
  const { say } = words
  if (!place) {
    const near = places.near(zip).map((other) => `${other.zip} (${other.city}, ${other.state})`)
    const hint = near.length > 0 ? [say('Close to it are {near}.', { near: near.join(', ') })] : []
    const message = say('There is no ZIP code {zip} in our list. Check the five digits.', { zip })
    return refuse('address.zip', [message, ...hint].join(' '))
  }
  if (place.kind === 'military') {
    return refuse(
      'address.zip',
      say(
        '{zip} is a military or diplomatic ZIP code. You are represented where you vote at home: enter the ZIP code of that address in the United States.',
        { zip },
      ),
    )
  }
  if (place.kind === 'foreign') {
    return refuse(
      'address.zip',
      say(
        '{zip} is in {city}, which elects nobody to the U.S. Congress. If you vote in the United States, enter the ZIP code of that address.',
        { zip, city: place.city },
      ),
    )
  }
  const wrong = typed.state ? stateFault(place, typed.state, words) : null
  return wrong ? refuse('address.state', wrong) : null
}

/** What to say if a typed state (USPS code) can't be that of a ZIP code; null if it can. */
export function stateFault(place: Place, typed: string, words: Words): string | null {
  const states = new Set([
    place.state,
    ...place.candidates['us-house'].map(({ division }) => stateOfDivision(division)),
  ])
  if (place.kind === 'military' || place.kind === 'foreign' || states.has(typed)) return null
  const { zip, city, state } = place
  return words.say('ZIP code {zip} is in {state} ({city}), not in {typed}. Correct the one that is wrong.', {
    zip,
    city,
    state: inSentence(state, words),
    typed: inSentence(typed, words),
  })
}
