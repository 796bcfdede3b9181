import { longDate } from './date-words.ts'
import { formOfAddress } from './honorifics.ts'
import { LETTER_WORDS } from './letter-words.ts'
import { defaultOffice } from './offices.ts'
import type { Official } from './official.ts'
import { paragraphsOf } from './paragraphs.ts'
import { isVisible } from './plain-text.ts'
import type { Language } from './say.ts'
import type { LetterRequest } from './schema.ts'

/** A finished letter, part by part, as preview, print and mail show it. */
export type Letter = {
  officialId: string
  /** The language of its text, and so of its date, salutation and closing. The recipient's address is in English always. */
  language: Language
  /** The writer's block: name, street, city line, then e-mail and phone if given. */
  sender: string[]
  /** "November 22, 2026" */
  date: string
  /** The inside address, as on the envelope. */
  recipient: string[]
  salutation: string
  subject: string
  paragraphs: string[]
  closing: string
  signature: string
  /** What comes with the letter on paper, as named below the signature. */
  enclosures: string[]
}

/**
 * The one definition of what a letter says: preview, PDF and e-mail all show this. Pure; the date (YYYY-MM-DD) is handed in.
 * A single line break in the body stays a line break; an empty line parts paragraphs.
 */
export function compose(input: { request: LetterRequest; official: Official; date: string }): Letter {
  const { request, official, date } = input
  const { sender, language = 'en' } = request
  const { street, city, state, zip } = sender.address
  const form = formOfAddress(official, language)
  // An office that the list no longer has gives way to the default in a preview; the server refuses it before anything is printed.
  const { lines } = official.postal[request.office ?? -1] ??
    official.postal[defaultOffice(official, zip) ?? -1] ?? { lines: [] }
  return {
    officialId: official.id,
    language,
    sender: [sender.name, street, `${city}, ${state} ${zip}`, sender.email, sender.phone].filter(
      (part) => part !== undefined,
    ),
    date: longDate(request.date ?? date, language),
    recipient: [form.envelope, ...(lines[0] === form.officeLine ? [] : [form.officeLine]), ...lines],
    salutation: form.salutation,
    subject: request.subject,
    paragraphs: paragraphsOf(request.body).filter(isVisible),
    closing: LETTER_WORDS[language].closing,
    signature: sender.name,
    enclosures: request.enclosures ?? [],
  }
}

/** The letter as the text of a message or a contact form: salutation, body, closing, and the writer's block with the address. */
export function letterText(letter: Letter): string {
  const [, ...address] = letter.sender
  return [
    letter.salutation,
    ...letter.paragraphs,
    [letter.closing, letter.signature, ...address].join('\n'),
  ].join('\n\n')
}
