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
 * What no reader sees (Unicode's Default_Ignorable_Code_Point, and the marks of annotations), but for isolates, and for what shows right where it
 * stands, which is caught to stay: the flags of England, Scotland and Wales; what makes one emoji of several, or a picture of a sign; which of its
 * forms a Chinese or Mongolian character has; what joins and parts letters from Arabic to the scripts of India and the islands. Each belongs to
 * something visible right before it, so no words can be hidden in them. Also caught, for the text of a letter: where a word ends in Khmer, Lao,
 * Burmese and Thai (U+200B), which write no spaces, and on which side of a Hebrew or Arabic word its punctuation stands.
 */
const INVISIBLE =
  /(\u{1f3f4}\u{e0067}\u{e0062}[\u{e0061}-\u{e007a}]{3}\u{e007f}|(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<=[\d#*])\ufe0f(?=\u20e3)|(?<=\p{sc=Han})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|(?<=[\u1820-\u18aa])[\u180b-\u180f]|(?<!\p{DI})(?:(?<=[\u0600-\u109f\u1780-\u1cff\ua800-\uabff\u{11000}-\u{11fff}])[\u200c\u200d]|(?<=[\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Thai}])\u200b|(?<=[\u0591-\u05f4\u0620-\u08ff]\p{P}?)[\u061c\u200e\u200f]))|[^\P{DI}\u2066-\u2069]|[\ufff9-\ufffb]/gu
/** What only the text of a letter needs. In a line, phone numbers from address books bring it along, and it may make one name look like another. */
const IN_TEXT_ALONE = /[\u061c\u200b\u200e\u200f\u2066-\u2069]/g

/** A one-line text without what nobody sees, trimmed: as it was meant, where it was pasted from an address book or a web page. */
export const withoutInvisible = (text: string): string =>
  text.replace(INVISIBLE, '$1').replace(IN_TEXT_ALONE, '').trim()

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

const tidied = (text: string) =>
  normalizeBreaks(text).replace(INVISIBLE, '$1').split('\n').map(withClosedIsolates).join('\n').trim()

/** A text as it is kept: accents as one character with their letter (NFC). Putting a run of them in order takes the square of its length, so no run that is refused anyway. */
const composed = (text: string) => (STACKED.test(text) ? text : text.normalize('NFC'))

/** True if a reader would see anything of it; a mark alone is on no letter, and the braille pattern U+2800 has no dot. */
export const isVisible = (text: string): boolean => /[^\p{Cf}\p{DI}\p{M}\s\u2800]/u.test(text)

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

/** A text of which so much would have to go that it is refused for its length, and need not be tidied for that: what is pasted has some characters that nobody sees, not as many as others. */
const isFarTooLong = (text: string, most: number) => text.length > 2 * most + 1000

/** A text as it is kept: trimmed, in NFC, line breaks as LF, without what nobody sees. */
export function kept(text: string, { most, hasParagraphs }: Omit<TextRule, 'missing'>): string {
  const trimmed = text.trim()
  if (isFarTooLong(trimmed, most)) return trimmed
  return composed(hasParagraphs ? tidied(trimmed) : withoutInvisible(trimmed))
}

/** What to say of a text that is too long. */
export const tooLong = (most: number) => `Shorten this to ${most.toLocaleString('en-US')} characters.`

/** What is wrong with a text, in a sentence for the person who wrote it; null if nothing is. */
export function textFault(text: string, rule: TextRule): string | null {
  const clean = kept(text, rule)
  if (!isVisible(clean)) return rule.missing
  return clean.length > rule.most ? tooLong(rule.most) : plainFault(clean, rule.hasParagraphs)
}
