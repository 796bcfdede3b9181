import { encode } from 'uqr'

/**
 * A QR code of a text (ISO/IEC 18004, level M: 15 % of it may be dirty or torn) as rectangles in a square of a size in points. Dark modules side by
 * side are one rectangle. The quiet zone of four modules around it is left to the paper.
 */
export function qrCode(text: string, size: number): [x: number, y: number, width: number, height: number][] {
  const { data } = encode(text, { ecc: 'M', border: 0 })
  const module = size / data.length
  return data.flatMap((row, y) => {
    const runs: [number, number, number, number][] = []
    let start = -1
    for (let x = 0; x <= row.length; x++) {
      if (row[x] && start < 0) start = x
      if (row[x] || start < 0) continue
      runs.push([start * module, y * module, (x - start) * module, module])
      start = -1
    }
    return runs
  })
}
