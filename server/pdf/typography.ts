/**
 * A text as it goes on paper: characters without ink are dropped (zero-width spaces, joiners, byte-order marks, soft hyphens, variation
 * selectors), rare hyphens and spaces become those that every font has. Nothing that a reader would see is changed.
 */
export function printable(text: string): string {
  return text
    .replace(/\u00ad|[\u200b-\u200d]|\u2060|\ufeff|\ufe0e|\ufe0f/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\t/g, '    ')
    .replace(/[\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
}

/**
 * Breaks a text into lines no wider than `width` points, ragged right and without hyphenation. Only a word that is wider than a line by itself
 * is cut, at the last character that fits. Line breaks in the text are kept. `measure` gives the width of a text in points.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  for (const source of printable(text).split('\n')) {
    let line = ''
    for (const word of source.split(' ').flatMap((word) => cut(word, width, measure))) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && measure(longer) > width) {
        lines.push(line)
        line = word
      } else line = longer
    }
    lines.push(line.trimEnd())
  }
  return lines
}

/** No line is this long; longer words are not even shaped whole, which would cost seconds. */
const LONGEST = 200

/** The pieces of a word that fit on a line each: the word itself, nearly always. */
function cut(word: string, width: number, measure: (text: string) => number): string[] {
  if (word.length <= LONGEST && measure(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const advance = measure(character)
    if (piece !== '' && used + advance > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += advance
  }
  return [...pieces, piece]
}
