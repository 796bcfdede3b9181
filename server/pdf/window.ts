import type { Letter } from '#letter/compose.ts'
import { LOCALES } from '#letter/say.ts'
import { fitAddress } from './fit-address.ts'
import { INCH, type Measure, type PlacedLine, type Tick } from './page.ts'

/**
 * Where the window of a #10 envelope is always open: 4½ × 1⅛ in, ⅞ in from the left edge and ½ in from the bottom of 9½ × 4⅛ in. The sheet,
 * folded in three, is 8½ × 3⅔ in and slides by 1 in to the side and 0.458 in up. So what stands between 0.875 and 4.375 in from its left edge and
 * between 2.5 and 3.167 in from its top edge shows wherever it lies, and what stands between 2.04 and 3.625 in shows in some positions. The last
 * baseline leaves room for descenders and for a fold that isn't exact.
 */
const ALWAYS = { top: 2.505 * INCH, last: 3.1 * INCH, width: 3.25 * INCH }

/** The first baseline of the text below the window, and the last of the sender's block above. */
export const WINDOW_TEXT = 3.8 * INCH
const SENDER = { top: 0.6 * INCH, last: 1.85 * INCH, width: 6.5 * INCH }

/** Where to fold. */
export const FOLDS: readonly Tick[] = [3.67 * INCH, 7.33 * INCH].map((y) => ({
  x1: 0.15 * INCH,
  x2: 0.35 * INCH,
  y,
}))

/** Sender and recipient on window paper, at fixed places: set closer, joined or smaller where they have more lines than room. `x` in points. */
export function windowBlocks(letter: Letter, measure: Measure, x: number): PlacedLine[] {
  const recipient = fitAddress(
    letter.recipient,
    {
      width: ALWAYS.width,
      height: ALWAYS.last - ALWAYS.top,
      sizes: [10.5, 10, 9.5, 9, 8.5, 8],
      tightest: 1.04,
      join: true,
      language: LOCALES.en,
    },
    measure,
  )
  const sender = fitAddress(
    letter.sender,
    {
      width: SENDER.width,
      height: SENDER.last - SENDER.top,
      sizes: [11, 10, 9, 8, 7],
      tightest: 1.1,
      join: false,
    },
    measure,
  )
  // The sender begins at the top of its place, the recipient ends at the bottom of its own.
  return [
    ...sender.place(x, SENDER.top + sender.ascent),
    ...recipient.place(x, ALWAYS.last - recipient.height),
  ]
}
