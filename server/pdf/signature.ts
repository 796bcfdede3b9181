import { isPng, readPng, rowsOf, writePng } from './png.ts'

/** A drawn signature that can be printed: a PNG file of nothing but its picture, and its size in pixels. */
export type Picture = { png: Uint8Array; width: number; height: number }

const MOST = { bytes: 200_000, width: 2000, height: 800 }

const DAMAGED = 'The picture of your signature is damaged. Draw it again, or leave it out and sign by hand.'

/**
 * Reads a signature from a data URL, or says what is wrong with it. What is printed is a file of our own, made of the parts that were looked at, so
 * that whatever reads it next finds the size that was allowed.
 */
export function readSignature(dataUrl: string): Picture | { message: string } {
  const file = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
  if (file.length > MOST.bytes)
    return { message: 'The picture of your signature is too large: it may have 200 kB.' }
  if (!isPng(file))
    return { message: 'The signature is no PNG picture. Draw it again, or save the picture as PNG.' }
  const parts = readPng(file)
  if (!parts) return { message: DAMAGED }
  const { width, height, interlaced } = parts.header
  if (width > MOST.width || height > MOST.height)
    return { message: `The picture of your signature is larger than ${MOST.width} × ${MOST.height} pixels.` }
  if (interlaced) return { message: 'Save the picture of your signature without interlacing.' }
  const rows = rowsOf(parts)
  return rows ? { png: writePng(parts, rows), width, height } : { message: DAMAGED }
}
