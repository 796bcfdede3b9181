import * as z from 'zod'

/** Text as the dataset keeps it: composed Unicode, single spaces, nothing at the ends; null if nothing is left. */
export function cleanText(text: string | null | undefined): string | null {
  const clean = text?.normalize('NFC').replace(/\s+/g, ' ').trim()
  return clean ? clean : null
}

/**
 * A telephone number in the one form that we print, `404-656-0116`, with ` ext. 12` where there is an extension; null
 * for anything that isn't a number of the North American plan.
 */
export function cleanPhone(phone: string | null | undefined): string | null {
  const match =
    /^\+?1?[\s.-]*\(?(\d{3})\)?[\s./-]*(\d{3})[\s.-]*(\d{4})(?:[\s,]*(?:ext\.?|x)\s*(\d+))?$/i.exec(
      cleanText(phone) ?? '',
    )
  if (!match) return null
  const [, area, exchange, line, extension] = match
  return `${area}-${exchange}-${line}${extension ? ` ext. ${extension}` : ''}`
}

/** The number as a field of the office that answers it; nothing where there is none. */
export function phoneOf(phone: string | null | undefined): { phone?: string } {
  const clean = cleanPhone(phone)
  return clean === null ? {} : { phone: clean }
}

/** What a source's e-mail field really holds: an address, the URL of a contact form, nothing, or something malformed. */
export type EmailField =
  | { kind: 'email'; email: string }
  | { kind: 'url'; url: string }
  | { kind: 'none' }
  | { kind: 'malformed'; value: string }

/** Reads an e-mail field; some sources put the address of the contact form there. */
export function readEmail(value: string | null | undefined): EmailField {
  const text = cleanText(value)
  if (text === null) return { kind: 'none' }
  const url = /^https?:/i.test(text) ? cleanUrl(text) : null
  if (url) return { kind: 'url', url }
  const email = text.replace(/^mailto:/i, '').replace(/@.*$/, (domain) => domain.toLowerCase())
  return z.email().safeParse(email).success ? { kind: 'email', email } : { kind: 'malformed', value: text }
}

/** A web address with http or https, percent-encoded where the source forgot to; null for anything else. */
export function cleanUrl(value: string | null | undefined): string | null {
  const text = cleanText(value)
  if (text === null || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const { href } = new URL(text)
  return z.url().safeParse(href).success ? href : null
}

/** A list without nulls and without repeats, in its order. */
export function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))]
}
