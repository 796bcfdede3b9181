import { type PDFContext, type PDFDict, PDFName, type PDFObject, type PDFRef } from 'pdf-lib'
import { textString } from './embed.ts'
import type { Block } from './page.ts'

/** A structure element while it grows: its parts are marked on one page or on several. */
type Element = {
  ref: PDFRef
  block: Block
  section: { ref: PDFRef; language: string }
  parts: { page: PDFRef; id: number }[]
}

/** The tags of one document. */
export type Structure = {
  /** Begins a section, to which the blocks that follow belong. */
  section: (section: { title: string; language: string }) => void
  /** Begins a page. */
  page: (node: PDFDict, ref: PDFRef) => void
  /** The number under which a part of a block is marked on the current page. */
  mark: (block: Block, box?: readonly number[]) => number
  /** Writes the tree; call once, after the last page. */
  finish: () => void
}

/**
 * The structure tree of a tagged document (PDF 32000-1, 14.7 and 14.8): Document, a Sect for each letter, a P for each block, so that it is read
 * aloud, copied and reflowed paragraph by paragraph, across lines and pages, without the headers of the pages. A section in another language than
 * the document's says so, and so does a block in another than its section's.
 */
export function structure(context: PDFContext, catalog: PDFDict, language: string): Structure {
  const root = context.nextRef()
  const document = context.nextRef()
  const sections: { ref: PDFRef; title: string; language: string; elements: Element[] }[] = []
  const elements = new Map<Block, Element & { box?: readonly number[] }>()
  const pages: { ref: PDFRef; parents: PDFRef[] }[] = []

  const kids = ({ parts }: Element): Record<string, PDFObject> => {
    const [first] = parts
    const oneOnly = parts.length === 1 && first
    const K = oneOnly
      ? context.obj(first.id)
      : context.obj(parts.map(({ page, id }) => context.obj({ Type: 'MCR', Pg: page, MCID: id })))
    return first ? { Pg: first.page, K } : { K }
  }

  return {
    section({ title, language }) {
      sections.push({ ref: context.nextRef(), title, language, elements: [] })
    },
    page(node, ref) {
      node.set(PDFName.of('StructParents'), context.obj(pages.length))
      pages.push({ ref, parents: [] })
    },
    mark(block, box) {
      const page = pages.at(-1)
      const section = sections.at(-1)
      if (!page || !section) throw new Error('Begin a section and a page before marking what is on it.')
      let element = elements.get(block)
      if (!element) {
        element = { ref: context.nextRef(), block, section, parts: [], ...(box && { box }) }
        elements.set(block, element)
        section.elements.push(element)
      }
      const id = page.parents.push(element.ref) - 1
      element.parts.push({ page: page.ref, id })
      return id
    },
    finish() {
      for (const element of elements.values()) {
        const { ref, block, section, box } = element
        const picture =
          block.role === 'Figure'
            ? {
                Alt: textString(block.alternative),
                A: { O: 'Layout', Placement: 'Block', BBox: [...(box ?? [])] },
              }
            : {}
        const language = 'language' in block ? block.language : undefined
        const other = language && language !== section.language ? { Lang: textString(language) } : {}
        const entries = { S: block.role, P: section.ref, ...kids(element), ...other, ...picture }
        context.assign(ref, context.obj(entries))
      }
      for (const { ref, title, elements, ...section } of sections) {
        const K = elements.map((element) => element.ref)
        const other = section.language === language ? {} : { Lang: textString(section.language) }
        context.assign(ref, context.obj({ S: 'Sect', P: document, T: textString(title), ...other, K }))
      }
      context.assign(document, context.obj({ S: 'Document', P: root, K: sections.map(({ ref }) => ref) }))
      const Nums = pages.flatMap(({ parents }, index) => [index, parents])
      const ParentTree = context.register(context.obj({ Nums }))
      const tree = { Type: 'StructTreeRoot', K: document, ParentTree, ParentTreeNextKey: pages.length }
      context.assign(root, context.obj(tree))
      catalog.set(PDFName.of('StructTreeRoot'), root)
      catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
    },
  }
}
