import type { LetterRequest } from '#letter/schema.ts'
import { letterFont } from './font.ts'
import { printable } from './typography.ts'

/** How a character is named to somebody who is to take it out: one that can't be seen by itself by its number alone. */
function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return /[\p{C}\p{M}\p{Z}]/u.test(character) ? `the sign U+${code}` : `${character} (U+${code})`
}

/** Characters that the letter's font can't print, as "ש (U+05E9)", each once, in order. */
export function unprintableCharacters(text: string): string[] {
  const { font } = letterFont('regular')
  const missing = new Set<string>()
  for (const character of printable(text)) {
    if (character === '\n' || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) continue
    missing.add(named(character))
  }
  return [...missing]
}

type Field = [path: string, text: string]
type Issue = { path: string; message: string }

const senderOnPaper = ({ name, address }: LetterRequest['sender']): Field[] => [
  ['sender.name', name],
  ['sender.address.street', address.street],
  ['sender.address.city', address.city],
]

function issuesOf(fields: readonly Field[], wayOut: string): Issue[] {
  return fields.flatMap(([path, text]) => {
    const missing = unprintableCharacters(text)
    if (missing.length === 0) return []
    const some = missing.slice(0, 8).join(', ') + (missing.length > 8 ? ' and more' : '')
    return [{ path, message: `The letter's font can't print ${some}. ${wayOut}` }]
  })
}

/** Every field of a letter with characters that would be missing on paper, named, with the way out. Nothing is dropped in silence. */
export function unprintable({ sender, subject, body, enclosures = [] }: LetterRequest): Issue[] {
  const fields: Field[] = [
    ...senderOnPaper(sender),
    ['sender.email', sender.email ?? ''],
    ['sender.phone', sender.phone ?? ''],
    ['subject', subject],
    ['body', body],
    ...enclosures.map((text, index): Field => [`enclosures.${index}`, text]),
  ]
  return issuesOf(fields, 'Take it out, or send this letter by e-mail.')
}

/** The same for an envelope, which shows nothing of a letter but who it is from. */
export function unprintableOnEnvelope({ sender }: LetterRequest): Issue[] {
  return issuesOf(senderOnPaper(sender), 'Write it in other letters, or address the envelope by hand.')
}
