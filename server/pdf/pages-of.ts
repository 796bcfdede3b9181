import type { LetterRequest } from '#letter/schema.ts'

/** What of a letter is counted: all that its writer can make long. */
type Text = Pick<LetterRequest, 'body'> & Partial<Pick<LetterRequest, 'subject' | 'enclosures' | 'sender'>>

/** Characters on a page, about. */
const PAGE = 2500
/** Different characters that any letter has, about; and how many more of them are as much work as a page, since a file brings the shape of each. */
const ALPHABET = 100
const SHAPES = 200

const textsOf = ({ body, subject = '', enclosures = [], sender }: Text): string[] => [
  body,
  subject,
  ...enclosures,
  ...(sender ? [sender.name, sender.address.street, sender.address.city] : []),
]
const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0)

/**
 * How much work it is to print letters with these texts: their pages, about, and more where they have far more different characters than any
 * language that is printed here. The same words on an envelope are less.
 */
export function pagesOf(letters: readonly Text[]): number {
  const texts = letters.map(textsOf)
  const pages = texts.reduce((sum, parts) => sum + Math.max(1, Math.ceil(lengthOf(parts) / PAGE)), 0)
  // Letters of a packet mostly have the same words, and share the shapes.
  const characters = new Set([...new Set(texts.flat())].join('').replace(/[ -~]+/g, ''))
  return pages + Math.max(0, Math.ceil((characters.size - ALPHABET) / SHAPES))
}

/** Pixels of a picture that are as much work as a page: each is unpacked and packed again. */
const PIXELS = 100_000
/** Where the pixels of the largest picture that is printed end; what says that it is larger is refused before it is unpacked. */
const MOST_PIXELS = 1_600_000
const WIDTH_AT = 16
const HEIGHT_AT = 20

/** How much work a drawn signature is, in pages: by the size that its PNG file says, at the place where all have it. `url` is a data URL. */
export function pagesOfSignature(url: string | undefined): number {
  if (!url) return 0
  const start = url.indexOf(',') + 1
  const head = Buffer.from(url.slice(start, start + 32), 'base64')
  if (head.length < HEIGHT_AT + 4) return 0
  return Math.ceil(Math.min(MOST_PIXELS, head.readUInt32BE(WIDTH_AT) * head.readUInt32BE(HEIGHT_AT)) / PIXELS)
}
