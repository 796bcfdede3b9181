import type { Font, Glyph, GlyphPosition } from 'fontkit'

/** A glyph as a part of a drawing, and how far right of and above the drawing's origin it stands, in font units. */
export type Part = { id: number; x: number; y: number }

/** A letter as it is drawn, with the marks on it that have glyphs of their own, in relation to its origin, and how far it is from there to the next. */
export type Group = { glyph: Glyph; marks: readonly Part[]; advance: number }

const HAS_MARK = /\p{M}/u
/** Marks have no width of their own, and nothing else that is printed has none. What fontkit says of a glyph's characters depends on how it met it. */
const isMark = ({ advanceWidth }: Glyph) => advanceWidth === 0

/** No line has a word of more characters. */
const LONGEST = 200

/** A letter with the marks on it: what a reader takes for one character. */
const CLUSTER = /\P{M}\p{M}{0,10}|\p{M}{1,10}/gu

/** The characters of a word as a reader counts them, each letter with its marks; marks without end are parted. */
export const clustersOf = (word: string): string[] =>
  HAS_MARK.test(word) ? (word.match(CLUSTER) ?? []) : [...word]

/**
 * A word in characters that a font has: "ǫ" that it lacks as one is an "o" with an ogonek. Accents that it has with their letters stay with them.
 */
function inFont(word: string, font: Font): string {
  let written = ''
  for (const character of word)
    written += font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
      ? character
      : character.normalize('NFD')
  return written
}

/** A word as a font sets it, letter by letter. Marks are where the font's anchors say (OpenType, GPOS: mark to base, mark to mark). */
export function setWord(word: string, font: Font): Group[] {
  const { glyphs, positions } = font.layout(inFont(word, font))
  const groups: { glyph: Glyph; marks: Part[]; advance: number }[] = []
  glyphs.forEach((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? ({} as Partial<GlyphPosition>)
    const last = groups.at(-1)
    if (!last || !isMark(glyph)) groups.push({ glyph, marks: [], advance: xAdvance })
    else {
      last.marks.push({ id: glyph.id, x: last.advance + xOffset, y: yOffset })
      last.advance += xAdvance
    }
  })
  return groups
}

/** True if a letter can't be put together: the font has a mark, and no place for it. It is drawn at the end of its letter unless it is moved to its place. */
export const isTorn = ({ glyph, marks, advance }: Group): boolean =>
  isMark(glyph) || marks.some(({ x, y }) => x === advance && y === 0)

/** What of a text may have marks of its own, as the words it is set in; a word that is never set whole, and no line is as long, by its letters. */
export function markedWords(text: string, font: Font): string[] {
  const has = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  const isSimple = (word: string) => !HAS_MARK.test(word) && [...word].every(has)
  // Most texts have no mark that isn't one with its letter.
  if (isSimple(text.replaceAll('\n', ''))) return []
  const words = [...new Set(text.split(/[ \n]/))].filter((word) => !isSimple(word))
  return words.flatMap((word) => (word.length > LONGEST ? [...new Set(clustersOf(word))] : [word]))
}
