import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'
import { clustersOf, type Group, isTorn, type Part, setWord } from './marks.ts'
import { type Subset, subsetter } from './subset.ts'

/** The faces of a letter: the text, and the subject line. */
export type Face = 'regular' | 'semibold'

/** A glyph of a word and the characters that it stands for there; one that is put together has `parts`, and else is as wide as the glyph `id`. */
export type WrittenGlyph = {
  key: number | string
  id: number
  parts: readonly Part[]
  characters: readonly number[]
}

/** A shaped word. */
type Shaped = {
  glyphs: readonly WrittenGlyph[]
  /** How much nearer the next glyph is drawn than the width of each says, in thousandths of the size. */
  kerning: readonly number[]
  /** In sizes. */
  width: number
  /** Letters in it with marks that the font can't put on them. */
  torn: readonly string[]
}

/** A parsed font, with the words it has shaped kept for the next letter. */
export type LetterFont = {
  font: fontkit.Font
  shape: (word: string) => Shaped
  subset: Subset
}

/** Source Serif 4 (SIL OFL 1.1): whole TTFs, since files split by script lose kerning and glyphs in a PDF. */
const FILES: Readonly<Record<Face, string>> = {
  regular: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  semibold: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
}

/** Kerning goes by steps of this many thousandths of the size: less than anybody sees (0.03 points in a letter), and it packs better. */
const KERNING = 5

// Shaping is most of the cost of a page. Words repeat from letter to letter; the bound keeps hostile input from growing the memory.
const MAX_WORDS = 20_000
const MAX_WORD_LENGTH = 40
const loaded = new Map<Face, LetterFont>()

/** The font of a face, read and parsed at its first use. */
export function letterFont(face: Face): LetterFont {
  const known = loaded.get(face)
  if (known) return known
  const file = readFileSync(createRequire(import.meta.url).resolve(FILES[face]))
  const font = fontkit.create(file) as fontkit.Font
  const { unitsPerEm } = font
  const words = new Map<string, Shaped>()
  const shape = (word: string): Shaped => {
    const before = words.get(word)
    if (before) return before
    const groups = setWord(word, font)
    const typed = clustersOf(word)
    let at = 0
    const torn: string[] = []
    const set = groups.flatMap((group) => {
      const one = written(group.glyph, typed[at])
      // A ligature stands for several letters.
      const letters = clustersOf(String.fromCodePoint(...one.characters)).length
      const cluster = typed.slice(at, at + letters).join('')
      const characters = codesOf(cluster)
      if (isTorn(group)) torn.push(cluster)
      at += letters
      const width = group.glyph.advanceWidth
      const kerning = KERNING * Math.round(((width - group.advance) * 1000) / unitsPerEm / KERNING)
      if (group.marks.length === 0) return [{ glyph: one, kerning, width }]
      const [letter, marks] = withMarks(group, characters, letters)
      return [{ glyph: letter, kerning, width }, ...(marks ? [{ glyph: marks, kerning: 0, width: 0 }] : [])]
    })
    const shaped = {
      glyphs: set.map(({ glyph }) => glyph),
      kerning: set.map(({ kerning }) => kerning),
      width: set.reduce((sum, { width, kerning }) => sum + width / unitsPerEm - kerning / 1000, 0),
      torn,
    }
    if (word.length > MAX_WORD_LENGTH) return shaped
    if (words.size >= MAX_WORDS) words.clear()
    words.set(word, shaped)
    return shaped
  }
  const charactersFor = charactersInFont(font)
  const glyphsWritten = new Map<number | string, WrittenGlyph>()
  const written = (glyph: fontkit.Glyph, character: string | undefined) => {
    const characters = charactersFor(glyph, character)
    const key = glyph.id * 0x110000 + (characters.length === 1 ? (characters[0] ?? 0) : 0)
    const known = glyphsWritten.get(key) ?? { key, id: glyph.id, parts: [], characters }
    glyphsWritten.set(key, known)
    return known
  }
  const made = { font, shape, subset: subsetter(file) }
  loaded.set(face, made)
  return made
}

const codesOf = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0)

/**
 * A letter and the marks on it, drawn where they belong whatever the size: the marks are put together into a glyph without width that follows the
 * letter's, each copied and read aloud as it was typed. What was typed as one character is one glyph.
 */
function withMarks({ glyph: { id }, marks, advance }: Group, typed: readonly number[], letters: number) {
  const glyph = (id: number, parts: readonly Part[], characters: readonly number[]): WrittenGlyph => ({
    key: JSON.stringify([id, parts, characters]),
    id,
    parts,
    characters,
  })
  const rest = typed.slice(letters)
  if (rest.length === 0) return [glyph(id, [{ id, x: 0, y: 0 }, ...marks], typed)] as const
  const moved = marks.map((mark) => ({ ...mark, x: mark.x - advance }))
  return [glyph(id, [], typed.slice(0, letters)), glyph(moved[0]?.id ?? 0, moved, rest)] as const
}

/** Tells which characters a glyph stands for, given what was typed where it is known. */
function charactersInFont(font: fontkit.Font) {
  const characters = charactersOf(font)
  const space = font.glyphForCodePoint(0x20).id
  return (glyph: fontkit.Glyph, character: string | undefined): readonly number[] => {
    // Several characters share a glyph ("’" and "ʼ", "‘" and the ʻokina, "-" and U+2010): each is copied as typed. Only spaces are all alike.
    const code = glyph.id === space ? 0x20 : character?.codePointAt(0)
    const isLigature = code !== undefined && code >= 0xfb00 && code <= 0xfb06
    if (code !== undefined && !isLigature && font.glyphForCodePoint(code).id === glyph.id) return [code]
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
  const { shape } = letterFont(face)
  if (!text.includes(' ') || text === ' ') return shape(text).width * size
  const words = text.split(' ')
  const width = words.reduce((sum, word) => sum + shape(word).width, 0)
  return (width + (words.length - 1) * shape(' ').width) * size
}
