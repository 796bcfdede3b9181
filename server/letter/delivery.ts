import type { Letter } from './compose.ts'
import { letterText } from './compose.ts'
import type { Official } from './official.ts'

/** Windows cuts off or refuses links past about 2,046 characters; this leaves room for what mail programs add. */
export const MAILTO_LIMIT = 1800

/** A way to reach an office: by e-mail, through its contact form, through its website where we know of no form, or on paper. */
export type Way =
  | { way: 'email'; to: string }
  | { way: 'form'; url: string }
  | { way: 'website'; url: string }
  | { way: 'print' }

/** The ways to send a letter to an official, in the order in which that office reads them; printing is always one. */
export function waysTo(official: Official): Way[] {
  const ways: Way[] = []
  if (official.email) ways.push({ way: 'email', to: official.email })
  if (official.contactForm) ways.push({ way: 'form', url: official.contactForm })
  // Somebody without a printer must have a way too.
  if (ways.length === 0 && official.website) ways.push({ way: 'website', url: official.website })
  ways.push({ way: 'print' })
  return ways
}

/** A prefilled message: `whole` is false when the letter didn't fit into the link and must be pasted from the clipboard. */
export type Mailto = { href: string; whole: boolean }

const PASTE_HERE = 'Please paste the letter here (it was copied for you), and delete this line.'

/** encodeURIComponent leaves `'()*!` alone, which mail programs and chat links trip over. */
function encode(text: string): string {
  // Half of a character, which a cut-off emoji leaves behind, would make it throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * The `mailto:` link for a letter (RFC 6068): one recipient, `%0D%0A` for a line break, `%20` for a space. Past
 * MAILTO_LIMIT encoded characters the link opens with the subject and a line that says to paste the letter.
 */
export function mailto(letter: Letter, to: string): Mailto {
  const link = (body: string, subject = letter.subject) =>
    `mailto:${encode(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(body.replace(/\n/g, '\r\n'))}`
  const href = link(letterText(letter))
  if (href.length <= MAILTO_LIMIT) return { href, whole: true }
  const short = link(PASTE_HERE)
  // A long subject in a script of three bytes a character fills the link by itself; a plain one stands in until it is pasted.
  return {
    href: short.length <= MAILTO_LIMIT ? short : link(PASTE_HERE, 'A letter from a constituent'),
    whole: false,
  }
}
