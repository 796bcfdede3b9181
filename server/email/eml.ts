import MailComposer from 'nodemailer/lib/mail-composer'
import { type Letter, letterText } from '#letter/compose.ts'

type Mailbox = { name: string; address: string }

/** Who a draft goes to, and who it is from if the writer gave an address. */
type Ends = { to: Mailbox; from?: Mailbox | undefined }

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what would end a header field early
const ENDS_FIELD = /[\r\n\u0000]/

/** What writers send is checked by the schemas, and answered at its field; this is for what a list of officials could bring in. */
function checkFields(fields: readonly (string | undefined)[]) {
  if (fields.some((field) => field !== undefined && ENDS_FIELD.test(field)))
    throw new Error('A field of the message’s header has a line break or a NUL in it.')
}

/**
 * A letter as a draft message (RFC 5322): one recipient, plain text in UTF-8, as quoted-printable unless it is plain English in short lines, so
 * that no line is over 998 bytes. `X-Unsent: 1` makes Outlook open it for sending instead of for reading. Throws if CR, LF or NUL would get into
 * a header field.
 */
export async function draftMessage(letter: Letter, { to, from }: Ends): Promise<Uint8Array<ArrayBuffer>> {
  checkFields([letter.subject, to.name, to.address, from?.name, from?.address])
  const composer = new MailComposer({
    to,
    ...(from ? { from } : {}),
    subject: letter.subject,
    text: letterText(letter),
    textEncoding: 'quoted-printable',
    headers: { 'X-Unsent': '1' },
    newline: 'windows',
    // A draft has no address of the sender to build one from, and gets its own when it is sent.
    messageId: '<draft@constituent.invalid>',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Uint8Array(await composer.compile().build())
}
