import { printable } from '#letter/on-paper.ts'
import { clustersOf } from './marks.ts'

/** A line of a broken text; `cut` where a word goes on in the next line. */
export type Line = { text: string; cut: boolean }

/**
 * Breaks a text into lines no wider than `width` points, ragged right and without hyphenation: at spaces, after a hyphen between letters and
 * after a dash. Only a word that is wider than a line by itself is cut, after a sign such as the slash of a web address, or else at the last
 * character that fits. Line breaks in the text are kept. `measure` gives the width of a text in points; a line is as wide as its words and
 * spaces, so each word is measured once.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): Line[] {
  const lines: Line[] = []
  const space = measure(' ')
  for (const source of printable(text).split('\n')) {
    let line = ''
    let used = 0
    let isEmpty = true
    let isFirst = true
    for (const word of source.split(' ')) {
      let joined = isFirst
      isFirst = false
      for (const piece of pieces(word, width, measure)) {
        const gap = joined || isEmpty ? 0 : space
        if (!isEmpty && used + gap + piece.width > width) {
          lines.push({ text: line.trimEnd(), cut: joined })
          line = ''
          used = 0
          isEmpty = true
          // A second space between two sentences doesn't indent the next line.
          if (piece.text === '') continue
        }
        line += joined || isEmpty ? piece.text : ` ${piece.text}`
        used += (isEmpty ? 0 : gap) + piece.width
        isEmpty = false
        joined = true
      }
    }
    lines.push({ text: line.trimEnd(), cut: false })
  }
  return lines
}

type Piece = { text: string; width: number }

/** Where a word may be parted without a sign of our own: after a hyphen between letters ("well-known", not "A-4" or "30161-1234"), after a dash. */
const PARTS = /(?<=\p{L}{2}[-\u2010])(?=\p{L}{2})|(?<=[^—–][—–])(?=[^—–\d])/u
const HAS_DASH = /[-\u2010—–]/

/** No line is this long; longer words are not even shaped whole, which would cost seconds. */
const LONGEST = 200

/** The pieces of a word that may stand on different lines, with their widths: the word itself, nearly always. */
function pieces(word: string, width: number, measure: (text: string) => number): Piece[] {
  const parts = HAS_DASH.test(word) ? word.split(PARTS) : [word]
  return parts.flatMap((text) => {
    const whole = text.length <= LONGEST ? measure(text) : Infinity
    return whole <= width ? [{ text, width: whole }] : cut(text, width, measure)
  })
}

/**
 * A word wider than a line, in pieces that fit: cut after a sign in the second half of the line, or else where the line ends, never between a letter
 * and its marks.
 */
function cut(word: string, width: number, measure: (text: string) => number): Piece[] {
  const list: Piece[] = []
  let piece = { text: '', width: 0 }
  let sign = piece
  for (const character of clustersOf(word)) {
    const advance = measure(character)
    if (piece.text !== '' && piece.width + advance > width) {
      const at = sign.width > width / 2 ? sign : piece
      list.push(at)
      piece = { text: piece.text.slice(at.text.length), width: piece.width - at.width }
      sign = { text: '', width: 0 }
    }
    piece = { text: piece.text + character, width: piece.width + advance }
    if (/[-/.,?&=_@]/.test(character)) sign = piece
  }
  return [...list, piece]
}
