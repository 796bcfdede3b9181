import { english } from './say.ts'
import type { LetterSay } from './words/es.ts'

/** How many days after writing it is time to ask again. */
const FOLLOW_UP_DAYS = 14

/** A date YYYY-MM-DD some days later, in the same form. */
function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

const encoder = new TextEncoder()

/** A line of at most 75 octets, with the rest on lines that begin with a space; no character is parted (RFC 5545, 3.1). */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped; other control characters are not allowed. */
const escaped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

/**
 * A reminder to ask again, as a calendar file (RFC 5545): an event of a whole day, two weeks after `date` (YYYY-MM-DD). It names the officials who
 * were written to and nothing of the letters, since others may see the calendar: it is marked private and takes up no time. At nine in the morning
 * it makes itself heard, since an event of a whole day is easily overlooked; what then stands on a locked screen names nobody.
 * `id` makes it unique among all events there are (`crypto.randomUUID()`); with the same one again a calendar replaces the event.
 */
export function reminder(
  input: { date: string; officials: readonly string[]; id: string },
  say: LetterSay = english,
): string {
  const { date, officials, id } = input
  const compact = (day: string) => day.replaceAll('-', '')
  const day = daysLater(date, FOLLOW_UP_DAYS)
  const names = officials.map((name) => `- ${name}`).join('\n')
  const question = say(
    'Has somebody answered? If not, a short call or a second letter is welcome. If somebody has acted, thank them.',
  )
  const text = `${say('Two weeks ago you wrote to:')}\n${names}\n\n${question}`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Constituent//Reminder//${say.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${compact(date)}T000000Z`,
    // A calendar takes a later version only: of another day, or with more officials on the same.
    `SEQUENCE:${(Date.parse(`${date}T00:00:00Z`) / 86_400_000) * 1000 + Math.min(officials.length, 999)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(daysLater(day, 1))}`,
    `SUMMARY:${escaped(say('Follow up on your letters'))}`,
    `DESCRIPTION:${escaped(text)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    // RFC 5545, 3.6.6: counted from the start of the day, wherever the calendar is.
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(say('Follow up on your letters'))}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}
