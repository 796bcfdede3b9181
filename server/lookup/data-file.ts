import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { DATA_VERSION } from './data-version.ts'

const REMEDY = 'restore it from the repository or run npm run data'

/** A file of the dataset that can't be used. The message is a sentence with file and remedy, and nothing that anybody typed. */
export class DataFault extends Error {
  override name = 'DataFault'
  /** True where nothing is wrong with the file: only that the process, or the machine, has too many open just now. */
  readonly isPassing: boolean
  constructor(message: string, isPassing = false) {
    super(message)
    this.isPassing = isPassing
  }
}

/** Says that a file can't be used, and why. */
export function faultOf(path: string, why: string): DataFault {
  return new DataFault(`${path} ${why}; ${REMEDY}.`)
}

function unreadable(path: string, error: unknown): DataFault {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EMFILE' || code === 'ENFILE')
    return new DataFault(`${path} can't be read: too many files and connections are open (${code}).`, true)
  return faultOf(path, code === 'ENOENT' ? 'is missing' : `can't be read (${code ?? message})`)
}

/** The bytes of a file. Throws a DataFault if they can't be had. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** The value of a JSON file of this version. Throws a DataFault if it is missing, cut off or of another version. */
export function readVersioned<T extends { version: number }>(path: string): T {
  const bytes = readBytes(path)
  let value: T
  try {
    value = JSON.parse(bytes.toString('utf8')) as T
  } catch {
    throw faultOf(path, 'is cut off or damaged')
  }
  if (value?.version !== DATA_VERSION)
    throw faultOf(path, `is of version ${value?.version}, and this program reads ${DATA_VERSION}`)
  return value
}

/** What is made of a file that has been read. Throws a DataFault where that fails: then its values aren't what they are said to be. */
export function made<T>(path: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    throw error instanceof DataFault ? error : faultOf(path, 'is damaged')
  }
}

const HEAD = `{\n  "version": ${DATA_VERSION},\n`
/** Within a value every line is indented. */
const TAIL = '\n}\n'

/** True if a file begins and ends like one of this version. */
function hasBothEnds(path: string): boolean {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const { size } = fstatSync(file)
    const ends = Buffer.alloc(HEAD.length + TAIL.length)
    readSync(file, ends, 0, HEAD.length, 0)
    readSync(file, ends, HEAD.length, TAIL.length, Math.max(0, size - TAIL.length))
    return ends.toString('latin1') === `${HEAD}${TAIL}`
  } catch (error) {
    throw unreadable(path, error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/**
 * Makes sure that a JSON file which is read later is there, of this version and not cut off, from its ends alone; what is damaged between them shows
 * when it is read. Throws a DataFault otherwise.
 */
export function expectVersioned(path: string): void {
  // Written otherwise, it may still be whole; if not, reading says what is wrong with it.
  if (!hasBothEnds(path)) readVersioned(path)
}

/** Makes sure that a file which is read later is there and whole. Throws a DataFault if it isn't of this size, in bytes. */
export function expectSize(path: string, bytes: number | undefined): void {
  let size: number
  try {
    size = statSync(path).size
  } catch (error) {
    throw unreadable(path, error)
  }
  if (size !== bytes)
    throw faultOf(path, `is cut off or of another version (${size} bytes instead of ${bytes})`)
}
