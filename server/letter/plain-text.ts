/** Line breaks of every kind (CR LF, Unicode separators, the vertical tab of word processors) as LF; no-break and other odd spaces stay. */
function normalizeBreaks(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/u
const LINE_CONTROL = /[\t-\r\u2028\u2029]/u
// A letter, slash or bang must follow, so that "I <3 my town" and "a < b" are left alone, and no @, which is an e-mail address; the length bound keeps it linear.
const TAG = /<[/!]?[A-Za-z][^<>@]{0,200}>/

// Accents of every living language stack two or three high; hundreds on one letter only stop a printer. What nobody sees between them parts nothing.
const STACKED = /(?:\p{M}\p{Cf}*){9}/u
const BROKEN = /\p{Surrogate}/u
/**
 * Characters without ink and without meaning between Latin letters: what is left when they come in with pasted text. Those that turn the direction
 * of what follows come with phone numbers from address books, and may make a text look like another.
 */
const INVISIBLE = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g
/**
 * The same in a letter's text, where other scripts need some of them: Khmer, Lao, Burmese and Thai write no spaces, and say by U+200B where a word
 * ends. The joiners of Persian and of Indian scripts stay everywhere.
 */
const INVISIBLE_IN_TEXT =
  /(?<![\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}])\u200b|[\u2060\ufeff\u202a-\u202e]/gu

/** A one-line text without what nobody sees, trimmed: as it was meant, where it was pasted from an address book or a web page. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '').trim()

/**
 * Isolates (U+2066 to U+2069) keep a name or a number in its place where Hebrew and Arabic stand beside Latin letters. Each line's that are closed
 * stay, which can turn nothing but what they hold; one that is left open would turn the rest. Embeddings and overrides (U+202A to U+202E), which
 * make a text look like another, are dropped before.
 */
function withClosedIsolates(line: string): string {
  if (!/[\u2066-\u2069]/.test(line)) return line
  const characters = [...line]
  const open: number[] = []
  characters.forEach((character, at) => {
    if (/[\u2066-\u2068]/.test(character)) open.push(at)
    else if (character === '\u2069' && open.pop() === undefined) characters[at] = ''
  })
  for (const at of open) characters[at] = ''
  return characters.join('')
}

/** Ten times the longest text there may be. What is longer is refused for its length, and need not be tidied for that. */
const UNTIDIED = 200_000

const written = (text: string) => (text.length > UNTIDIED ? text : tidied(text))
const tidied = (text: string) =>
  normalizeBreaks(text).replace(INVISIBLE_IN_TEXT, '').split('\n').map(withClosedIsolates).join('\n').trim()

/** A text as it is kept: accents as one character with their letter (NFC). Putting a run of them in order takes the square of its length, so no run that is refused anyway. */
const composed = (text: string) =>
  text.length > UNTIDIED || STACKED.test(text) ? text : text.normalize('NFC')

/** True if a reader would see anything of it; a mark alone is on no letter. */
export const isVisible = (text: string): boolean => /[^\p{Cf}\p{M}\s]/u.test(text)

/** What no plain text may have, in a sentence for the person who wrote it; null if it has nothing of it. */
export function plainFault(text: string, multiline: boolean): string | null {
  const control = CONTROL.exec(text) ?? (multiline ? null : LINE_CONTROL.exec(text))
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return /[\n-\r\u2028\u2029]/.test(control[0])
      ? 'Write this on one line.'
      : `Take out the invisible control character (U+${code}); it can’t be printed or sent.`
  }
  if (BROKEN.test(text)) return 'Take out the broken character; half of it is missing.'
  if (STACKED.test(text)) return 'Take out the accents that are stacked on one letter.'
  const tag = TAG.exec(text)
  return tag ? `Letters are plain text: take out “${tag[0].slice(0, 40)}”.` : null
}

/** What is asked of a text of one line or of several paragraphs: what to say if there is none, and the most characters. */
export type TextRule = { missing: string; most: number; hasParagraphs: boolean }

/** A text as it is kept: trimmed, in NFC, line breaks as LF, without what nobody sees. */
export const kept = (text: string, { hasParagraphs }: TextRule): string =>
  composed(hasParagraphs ? written(text) : withoutInvisible(text))

/** What to say of a text that is too long. */
export const tooLong = (most: number) => `Shorten this to ${most.toLocaleString('en-US')} characters.`

/** What is wrong with a text, in a sentence for the person who wrote it; null if nothing is. */
export function textFault(text: string, rule: TextRule): string | null {
  const clean = kept(text, rule)
  if (!isVisible(clean)) return rule.missing
  return clean.length > rule.most ? tooLong(rule.most) : plainFault(clean, rule.hasParagraphs)
}
