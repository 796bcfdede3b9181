import { type PDFContext, type PDFDict, PDFName, type PDFRef } from 'pdf-lib'
import { textString } from './embed.ts'

/** Adds bookmarks, one a place, in order, and lets the viewer show them (PDF 32000-1, 12.3.3). */
export function outline(
  context: PDFContext,
  catalog: PDFDict,
  places: readonly { title: string; page: PDFRef }[],
): void {
  const root = context.nextRef()
  const refs = places.map(() => context.nextRef())
  places.forEach(({ title, page }, index) => {
    const previous = refs[index - 1]
    const next = refs[index + 1]
    const entry = {
      Title: textString(title),
      Parent: root,
      ...(previous && { Prev: previous }),
      ...(next && { Next: next }),
      Dest: [page, 'Fit'],
    }
    context.assign(refs[index] ?? root, context.obj(entry))
  })
  const [first] = refs
  const last = refs.at(-1)
  if (!first || !last) return
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }))
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}
