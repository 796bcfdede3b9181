import { isUtf8 } from 'node:buffer'
import { sValidator } from '@hono/standard-validator'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Context, Next } from 'hono'
import { isDeeper } from '../http/json-depth.ts'
import { messageTo, sayTo } from '../words/language.ts'

/** What is wrong with a request: where (`address.zip`, `letters.0.body`), and what to do about it. */
export type Issue = { path: string; message: string }

/** More than anybody reads at once; a body of nothing but wrong fields would be answered with several times its size. */
const MOST_ISSUES = 500

const decoder = new TextDecoder()

const key = (segment: PropertyKey | { key: PropertyKey }) =>
  String(typeof segment === 'object' ? segment.key : segment)

const inShape = (c: Context, issues: readonly StandardSchemaV1.Issue[]): { errors: Issue[] } => ({
  errors: issues.slice(0, MOST_ISSUES).map(({ path, message }) => ({
    path: (path ?? []).map(key).join('.'),
    message: messageTo(c, message),
  })),
})

/** Validates the query; answers 400 as `jsonBody` does. */
export function queryOf<S extends StandardSchemaV1>(schema: S) {
  return sValidator('query', schema, (result, c) =>
    result.success ? undefined : c.json(inShape(c, result.error), 400),
  )
}

/** Several times as deep as the deepest request that there is; parsers may set a limit (RFC 8259, 9). */
const DEEPEST = 32

/** What is read as JSON; a body of another type isn't read at all. */
const JSON_TYPE = /^\s*application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i

/** Validates a JSON body against a schema; answers 400 with every issue in the shape that the page shows at its fields, in the reader's language. */
export function jsonBody<S extends StandardSchemaV1>(schema: S) {
  const validate = sValidator('json', schema, (result, c) => {
    if (result.success) return undefined
    // Without the header the body isn't read, and every field would seem to be missing.
    if (!JSON_TYPE.test(c.req.header('Content-Type') ?? '')) {
      const message = sayTo(c)('Send JSON, with the header Content-Type: application/json.')
      return c.json({ errors: [{ path: '', message }] }, 400)
    }
    return c.json(inShape(c, result.error), 400)
  })
  // What isn't UTF-8 would be read with other characters in the place of what was typed (RFC 8259, 8.1).
  const checked = async (c: Parameters<typeof validate>[0], next: Next) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (!isUtf8(bytes) || isDeeper(bytes, DEEPEST))
      return c.json({ errors: [{ path: '', message: sayTo(c)('The request is not valid JSON.') }] }, 400)
    // Hono would make a Response of the bytes to read them as text.
    c.req.bodyCache.text = Promise.resolve(decoder.decode(bytes)) as unknown as string
    return validate(c, next)
  }
  return checked as unknown as typeof validate
}
