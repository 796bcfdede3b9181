import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { startServer } from '../e2e/server.ts'

const file = readFileSync('Dockerfile', 'utf8')

/** Whether the image's health check is content with the server at a port. */
function isHealthy(port: string): Promise<boolean> {
  const [, command = '[]'] = /HEALTHCHECK[\s\S]*? CMD (\[.*\])/.exec(file) ?? []
  const [program = '', ...options] = JSON.parse(command) as string[]
  return new Promise((resolve) => {
    execFile(program, options, { env: { ...process.env, PORT: port } }, (error) => resolve(error === null))
  })
}

it('the image’s health check tells a server that answers from one that doesn’t', async () => {
  const server = await startServer({ GEOCODER: 'off' })
  const { port } = new URL(server.url)
  expect(await isHealthy(port)).toBe(true)
  await server.stop()
  expect(await isHealthy(port)).toBe(false)
})

it('the image is built from files that are there and that its list of files lets through', () => {
  const letThrough = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1))
  const copied = [...file.matchAll(/^COPY (?:--from=build )?(.+) \S+$/gm)].flatMap(([, names = '']) =>
    names.split(' ').map((name) => name.replace('/app/', '')),
  )
  const built = ['dist', 'node_modules', '.']
  const own = copied.filter((name) => !built.includes(name))
  expect(own.length).toBeGreaterThan(5)
  for (const name of own) {
    expect(letThrough).toContain(name)
    expect(existsSync(name)).toBe(true)
  }
})

it('the image runs as a user without rights', () => {
  const [, last = ''] = file.split(/^FROM .*$/m).slice(-2)
  expect(last).toMatch(/^USER node$/m)
  expect(last.indexOf('USER node')).toBeLessThan(last.indexOf('CMD ["node", "dist/server/main.js"]'))
})
