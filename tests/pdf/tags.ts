import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from 'pdf-lib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A structure element as a screen reader meets it: its text in one piece, and the pages that it stands on, from 0. */
type ReadBlock = {
  role: string
  text: string
  alternative: string | undefined
  language: string | undefined
  pages: number[]
}

/** What a screen reader finds in a tagged document. */
type Tagged = {
  sections: { role: string; title: string | undefined; language: string | undefined; blocks: ReadBlock[] }[]
  /** What isn't read aloud, and what nobody has tagged, page by page. */
  artifacts: string[]
  untagged: string[]
}

/** The texts of one page: by the number of their mark, marked as no part of the document, and without a mark. */
type Marks = { texts: Map<number, string>; artifact: string; untagged: string }

async function marksOf(bytes: Uint8Array): Promise<Marks[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const pages: Marks[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    // What is drawn, and not the text content, which leaves out a space at the end of a line.
    const { fnArray, argsArray } = await page.getOperatorList()
    const marks: Marks = { texts: new Map(), artifact: '', untagged: '' }
    const open: (number | null)[] = []
    fnArray.forEach((operator, index) => {
      const [first, second] = argsArray[index] ?? []
      if (operator === OPS.beginMarkedContentProps) open.push(first === 'Artifact' ? null : second)
      if (operator === OPS.endMarkedContent) open.pop()
      if (operator !== OPS.showText) return
      const text = (first as (number | { unicode: string })[])
        .map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode))
        .join('')
      const mark = open.at(-1)
      if (mark === undefined) marks.untagged += text
      else if (mark === null) marks.artifact += text
      else marks.texts.set(mark, (marks.texts.get(mark) ?? '') + text)
    })
    pages.push(marks)
  }
  await task.destroy()
  return pages
}

const textIn = (dict: PDFDict, key: string) => {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

/** Reads the structure tree of a document with the text that belongs to each element, and checks that the way back from each mark leads to it. */
export async function readTags(bytes: Uint8Array): Promise<Tagged> {
  const marks = await marksOf(bytes)
  const { context, catalog } = await PDFDocument.load(bytes)
  const document = await PDFDocument.load(bytes)
  const pages = document.getPages().map(({ ref }) => ref.tag)
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const parents = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray)
  const kids = (dict: PDFDict) => {
    const value = dict.get(PDFName.of('K'))
    const resolved = context.lookup(value)
    return resolved instanceof PDFArray ? resolved.asArray() : value ? [value] : []
  }
  const role = (dict: PDFDict) => dict.lookup(PDFName.of('S'), PDFName).decodeText()
  const block = (ref: PDFRef): ReadBlock => {
    const dict = context.lookup(ref, PDFDict)
    const parts = kids(dict).map((kid) => {
      const mark = context.lookup(kid)
      const on = mark instanceof PDFDict ? mark : dict
      const id = mark instanceof PDFNumber ? mark : on.lookup(PDFName.of('MCID'), PDFNumber)
      const page = pages.indexOf((on.get(PDFName.of('Pg')) as PDFRef).tag)
      const key = document.getPage(page).node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber()
      const owner = parents.lookup(key * 2 + 1, PDFArray).get(id.asNumber())
      if (owner !== ref) throw new Error(`The parent tree leads from mark ${id} of page ${page} elsewhere.`)
      return { page, text: marks[page]?.texts.get(id.asNumber()) ?? '' }
    })
    return {
      role: role(dict),
      text: parts.map(({ text }) => text).join(''),
      alternative: textIn(dict, 'Alt'),
      language: textIn(dict, 'Lang'),
      pages: [...new Set(parts.map(({ page }) => page))],
    }
  }
  const [top] = kids(root).map((kid) => context.lookup(kid, PDFDict))
  if (!top || role(top) !== 'Document') throw new Error('The tree doesn’t begin with a Document.')
  return {
    sections: kids(top).map((kid) => {
      const section = context.lookup(kid, PDFDict)
      const blocks = kids(section).map((one) => block(one as PDFRef))
      return { role: role(section), title: textIn(section, 'T'), language: textIn(section, 'Lang'), blocks }
    }),
    artifacts: marks.map(({ artifact }) => artifact),
    untagged: marks.map(({ untagged }) => untagged),
  }
}
