import {
  draftMessage,
  type FieldError,
  printEnvelopes,
  printLabels,
  printLetters,
  type Result,
} from './api.ts'
import { fieldPath } from './faults.ts'
import { type Item, requestOf } from './plan.ts'
import type { Visit } from './visit.ts'

/** True if there is an address to print on the envelope. */
export const isPrintable = ({ official }: Item) => official.postal.length > 0

/** An error of the server about one letter of a packet, with what the person calls it and where it can be mended. */
export type LetterError = FieldError & { item: Item | null }

function toLetterError({ path, message }: FieldError, items: readonly Item[]): LetterError {
  const [, index, field = ''] = /^letters\.(\d+)\.(.+)$/.exec(path) ?? []
  const item = items[Number(index)] ?? null
  if (field.startsWith('sender')) return { path: field, message, item: null }
  if (!item) return { path: '', message, item }
  const { official, letter } = item
  if (field !== 'subject' && field !== 'body') return { path: `letters.${letter.template.id}`, message, item }
  const isOwn = letter.own[official.id]?.[field] !== undefined
  return { path: fieldPath(letter.template.id, field, isOwn ? official.id : undefined), message, item }
}

/**
 * The server's errors as the writing step knows them: `letters.3.body` by the letter's id, an error about the sender once for all letters. A
 * letter to five people has one text, so that what is wrong with it is said once.
 */
export function toLetterErrors(errors: readonly FieldError[], items: readonly Item[]): LetterError[] {
  const said = new Map<string, LetterError>()
  for (const error of errors.map((one) => toLetterError(one, items))) {
    const key = `${error.path} ${error.message}`
    if (!said.has(key)) said.set(key, error)
  }
  return [...said.values()]
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

/** Hands a file to the browser's downloads. */
export function download(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
