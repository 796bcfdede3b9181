import * as z from 'zod/mini'

/** Line breaks of every kind (CR LF, Unicode separators, the vertical tab of word processors) as LF; no-break and other odd spaces stay. */
function normalizeBreaks(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/u
const LINE_CONTROL = /[\t\n]/u
// A letter, slash or bang must follow, so that "I <3 my town" and "a < b" are left alone; the length bound keeps it linear.
const TAG = /<[/!]?[A-Za-z][^<>]{0,200}>/

/** What is wrong with a plain text, in a sentence for the person who wrote it; null if nothing is. */
function fault(text: string, multiline: boolean): string | null {
  const control = CONTROL.exec(text) ?? (multiline ? null : LINE_CONTROL.exec(text))
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return control[0] === '\n'
      ? 'Write this on one line.'
      : `Take out the invisible control character (U+${code}); it can't be printed or sent.`
  }
  const tag = TAG.exec(text)
  return tag ? `Letters are plain text: take out “${tag[0].slice(0, 40)}”.` : null
}

function plain(multiline: boolean) {
  return z.superRefine<string>((text, context) => {
    const message = fault(text, multiline)
    if (message) context.addIssue({ code: 'custom', message, input: text })
  })
}

/** A one-line text: trimmed, in NFC, without control characters and markup, of 1 to `max` characters. */
export function line(missing: string, max: number) {
  return z
    .string({ error: missing })
    .check(
      z.trim(),
      z.normalize('NFC'),
      z.minLength(1, missing),
      z.maxLength(max, `Shorten this to ${max} characters.`),
      plain(false),
    )
}

/** A text of several paragraphs: line breaks as LF, in NFC, without control characters and markup, of 1 to `max` characters. */
export function paragraphs(missing: string, max: number) {
  return z.string({ error: missing }).check(
    z.overwrite((text) => normalizeBreaks(text).trim()),
    z.normalize('NFC'),
    z.minLength(1, missing),
    z.maxLength(max, `Shorten this to ${max.toLocaleString('en-US')} characters.`),
    plain(true),
  )
}
