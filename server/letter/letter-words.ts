import type { Language } from './say.ts'

/**
 * The words that a letter brings along by itself, by its language. They are few and belong to the letter, whoever reads the page, so they stand here
 * and not in a catalog.
 */
type LetterWords = {
  closing: string
  subject: (subject: string) => string
  enclosures: (names: readonly string[]) => string
  /** At the top of a following page. */
  page: (page: number, pages: number) => string
  /** In place of the picture, for those who hear the letter. */
  signatureOf: (name: string) => string
  /** The title of its document. */
  to: (recipient: string) => string
  /** The title of a document of several. */
  packet: (count: number) => string
  /** Where the subject of a message has no room for the letter's own. */
  plainSubject: string
}

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  en: {
    closing: 'Sincerely,',
    subject: (subject) => `Re: ${subject}`,
    enclosures: (names) => `Enclosure${names.length > 1 ? 's' : ''}: ${names.join('; ')}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    signatureOf: (name) => `Signature of ${name}`,
    to: (recipient) => `Letter to ${recipient}`,
    packet: (count) => `${count} letters`,
    plainSubject: 'A letter from a constituent',
  },
  es: {
    closing: 'Atentamente,',
    subject: (subject) => `Asunto: ${subject}`,
    enclosures: (names) => `Anexo${names.length > 1 ? 's' : ''}: ${names.join('; ')}`,
    page: (page, pages) => `Página ${page} de ${pages}`,
    signatureOf: (name) => `Firma de ${name}`,
    to: (recipient) => `Carta a ${recipient}`,
    packet: (count) => `${count} cartas`,
    plainSubject: 'Una carta de alguien a quien usted representa',
  },
}
