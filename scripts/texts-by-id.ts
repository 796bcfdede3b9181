import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, parseSync, Visitor } from 'vite'
import { idOf } from '../server/letter/say.ts'

/** Where the page's texts stand with their translations. Those of the letters stay as they are: a letter may be in another language than the page. */
const WORDS = 'web/words'
const isWords = (path: string) => /\/web\/words\/es-[\w-]+\.ts$/.test(path)
const isEnglish = (path: string) => path.endsWith('/web/words/en.ts')
const isPage = (path: string) => /\/web\/.*\.tsx?$/.test(path)

type Literal = { start: number; end: number; value: string }

/** String literals of a file that `wanted` says are texts: what `say` is called with, the `text` of `<Said>`, or the keys of a catalog. */
function textsIn(path: string, code: string, wanted: 'keys' | 'uses'): Literal[] {
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

/** Every text of the page, by its id. Throws if two have one id: then one of them has to say it otherwise. */
function englishTexts(): Map<string, string> {
  const texts = new Map<string, string>()
  for (const name of readdirSync(WORDS).filter((name) => name.startsWith('es-'))) {
    const path = join(WORDS, name)
    for (const { value } of textsIn(path, readFileSync(path, 'utf8'), 'keys')) {
      const other = texts.get(idOf(value))
      if (other !== undefined && other !== value) throw new Error(`“${other}” and “${value}” have one id.`)
      texts.set(idOf(value), value)
    }
  }
  return texts
}

/**
 * Puts short ids in place of the page's texts in its built code, and gives the texts of each language by these ids in a file of their own, so that
 * nobody loads the texts of two languages. A text that is no literal stays, and is found by the id that it has: see `sayIn`.
 */
export function textsById(): Plugin {
  let texts = new Map<string, string>()
  const quoted = (text: string) => JSON.stringify(idOf(text))
  return {
    name: 'texts-by-id',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      texts = englishTexts()
    },
    load(path) {
      if (!isEnglish(path)) return null
      return `export const ENGLISH = ${JSON.stringify(Object.fromEntries(texts))}`
    },
    transform(code, path) {
      if (isEnglish(path) || !(isWords(path) || isPage(path))) return null
      const found = textsIn(path, code, isWords(path) ? 'keys' : 'uses')
      return replaced(
        code,
        found.filter(({ value }) => texts.get(idOf(value)) === value),
        quoted,
      )
    },
  }
}
