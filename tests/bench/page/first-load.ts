import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LANGUAGES, type Language } from '#letter/say.ts'

const FOLDER = 'dist/web'

type Part = { file: string; name?: string; imports?: string[]; dynamicImports?: string[] }

/** The parts of the built page, as the build lists them. */
const parts = (): Record<string, Part> =>
  JSON.parse(readFileSync(join(FOLDER, '.vite/manifest.json'), 'utf8'))

/** The steps are built into these; they are fetched while the first page is read. */
const LATER = ['officials', 'letters']

/**
 * The scripts that a browser fetches until it is idle, wherever on the way to a letter it begins: the first page with its texts, and all later steps.
 */
export function firstScripts(language: Language): string[] {
  const all = parts()
  const files = new Set<string>()
  const take = (id: string) => {
    const part = all[id]
    if (!part) throw new Error(`The build has no ${id}.`)
    if (files.has(part.file)) return
    files.add(part.file)
    for (const other of part.imports ?? []) take(other)
  }
  const steps = Object.keys(all).filter(
    (id) => LATER.includes(all[id]?.name ?? '') && /\.js$/.test(all[id]?.file ?? ''),
  )
  for (const id of ['index.html', `words/${language}.ts`, ...steps]) take(id)
  return [...files].sort()
}

/** The code of a built script. */
export const codeOf = (file: string) => readFileSync(join(FOLDER, file))

const compressed = (code: string | Buffer) => gzipSync(code, { level: 9 }).length

/** The scripts that stand in the document itself. */
const inDocument = () =>
  [
    ...codeOf('index.html')
      .toString()
      .matchAll(/<script>([\s\S]*?)<\/script>/g),
  ].map(([, script = '']) => script)

/**
 * What these scripts and those in the document weigh together, in bytes, as the server sends them to a browser that takes gzip: each by itself, at
 * level 9.
 */
export const weightOf = (files: readonly string[]) =>
  [...files.map(codeOf), ...inDocument()].reduce((sum, code) => sum + compressed(code), 0)

/** All languages of the page. */
export const CODES = Object.keys(LANGUAGES) as Language[]
