import { isUtf8 } from 'node:buffer'
import { sValidator } from '@hono/standard-validator'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Context, Env } from 'hono'
import { createMiddleware } from 'hono/factory'
import { isBeyond, type JsonBounds } from '../http/json-bounds.ts'
import { messageTo, sayTo } from '../words/language.ts'

/** What is wrong with a request: where (`address.zip`, `letters.0.body`), and what to do about it. */
export type Issue = { path: string; message: string }

/** More than anybody reads at once; a body of nothing but wrong fields would be answered with several times its size. */
const MOST_ISSUES = 500

const decoder = new TextDecoder()

/** What JSON says; undefined, which it can't say, where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

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

/** Several times as deep as the deepest request that there is; parsers may set limits (RFC 8259, 9). */
const DEEPEST = 32
/** Twice what any request has but packets: each value that is none of ours may be an error, and those take longer than all the rest. */
const MOST_VALUES = 500

/** What is read as JSON; a body of another type is refused. */
const JSON_TYPE = /^\s*application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i

/** What a middleware that validates has found, for `c.req.valid('json')`. */
type Validated<S extends StandardSchemaV1> = {
  in: { json: StandardSchemaV1.InferInput<S> }
  out: { json: StandardSchemaV1.InferOutput<S> }
}

/**
 * Validates a JSON body against a schema; answers 400 with every issue in the shape that the page shows at its fields, in the reader's language.
 * Hono's validator reads a body once more for each form that it is wanted in, which takes longer than to look somebody's officials up. What has more values than a request may have isn't even read.
 */
export function jsonBody<S extends StandardSchemaV1>(schema: S, values = MOST_VALUES) {
  const bounds: JsonBounds = { depth: DEEPEST, values }
  return createMiddleware<Env, string, Validated<S>>(async (c, next) => {
    const refuse = (message: string) => c.json({ errors: [{ path: '', message }] }, 400)
    // First in any case: an answer to a client that still sends may be lost on its way.
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (!JSON_TYPE.test(c.req.header('Content-Type') ?? ''))
      return refuse(sayTo(c)('Send JSON, with the header Content-Type: application/json.'))
    // What isn't UTF-8 would be read with other characters in the place of what was typed (RFC 8259, 8.1).
    const value = isUtf8(bytes) && !isBeyond(bytes, bounds) ? parsed(decoder.decode(bytes)) : undefined
    if (value === undefined) return refuse(sayTo(c)('The request is not valid JSON.'))
    const result = await schema['~standard'].validate(value)
    if (result.issues) return c.json(inShape(c, result.issues), 400)
    c.req.addValidatedData('json', result.value as object)
    return next()
  })
}
