import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib'
import { type Face, letterFont, type WrittenGlyph } from './font.ts'
import { packed } from './packed.ts'

/** A face in one document: the glyphs that were used in it, and how to write them. */
export type Embedded = {
  ref: PDFRef
  /** The operand of TJ for a text: glyphs in hexadecimal, with kerning between them (PDF 32000-1, 9.4.3). */
  encode: (text: string) => string
  /** Writes the font with the glyphs used so far; call once, after the last text. */
  finish: () => void
}

const hex = (value: number) => value.toString(16).padStart(4, '0')

/**
 * Adds a face to a document as a subset: a composite font whose glyphs are numbered in the order of their first use. pdf-lib's own embedder
 * shapes each line anew and ignores kerning; writing its objects directly is several times as fast.
 */
export function embedFace(context: PDFContext, face: Face): Embedded {
  const { font, shape, subset } = letterFont(face)
  const used = new Map<WrittenGlyph['key'], WrittenGlyph>([[0, { key: 0, id: 0, parts: [], characters: [] }]])
  const numbers = new Map<WrittenGlyph['key'], string>()
  const words = new Map<string, string>()
  const toThousandths = 1000 / font.unitsPerEm
  const ref = context.nextRef()
  /** The number of a glyph in the subset. A glyph that stands for several characters is put in once for each. */
  const numberOf = (glyph: WrittenGlyph) => {
    const known = numbers.get(glyph.key)
    if (known) return known
    const number = hex(used.size)
    numbers.set(glyph.key, number)
    used.set(glyph.key, glyph)
    return number
  }
  const encodeWord = (word: string) => {
    const before = words.get(word)
    if (before !== undefined) return before
    let operand = ''
    const { glyphs, kerning } = shape(word)
    glyphs.forEach((glyph, i) => {
      operand += numberOf(glyph)
      if (kerning[i] !== 0) operand += `>${kerning[i]}<`
    })
    words.set(word, operand)
    return operand
  }
  const encode = (text: string) => `[<${text.split(' ').map(encodeWord).join(encodeWord(' '))}>]`
  const finish = () => {
    const glyphs = [...used.values()]
    const ids = glyphs.map(({ id }) => id)
    const name = `${subsetTag(ids)}+${font.postscriptName}`
    const { minX, minY, maxX, maxY } = font.bbox
    const box = [minX, minY, maxX, maxY].map((value) => Math.round(value * toThousandths))
    const file = subset(glyphs)
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
        FontFile2: packed(context, file, { Length1: file.length }),
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
        W: [0, ids.map((id) => Math.round(font.getGlyph(id).advanceWidth * toThousandths))],
      }),
    )
    context.assign(
      ref,
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: name,
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: packed(context, toUnicode(glyphs)),
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
function toUnicode(glyphs: readonly WrittenGlyph[]): string {
  const utf16 = (points: readonly number[]) =>
    [...String.fromCodePoint(...points)]
      .flatMap((c) => Array.from({ length: c.length }, (_, i) => hex(c.charCodeAt(i))))
      .join('')
  // The first is what a font draws for a character that it lacks; none is.
  const lines = glyphs.slice(1).map(({ characters }, i) => `<${hex(i + 1)}> <${utf16(characters)}>`)
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
