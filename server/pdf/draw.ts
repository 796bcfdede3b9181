import { PDFDocument, PDFName } from 'pdf-lib'
import { type Embedded, embedFace, textString } from './embed.ts'
import type { Face } from './font.ts'
import { PAGE, type Page } from './layout.ts'

const number = (value: number) => String(Math.round(value * 100) / 100)

/** The content of one page, in PDF operators; PDF counts from the bottom, the layout from the top. */
function content(page: Page, embedded: (face: Face) => Embedded): string {
  const text = page.lines.map(({ text, face, size, x, baseline }) => {
    const place = `1 0 0 1 ${number(x)} ${number(PAGE.height - baseline)} Tm`
    return `/${face} ${size} Tf ${place} ${embedded(face).encode(text)} TJ`
  })
  const ticks = page.ticks.map(({ x1, x2, y }) => {
    const height = number(PAGE.height - y)
    return `0.5 w 0.6 G ${number(x1)} ${height} m ${number(x2)} ${height} l S`
  })
  return [...ticks, 'BT', ...text, 'ET'].join('\n')
}

/**
 * Draws laid-out pages into one document and gives its bytes. The same pages give the same bytes: no clock and no chance goes in. `title` is
 * what a viewer shows.
 */
export async function draw(pages: readonly Page[], title: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { context } = document
  const faces = new Map<Face, Embedded>()
  const embedded = (face: Face) => {
    const known = faces.get(face) ?? embedFace(context, face)
    faces.set(face, known)
    return known
  }
  for (const page of pages) {
    const { node } = document.addPage([PAGE.width, PAGE.height])
    node.set(PDFName.of('Contents'), context.register(context.flateStream(content(page, embedded))))
    const fonts = new Set(page.lines.map(({ face }) => face))
    for (const face of fonts) node.setFontDictionary(PDFName.of(face), embedded(face).ref)
  }
  for (const face of faces.values()) face.finish()
  document.catalog.set(PDFName.of('Lang'), textString('en-US'))
  document.catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  context.trailerInfo.Info = context.register(
    context.obj({ Title: textString(title), Producer: textString('Constituent') }),
  )
  return new Uint8Array(await document.save({ addDefaultPage: false }))
}
