const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/**
 * True where JSON is nested deeper than `most`. Reading brackets by the million takes the parser more than a second, in which nobody else is
 * answered; this takes a few milliseconds, and needs no valid JSON. What is in texts doesn't count.
 */
export function isDeeper(bytes: Uint8Array, most: number): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte === QUOTE) isText = !isText
    else if (isText) {
      // Whatever it escapes, a quotation mark too, is part of the text.
      if (byte === BACKSLASH) at++
    } else if (OPENING.has(byte)) {
      if (++depth > most) return true
    } else if (CLOSING.has(byte)) depth--
  }
  return false
}
