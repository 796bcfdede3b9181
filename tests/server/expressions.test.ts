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

/** Files that put expressions together while they run, which can't be looked at here, and why that is well. */
const PUT_TOGETHER: Readonly<Record<string, string>> = {
  ...OUR_OWN,
  'server/letter/message.ts': 'sentences of ours, with at most 40 characters of a text in them',
  'server/letter/paragraphs.ts': 'one that is checked here, in parentheses',
  'server/letter/unkind-es.ts':
    'the writer’s own letter in the writer’s own browser, at most 20,000 characters',
  'server/site-file.ts': 'the logo of the host',
}

/** What theory can't decide is tried with random text: with a fixed seed, and limits in steps instead of time, the answer is the same each time. */
const STEADY = {
  randomSeed: 1,
  timeout: null,
  incubationTimeout: null,
  attackTimeout: null,
  seedingTimeout: null,
}

type Expression = { pattern: string; flags: string }

/** Every regular expression that is written out in a file, and whether it names the class that makes others. */
function read(path: string): { expressions: Expression[]; makesOthers: boolean } {
  const expressions: Expression[] = []
  let makesOthers = false
  const walk = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(walk)
    else if (node && typeof node === 'object') {
      if ('regex' in node && node.regex) expressions.push(node.regex as Expression)
      if ('callee' in node && (node.callee as { name?: string }).name === 'RegExp') makesOthers = true
      Object.values(node).forEach(walk)
    }
  }
  walk(parseAst(readFileSync(path, 'utf8'), { lang: path.endsWith('x') ? 'tsx' : 'ts' }))
  return { expressions, makesOthers }
}
const expressionsOf = (path: string) => read(path).expressions

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

it('no file but these puts expressions together, which that check doesn’t see', () => {
  const makers = files.filter((path) => read(path).makesOthers)
  expect(makers.length).toBeGreaterThan(4)
  expect(makers.filter((path) => !PUT_TOGETHER[path])).toEqual([])
  expect(Object.keys(PUT_TOGETHER).filter((path) => !OUR_OWN[path] && !makers.includes(path))).toEqual([])
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
