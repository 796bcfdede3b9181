import { answersMeant } from './answer-faults.ts'
import {
  draftMessage,
  type FieldError,
  printEnvelopes,
  printLabels,
  printLetters,
  type Result,
} from './api.ts'
import { today } from './dates.ts'
import { fieldPath } from './faults.ts'
import { withAnd } from './lists.ts'
import { type Item, requestOf } from './plan.ts'
import { say } from './say.ts'
import type { Visit } from './visit.ts'

/** True if there is an address to print on the envelope. */
export const isPrintable = ({ official }: Item) => official.postal.length > 0

/** An error of the server, at the control where it can be mended; its message says of which letters it is. */
export type LetterError = FieldError

/** The controls where what is wrong with a letter can be mended, and what to call the text that has it; no name for what isn't a letter's. */
function placesOf({ path, message }: FieldError, items: readonly Item[]): { paths: string[]; name: string } {
  const [, index, field = ''] = /^letters\.(\d+)\.(.+)$/.exec(path) ?? []
  const item = items[Number(index)]
  if (field.startsWith('sender')) return { paths: [field], name: '' }
  if (!item) return { paths: [''], name: '' }
  const { official, letter } = item
  const { id, title } = letter.template
  if (field === 'official') return { paths: ['officials'], name: official.name }
  if (field !== 'subject' && field !== 'body') return { paths: [`letters.${id}`], name: title }
  if (letter.own[official.id]?.[field] !== undefined)
    return {
      paths: [fieldPath(id, field, official.id)],
      name: say('{title}, to {name}', { title, name: official.name }),
    }
  // A text that follows the template has it from an answer.
  const answers = answersMeant(letter.follows[field] ?? {}, message).map((question) => `answers.${question}`)
  return { paths: answers.length > 0 ? answers : [fieldPath(id, field)], name: title }
}

/**
 * The server's errors as the writing step knows them: `letters.3.body` by the letter's id, or by the answer that it comes from; an error about the
 * sender once for all letters. A letter to five people has one text, and one story may be in all letters: what is wrong with it is said once.
 */
export function toLetterErrors(errors: readonly FieldError[], items: readonly Item[]): LetterError[] {
  const said = new Map<string, { path: string; message: string; names: Set<string> }>()
  for (const error of errors) {
    const { paths, name } = placesOf(error, items)
    for (const path of paths) {
      const key = `${path} ${error.message}`
      const { names } = said.get(key) ?? { names: new Set<string>() }
      if (name) names.add(name)
      said.set(key, { path, message: error.message, names })
    }
  }
  return [...said.values()].map(({ path, message, names }) => ({
    path,
    message: names.size > 0 ? `${withAnd([...names])}: ${message}` : message,
  }))
}

const requestsOf = (items: readonly Item[], visit: Visit) => items.map((item) => requestOf(item, visit))

/** Asks for letters as one PDF, each made from the words that the preview shows. */
export const printItems = (items: readonly Item[], visit: Visit): Promise<Result<Blob>> =>
  printLetters({
    letters: requestsOf(items, visit),
    paper: visit.paper,
    ...(visit.signature && { signature: visit.signature }),
  })

/** Asks for an envelope to each recipient, on pages as large as envelopes. */
export const envelopesFor = (items: readonly Item[], visit: Visit): Promise<Result<Blob>> =>
  printEnvelopes({ letters: requestsOf(items, visit) })

/** Asks for a label to each recipient, beginning with this one (from 1) of a sheet of 30. */
export const labelsFor = (items: readonly Item[], visit: Visit, start: number): Promise<Result<Blob>> =>
  printLabels({ letters: requestsOf(items, visit), start })

/** Asks for a letter as a message that mail programs open as a draft. What is wrong is told as of a packet of one. */
export async function messageOf(item: Item, visit: Visit): Promise<Result<Blob>> {
  const result = await draftMessage(requestOf(item, visit))
  if (!('errors' in result)) return result
  return { errors: result.errors.map(({ path, message }) => ({ path: `letters.0.${path}`, message })) }
}

/** What files are called in Spanish, whose plurals end as the English ones do. */
const IN_SPANISH = { letter: 'carta', envelope: 'sobre', label: 'etiqueta' }

/** What a file is called, with the day on which it is made: so it is found again among the downloads. No name of a person or a place, since files are shared. */
export const fileNamed = (what: keyof typeof IN_SPANISH, count: number, extension = 'pdf') =>
  `${say.language === 'es' ? IN_SPANISH[what] : what}${count === 1 ? '' : 's'}-${today()}.${extension}`

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
