import { afterAll, beforeAll, expect } from 'vitest'
import { createLog } from '../../server/http/log.ts'
import { httpServer, PATIENCE, type Patience } from '../../server/http/serve.ts'
import type { Geocoder } from '../../server/lookup/geocoder.ts'
import type { Printer } from '../../server/pdf/print-shop.ts'
import { readSettings } from '../../server/settings.ts'
import { createSite } from '../../server/site.ts'
import { render } from '../../web/render.tsx'
import { content, DATE } from '../samples.ts'

/** The whole site with these settings, without a port, and the lines that it logs. */
export function siteOf(
  environment: Record<string, string> = {},
  {
    geocode = null,
    printer = content.printer,
    isClosing = () => false,
  }: { geocode?: Geocoder | null; printer?: Printer; isClosing?: () => boolean } = {},
) {
  const settings = readSettings(environment)
  if ('refused' in settings) throw new Error(settings.refused)
  const lines: string[] = []
  const log = createLog(settings.LOG_LEVEL, { write: (line) => lines.push(line) })
  const site = createSite(
    { ...content, geocode, printer, today: () => DATE },
    { settings, page: 'dist/web', render, log, isClosing },
  )
  return { site, lines }
}

/** The same on a free port of this machine. */
export async function startSite(
  environment: Record<string, string> = {},
  {
    patience = {},
    ...parts
  }: { patience?: Partial<Patience>; geocode?: Geocoder | null; printer?: Printer } = {},
) {
  let isClosing = false
  const { site, lines } = siteOf(environment, { ...parts, isClosing: () => isClosing })
  const server = httpServer(site.fetch, { ...PATIENCE, ...patience })
  const port = await server.listen(0, '127.0.0.1')
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    lines,
    /** Takes no new work, and gives whether what was running could finish. */
    stop: () => {
      isClosing = true
      return server.close()
    },
  }
}

/**
 * A site for all tests of the file that calls this, once they run. Whoever fires at a server fires often: here it is the answers that are looked at,
 * not the limit. Nothing that is sent may be a fault of ours, so at the end nothing may be in the log.
 */
export function siteUnderFire() {
  let site: Awaited<ReturnType<typeof startSite>>
  beforeAll(async () => {
    site = await startSite({ RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'error' })
  })
  afterAll(async () => {
    await site.stop()
    expect(site.lines).toEqual([])
  })
  return () => site
}

/** The errors that a request was answered with, each at its field. */
export async function errorsOf(response: Response): Promise<{ path: string; message: string }[]> {
  return ((await response.json()) as { errors: { path: string; message: string }[] }).errors
}

/** Posts JSON to a running site. */
export const postTo = (url: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
