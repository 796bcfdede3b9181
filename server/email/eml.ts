import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { encodeWord, foldLines, quoteString } from 'nodemailer/lib/mime-funcs'
import { type Letter, letterText } from '#letter/compose.ts'

type Mailbox = { name: string; address: string }

/** Who a draft goes to, and who it is from if the writer gave an address; `date` is the letter's, YYYY-MM-DD. */
type Ends = { to: Mailbox; from?: Mailbox | undefined; date: string }

/**
 * An id that no other letter has, made of what the message says anyway: mail programs take two messages with one id for the same. It tells
 * nothing of the sender, not even a domain, and a draft that is sent gets its own.
 */
function idOf(letter: Letter, { to, from, date }: Ends): string {
  const parts = [to.address, from?.address ?? '', date, letter.subject, letterText(letter)]
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `<${hash.slice(0, 32)}@constituent.invalid>`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what would end a header field early
const ENDS_FIELD = /[\r\n\u0000]/

/** What writers send is checked by the schemas, and answered at its field; this is for what a list of officials could bring in. */
function checkFields(fields: readonly (string | undefined)[]) {
  if (fields.some((field) => field !== undefined && ENDS_FIELD.test(field)))
    throw new Error('A field of the message’s header has a line break or a NUL in it.')
}

/** Text of a header that looks encoded is encoded, so that it is read as it was typed and not as what it would stand for (RFC 2047). */
const looksEncoded = (text: string) => text.includes('=?')
// In Base64 most are one word: some readers put a space between two (Python's, in names).
const encoded = (text: string) => encodeWord(text, 'B', 68)

/** A name and an address as a header has them (RFC 5322, 3.4). */
function mailbox({ name, address }: Mailbox): string {
  const isPlain = /^[ -~]*$/.test(name) && !looksEncoded(name)
  return `${isPlain ? quoteString(name) : encoded(name)} <${address}>`
}

/**
 * A letter as a draft message (RFC 5322): one recipient, plain text in UTF-8, as quoted-printable unless it is plain English in short lines, so
 * that no line is over 998 bytes. `X-Unsent: 1` makes Outlook open it for sending instead of for reading. The same letter gives the same bytes.
 * Throws if CR, LF or NUL would get into a header field.
 */
export async function draftMessage(letter: Letter, mailboxes: Ends): Promise<Uint8Array<ArrayBuffer>> {
  const { to, from, date } = mailboxes
  checkFields([letter.subject, to.name, to.address, from?.name, from?.address])
  const composer = new MailComposer({
    ...(looksEncoded(letter.subject) ? {} : { subject: letter.subject }),
    text: letterText(letter),
    textEncoding: 'quoted-printable',
    headers: {
      'X-Unsent': '1',
      ...(looksEncoded(letter.subject) && {
        Subject: { prepared: true, foldLines: true, value: encoded(letter.subject) },
      }),
    },
    newline: 'windows',
    date: new Date(`${date}T12:00:00Z`),
    messageId: idOf(letter, mailboxes),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const ends = [...(from ? [`From: ${mailbox(from)}`] : []), `To: ${mailbox(to)}`]
  const head = ends.map((field) => `${foldLines(field)}\r\n`).join('')
  return new Uint8Array(Buffer.concat([Buffer.from(head), await composer.compile().build()]))
}
