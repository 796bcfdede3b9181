import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import type * as z from 'zod/mini'

/** What a file says, and on which line it says something: that of the nearest part there is. */
export type Read<T> = { data: T; lineOf: (path: readonly PropertyKey[]) => number }

/** The text of a file that somebody wrote for this server. Throws with what to do if it isn't there. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r\n/g, '\n')
  } catch (error) {
    throw new Error(
      `${file} can't be read (${(error as NodeJS.ErrnoException).code}); write it, or restore it from the repository.`,
    )
  }
}

/** Throws one error with a line for each fault, `file:line: what to do`; does nothing without faults. */
export function refuseFaults(file: string, faults: readonly { line: number; message: string }[]): void {
  if (faults.length > 0)
    throw new Error(faults.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'))
}

/** Reads YAML against a schema; `firstLine` is where the text begins in the file. Throws with file, line and what to write where it doesn't fit. */
export function readYaml<T>(schema: z.ZodMiniType<T>, text: string, file: string, firstLine = 1): Read<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const lineOf = (path: readonly PropertyKey[]) => {
    // The nearest node that exists: a missing key is reported at the map it is missing from.
    let at = path.map((key) => (typeof key === 'symbol' ? String(key) : key))
    while (at.length > 0 && !document.hasIn(at)) at = at.slice(0, -1)
    const node = document.getIn(at, true) as { range?: [number, number, number] } | undefined
    return lineAt(node?.range?.[0] ?? 0)
  }
  const [syntax] = document.errors
  if (syntax)
    refuseFaults(file, [
      { line: lineAt(syntax.pos[0]), message: syntax.message.split('\n')[0] ?? 'This is no YAML.' },
    ])
  const result = schema.safeParse(document.toJS())
  if (result.success) return { data: result.data, lineOf }
  const faults = result.error.issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : []
    const path = [...issue.path, ...keys.slice(0, 1)]
    const message = keys.length > 0 ? 'take this out; nothing reads it.' : issue.message
    return { line: lineOf(path), message: `${path.map(String).join('.') || 'the file'}: ${message}` }
  })
  refuseFaults(file, faults)
  throw new Error(`${file} can't be read.`)
}
