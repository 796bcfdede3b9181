import type { Official } from '#letter/official.ts'
import { reminder } from '#letter/reminder.ts'
import { today } from '../dates.ts'
import { say } from '../say.ts'

/** The same for as long as the page is open, so that a second download replaces the first in the calendar. */
const id = `${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}@constituent.invalid`

/** A calendar file that reminds of these officials in two weeks. */
export function calendarFile(officials: readonly Official[]): Blob {
  const names = officials.map(({ title, name }) => `${title} ${name}`)
  return new Blob([reminder({ date: today(), officials: names, id }, say)], { type: 'text/calendar' })
}
