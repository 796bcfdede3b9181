import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Package = {
  version: string
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
  hasInstallScript?: boolean
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const { dependencies } = json('package.json') as { dependencies: Record<string, string> }
const { packages } = json('package-lock.json') as { packages: Record<string, Package> }
/** What `npm install --omit=dev` brings, by path. */
const runtime = Object.entries(packages).filter(
  ([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional,
)

it('docs/dependencies.md has a line for each runtime dependency, with its licence', () => {
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]+) \|/gm)
  const documented = Object.fromEntries([...rows].map(([, name = '', licence]) => [name, licence]))
  const installed = Object.keys(dependencies).map((name) => [
    name,
    json(`node_modules/${name}/package.json`).license,
  ])
  expect(documented).toEqual(Object.fromEntries(installed))
})

it('every dependency has an exact version', () => {
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^(?:npm:.+@)?\d+\.\d+\.\d+$/)
})

it('no package runs in two major versions, and none runs a script when it is installed', () => {
  const majors = new Map<string, Set<string>>()
  for (const [path, { version }] of runtime) {
    const name = path.split('node_modules/').at(-1) ?? path
    majors.set(name, (majors.get(name) ?? new Set()).add(version.split('.')[0] ?? ''))
  }
  expect(majors.size).toBeGreaterThan(20)
  expect([...majors].filter(([, versions]) => versions.size > 1)).toEqual([])
  expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
})
