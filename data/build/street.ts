import { STATES } from '#letter/states.ts'

/** A piece of a street address: a building, a street with its number, a room or suite, or a post-office box. */
export type StreetPart = { kind: 'building' | 'street' | 'unit' | 'box'; text: string }

const BOX = String.raw`(?:P\.O\. (?:Box|Drawer)|Senate Box|Caller Box|PMB)`
const FLOOR = String.raw`(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Ground) Floor`
const UNIT = String.raw`(?:Suites?\b|Ste\b|Room|Rm\b|Unit|Apt\b|Apartments?|(?:Office|Building) [A-Z]$|#|${FLOOR})`
/** Units that may follow a street without a comma. */
const UNITS_INSIDE = String.raw`Suites?|Ste\.?|Room|Rm\.?|Unit|Apt\.?|Apartments?`
/** Words after which a number belongs to them and starts no street. */
const NUMBERED =
  'Box|Drawer|PMB|Suites?|Ste\\.?|Room|Rm\\.?|Unit|Highway|Hwy\\.?|Route|Rt\\.?|Road|Interstate|No\\.?|Floor'

const STATE_NAMES = Object.values(STATES)
  .map((state) => state.name)
  .join('|')

/**
 * Puts a capitol together again: a list of members that was cleaned by machine has torn the words "State Capitol" out
 * of the building's name and set them first ("State Capitol Room 346, Colorado  Building 200 E. Colfax Ave.").
 */
function unscrambleCapitol(street: string): string {
  return street
    .replace(
      new RegExp(`^State Capitol(?: (Room [^,]+),)? (${STATE_NAMES}) {2}(Building )?`),
      (_, room: string | undefined, state: string, building: string | undefined) =>
        `${state} State Capitol${building ? ' Building' : ''}, ${room ? `${room}, ` : ''}`,
    )
    .replace(/^State Capitol (Room [^,]+), Building /, 'State Capitol Building, $1, ')
    .replace(
      /^State Capitol (Room [^,]+), Complex,? Building 1,? ?/,
      '$1, State Capitol Complex Building 1, ',
    )
    .replace(/^(Room [^,]+), Building 1, State Capitol Complex/, '$1, State Capitol Complex Building 1')
}

/** "The Honorable X", "Governor X", "Office of the Governor": already said above the address. */
const isAddressee = (text: string) =>
  /^(The Honorable|Governor|Office of (the )?Governor)\b/.test(text) || text === 'None'

function kindOf(text: string): StreetPart['kind'] {
  if (new RegExp(`^${BOX}`).test(text)) return 'box'
  if (new RegExp(`^${UNIT}`).test(text)) return 'unit'
  // A bare "A-22" is a suite whose word got lost.
  if (/^[A-Z]{1,2}-?\d+$/.test(text)) return 'unit'
  return /^\d/.test(text) ? 'street' : 'building'
}

/** One spelling for post-office boxes, full stops and suffixes; no invisible characters. */
function tidy(street: string): string {
  return street
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/\b(?:P\. ?O\.?|PO\.?|Post Office) (?=Box|Drawer)/gi, 'P.O. ')
    .replace(/\bPMB #/g, 'PMB ')
    .replace(/, (?=(?:Jr|Sr)\. )/g, ' ')
    .replace(/([A-Z])\.(?=[A-Z][a-z])/g, '$1. ')
}

/** Splits what one line ran together, in reading order. */
export function splitStreet(street: string): StreetPart[] {
  return unscrambleCapitol(tidy(street))
    .replace(/(?<!\d) {2,}/g, ', ')
    .replace(new RegExp(String.raw`(?<=\S) (?=${BOX} )`, 'g'), ', ')
    .replace(new RegExp(String.raw`(${BOX} #?[\w-]+) (?=\S)(?!Capitol Station)`, 'g'), '$1, ')
    .replace(new RegExp(String.raw`(?<=[^,;\s]) (?=(?:${UNITS_INSIDE}) [\w#-]|#\d|${FLOOR})`, 'g'), ', ')
    .replace(/(?<=St\.) (?=General Assembly Building)/, ', ')
    .replace(/, (?=(?:NE|NW|SE|SW)$)/, ' ')
    .split(/[,;]/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .flatMap(splitBuilding)
    .filter((part) => part !== '' && !isAddressee(part))
    .map((text) => ({ kind: kindOf(text), text: text.replace(/^Room (Annex|Capitol) /, '$1 Room ') }))
}

/** "Legislative Office Building 300 Capitol Ave." -> the building, and the street with its number. */
function splitBuilding(part: string): string[] {
  const match = /^(\D.*?|\d+ .*Building) (\d+[A-Z]?(?:-\d+)?(?: 1\/2)? [A-Z].*)$/.exec(part)
  if (!match || new RegExp(`^(?:${BOX}|${UNIT})|(?:${NUMBERED})$`, 'i').test(match[1] ?? '')) return [part]
  return [match[1] ?? '', match[2] ?? '']
}

/**
 * Lines above the city: a room goes with the street or the building it is in, every building and box on its own line,
 * and last the line that gets the mail: the box if the ZIP code is one for boxes, else the street.
 */
export function joinStreetParts(parts: readonly StreetPart[], boxLast: boolean): string[] {
  const lines: StreetPart[] = []
  let waiting: string | null = null
  for (const part of parts) {
    const last = lines.at(-1)
    if (part.kind === 'unit') {
      if (last && last.kind !== 'box') last.text = `${last.text}, ${part.text}`
      else waiting = waiting ? `${waiting}, ${part.text}` : part.text
    } else if (waiting && part.kind !== 'box') {
      // "Room 211, Ryan Office Building", but "1700 W. Washington St., Room 123".
      const text = part.kind === 'street' ? `${part.text}, ${waiting}` : `${waiting}, ${part.text}`
      lines.push({ kind: part.kind, text })
      waiting = null
    } else lines.push({ ...part })
  }
  if (waiting) lines.unshift({ kind: 'building', text: waiting })
  const delivers = boxLast ? 'box' : 'street'
  const rank = (line: StreetPart) => (line.kind === 'building' ? 0 : line.kind === delivers ? 2 : 1)
  // Sorting is stable: buildings keep their order.
  return lines.sort((a, b) => rank(a) - rank(b)).map((line) => line.text)
}
