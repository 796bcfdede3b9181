import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textsIn } from '../../scripts/texts-by-id.ts'
import { PAGE_ES } from '../../web/words/es-all.ts'

const SPANISH: Readonly<Record<string, string>> = PAGE_ES
const files = readdirSync('web', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('words'))
  .map((name) => join('web', name))
const said = files.flatMap((path) =>
  textsIn(path, readFileSync(path, 'utf8'), 'uses').map(({ value }) => ({ path, text: value })),
)
const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

describe('every text that the page says', () => {
  it('is there in Spanish', () => {
    expect(said.length).toBeGreaterThan(300)
    expect(said.filter(({ text }) => !Object.hasOwn(SPANISH, text))).toEqual([])
  })

  it('has the same places for names and numbers in both languages', () => {
    expect(
      Object.entries(SPANISH).filter(([text, spanish]) => placesOf(text).join() !== placesOf(spanish).join()),
    ).toEqual([])
  })

  it('is said still: nothing is left over in the pages’ own catalogs', () => {
    const code = ['web', 'server/letter']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('words'))
          .map((name) => readFileSync(join(folder, name), 'utf8')),
      )
      .join('\n')
    const isSaid = (text: string) =>
      [`'${text}'`, `"${text}"`, `'${text.replaceAll("'", "\\'")}'`].some((it) => code.includes(it))
    expect(Object.keys(SPANISH).filter((text) => !isSaid(text))).toEqual([])
  })
})
