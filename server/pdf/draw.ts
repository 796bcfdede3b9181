import { PDFContext, PDFName, type PDFRef, PDFStreamWriter, PngEmbedder } from 'pdf-lib'
import { glyphCodes } from './codes.ts'
import { content } from './content.ts'
import { type Embedded, embedFace } from './embed.ts'
import type { Face } from './font.ts'
import { describe } from './metadata.ts'
import { outline } from './outline.ts'
import { packed } from './packed.ts'
import type { Section } from './page.ts'
import type { Picture } from './signature.ts'
import { structure } from './structure.ts'

/** Objects that are packed together: the more, the smaller; a viewer unpacks all of them for one. */
const TOGETHER = 200

/**
 * Draws laid-out pages into one tagged document and gives its bytes. The same pages give the same bytes: no clock and no chance goes in. `title` is
 * what a viewer shows; `sections` that have a bookmark get one; `picture` is what placed pictures show, kept once.
 */
export async function draw(
  title: string,
  sections: readonly Section[],
  picture?: Picture,
): Promise<Uint8Array<ArrayBuffer>> {
  const context = PDFContext.create()
  const pageTree = context.nextRef()
  const catalog = context.obj({ Type: 'Catalog', Pages: pageTree })
  context.trailerInfo.Root = context.register(catalog)
  const codes = glyphCodes()
  const faces = new Map<Face, Embedded>()
  const embedded = (face: Face) => {
    const known = faces.get(face) ?? embedFace(context, face, codes)
    faces.set(face, known)
    return known
  }
  const image = picture && (await (await PngEmbedder.for(picture.png)).embedIntoContext(context))
  const language = sections[0]?.language ?? 'en-US'
  const tags = structure(context, catalog, language)
  const bookmarks: Parameters<typeof outline>[2][number][] = []
  const pages: PDFRef[] = []
  for (const section of sections) {
    tags.section(section)
    for (const [index, page] of section.pages.entries()) {
      const node = context.obj({ Type: 'Page', Parent: pageTree, MediaBox: [0, 0, page.width, page.height] })
      const ref = context.register(node)
      pages.push(ref)
      if (index === 0 && section.bookmark) bookmarks.push({ title: section.bookmark, page: ref })
      tags.page(node, ref)
      const drawn = content(page, (face, text) => embedded(face).encode(text), tags.mark)
      node.set(PDFName.of('Contents'), packed(context, drawn))
      const used = new Set(page.items.flatMap((item) => ('face' in item ? [item.face] : [])))
      const Font = Object.fromEntries([...used].map((face) => [face, embedded(face).ref]))
      const hasPicture = image && page.items.some((item) => !('face' in item))
      const Resources = { Font, ...(hasPicture && { XObject: { picture: image } }) }
      node.set(PDFName.of('Resources'), context.obj(Resources))
    }
  }
  context.assign(pageTree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }))
  const toUnicode = packed(context, codes.toUnicode())
  for (const face of faces.values()) face.finish(toUnicode)
  tags.finish()
  outline(context, catalog, bookmarks)
  describe(context, catalog, { title, language })
  return new Uint8Array(
    await PDFStreamWriter.forContext(context, Infinity, true, TOGETHER).serializeToBuffer(),
  )
}
