import type { PDFContext, PDFDict } from 'pdf-lib'
import { PDFName } from 'pdf-lib'
import { textString } from './embed.ts'
import { packed } from './packed.ts'

const inXml = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')

/**
 * What a document says of itself: title, language, and that it is accessible by PDF/UA-1 (ISO 14289-1), which asks for tags, embedded fonts with
 * their characters, alternative texts, and the title in the window's bar. No dates: the same letter gives the same bytes.
 */
export function describe(
  context: PDFContext,
  catalog: PDFDict,
  { title, language }: { title: string; language: string },
): void {
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${inXml(title)}</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
  const stream = packed(context, Buffer.from(xmp), { Type: 'Metadata', Subtype: 'XML' })
  catalog.set(PDFName.of('Metadata'), stream)
  catalog.set(PDFName.of('Lang'), textString(language))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }))
  context.trailerInfo.Info = context.register(
    context.obj({ Title: textString(title), Producer: textString('Constituent') }),
  )
}
