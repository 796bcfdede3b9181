import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const rows = readFileSync('docs/threat-model.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:who,|---)/.test(line))
  .map((line) => line.split(' | '))

it.each(rows)('docs/threat-model.md names tests that there are: %s', (_threat, _guard, shown = '') => {
  const named = [...shown.matchAll(/`([^`]+)`([^`]*)/g)].map(([, file = '', names = '']) => ({
    file,
    names: [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name),
  }))
  expect(named.length).toBeGreaterThan(0)
  for (const { file, names } of named) {
    expect(names.length).toBeGreaterThan(0)
    const source = readFileSync(file, 'utf8')
    // Of a test that runs: its own name, or one that a table gives it.
    expect(source).not.toMatch(/\b(?:it|describe)\.(?:skip|todo|only)\b/)
    const said = source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
    for (const name of names) expect(said).toContain(name)
  }
})
