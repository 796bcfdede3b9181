import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, parseSync, Visitor } from 'vite'
import { idOf } from '../server/letter/say.ts'

/** Where the page's texts stand with their translations. Those of the letters stay as they are: a letter may be in another language than the page. */
const WORDS = 'web/words'
/** Files whose keys are texts: the page's own, and the translations of the letters' texts, which `sayIn` finds by their ids too. */
const isWords = (path: string) =>
  /\/(?:web\/words\/es-[\w-]+|server\/letter\/words\/(?:aside-)?es)\.ts$/.test(path)
/** Where the texts of a part that comes on demand may stand: nowhere else does anything wait for them. */
const PLACES: Readonly<Record<string, RegExp>> = {
  aside:
    /\/web\/(?:after|help|paper|sign)\/|\/web\/ways\/(?:Call|Cut|FormLimit|Numbers|Other|Paper|Read|Short|Tight|WayTo|Your)\w*\.tsx$/,
  extras: /\/web\/extras\//,
  map: /\/web\/map\//,
}
/** `en.ts`, and `en-map.ts` for what stands in `es-map.ts`. */
const ENGLISH = /\/web\/words\/en(?:-([\w-]+))?\.ts$/
const isPage = (path: string) => /\/web\/.*\.tsx?$/.test(path)

type Literal = { start: number; end: number; value: string }

/** String literals of a file that `wanted` says are texts: what `say` is called with, the `text` of `<Said>`, or the keys of a catalog. */
export function textsIn(path: string, code: string, wanted: 'keys' | 'uses'): Literal[] {
  const found: Literal[] = []
  const take = (node: unknown) => {
    const literal = node as { type: string; value?: unknown; start: number; end: number }
    if (literal.type === 'Literal' && typeof literal.value === 'string') found.push(literal as Literal)
  }
  const { program } = parseSync(path, code)
  new Visitor(
    wanted === 'keys'
      ? {
          Property({ key, computed }) {
            if (computed) return
            // A key of one word needs no quotation marks.
            if (key.type === 'Identifier') found.push({ start: key.start, end: key.end, value: key.name })
            else take(key)
          },
        }
      : {
          CallExpression({ callee, arguments: [first] }) {
            if (callee.type === 'Identifier' && callee.name === 'say' && first) take(first)
          },
          JSXAttribute({ name, value }) {
            if (name.type === 'JSXIdentifier' && name.name === 'text' && value) take(value)
          },
        },
  ).visit(program)
  return found
}

/** The code with some literals replaced. */
function replaced(code: string, literals: readonly Literal[], by: (text: string) => string): string {
  let result = code
  for (const { start, end, value } of literals.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + by(value) + result.slice(end)
  return result
}

/** Every text of the page by its id, by the part of the page that it belongs to. Throws if two have one id: then one of them has to say it otherwise. */
function englishTexts(): Map<string, Map<string, string>> {
  const parts = new Map<string, Map<string, string>>()
  const all = new Map<string, string>()
  for (const name of readdirSync(WORDS)) {
    const [, part] = /^es-([\w-]+)\.ts$/.exec(name) ?? []
    if (!part) continue
    const path = join(WORDS, name)
    const texts = textsIn(path, readFileSync(path, 'utf8'), 'keys').map(({ value }) => value)
    for (const text of texts) {
      const other = all.get(idOf(text)) ?? text
      if (other !== text) throw new Error(`“${other}” and “${text}” have one id.`)
      all.set(idOf(text), text)
    }
    parts.set(part, new Map(texts.map((text) => [idOf(text), text])))
  }
  return parts
}

/**
 * Puts short ids in place of the page's texts in its built code, and gives the texts of each language by these ids in files of their own, so that
 * nobody loads the texts of two languages. A text that is no literal stays, and is found by the id that it has: see `sayIn`.
 */
export function textsById(): Plugin {
  let parts = new Map<string, Map<string, string>>()
  let all = new Map<string, string>()
  const isPartOfItsOwn = (part: string) => part in PLACES
  /** True unless a text comes only with a part of the page that this file isn't in: `es-map.ts` is for what stands in `web/map/`. */
  const isAtHand = (text: string, path: string) =>
    [...parts].some(
      ([part, texts]) => texts.has(idOf(text)) && (!isPartOfItsOwn(part) || PLACES[part]?.test(path)),
    )
  return {
    name: 'texts-by-id',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      parts = englishTexts()
      all = new Map([...parts.values()].flatMap((texts) => [...texts]))
    },
    load(path) {
      const [isEnglish, part] = ENGLISH.exec(path) ?? []
      if (!isEnglish) return null
      const wanted = [...parts].filter(([name]) => (part ? name === part : !isPartOfItsOwn(name)))
      const texts = Object.fromEntries(wanted.flatMap(([, texts]) => [...texts]))
      return `export const ENGLISH = ${JSON.stringify(texts)}`
    },
    transform(code, path) {
      if (ENGLISH.test(path) || !(isWords(path) || isPage(path))) return null
      const found = textsIn(path, code, isWords(path) ? 'keys' : 'uses')
      const known = isWords(path) ? found : found.filter(({ value }) => all.get(idOf(value)) === value)
      if (!isWords(path))
        for (const { value } of known)
          if (!isAtHand(value, path))
            this.error(`“${value}” has its translation in a part that this file doesn't wait for.`)
      return replaced(code, known, (text) => JSON.stringify(idOf(text)))
    },
  }
}
