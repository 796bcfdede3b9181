import { faultOf, readBytes } from './data-file.ts'
import { ZIP_COLUMNS } from './data-version.ts'

/** The rows of a file of ZIP codes. */
export type ZipFile = {
  /** The row of a ZIP code, or null. */
  /** Where it lies, for whoever has to be told what is wrong with it. */
  path: string
  rowOf: (zip: string) => string | null
  /** The rows of all ZIP codes that begin with these digits, in their order; with none of them all rows. */
  startingWith: (digits: string) => Iterable<string>
  /** How many rows there are: all are gone through. */
  count: () => number
}

const NEWLINE = 10

/**
 * Reads a file of ZIP codes, whose rows are sorted, so that one which is cut off lacks its last. They are kept as the file's bytes and looked for by
 * halves: to make 41,488 texts of them takes as long as a quarter of a start, and eight times the memory. Throws a DataFault if it isn't whole.
 */
export function readZipFile(path: string, lastZip: string): ZipFile {
  const bytes = readBytes(path)
  const text = (start: number, end: number) => bytes.toString('utf8', start, end)
  const endOf = (start: number) => bytes.indexOf(NEWLINE, start)
  const startOf = (at: number) => bytes.lastIndexOf(NEWLINE, at - 1) + 1

  const first = endOf(0) + 1
  if (text(0, first - 1) !== ZIP_COLUMNS) throw faultOf(path, 'is of another version')
  const last = startOf(bytes.length - 1)
  if (bytes.at(-1) !== NEWLINE || text(last, last + 6) !== `${lastZip},`) throw faultOf(path, 'is cut off')

  /** Where the first row begins whose ZIP code isn't before these digits. */
  const seek = (digits: string) => {
    const wanted = Buffer.from(digits)
    let [low, high] = [first, bytes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const start = startOf(middle)
      if (bytes.compare(wanted, 0, wanted.length, start, start + wanted.length) < 0) low = endOf(middle) + 1
      else high = start
    }
    return low
  }
  function* startingWith(digits: string) {
    for (let start = seek(digits); start < bytes.length; start = endOf(start) + 1) {
      const row = text(start, endOf(start))
      if (!row.startsWith(digits)) return
      yield row
    }
  }
  const rowOf = (zip: string) => {
    const start = seek(zip)
    const row = text(start, endOf(start))
    return row.startsWith(`${zip},`) ? row : null
  }
  const count = () => {
    let rows = 0
    for (let at = first; at < bytes.length; at++) if (bytes[at] === NEWLINE) rows++
    return rows
  }
  return { path, rowOf, startingWith, count }
}
