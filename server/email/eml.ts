import MailComposer from 'nodemailer/lib/mail-composer'
import { type Letter, letterText } from '#letter/compose.ts'

/** Who a draft goes to, and who it is from if the writer gave an address. */
type Ends = { to: { name: string; address: string }; from?: { name: string; address: string } | undefined }

/**
 * A letter as a draft message (RFC 5322): one recipient, plain text in UTF-8 as quoted-printable, so that no line is over 998 bytes.
 * `X-Unsent: 1` makes Outlook open it for sending instead of for reading. The schemas let no CR, LF or NUL into a header field.
 */
export async function draftMessage(letter: Letter, { to, from }: Ends): Promise<Uint8Array<ArrayBuffer>> {
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
