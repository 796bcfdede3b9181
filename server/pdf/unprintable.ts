import { printable, unprintableIn } from '#letter/on-paper.ts'
import type { LetterRequest } from '#letter/schema.ts'
import { letterFont } from './font.ts'
import { markedWords } from './marks.ts'

/** A field of a letter with the characters in it that its font can't print, each once, in order. */
export type Unprintable = { path: string; characters: string[] }

/** What is known of texts of a request already: 200 letters have a text in common. */
export type Known = Map<string, string[]>

/** Characters that the letter's font can't print, each once, in order; then letters with marks for which it has no place there. */
function unprintableCharacters(text: string): string[] {
  const { font, shape } = letterFont('regular')
  const missing = unprintableIn(text)
  const torn = new Set(markedWords(printable(text), font).flatMap((word) => shape(word).torn))
  // A letter or a mark that is missing by itself is named by itself.
  return [...missing, ...[...torn].filter((letter) => !missing.some((one) => letter.includes(one)))]
}

type Field = [path: string, text: string]

const senderOnPaper = ({ name, address }: LetterRequest['sender']): Field[] => [
  ['sender.name', name],
  ['sender.address.street', address.street],
  ['sender.address.city', address.city],
]

function missingIn(fields: readonly Field[], known: Known): Unprintable[] {
  const found = fields.map(([path, text]) => {
    const characters = known.get(text) ?? unprintableCharacters(text)
    known.set(text, characters)
    return { path, characters }
  })
  return found.filter(({ characters }) => characters.length > 0)
}

/** Every field of a letter with characters that would be missing on paper. Nothing is dropped in silence. */
export function unprintable(
  { sender, subject, body, enclosures = [] }: LetterRequest,
  known: Known,
): Unprintable[] {
  const fields: Field[] = [
    ...senderOnPaper(sender),
    ['sender.email', sender.email ?? ''],
    ['sender.phone', sender.phone ?? ''],
    ['subject', subject],
    ['body', body],
    ...enclosures.map((text, index): Field => [`enclosures.${index}`, text]),
  ]
  return missingIn(fields, known)
}

/** The same for an envelope, which shows nothing of a letter but who it is from. */
export const unprintableOnEnvelope = ({ sender }: LetterRequest, known: Known): Unprintable[] =>
  missingIn(senderOnPaper(sender), known)
