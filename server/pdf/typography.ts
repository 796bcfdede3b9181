/**
 * A text as it goes on paper: characters without ink are dropped (zero-width spaces, joiners, byte-order marks, soft hyphens, variation
 * selectors), rare hyphens and spaces become those that every font has. Nothing that a reader would see is changed.
 */
export function printable(text: string): string {
  return text
    .replace(/\u00ad|[\u200b-\u200d]|\u2060|\ufeff|\ufe0e|\ufe0f/g, '')
    .replace(/\u2011/g, '\u2010')
    .replace(/\t/g, '    ')
    .replace(/[\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
}

/**
 * Breaks a text into lines no wider than `width` points, ragged right and without hyphenation. Only a word that is wider than a line by itself
 * is cut, at the last character that fits. Line breaks in the text are kept. `measure` gives the width of a text in points; a line is as wide as
 * its words and spaces, so each word is measured once.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  const space = measure(' ')
  for (const source of printable(text).split('\n')) {
    let line: string[] = []
    let used = 0
    for (const piece of source.split(' ').flatMap((word) => cut(word, width, measure))) {
      const needed = line.length === 0 ? piece.width : used + space + piece.width
      if (line.length > 0 && needed > width) {
        lines.push(line.join(' ').trimEnd())
        line = [piece.text]
        used = piece.width
      } else {
        line.push(piece.text)
        used = needed
      }
    }
    lines.push(line.join(' ').trimEnd())
  }
  return lines
}

type Piece = { text: string; width: number }

/** No line is this long; longer words are not even shaped whole, which would cost seconds. */
const LONGEST = 200

/** The pieces of a word that fit on a line each, with their widths: the word itself, nearly always. */
function cut(word: string, width: number, measure: (text: string) => number): Piece[] {
  const whole = word.length <= LONGEST ? measure(word) : Infinity
  if (whole <= width) return [{ text: word, width: whole }]
  const pieces: Piece[] = []
  let piece = { text: '', width: 0 }
  for (const character of word) {
    const advance = measure(character)
    if (piece.text !== '' && piece.width + advance > width) {
      pieces.push(piece)
      piece = { text: '', width: 0 }
    }
    piece = { text: piece.text + character, width: piece.width + advance }
  }
  return [...pieces, piece]
}
