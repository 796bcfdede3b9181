import { placeholders } from '#letter/gaps.ts'
import type { Official } from '#letter/official.ts'
import type { LetterRequest, Sender } from '#letter/schema.ts'
import type { People } from '../lookup/officials.ts'
import { stateFault } from '../lookup/place-faults.ts'
import type { Places } from '../lookup/places.ts'
import { wordsOf } from '../lookup/words.ts'
import type { ServerSay } from '../words/language.ts'
import type { Issue } from './validate.ts'

/** What to say of an id that no official has. */
export const unknownOfficial = (say: ServerSay) =>
  say('We have no official with this id. Look the address up again; the list may have changed.')

/** What is wrong with an address that is complete: a state that its ZIP code isn't in. A ZIP code newer than our list passes. */
export function senderIssues({ address }: Sender, path: string, places: Places, say: ServerSay): Issue[] {
  const place = places.find(address.zip.slice(0, 5))
  const message = place && stateFault(place, address.state, wordsOf(say))
  return message ? [{ path: `${path}address.state`, message }] : []
}

/** As much of a gap as is needed to find it, and as many of them: what was typed may be thousands of lines to write on. */
const GAP = { characters: 40, count: 8 }

function named(gaps: readonly string[], say: ServerSay): string {
  const cut = (gap: string) =>
    gap.length > GAP.characters ? `${[...gap].slice(0, GAP.characters - 1).join('')}…` : gap
  const shown = gaps.slice(0, GAP.count).map(cut).join(', ')
  return gaps.length > GAP.count ? say('{shown} and more', { shown }) : shown
}

/** What is wrong with the office that a letter is to: that there is none of this number any more. */
export function officeFault(
  { name, postal }: Official,
  { office }: LetterRequest,
  path: string,
  say: ServerSay,
): Issue[] {
  if (office === undefined || office < postal.length) return []
  const message = say('{name} has no such office any more; choose another.', { name })
  return [{ path: `${path}office`, message }]
}

/** The same day some years later, or earlier; of days YYYY-MM-DD, the later one is also the greater text. */
const yearsFrom = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** A date that no letter of today has. The page takes it from the device, whose clock may be wrong by years. */
function dateIssues({ date }: LetterRequest, path: string, today: string, say: ServerSay): Issue[] {
  if (date === undefined || (date >= yearsFrom(today, -1) && date <= yearsFrom(today, 1))) return []
  const message = say(
    'The date of the letter, {date}, is more than a year from today. If you chose none, the clock of your device is wrong: set it right, and try again.',
    { date },
  )
  return [{ path: `${path}date`, message }]
}

/**
 * What keeps a well-formed letter from being sent: an unknown recipient, a date far from `today` (YYYY-MM-DD), or a placeholder that nobody has
 * filled.
 */
export function letterIssues(
  letter: LetterRequest,
  path: string,
  { officials, places, today }: { officials: People; places: Places; today: string },
  say: ServerSay,
): Issue[] {
  const issues: Issue[] = senderIssues(letter.sender, `${path}sender.`, places, say)
  issues.push(...dateIssues(letter, path, today, say))
  if (!officials.has(letter.official)) issues.push({ path: `${path}official`, message: unknownOfficial(say) })
  for (const field of ['subject', 'body'] as const) {
    const left = placeholders(letter[field])
    if (left.length > 0) {
      issues.push({
        path: `${path}${field}`,
        message: say('Replace or delete what is still to be filled in: {gaps}.', { gaps: named(left, say) }),
      })
    }
  }
  return issues
}

/** Characters of different texts that are printed at once: shaping new words is what takes time, 10 ms for a thousand characters. */
const MAX_TEXT = 100_000

/** All that a writer puts on paper. */
const textsOf = ({ sender, subject, body, enclosures = [] }: LetterRequest): string[] => {
  const { name, address, email = '', phone = '' } = sender
  return [subject, body, ...enclosures, name, address.street, address.city, email, phone]
}

/**
 * Why these letters are more than one request may print; nothing if they aren't. The same text to many officials counts once. Envelopes have a
 * writer's name and address on them, which is never as much, and labels nothing of the writer's.
 */
export function sizeIssues(letters: readonly LetterRequest[], say: ServerSay): Issue[] {
  const texts = new Set(letters.flatMap(textsOf))
  if ([...texts].reduce((sum, { length }) => sum + length, 0) <= MAX_TEXT) return []
  return [
    {
      path: 'letters',
      message: say(
        'These are more different letters than can be printed at once. Print them in smaller groups.',
      ),
    },
  ]
}
