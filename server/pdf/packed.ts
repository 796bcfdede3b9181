import { deflateSync } from 'node:zlib'
import type { PDFContext, PDFRef } from 'pdf-lib'

/** Adds a compressed stream to a document. Node's own zlib takes a third of the time of one in JavaScript. */
export function packed(
  context: PDFContext,
  content: string | Uint8Array,
  entries: Record<string, number> = {},
): PDFRef {
  return context.register(context.stream(deflateSync(content), { ...entries, Filter: 'FlateDecode' }))
}
