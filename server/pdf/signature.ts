import { inflateSync } from 'node:zlib'

/** A drawn signature that can be printed: a PNG file of nothing but its picture, and its size in pixels. */
export type Picture = { png: Uint8Array; width: number; height: number }

const MOST = { bytes: 200_000, width: 2000, height: 800 }
const MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Chunks that make the picture; everything else (texts, colour profiles, animation) may be packed, large, or tell where it was made. */
const NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])
/** Samples a pixel, by colour type, and the depths that each may have (PNG, 11.2.2). */
const SAMPLES: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
}

const DAMAGED = 'The picture of your signature is damaged. Draw it again, or leave it out and sign by hand.'

type Chunk = { type: string; data: Buffer; whole: Buffer }

/** The chunks of a PNG file up to its end; null where the file is cut off. */
function chunksOf(file: Buffer): Chunk[] | null {
  const chunks: Chunk[] = []
  for (let at = MAGIC.length; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at)
    if (end > file.length) return null
    const type = file.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) })
    if (type === 'IEND') return chunks
    at = end
  }
  return null
}

/**
 * Reads a signature from a data URL, or says what is wrong with it. The header tells how large the picture is unpacked, and it is unpacked no
 * further than that: a file that would fill the memory is found before it does.
 */
export function readSignature(dataUrl: string): Picture | { message: string } {
  const file = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64')
  if (file.length > MOST.bytes)
    return { message: 'The picture of your signature is too large: it may have 200 kB.' }
  if (!file.subarray(0, MAGIC.length).equals(MAGIC))
    return { message: 'The signature is no PNG picture. Draw it again, or save the picture as PNG.' }
  const chunks = chunksOf(file)?.filter(({ type }) => NEEDED.has(type))
  const header = chunks?.[0]
  if (!chunks || header?.type !== 'IHDR' || header.data.length !== 13) return { message: DAMAGED }
  const width = header.data.readUInt32BE(0)
  const height = header.data.readUInt32BE(4)
  const [depth = 0, colour = 0, , , interlaced = 0] = header.data.subarray(8)
  if (width > MOST.width || height > MOST.height)
    return { message: `The picture of your signature is larger than ${MOST.width} × ${MOST.height} pixels.` }
  if (interlaced !== 0) return { message: 'Save the picture of your signature without interlacing.' }
  const kind = SAMPLES[colour]
  const hasPalette = colour !== 3 || chunks.some(({ type }) => type === 'PLTE')
  if (width === 0 || height === 0 || !kind?.depths.includes(depth) || !hasPalette) return { message: DAMAGED }
  const size = height * (1 + Math.ceil((width * kind.samples * depth) / 8))
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  try {
    if (inflateSync(packed, { maxOutputLength: size }).length !== size) return { message: DAMAGED }
  } catch {
    // Not what zlib packs, or more than the header says.
    return { message: DAMAGED }
  }
  return { png: Buffer.concat([MAGIC, ...chunks.map(({ whole }) => whole)]), width, height }
}
