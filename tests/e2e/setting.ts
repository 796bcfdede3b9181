import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { onDay, type Running, startServer } from './server.ts'
import { DAY } from './steps.ts'

/** The browser and the server of a test file, once its tests run. */
export let browser: Browser
export let server: Running

/** Opens a browser and starts a server, without any outside service, for all tests of the file that calls this. */
export function withServer() {
  beforeAll(async () => {
    ;[browser, server] = await Promise.all([openBrowser(), startServer({ GEOCODER: 'off' }, onDay(DAY))])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
}
