import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import type { Render } from '../web/render.tsx'
import { createLog, traceOf } from './http/log.ts'
import { httpServer, PATIENCE } from './http/serve.ts'
import { geocoderOf, loadContent, pressesOf, readRest, today } from './load.ts'
import { ageSentence } from './lookup/age.ts'
import { printShop } from './pdf/print-shop.ts'
import { readSettings } from './settings.ts'
import { createSite } from './site.ts'

/** The project's folder, from the source as well as from the built file. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** Says in a sentence what keeps the server from starting, and ends the process. */
function refuse(reason: string): never {
  console.error(reason)
  process.exit(1)
}

/** Exit codes of a process that a signal has ended: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** Milliseconds that those who ask first have the server for themselves, before it loads what they can do without. */
const WAIT = 100

/** The page's code, which lookups can do without, is loaded once the server listens, or when a page is first asked for. */
const page = () => import('../web/render.tsx')
const render: Render = async (place, served) => (await page()).render(place, served)

async function start() {
  // Left to itself, Node lets garbage grow to four times what is in use before it clears up; half of it is soon enough. README.md has the figures.
  setFlagsFromString('--heap-growing-percent=50')
  const settings = readSettings(process.env)
  if ('refused' in settings) refuse(settings.refused)
  const folder = projectFolder()
  const builtPage = join(folder, 'dist/web')
  if (!existsSync(join(builtPage, 'index.html')))
    refuse(`${builtPage} has no page in it; build it with npm run build.`)
  const content = {
    ...loadContent(join(folder, 'data')),
    geocode: geocoderOf(settings.GEOCODER),
    printer: printShop(join(folder, 'dist/server/press.js'), pressesOf(settings.PDF_WORKERS)),
    today,
  }
  const log = createLog(settings.LOG_LEVEL)
  let isClosing = false
  const parts = { settings, page: builtPage, render, log, isClosing: () => isClosing }
  const server = httpServer(createSite(content, parts).fetch, PATIENCE)
  const port = await server.listen(settings.PORT, settings.HOST)
  const stop = async () => {
    isClosing = true
    const isDone = await server.close()
    if (!isDone) log.warn({ event: 'cut off what was still running' })
    return isDone
  }
  for (const [signal, code] of Object.entries(SIGNALS))
    process.on(signal, async () => {
      if (isClosing) process.exit(code)
      process.exit((await stop()) ? 0 : 1)
    })
  // What is thrown outside of a request leaves the process in a state that nobody has thought of.
  process.on('uncaughtException', (error) => {
    log.fatal({ event: 'ended by a fault', ...traceOf(error) })
    process.exit(1)
  })
  const host = settings.HOST === '127.0.0.1' ? 'localhost' : settings.HOST
  console.log(`Constituent is ready: http://${host.includes(':') ? `[${host}]` : host}:${port}`)
  console.log(ageSentence(content.officials.lists, today()))
  await setTimeout(WAIT, undefined, { ref: false })
  await page()
  await readRest(content.officials).catch(async (error) => {
    await stop()
    throw error
  })
}

start().catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error)))
