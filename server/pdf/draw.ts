import { setImmediate } from 'node:timers/promises'
import { PDFDocument, PDFName } from 'pdf-lib'
import { type Embedded, embedFace } from './embed.ts'
import type { Face } from './font.ts'
import { describe } from './metadata.ts'
import { outline } from './outline.ts'
import { packed } from './packed.ts'
import type { Block, Page, PlacedDrawing, PlacedLine, PlacedPicture, Section } from './page.ts'
import type { Picture } from './signature.ts'
import { structure } from './structure.ts'

type Item = PlacedLine | PlacedPicture | PlacedDrawing
type Encode = (face: Face, text: string) => string
type Mark = (block: Block, box?: readonly number[]) => number

const number = (value: number) => String(Math.round(value * 100) / 100)

/** The lines and pictures of a page, together where they are of one block. */
function byBlock(items: readonly Item[]): Item[][] {
  const list: Item[][] = []
  for (const item of items) {
    const last = list.at(-1)
    if (last?.[0]?.block === item.block) last.push(item)
    else list.push([item])
  }
  return list
}

/** The rectangles of a drawing, filled in black. Unrounded: between the modules of a code there must be no hairline. */
function rectangles({ x, top, rectangles }: PlacedDrawing, pageHeight: number): string {
  const exact = (value: number) => String(Math.round(value * 1e4) / 1e4)
  const paths = rectangles.map(
    ([left, down, width, height]) =>
      `${[x + left, pageHeight - top - down - height, width, height].map(exact).join(' ')} re`,
  )
  return `0 g ${paths.join(' ')} f`
}

/** The content of one page, in PDF operators; PDF counts from the bottom, the layout from the top. */
function content({ height, items, ticks }: Page, encode: Encode, mark: Mark): string {
  const operators: string[] = []
  for (const { x1, x2, y } of ticks) {
    const level = number(height - y)
    operators.push(
      `/Artifact <</Type /Layout>> BDC 0.5 w 0.6 G ${number(x1)} ${level} m ${number(x2)} ${level} l S EMC`,
    )
  }
  for (const group of byBlock(items)) {
    const block = group[0]?.block
    if (block && block.role !== 'Figure') operators.push(`/${block.role} <</MCID ${mark(block)}>> BDC BT`)
    else if (!block) operators.push('/Artifact <</Type /Pagination /Subtype /Header>> BDC BT')
    for (const item of group) {
      if ('text' in item) {
        const { text, face, size, x, baseline, space } = item
        const place = `1 0 0 1 ${number(x)} ${number(height - baseline)} Tm`
        operators.push(`/${face} ${size} Tf ${place} ${encode(face, space ? `${text} ` : text)} TJ`)
      } else {
        const bottom = height - item.top - item.height
        const box = [item.x, bottom, item.x + item.width, bottom + item.height].map(number)
        const drawn =
          'rectangles' in item
            ? rectangles(item, height)
            : `${number(item.width)} 0 0 ${number(item.height)} ${box[0]} ${box[1]} cm /picture Do`
        operators.push(`/Figure <</MCID ${mark(item.block, box.map(Number))}>> BDC q ${drawn} Q EMC`)
      }
    }
    if (block?.role !== 'Figure') operators.push('ET EMC')
  }
  return operators.join('\n')
}

/**
 * Draws laid-out pages into one tagged document and gives its bytes. The same pages give the same bytes: no clock and no chance goes in. `title` is
 * what a viewer shows; `sections` that have a bookmark get one; `picture` is what placed pictures show, kept once. Other requests get their turn
 * between sections.
 */
export async function draw(
  title: string,
  sections: readonly Section[],
  picture?: Picture,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context, catalog } = document
  const faces = new Map<Face, Embedded>()
  const embedded = (face: Face) => {
    const known = faces.get(face) ?? embedFace(context, face)
    faces.set(face, known)
    return known
  }
  const image = picture && (await document.embedPng(picture.png))
  const language = sections[0]?.language ?? 'en-US'
  const tags = structure(context, catalog, language)
  const bookmarks: Parameters<typeof outline>[2][number][] = []
  for (const section of sections) {
    tags.section(section)
    for (const [index, page] of section.pages.entries()) {
      const { node, ref } = document.addPage([page.width, page.height])
      if (index === 0 && section.bookmark) bookmarks.push({ title: section.bookmark, page: ref })
      tags.page(node, ref)
      const drawn = content(page, (face, text) => embedded(face).encode(text), tags.mark)
      node.set(PDFName.of('Contents'), packed(context, drawn))
      const used = new Set(page.items.flatMap((item) => ('face' in item ? [item.face] : [])))
      for (const face of used) node.setFontDictionary(PDFName.of(face), embedded(face).ref)
      if (image && page.items.some((item) => !('face' in item)))
        node.setXObject(PDFName.of('picture'), image.ref)
    }
    await setImmediate()
  }
  for (const face of faces.values()) face.finish()
  tags.finish()
  outline(context, catalog, bookmarks)
  describe(context, catalog, { title, language })
  return new Uint8Array(await document.save({ addDefaultPage: false }))
}
