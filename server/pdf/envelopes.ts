import type { Letter } from '#letter/compose.ts'
import { draw } from './draw.ts'
import { fitAddress } from './fit-address.ts'
import { measure } from './font.ts'
import { bookmarks, recipientOf } from './names.ts'
import { INCH, type Measure, type Page, type Section } from './page.ts'

/** A #10 envelope, printed landscape. */
const ENVELOPE = { width: 9.5 * INCH, height: 4.125 * INCH }

/**
 * Where machines of the Postal Service look for the address: half an inch from either side, from ⅝ to 2¾ in above the lower edge (Domestic Mail
 * Manual 202.1). The return address stands above, the stamp on its right, and the lowest ⅝ in stay free for the barcode.
 */
const READ_AREA = { top: ENVELOPE.height - 2.75 * INCH, bottom: ENVELOPE.height - 0.625 * INCH }
const RETURN = { x: 0.4 * INCH, top: 0.35 * INCH, width: 3.5 * INCH }
const RECIPIENT = { x: 4 * INCH, top: 2 * INCH, width: 5 * INCH }
/** What a line's descenders need below its baseline. */
const DESCENT = 4

/** The face of an envelope for a letter: the writer's name and address, without e-mail and phone, and the recipient's. Pure. */
function envelopeLayout(letter: Letter, measure: Measure): Page {
  const sender = fitAddress(
    letter.sender.slice(0, 3),
    {
      width: RETURN.width,
      height: READ_AREA.top - DESCENT - RETURN.top,
      // The smallest are for what nobody is called, but could be typed: lines that don’t touch.
      sizes: [10, 9, 8, 7, 6],
      tightest: 1.05,
      join: false,
    },
    measure,
  )
  const recipient = fitAddress(
    letter.recipient,
    {
      width: RECIPIENT.width,
      height: READ_AREA.bottom - DESCENT - RECIPIENT.top,
      sizes: [12, 11, 10, 9],
      tightest: 1.1,
      join: false,
    },
    measure,
  )
  const items = [
    ...sender.place(RETURN.x, RETURN.top + sender.ascent),
    ...recipient.place(RECIPIENT.x, RECIPIENT.top + recipient.ascent),
  ]
  return { ...ENVELOPE, items, ticks: [] }
}

/** One envelope for each letter, as a document of pages of 9½ × 4⅛ in, in the order given. */
export function envelopes(letters: readonly Letter[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = bookmarks(letters)
  const sections: Section[] = []
  for (const [index, letter] of letters.entries()) {
    const bookmark = names[index]
    const pages = [envelopeLayout(letter, measure)]
    sections.push({
      title: `Envelope to ${recipientOf(letter)}`,
      language: 'en-US',
      pages,
      ...(bookmark && { bookmark }),
    })
  }
  const title = letters.length === 1 ? sections[0]?.title : `${letters.length} envelopes`
  return draw(title ?? 'Envelope', sections)
}
