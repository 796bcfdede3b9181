import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// Without these, Chromium looks for updates and accounts at every start.
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Without a graphics card its stand-in may stop drawing on a busy machine, and a click then waits in vain for the next frame.
  '--disable-gpu',
]

/**
 * Where a browser is: the one in CHROME_PATH, else an installed Chrome or Chromium, else the one that comes with the development dependencies, so
 * that the tests need nothing but npm.
 */
export async function executable(): Promise<string> {
  const own = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path))
  if (own) return own
  // Read at import: tells the package to unpack the system libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  // Its own arguments make it one process, which ends with the first context that is closed.
  return bundled.executablePath()
}

/** A real browser. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await executable(), args: ['--no-sandbox', ...QUIET] })
