import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import * as z from 'zod'
import { createApp } from './app.ts'
import { geocoderOf, loadContent, today } from './load.ts'
import { ageSentence } from './lookup/age.ts'
import { notFound } from './routes/errors.ts'

const Settings = z.object({
  PORT: z.coerce.number('PORT is a number, like 3000.').int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  GEOCODER: z
    .union([z.enum(['census', 'off']), z.url({ protocol: /^https?$/ })], {
      error: 'GEOCODER is census, off, or an address with https://.',
    })
    .default('census'),
})

/** The page needs nothing but what this server sends: no inline script or style, no other host, no frame around it. */
const CONTENT = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** The project's folder, from the source as well as from the built file. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

/** Says in one sentence what keeps the server from starting, and ends the process. */
function refuse(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

function start() {
  const settings = Settings.safeParse(process.env)
  if (!settings.success) refuse(z.prettifyError(settings.error))
  const { PORT: port, HOST: hostname, GEOCODER: geocoder } = settings.data
  const folder = projectFolder()
  const page = join(folder, 'dist/web')
  const content = loadContent(join(folder, 'data'))
  const app = new Hono()
    .route('/', createApp({ ...content, geocode: geocoderOf(geocoder), today }))
    .use(secureHeaders({ referrerPolicy: 'no-referrer', contentSecurityPolicy: CONTENT }))
    .use('/assets/*', async (c, next) => {
      await next()
      if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
    })
    .use(serveStatic({ root: page }))
    // A file of an older build is gone; the page in its place would be kept for a year as a script.
    .get('/assets/*', notFound)
    .get('*', serveStatic({ root: page, path: 'index.html' }))
    .notFound(notFound)
  const server = serve({ fetch: app.fetch, port, hostname }, (address) => {
    console.log(
      `Constituent is ready: http://${hostname === '127.0.0.1' ? 'localhost' : hostname}:${address.port}`,
    )
    console.log(ageSentence(content.officials.asOf, today()))
  })
  server.on('error', (error: NodeJS.ErrnoException) =>
    refuse(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use; choose another with PORT=3001 npm start.`
        : error,
    ),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => server.close(() => process.exit(0)))
}

try {
  start()
} catch (error) {
  refuse(error)
}
