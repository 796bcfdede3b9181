import { type FieldError, type PacketRequest, printLetters, type Result } from './api.ts'
import { today } from './dates.ts'
import { type Item, senderOf } from './plan.ts'
import type { Visit } from './visit.ts'

/** True if there is an address to print on the envelope. */
export const isPrintable = ({ official }: Item) => official.postal.length > 0

/** An error of the server about one letter of a packet, with what the person calls it and where it can be mended. */
export type LetterError = FieldError & { item: Item | null }

function toLetterError({ path, message }: FieldError, items: readonly Item[]): LetterError {
  const [, index, field = ''] = /^letters\.(\d+)\.(.+)$/.exec(path) ?? []
  const item = items[Number(index)] ?? null
  if (field.startsWith('sender')) return { path: field, message, item: null }
  return { path: item ? `letters.${item.letter.template.id}.${field}` : '', message, item }
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

/** Asks for letters as one PDF, each made from the words that the preview shows. */
export async function printItems(items: readonly Item[], visit: Visit): Promise<Result<Blob>> {
  const sender = senderOf(visit)
  const letters: PacketRequest['letters'] = items.map(({ official, letter }) => ({
    official: official.id,
    sender,
    subject: letter.subject,
    body: letter.body,
    date: today(),
  }))
  return printLetters({ letters })
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
