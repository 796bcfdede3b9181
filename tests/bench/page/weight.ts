import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import type { Running } from '../../e2e/server.ts'
import { pathOf, toLetters, toOfficials, toSending, visit } from '../../e2e/steps.ts'

const KINDS = { script: 'JavaScript', stylesheet: 'CSS', font: 'fonts', document: 'HTML', fetch: 'data' }
type Kind = keyof typeof KINDS

/** The bytes of each kind of file, compressed as gzip does by default; fonts as they are. */
type Weights = Record<Kind, number>

/**
 * What a browser loads on the way from the landing page to sending: for the landing page alone, and by the end of the way. `prefix` is the path of
 * the language, "" or "/es".
 */
export async function weigh(browser: Browser, server: Running, prefix: string) {
  const weights: Weights = { script: 0, stylesheet: 0, font: 0, document: 0, fetch: 0 }
  const { page } = await visit(browser, server, { width: 390, path: '/OFL.txt' })
  const waiting: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = response.request().resourceType() as Kind
    if (!(kind in KINDS) || response.status() !== 200) return
    const count = async () => {
      const body = await response.body()
      weights[kind] += kind === 'font' ? body.length : gzipSync(body).length
    }
    waiting.push(count())
  })
  const now = async () => {
    await page.waitForLoadState('networkidle')
    await Promise.all(waiting)
    return { ...weights }
  }
  await page.goto(`${server.url}${prefix}/`)
  const first = await now()
  if (prefix) return { first, whole: null }
  await page.getByRole('link', { name: 'Start with your ZIP code' }).click()
  await toOfficials(page, '30161')
  await toLetters(page)
  await toSending(page)
  const whole = await now()
  await page.context().close()
  return { first, whole }
}

/** The weights as cells of a table, in kB. */
export const cells = (weights: Weights) =>
  (Object.keys(KINDS) as Kind[]).map((kind) => (weights[kind] / 1000).toFixed(1))

/** The heads of these cells. */
export const HEADS = Object.values(KINDS)

/** The path of the step whose page is measured besides the landing page. */
export const WRITE = pathOf('write')
