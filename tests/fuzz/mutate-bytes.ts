const at = (bytes: Buffer, where: number) => where % (bytes.length + 1)

function insert(bytes: Buffer, where: number, more: Buffer | string | readonly number[]): Buffer {
  const cut = at(bytes, where)
  const middle = typeof more === 'string' ? Buffer.from(more) : Buffer.from(more)
  return Buffer.concat([bytes.subarray(0, cut), middle, bytes.subarray(cut)])
}

/** A number in the text, instead of the one that is there; without one, at the end. */
const withNumber = (bytes: Buffer, number: string) =>
  Buffer.from(bytes.toString().replace(/(?<=:)-?\d+(?:\.\d+)?|$/, () => number))

/** A first field of this name again, before it. */
const withFirstField = (bytes: Buffer, field: string) =>
  Buffer.from(bytes.toString().replace('{', `{${field},`))

/** What can be done to a body once it is bytes. */
export const BYTES: Readonly<Record<string, (bytes: Buffer, where: number) => Buffer>> = {
  'cut off': (bytes, where) => bytes.subarray(0, at(bytes, where)),
  'without its beginning': (bytes, where) => bytes.subarray(at(bytes, where)),
  empty: () => Buffer.alloc(0),
  twice: (bytes) => Buffer.concat([bytes, bytes]),
  'a byte that begins no character': (bytes, where) => insert(bytes, where, [0xff]),
  'half a character in UTF-8': (bytes, where) => insert(bytes, where, [0xed, 0xa0, 0xbd]),
  'a NUL in too many bytes': (bytes, where) => insert(bytes, where, [0xc0, 0x80]),
  'a NUL': (bytes, where) => insert(bytes, where, [0]),
  'a byte order mark': (bytes) => insert(bytes, 0, [0xef, 0xbb, 0xbf]),
  'in UTF-16': (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
  'a comma': (bytes, where) => insert(bytes, where, ','),
  'a quotation mark': (bytes, where) => insert(bytes, where, '"'),
  'a comment': (bytes, where) => insert(bytes, where, '/* */'),
  'brackets without an end': () => Buffer.from('['.repeat(2_400_000)),
  'deep brackets': () => Buffer.from(`${'{"letters":'.repeat(9_000)}1${'}'.repeat(9_000)}`),
  'many fields': () => Buffer.from(`{${Array.from({ length: 1_000 }, (_, i) => `"k${i}":1`).join()}}`),
  'an infinite number': (bytes) => withNumber(bytes, '1e400'),
  'a number without an end': (bytes) => withNumber(bytes, '9'.repeat(5_000)),
  'a number that is none': (bytes) => withNumber(bytes, 'NaN'),
  'a field twice': (bytes) => withFirstField(bytes, '"letters":[{}],"address":{},"letters":1'),
  'a prototype': (bytes) => withFirstField(bytes, '"__proto__":{"polluted":true,"address":{"zip":"30161"}}'),
  'with 20 kB of spaces': (bytes) => Buffer.concat([bytes, Buffer.alloc(20_000, ' ')]),
  'with 3 MB of spaces': (bytes) => Buffer.concat([bytes, Buffer.alloc(3_000_000, ' ')]),
}
