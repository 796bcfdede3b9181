import type { LetterRequest } from '#letter/schema.ts'
import { letterFont } from './font.ts'
import { printable } from './typography.ts'

/** Characters that the letter's font can't print, as "ש (U+05E9)", each once, in order. */
export function unprintableCharacters(text: string): string[] {
  const { font } = letterFont('regular')
  const missing = new Set<string>()
  for (const character of printable(text)) {
    const code = character.codePointAt(0) ?? 0
    if (character === '\n' || font.hasGlyphForCodePoint(code)) continue
    missing.add(`${character} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`)
  }
  return [...missing]
}

/** Every field of a letter with characters that would be missing on paper, named, with the way out. Nothing is dropped in silence. */
export function unprintable(letter: LetterRequest): { path: string; message: string }[] {
  const { sender, subject, body } = letter
  const fields: [string, string][] = [
    ['sender.name', sender.name],
    ['sender.address.street', sender.address.street],
    ['sender.address.city', sender.address.city],
    ['sender.email', sender.email ?? ''],
    ['sender.phone', sender.phone ?? ''],
    ['subject', subject],
    ['body', body],
  ]
  return fields.flatMap(([path, text]) => {
    const missing = unprintableCharacters(text)
    if (missing.length === 0) return []
    const some = missing.slice(0, 8).join(', ') + (missing.length > 8 ? ' and more' : '')
    return [
      { path, message: `The letter's font can't print ${some}. Take it out, or send this letter by e-mail.` },
    ]
  })
}
