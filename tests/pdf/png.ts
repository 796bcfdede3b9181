import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** Samples a pixel by colour type. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** What IHDR says of a picture. */
export function header({ width = 10, height = 10, depth = 8, colour = 0, interlaced = 0 } = {}): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([depth, colour, 0, 0, interlaced], 8)
  return data
}

/** A PNG file of these chunks, as a data URL. */
export function pngOf(chunks: readonly (readonly [string, Uint8Array])[]): string {
  const file = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...chunks.map(([type, data]) => chunk(type, data)),
  ])
  return `data:image/png;base64,${file.toString('base64')}`
}

/** A PNG file of noise, as a data URL; `data` in place of its unpacked rows, `more` chunks of any kind before them. */
export function png(
  options: {
    width?: number
    height?: number
    colour?: number
    depth?: number
    interlaced?: number
    data?: Uint8Array
    more?: readonly [string, Uint8Array][]
  } = {},
): string {
  const { width = 300, height = 100, colour = 6, depth = 8, interlaced = 0, more = [] } = options
  const row = 1 + Math.ceil((width * (SAMPLES[colour] ?? 1) * depth) / 8)
  let seed = 1
  // Xorshift: the same noise each time.
  const noise = () => {
    seed ^= seed << 13
    seed ^= seed >>> 17
    seed ^= seed << 5
    return seed & 255
  }
  // Each row begins with the number of its filter: none.
  const data =
    options.data ?? Buffer.from(Array.from({ length: row * height }, (_, i) => (i % row ? noise() : 0)))
  const palette: [string, Uint8Array][] = colour === 3 ? [['PLTE', Buffer.alloc(3 * 256, 90)]] : []
  return pngOf([
    ['IHDR', header({ width, height, depth, colour, interlaced })],
    ...palette,
    ...more,
    ['IDAT', deflateSync(data)],
    ['IEND', Buffer.alloc(0)],
  ])
}
