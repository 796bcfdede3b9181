import fc from 'fast-check'
import { HEADERS, KEYS, METHODS, PATHS, PLAUSIBLE, TEXTS, VALUES } from './hostile.ts'
import { BYTES } from './mutate-bytes.ts'
import { changeJson, JSON_CHANGES } from './mutate-json.ts'
import { type Asked, PAGES, VALID } from './valid.ts'

/** A request as it is sent. */
export type Request = {
  method: string
  /** The path with its query, as it stands in the request line. */
  target: string
  headers: Readonly<Record<string, string>>
  body: Buffer | null
}

/** One thing that is done to a request. Small to print and to make smaller: hostile values go by their names. */
type Change = { what: string; at: number; value: { named: string } | { free: unknown } }

/** A request to be made: which valid one, and what is done to it, in this order. */
export type Recipe = {
  from: string
  number: number
  changes: readonly Change[]
  bytes: readonly Pick<Change, 'what' | 'at'>[]
}

const NAMED: Readonly<Record<string, unknown>> = { ...TEXTS, ...PLAUSIBLE, ...VALUES }
const hostileIn = ({ value }: Change): unknown => ('named' in value ? NAMED[value.named] : value.free)

/** Half characters can't be percent-encoded. */
const encoded = (value: unknown) => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  // A head has room for 16 kB.
  return encodeURIComponent(text.slice(0, 1_200).replace(/\p{Surrogate}/gu, '\ufffd'))
}

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

/** What can be done to a request before it is bytes, besides to its JSON. */
const CHANGES: Readonly<Record<string, (asked: Asked, change: Change) => Asked>> = {
  method: (asked, { at }) => ({ ...asked, method: pick(METHODS, at) }),
  header: (asked, { at }) => ({
    ...asked,
    headers: { ...asked.headers, ...Object.fromEntries([pick(HEADERS, at)]) },
  }),
  'no headers': (asked) => ({ ...asked, headers: {} }),
  'path, more of it': (asked, { at }) => ({ ...asked, path: asked.path + pick(PATHS, at) }),
  'path, in its midst': (asked, { at }) => {
    const parts = asked.path.split('/')
    const cut = 1 + (at % parts.length)
    const odd = pick(PATHS, Math.floor(at / parts.length)).replace(/^\//, '')
    return { ...asked, path: ['', ...parts.slice(1, cut), odd, ...parts.slice(cut)].join('/') }
  },
  'path, one part of it': (asked, change) => {
    const parts = asked.path.split('/')
    parts[1 + (change.at % (parts.length - 1))] = encoded(hostileIn(change))
    return { ...asked, path: parts.join('/') }
  },
  'query, a value': (asked, change) => {
    const at = change.at % (asked.query.length || 1)
    return {
      ...asked,
      query: asked.query.map(([name, old], i) => [name, i === at ? encoded(hostileIn(change)) : old]),
    }
  },
  'query, one more': (asked, change) => {
    const names = [...asked.query.map(([name]) => name), ...KEYS, 'lang', 'recursive', 'letters[]']
    return {
      ...asked,
      query: [...asked.query, [encoded(pick(names, change.at)), encoded(hostileIn(change))]],
    }
  },
  'query, one less': (asked, { at }) => ({
    ...asked,
    query: asked.query.filter((_, i) => i !== at % asked.query.length),
  }),
  'query, odd signs': (asked, { at }) => ({
    ...asked,
    query: [...asked.query, [pick(['%', '%ff', '&&==', '=', '?', '#x', '+', '%00'], at), '%E0%A4%A']],
  }),
  'query, many': (asked) => ({ ...asked, query: Array.from({ length: 800 }, (_, i) => [`a${i}`, '1']) }),
}

function bytesOf({ method, path, query, headers, json }: Asked, changes: Recipe['bytes']): Request {
  const search = query.map(([name, value]) => `${name}=${value}`).join('&')
  const target = `${path}${search && `?${search}`}`
  if (json === undefined || method === 'GET' || method === 'HEAD')
    return { method, target, headers, body: null }
  const body = changes.reduce<Buffer>(
    (bytes, { what, at }) => BYTES[what]?.(bytes, at) ?? bytes,
    Buffer.from(JSON.stringify(json) ?? ''),
  )
  return { method, target, headers, body }
}

/** Makes the request of a recipe. */
export function requestOf({ from, number, changes, bytes }: Recipe): Request {
  let asked = pick(from === 'page' ? PAGES : (VALID[from] ?? PAGES), number)
  for (const change of changes) {
    const { what, at } = change
    // What has no JSON is changed in another way.
    const way = CHANGES[what] ?? (asked.json === undefined && CHANGES[pick(Object.keys(CHANGES), at)])
    asked = way ? way(asked, change) : { ...asked, json: changeJson(asked.json, what, at, hostileIn(change)) }
  }
  return bytesOf(asked, bytes)
}

const free = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.double(),
  fc.integer(),
)
const value = fc.oneof(
  { weight: 6, arbitrary: fc.record({ named: fc.constantFrom(...Object.keys(PLAUSIBLE)) }) },
  { weight: 3, arbitrary: fc.record({ named: fc.constantFrom(...Object.keys(NAMED)) }) },
  { weight: 1, arbitrary: fc.record({ free }) },
)
/** Left to itself, a number is small more often than not, and nothing would be tried but the beginning. */
const anywhere = fc.noBias(fc.nat({ max: 100_000 }))
const change = fc.record({
  what: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('replace', 'insert', 'insert') },
    { weight: 3, arbitrary: fc.constantFrom(...JSON_CHANGES) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(CHANGES)) },
  ),
  at: anywhere,
  value,
})

const [withJson, without] = [true, false].map((isPosted) =>
  Object.keys(VALID).filter((name) => name.startsWith('POST') === isPosted),
) as [string[], string[]]

/**
 * Any request: a valid one of any route, mostly with one thing done to it, so that it comes far, or with several, and now and then with something
 * done to its bytes.
 */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  from: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...withJson) },
    { weight: 1, arbitrary: fc.constantFrom(...without, 'page') },
  ),
  number: anywhere,
  changes: fc.oneof(
    { weight: 6, arbitrary: fc.tuple(change) },
    { weight: 2, arbitrary: fc.array(change, { minLength: 2, maxLength: 5 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
  bytes: fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.record({ what: fc.constantFrom(...Object.keys(BYTES)), at: anywhere }), {
        minLength: 1,
        maxLength: 2,
      }),
    },
  ),
})
