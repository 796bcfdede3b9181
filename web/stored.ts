import type { MailProgram } from '#letter/mail-links.ts'
import { foundOf } from './stored-answer.ts'
import {
  EMPTY,
  type Fitted,
  type LetterEdit,
  type OwnText,
  type Part,
  type Point,
  type Said,
  type TypedAddress,
  type Visit,
} from './visit.ts'

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
const isOwn = (value: unknown): value is OwnText =>
  isRecord(value) &&
  isOr(value.subject, 'string') &&
  isOr(value.body, 'string') &&
  (value.said === undefined || isSaid(value.said))
const isEdit = (value: unknown): value is LetterEdit =>
  isOwn(value) &&
  isOr((value as LetterEdit).on, 'boolean') &&
  [undefined, 'en', 'es'].includes((value as LetterEdit).language)
/** What a text told is kept as far as it can be read: the text itself is what matters. */
const toldOf = <T extends OwnText>(text: T): T =>
  text.told === undefined ? text : { ...text, told: entriesOf(text.told, isString) }
/** Words for one official that are broken cost no more than themselves. */
const editOf = (edit: LetterEdit): LetterEdit =>
  edit.own === undefined
    ? toldOf(edit)
    : {
        ...toldOf(edit),
        own: Object.fromEntries(
          Object.entries(entriesOf(edit.own, isOwn)).map(([id, text]) => [id, toldOf(text)]),
        ),
      }
const isWritten = (value: unknown) => isRecord(value) && isString(value.text) && isString(value.of)
const isFitted = (value: unknown): value is Fitted =>
  isRecord(value) &&
  isWritten(value) &&
  (value.mine === undefined || isWritten(value.mine)) &&
  isBoolean(value.isByHand) &&
  isBoolean(value.isAside)
const isLimit = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0
const isPicture = (value: unknown): value is string =>
  isString(value) && /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/.test(value)
const MAIL: readonly unknown[] = [
  'mailto',
  'gmail',
  'outlook',
  'microsoft365',
  'yahoo',
] satisfies MailProgram[]
const isMail = (value: unknown): value is MailProgram => MAIL.includes(value)
const isDegrees = (value: unknown, most: number) => typeof value === 'number' && Math.abs(value) <= most
const isPoint = (value: unknown): value is Point =>
  isRecord(value) &&
  isDegrees(value.latitude, 90) &&
  isDegrees(value.longitude, 180) &&
  (value.by === 'device' || value.by === 'map') &&
  (value.metres === null || typeof value.metres === 'number')
const stringsOf = (value: unknown) => (Array.isArray(value) ? value.filter(isString) : [])

const partOf = (stored: Record<string, unknown>): Part => ({
  picks: entriesOf(stored.picks, isBoolean),
  answers: entriesOf(stored.answers, isString),
  letters: Object.fromEntries(
    Object.entries(entriesOf(stored.letters, isEdit)).map(([id, edit]) => [id, editOf(edit)]),
  ),
  stays: stringsOf(stored.stays),
  enclosed: isString(stored.enclosed) ? stored.enclosed : '',
  fitted: entriesOf(stored.fitted, isFitted),
  done: entriesOf(stored.done, isBoolean),
  sent: entriesOf(stored.sent, isString),
  asks: entriesOf(stored.asks, isString),
  thanks: entriesOf(stored.thanks, isString),
})

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
  return {
    ...partOf(stored),
    address: addressOf(stored.address),
    exact: stored.exact !== false,
    asked: isRecord(stored.asked) ? addressOf(stored.asked) : null,
    byStreet: stored.byStreet === true,
    misplaced: stored.misplaced === true,
    point: isPoint(stored.point) ? stored.point : null,
    found: foundOf(stored.found),
    foundOn: isString(stored.foundOn) ? stored.foundOn : '',
    divisions: stringsOf(stored.divisions),
    states: stringsOf(stored.states),
    unsure: stringsOf(stored.unsure),
    sender: entriesOf(stored.sender, isString),
    lettersIn: stored.lettersIn === 'es' ? 'es' : EMPTY.lettersIn,
    mail: isMail(stored.mail) ? stored.mail : EMPTY.mail,
    offices: entriesOf(stored.offices, isString),
    paper: stored.paper === 'window' ? 'window' : 'standard',
    signature: isPicture(stored.signature) ? stored.signature : '',
    formLimits: entriesOf(stored.formLimits, isLimit),
    campaign: isString(stored.campaign) ? stored.campaign : '',
    others: Object.fromEntries(
      Object.entries(entriesOf(stored.others, isRecord)).map(([id, part]) => [id, partOf(part)]),
    ),
  }
}
