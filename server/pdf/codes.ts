/** The numbers under which the texts of glyphs are written in a document, the same in all its faces, so that one map gives them all back. */
export type Codes = {
  /** The number of a text; where a face draws the same text in several ways, the next of them have numbers of their own, counted from 0. */
  codeOf: (text: string, way: number) => number
  /** The CMap that gives each number its text back, for searching, copying and reading aloud (PDF 32000-1, 9.10.3). */
  toUnicode: () => string
}

// Printable ASCII is written as itself, which packs well and needs no list; everything else follows in the order of its first use.
const FIRST = 0x20
const LAST = 0x7e

/** A fresh list of numbers for one document. */
export function glyphCodes(): Codes {
  const codes = new Map<string, number>()
  const listed: string[] = []
  const codeOf = (text: string, way: number) => {
    const ascii = text.length === 1 ? text.charCodeAt(0) : 0
    if (way === 0 && ascii >= FIRST && ascii <= LAST) return ascii
    const key = `${way} ${text}`
    const code = codes.get(key) ?? LAST + 1 + listed.push(text)
    codes.set(key, code)
    return code
  }
  const toUnicode = () => {
    const utf16 = (text: string) =>
      Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')
    const lines = listed.map((text, i) => `<${hex(LAST + 2 + i)}> <${utf16(text)}>`)
    // A bfchar section holds at most 100 entries.
    const sections = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) =>
      lines.slice(i * 100, i * 100 + 100),
    )
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000> <ffff> endcodespacerange',
      `1 beginbfrange <${hex(FIRST)}> <${hex(LAST)}> <${hex(FIRST)}> endbfrange`,
      ...sections.flatMap((section) => [`${section.length} beginbfchar`, ...section, 'endbfchar']),
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n')
  }
  return { codeOf, toUnicode }
}

const hex = (value: number) => value.toString(16).padStart(4, '0')
