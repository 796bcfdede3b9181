import { STATES } from '#letter/states.ts'
import { joinStreetParts, type StreetPart, splitStreet } from './street.ts'

/** An address that can be printed, or why it can't. */
export type PostalResult = { lines: string[] } | { problem: string }

/** What the parser must know about whose address it is. */
export type PostalContext = {
  /** USPS codes the address may be in: the official's own state, for Congress also DC. */
  states: readonly string[]
  /** True for a ZIP code with street delivery; the others are for post-office boxes or one big receiver. */
  hasStreets: (zip: string) => boolean
}

const CODE_OF_NAME = new Map(Object.entries(STATES).map(([code, state]) => [state.name, code]))
const LONGEST_LINE = 60
const MOST_LINES = 5

/** City, state and ZIP at the end of a one-line address, however they are separated; a "-" may have lost its +4. */
const TAIL = new RegExp(
  `^(.*?)[,;\\s]*([^,;\\d]+?)[,;\\s]+([A-Z]{2}|${[...CODE_OF_NAME.keys()].join('|')})[,;\\s]+(\\d{5})(-\\d{4})?-?[,;\\s]*$`,
)

/** The last line of an address: "Atlanta, GA 30334". */
export function cityLine(city: string, state: string, zip: string): string {
  return `${city}, ${state} ${zip}`
}

/**
 * Envelope lines out of an address that a source wrote in one line with whatever separators it had. Names and
 * honorifics are left out (they stand above, in the inside address); the delivery line that the ZIP code belongs to
 * comes last above the city, since the Postal Service delivers to that one (DMM 602.1.4.3).
 */
export function postalLines(address: string, context: PostalContext): PostalResult {
  const match = TAIL.exec(address.normalize('NFC').trim())
  if (!match) return { problem: 'no city, state and ZIP' }
  const [, street = '', city = '', stateText = '', zip = '', plus = ''] = match
  const state = CODE_OF_NAME.get(stateText) ?? stateText
  if (!context.states.includes(state))
    return { problem: `in ${state}, not in ${context.states.join(' or ')}` }
  const parts = splitStreet(street)
  if (parts.length === 0) return { problem: 'no street or box' }
  return checkedLines([
    ...joinStreetParts(parts, isForBoxes(zip, parts, context)),
    cityLine(city.replace(/\s+/g, ' ').trim(), state, `${zip}${plus}`),
  ])
}

/** Whether mail with this ZIP code goes to the box: Boise's legislature has a box and a ZIP code of the same number. */
function isForBoxes(zip: string, parts: readonly StreetPart[], context: PostalContext): boolean {
  return (
    !context.hasStreets(zip) || parts.some((part) => part.kind === 'box' && part.text.endsWith(` ${zip}`))
  )
}

/** The same lines if an envelope takes them, else the problem. */
export function checkedLines(lines: readonly string[]): PostalResult {
  const distinct = [...new Set(lines)]
  if (distinct.length > MOST_LINES) return { problem: `more than ${MOST_LINES} lines` }
  if (distinct.some((line) => line.length > LONGEST_LINE))
    return { problem: `a line over ${LONGEST_LINE} letters` }
  if (!/^.+, [A-Z]{2} \d{5}(-\d{4})?$/.test(distinct.at(-1) ?? ''))
    return { problem: 'no city, state and ZIP at the end' }
  return { lines: distinct }
}
