import { readFileSync, statSync } from 'node:fs'
import { DATA_VERSION } from './dataset.ts'

const REMEDY = 'restore it from the repository or run npm run data'

/** A file of the dataset that can't be used. The message is a sentence with file and remedy, and nothing that anybody typed. */
export class DataFault extends Error {
  override name = 'DataFault'
}

/** Says that a file can't be used, and why. */
export function faultOf(path: string, why: string): DataFault {
  return new DataFault(`${path} ${why}; ${REMEDY}.`)
}

function unreadable(path: string, error: unknown): DataFault {
  const { code, message } = error as NodeJS.ErrnoException
  return faultOf(path, code === 'ENOENT' ? 'is missing' : `can't be read (${code ?? message})`)
}

/** The text of a file. Throws a DataFault if it can't be had. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** The value of a JSON file of this version. Throws a DataFault if it is missing, cut off or of another version. */
export function readVersioned<T extends { version: number }>(path: string): T {
  const text = readText(path)
  let value: T
  try {
    value = JSON.parse(text) as T
  } catch {
    throw faultOf(path, 'is cut off or damaged')
  }
  if (value?.version !== DATA_VERSION)
    throw faultOf(path, `is of version ${value?.version}, and this program reads ${DATA_VERSION}`)
  return value
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
