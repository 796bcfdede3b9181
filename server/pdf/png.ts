import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** What the header of a PNG file says: size in pixels, bits a sample, colour type, and whether it is interlaced. */
type Header = { width: number; height: number; depth: number; colour: number; interlaced: boolean }

/** A PNG file by its parts, in an order that every reader understands alike, with its picture still packed. */
export type PngParts = {
  header: Header
  ihdr: Buffer
  palette?: Buffer
  transparent?: Buffer
  packed: Buffer
}

const MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Samples a pixel, by colour type, and the depths that each may have (PNG, 11.2.2). */
const SAMPLES: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
}
/** Colours of a palette, and the bytes of a transparent colour by colour type (PNG, 11.2.3 and 11.3.2.1). */
const MOST_COLOURS = 256
const TRANSPARENT: Readonly<Record<number, number>> = { 0: 2, 2: 6 }

/** True if a file begins as every PNG file does. */
export const isPng = (file: Buffer) => file.subarray(0, MAGIC.length).equals(MAGIC)

/** The chunks of a PNG file; null where it is cut off or goes on after its end. */
function chunksOf(file: Buffer): { type: string; data: Buffer }[] | null {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = MAGIC.length; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at)
    if (end > file.length) return null
    const type = file.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: file.subarray(at + 8, end - 4) })
    if (type === 'IEND') return end === file.length ? chunks : null
    at = end
  }
  return null
}

/**
 * The chunks that make the picture, one after another, each as often as it may be there (PNG, 5.6); I: header, P: palette, t: transparency, D: data,
 * E: end.
 */
const ORDER = /^IP?t?D+E$/
const LETTERS: Readonly<Record<string, string>> = { IHDR: 'I', PLTE: 'P', tRNS: 't', IDAT: 'D', IEND: 'E' }

/**
 * Takes a PNG file apart; null where it is damaged. Readers differ in what they make of a file with two headers, so each part may be there only as
 * often and only where the standard has it. Texts, colour profiles and other chunks that a picture can do without are dropped; one of them between
 * parts of the data, or one that a reader would have to know, is a fault.
 */
export function readPng(file: Buffer): PngParts | null {
  const chunks = chunksOf(file)
  if (!chunks) return null
  const order = chunks.map(({ type }) => LETTERS[type] ?? (/^[a-z]/.test(type) ? '.' : '!')).join('')
  if (!ORDER.test(order.replaceAll('.', '')) || /D\.+D/.test(order)) return null
  const of = (wanted: string) => chunks.flatMap(({ type, data }) => (type === wanted ? [data] : []))
  const [[ihdr], [palette], [transparent], packed] = [of('IHDR'), of('PLTE'), of('tRNS'), of('IDAT')]
  if (ihdr?.length !== 13) return null
  const [depth = 0, colour = 0, compression, filter, interlaced] = ihdr.subarray(8)
  const header = {
    width: ihdr.readUInt32BE(0),
    height: ihdr.readUInt32BE(4),
    depth,
    colour,
    interlaced: interlaced === 1,
  }
  const isKnown = compression === 0 && filter === 0 && (interlaced === 0 || interlaced === 1)
  if (!isKnown || header.width === 0 || header.height === 0) return null
  if (!SAMPLES[colour]?.depths.includes(depth)) return null
  const colours = (palette?.length ?? 0) / 3
  if (palette && (colours < 1 || colours > MOST_COLOURS || !Number.isInteger(colours))) return null
  if (colour === 3 && !palette) return null
  if (transparent) {
    const fits =
      colour === 3 ? transparent.length <= colours : transparent.length === (TRANSPARENT[colour] ?? -1)
    if (!fits) return null
  }
  return {
    header,
    ihdr,
    ...(palette && { palette }),
    ...(transparent && { transparent }),
    packed: Buffer.concat(packed),
  }
}

/**
 * The rows of a PNG file, each with the number of its filter before it; null where they aren't what the header says. They are unpacked no further
 * than that, so a file that would fill the memory is found before it does: look at the size in the header first.
 */
export function rowsOf({ header, palette, packed }: PngParts): Buffer | null {
  const { width, height, depth, colour } = header
  const bits = depth * (SAMPLES[colour]?.samples ?? 0)
  const row = 1 + Math.ceil((width * bits) / 8)
  let rows: Buffer
  try {
    rows = inflateSync(packed, { maxOutputLength: height * row })
  } catch {
    // Not what zlib packs, or more than the header says.
    return null
  }
  if (rows.length !== height * row) return null
  for (let at = 0; at < rows.length; at += row) if ((rows[at] ?? 0) > 4) return null
  if (colour === 3 && largest(rows, row, depth, width) >= (palette?.length ?? 0) / 3) return null
  return rows
}

/** The largest number of a colour in rows of numbers (PNG, 9.2: what each filter takes off is added again; a pixel is a byte at most). */
function largest(rows: Buffer, row: number, depth: number, width: number): number {
  const perByte = 8 / depth
  let above = new Uint8Array(row)
  let most = 0
  for (let start = 0; start < rows.length; start += row) {
    const filter = rows[start]
    const line = new Uint8Array(row)
    for (let i = 1; i < row; i++) {
      const [left, up, corner] = [line[i - 1] ?? 0, above[i] ?? 0, above[i - 1] ?? 0]
      const before = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      const byte = ((rows[start + i] ?? 0) + before) & 255
      line[i] = byte
      // What is left of the last byte of a row has no meaning.
      const pixels = Math.min(perByte, width - (i - 1) * perByte)
      for (let p = 0; p < pixels; p++)
        most = Math.max(most, (byte >> (8 - depth * (p + 1))) & (2 ** depth - 1))
    }
    above = line
  }
  return most
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

function chunk(type: string, data: Uint8Array): Buffer {
  const file = Buffer.alloc(data.length + 12)
  file.writeUInt32BE(data.length, 0)
  file.write(type, 4, 'latin1')
  file.set(data, 8)
  file.writeUInt32BE(crc32(file.subarray(4, -4)), data.length + 8)
  return file
}

/** A PNG file of checked parts and nothing else. */
export function writePng({ ihdr, palette, transparent }: PngParts, rows: Buffer): Buffer {
  return Buffer.concat([
    MAGIC,
    chunk('IHDR', ihdr),
    ...(palette ? [chunk('PLTE', palette)] : []),
    ...(transparent ? [chunk('tRNS', transparent)] : []),
    // Packed anew, and fast: it goes no further than the next function, and there is nothing in it that wasn't looked at.
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
