import { type PDFContext, PDFHexString, type PDFRef, PDFString } from 'pdf-lib'
import type { Codes } from './codes.ts'
import { type Face, letterFont, type WrittenGlyph } from './font.ts'
import { packed } from './packed.ts'

/** A face in one document: the glyphs that were used in it, and how to write them. */
export type Embedded = {
  ref: PDFRef
  /** The operand of TJ for a text: the codes of its glyphs, two bytes each, with kerning between them (PDF 32000-1, 9.4.3). In Latin-1. */
  encode: (text: string) => string
  /** Writes the font with the glyphs used so far; call once, after the last text. `toUnicode` is the map of the codes. */
  finish: (toUnicode: PDFRef) => void
}

/** A code in a string of a content stream, where brackets and backslashes mean something and a line break is changed (PDF 32000-1, 7.3.4.2). */
const written = (code: number) =>
  String.fromCharCode(code >> 8, code & 255)
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('\r', '\\r')

/**
 * Adds a face to a document as a subset: a composite font whose glyphs are numbered by the document's `codes`. pdf-lib's own embedder
 * shapes each line anew and ignores kerning; writing its objects directly is several times as fast.
 */
export function embedFace(context: PDFContext, face: Face, codes: Codes): Embedded {
  const { font, shape, subset } = letterFont(face)
  const used: (WrittenGlyph | undefined)[] = []
  const operands = new Map<WrittenGlyph['key'], string>()
  const ways = new Map<string, number>()
  const words = new Map<string, string>()
  const toThousandths = 1000 / font.unitsPerEm
  const ref = context.nextRef()
  /** A glyph as it is written. One that stands for several texts is put in once for each. */
  const operandOf = (glyph: WrittenGlyph) => {
    const known = operands.get(glyph.key)
    if (known !== undefined) return known
    const text = String.fromCodePoint(...glyph.characters)
    const way = ways.get(text) ?? 0
    ways.set(text, way + 1)
    const code = codes.codeOf(text, way)
    used[code] = glyph
    const operand = written(code)
    operands.set(glyph.key, operand)
    return operand
  }
  const encodeWord = (word: string) => {
    const before = words.get(word)
    if (before !== undefined) return before
    let operand = ''
    const { glyphs, kerning } = shape(word)
    glyphs.forEach((glyph, i) => {
      operand += operandOf(glyph)
      if (kerning[i] !== 0) operand += `)${kerning[i]}(`
    })
    words.set(word, operand)
    return operand
  }
  const encode = (text: string) => `[(${text.split(' ').map(encodeWord).join(encodeWord(' '))})]`
  const finish = (toUnicode: PDFRef) => {
    // Codes that this face doesn't use have no glyph.
    const glyphs = Array.from(used, (glyph) => glyph)
    const ids = glyphs.map((glyph) => glyph?.id ?? 0)
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
        W: [
          0,
          glyphs.map((glyph) =>
            glyph ? Math.round(font.getGlyph(glyph.id).advanceWidth * toThousandths) : 0,
          ),
        ],
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
        ToUnicode: toUnicode,
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

/** A text that a viewer shows, as a title: as it is where it is ASCII, else in UTF-16, so that every name survives (PDF 32000-1, 7.9.2.2). */
export function textString(text: string): PDFString | PDFHexString {
  return /^[ -~]*$/.test(text) ? PDFString.of(text.replace(/[\\()]/g, '\\$&')) : PDFHexString.fromText(text)
}
