const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/** How deep JSON may be nested, and how many values it may have, give or take one for each array and object. */
export type JsonBounds = { depth: number; values: number }

/**
 * True where JSON is nested deeper, or has more values. Reading brackets or empty objects by the million takes the parser more than a second, in
 * which nobody else is answered; this takes a few milliseconds, and needs no valid JSON. What is in texts doesn't count.
 */
export function isBeyond(bytes: Uint8Array, most: JsonBounds): boolean {
  let depth = 0
  let values = 1
  let isText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte === QUOTE) isText = !isText
    else if (isText) {
      // Whatever it escapes, a quotation mark too, is part of the text.
      if (byte === BACKSLASH) at++
    } else if (byte === COMMA) {
      if (++values > most.values) return true
    } else if (OPENING.has(byte)) {
      if (++depth > most.depth) return true
    } else if (CLOSING.has(byte)) depth--
  }
  return false
}
