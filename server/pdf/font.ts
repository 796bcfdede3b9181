import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'

/** The faces of a letter: the text, and the subject line. */
export type Face = 'regular' | 'semibold'

/** One shaped word: glyphs in order, each with its advance (kerning included), in units of the font. */
type Shaped = { glyphs: readonly fontkit.Glyph[]; advances: readonly number[]; width: number }

/** A parsed font, with the words it has shaped kept for the next letter. */
export type LetterFont = {
  font: fontkit.Font
  shape: (word: string) => Shaped
  /** The characters that a glyph stands for. */
  codePoints: (glyph: fontkit.Glyph) => readonly number[]
}

/** Source Serif 4 (SIL OFL 1.1): whole TTFs, since files split by script lose kerning and glyphs in a PDF. */
const FILES: Readonly<Record<Face, string>> = {
  regular: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  semibold: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
}

// Shaping is most of the cost of a page. Words repeat from letter to letter; the bound keeps hostile input from growing the memory.
const MAX_WORDS = 20_000
const MAX_WORD_LENGTH = 40
const loaded = new Map<Face, LetterFont>()

/** The font of a face, read and parsed at its first use. */
export function letterFont(face: Face): LetterFont {
  const known = loaded.get(face)
  if (known) return known
  const path = createRequire(import.meta.url).resolve(FILES[face])
  const font = fontkit.create(readFileSync(path)) as fontkit.Font
  const words = new Map<string, Shaped>()
  const shape = (word: string): Shaped => {
    const before = words.get(word)
    if (before) return before
    const { glyphs, positions } = font.layout(word)
    const advances = positions.map(({ xAdvance }) => xAdvance)
    const shaped = { glyphs, advances, width: advances.reduce((sum, advance) => sum + advance, 0) }
    if (word.length > MAX_WORD_LENGTH) return shaped
    if (words.size >= MAX_WORDS) words.clear()
    words.set(word, shaped)
    return shaped
  }
  const characters = charactersOf(font)
  const codePoints = (glyph: fontkit.Glyph) => {
    const known = characters.get(glyph.id)
    if (known) return known
    // A ligature, which no single character stands for: the same letters each time.
    const spelled =
      glyph.codePoints.length > 0
        ? glyph.codePoints
        : [...(font.stringsForGlyph(glyph.id)[0] ?? '')].map((c) => c.codePointAt(0) ?? 0)
    characters.set(glyph.id, spelled)
    return spelled
  }
  const made = { font, shape, codePoints }
  loaded.set(face, made)
  return made
}

/**
 * The character of each glyph, from the font's own table. What fontkit says of a glyph depends on how it met it first: as a part of another
 * ("'" in the glyph of '"') it has no character, and would be lost to searching and reading aloud from then on.
 */
function charactersOf(font: fontkit.Font): Map<number, readonly number[]> {
  const characters = new Map<number, readonly number[]>()
  for (const code of [...font.characterSet].sort((a, b) => a - b)) {
    const { id } = font.glyphForCodePoint(code)
    // "ﬁ" has a character of its own, but a reader searches for "fi".
    const letters =
      code >= 0xfb00 && code <= 0xfb06
        ? String.fromCodePoint(code).normalize('NFKC')
        : String.fromCodePoint(code)
    if (!characters.has(id))
      characters.set(
        id,
        [...letters].map((letter) => letter.codePointAt(0) ?? 0),
      )
  }
  return characters
}

/** The width of a text in points at a size in points. */
export function measure(text: string, face: Face, size: number): number {
  const { font, shape } = letterFont(face)
  const units = text.split(' ').reduce((sum, word) => sum + shape(word).width, 0)
  const spaces = text.split(' ').length - 1
  return ((units + spaces * shape(' ').width) * size) / font.unitsPerEm
}
