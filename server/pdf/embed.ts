import type { Glyph } from 'fontkit'
import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib'
import { type Face, letterFont } from './font.ts'

/** A face in one document: the glyphs that were used in it, and how to write them. */
export type Embedded = {
  ref: PDFRef
  /** The operand of TJ for a text: glyphs in hexadecimal, with kerning between them (PDF 32000-1, 9.4.3). */
  encode: (text: string) => string
  /** Writes the font with the glyphs used so far; call once, after the last text. */
  finish: () => void
}

/** A glyph of the subset: its number there, and the characters that it stands for in this document. */
type Used = { id: number; glyph: Glyph; characters: readonly number[] }

const hex = (value: number) => value.toString(16).padStart(4, '0')

/**
 * Adds a face to a document as a subset: a composite font whose glyphs are numbered in the order of their first use. pdf-lib's own embedder
 * shapes each line anew and ignores kerning; writing its objects directly is several times as fast.
 */
export function embedFace(context: PDFContext, face: Face): Embedded {
  const { font, shape, codePoints } = letterFont(face)
  const subset = font.createSubset()
  const used = new Map<number, Used>([[0, { id: 0, glyph: font.getGlyph(0), characters: [] }]])
  const toThousandths = 1000 / font.unitsPerEm
  const ref = context.nextRef()
  const idOf = (glyph: Glyph, character: string | undefined) => {
    const known = used.get(glyph.id)
    if (known) return known.id
    // Several characters share a glyph ("’" and "ʼ", "‘" and the ʻokina): what was written first stands for it.
    const code = character?.codePointAt(0)
    const isPlain =
      code !== undefined && (code < 0xfb00 || code > 0xfb06) && font.glyphForCodePoint(code).id === glyph.id
    // It gives the glyph's number in the subset; its types say boolean.
    const id = Number(subset.includeGlyph(glyph))
    used.set(glyph.id, { id, glyph, characters: isPlain ? [code] : codePoints(glyph) })
    return id
  }
  const encode = (text: string) => {
    let operand = '[<'
    text.split(' ').forEach((word, index) => {
      for (const part of index === 0 ? [word] : [' ', word]) {
        const { glyphs, advances } = shape(part)
        const characters = [...part]
        // With a ligature in the word, glyphs and characters don't go in step.
        const inStep = characters.length === glyphs.length
        glyphs.forEach((glyph, i) => {
          operand += hex(idOf(glyph, inStep ? characters[i] : undefined))
          const kerning = Math.round(
            (glyph.advanceWidth - (advances[i] ?? glyph.advanceWidth)) * toThousandths,
          )
          if (kerning !== 0) operand += `>${kerning}<`
        })
      }
    })
    return `${operand}>]`
  }
  const finish = () => {
    const glyphs = [...used.values()].sort((a, b) => a.id - b.id)
    const name = `${subsetTag(glyphs.map(({ glyph }) => glyph.id))}+${font.postscriptName}`
    const { minX, minY, maxX, maxY } = font.bbox
    const box = [minX, minY, maxX, maxY].map((value) => Math.round(value * toThousandths))
    const descriptor = context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: name,
        Flags: 4,
        FontBBox: box,
        ItalicAngle: font.italicAngle,
        Ascent: font.ascent * toThousandths,
        Descent: font.descent * toThousandths,
        CapHeight: font.capHeight * toThousandths,
        StemV: face === 'regular' ? 80 : 120,
        FontFile2: context.register(context.flateStream(subset.encode())),
      }),
    )
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: name,
        CIDToGIDMap: 'Identity',
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
        FontDescriptor: descriptor,
        W: [0, glyphs.map(({ glyph }) => Math.round(glyph.advanceWidth * toThousandths))],
      }),
    )
    const map = glyphs.flatMap(({ id, characters }): [number, readonly number[]][] =>
      id === 0 ? [] : [[id, characters]],
    )
    context.assign(
      ref,
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: name,
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: context.register(context.flateStream(toUnicode(map))),
      }),
    )
  }
  return { ref, encode, finish }
}

/** Six capital letters that tell one subset from another (PDF 32000-1, 9.6.4), made from its glyphs so that the same letter gives the same bytes. */
function subsetTag(ids: readonly number[]): string {
  let hash = 2_166_136_261
  for (const id of ids) hash = Math.imul(hash ^ id, 16_777_619) >>> 0
  return Array.from({ length: 6 }, (_, i) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26)),
  ).join('')
}

/** The CMap that gives each glyph its characters back, for searching, copying and reading aloud (PDF 32000-1, 9.10.3). */
function toUnicode(map: readonly [number, readonly number[]][]): string {
  const utf16 = (points: readonly number[]) =>
    [...String.fromCodePoint(...points)]
      .flatMap((c) => Array.from({ length: c.length }, (_, i) => hex(c.charCodeAt(i))))
      .join('')
  const lines = map.map(([id, points]) => `<${hex(id)}> <${utf16(points)}>`)
  // A bfchar section holds at most 100 entries.
  const sections = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) =>
    lines.slice(i * 100, i * 100 + 100),
  )
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...sections.flatMap((section) => [`${section.length} beginbfchar`, ...section, 'endbfchar']),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

/** A text that a viewer shows, as a title: as it is where it is ASCII, else in UTF-16, so that every name survives (PDF 32000-1, 7.9.2.2). */
export function textString(text: string): PDFString | PDFHexString {
  return /^[ -~]*$/.test(text) ? PDFString.of(text.replace(/[\\()]/g, '\\$&')) : PDFHexString.fromText(text)
}
