import { type Letter, letterText } from './compose.ts'
import { LETTER_WORDS } from './letter-words.ts'
import { english } from './say.ts'
import type { LetterSay } from './words/es.ts'

/** A prefilled message: `whole` is false when the letter didn't fit into the link and must be pasted from the clipboard. */
export type Mailto = { href: string; whole: boolean }

/** Where a message opens: the mail program of the device, or one of the mail services that open in the browser. */
export type MailProgram = 'mailto' | 'gmail' | 'outlook' | 'microsoft365' | 'yahoo'

/** A link that opens a message to one official, with what the person should know before they follow it. */
export type MailLink = Mailto & { by: MailProgram; name: string; note: string }

/** Windows cuts off or refuses links past about 2,046 characters; this leaves room for what mail programs add. */
const MAILTO_LIMIT = 1800

type Service = {
  /** Left out where it is a name in words. */
  brand?: string
  /** How long the link may be, as it stands in it: encoded. */
  limit: number
  /** The link up to the address, and the names of the fields after it. */
  start: string
  subject: string
  /** The at sign stays one where the address is a part of its own (RFC 6068). */
  isPlainAt?: boolean
  /** True where a letter suffers behind the page for signing in. */
  mangles?: boolean
}

/** Gmail fails at 6,400 characters. Outlook was seen to take 8,000, and Yahoo says nothing of it; past 2,000 many servers give up. */
const SERVICES: Readonly<Record<MailProgram, Service>> = {
  mailto: {
    limit: MAILTO_LIMIT,
    start: 'mailto:',
    subject: '?subject=',
    isPlainAt: true,
  },
  gmail: {
    brand: 'Gmail',
    limit: 6000,
    start: 'https://mail.google.com/mail/?view=cm&fs=1&to=',
    subject: '&su=',
  },
  outlook: {
    brand: 'Outlook.com',
    limit: 6000,
    start: 'https://outlook.live.com/mail/0/deeplink/compose?to=',
    subject: '&subject=',
    mangles: true,
  },
  microsoft365: {
    limit: 6000,
    start: 'https://outlook.office.com/mail/deeplink/compose?to=',
    subject: '&subject=',
    mangles: true,
  },
  yahoo: {
    brand: 'Yahoo Mail',
    limit: 2000,
    start: 'https://compose.mail.yahoo.com/?to=',
    subject: '&subject=',
  },
}

function nameOf(by: MailProgram, say: LetterSay): string {
  const { brand } = SERVICES[by]
  return brand ?? (by === 'mailto' ? say('your mail app') : say('Microsoft 365 at work or school'))
}

/** encodeURIComponent leaves `'()*!` alone, which mail programs and chat links trip over. */
function encode(text: string): string {
  // Half of a character, which a cut-off emoji leaves behind, would make it throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * A link that opens a message with a letter in it: one recipient, `%0D%0A` for a line break and `%20` for a space (RFC 6068), no empty fields.
 * Where that would pass the limit of the program, the link has the subject and a line that says to paste the letter, and `whole` is false:
 * put `letterText(letter)` on the clipboard in the same click.
 */
export function mailLink(by: MailProgram, letter: Letter, to: string, say: LetterSay = english): MailLink {
  const { limit, start, isPlainAt, mangles, ...service } = SERVICES[by]
  const name = nameOf(by, say)
  const address = isPlainAt ? encode(to).replace('%40', '@') : encode(to)
  const link = (body: string, subject = letter.subject) =>
    `${start}${address}${service.subject}${encode(subject)}&body=${encode(body.replace(/\n/g, '\r\n'))}`
  const full = link(letterText(letter))
  const whole = full.length <= limit
  const pasteHere = say('Please paste the letter here (it was copied for you), and delete this line.')
  const short = whole ? full : link(pasteHere)
  // A long subject in a script of three bytes a character fills a link by itself; a plain one stands in until it is pasted.
  const isNamed = short.length <= limit
  const href = isNamed ? short : link(pasteHere, LETTER_WORDS[letter.language].plainSubject)
  const notes = [
    whole
      ? say('Opens {name} with the whole letter, to {to}. You press “Send” there.', { name, to })
      : say(
          'The letter is too long for a link to {name}: it is copied, and you paste it into a message to {to}.',
          { name, to },
        ),
    ...(isNamed ? [] : [say('Its subject is too long as well: another stands there.')]),
    ...(mangles
      ? [
          say(
            'Be signed in before you open it: a letter that waits behind the sign-in page comes out with plus signs between the words.',
          ),
        ]
      : []),
  ]
  return { by, name, href, whole, note: notes.join(' ') }
}

/** The link for the mail program of the device. */
export const mailto = (letter: Letter, to: string): Mailto => mailLink('mailto', letter, to)

/** The links for the mail services that open in the browser, the most used first. */
export const webMailLinks = (letter: Letter, to: string, say: LetterSay = english): MailLink[] =>
  (['gmail', 'outlook', 'microsoft365', 'yahoo'] as const).map((by) => mailLink(by, letter, to, say))
