import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { parseAst } from 'vite'
import { expect, it } from 'vitest'

/** Files whose expressions need not be linear, since nobody else's text comes to them. */
const OUR_OWN: Readonly<Record<string, string>> = {
  'server/letter-file.ts': 'the campaign files of the host',
  'server/letter/optional-marks.ts': 'the campaign files of the host',
  'server/letter/honorifics.ts': 'names of officials in the dataset',
  'server/letter/bodies-es.ts': 'names of chambers and districts in the dataset',
  'server/letter/districts-es.ts': 'names of districts in the dataset',
  'server/letter/offices.ts': 'addresses of officials in the dataset',
  'server/letter/phones.ts': 'phone numbers of officials in the dataset',
  'server/letter/identifying.ts':
    'the writer’s own letter in the writer’s own browser, at most 20,000 characters',
  'server/letter/unkind.ts': 'the writer’s own letter in the writer’s own browser, at most 20,000 characters',
}

/** What theory can't decide is tried with random text: with a fixed seed, and limits in steps instead of time, the answer is the same each time. */
const STEADY = {
  randomSeed: 1,
  timeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  seedingTimeout: null,
}

/** Every regular expression that is written out in a file. */
function expressionsOf(path: string): { pattern: string; flags: string }[] {
  const found: { pattern: string; flags: string }[] = []
  const walk = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(walk)
    else if (node && typeof node === 'object') {
      if ('regex' in node && node.regex) found.push(node.regex as { pattern: string; flags: string })
      Object.values(node).forEach(walk)
    }
  }
  walk(parseAst(readFileSync(path, 'utf8'), { lang: path.endsWith('x') ? 'tsx' : 'ts' }))
  return found
}

const files = ['server', 'web']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()

it('no regular expression that meets other people’s text takes more than linear time', () => {
  const checked = files
    .filter((path) => !OUR_OWN[path])
    .flatMap((path) => expressionsOf(path).map((expression) => ({ path, ...expression })))
  expect(checked.length).toBeGreaterThan(50)
  const slow = checked.filter(({ pattern, flags }) => checkSync(pattern, flags, STEADY).status !== 'safe')
  expect(slow).toEqual([])
})

it('that check finds a slow one', () => {
  expect(checkSync('(a+)+$', '').status).toBe('vulnerable')
  expect(checkSync('\\s+x$', '').status).toBe('vulnerable')
})

it('every exception is still a file with an expression in it', () => {
  expect(
    Object.keys(OUR_OWN).filter((path) => !files.includes(path) || expressionsOf(path).length === 0),
  ).toEqual([])
})
