// `npm run bench:page` prints what the page weighs and what Lighthouse says of it, with its settings for phones. It fetches Lighthouse through npm.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { executable, openBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/server.ts'
import { toLetters, toOfficials } from '../e2e/steps.ts'
import { CODES, firstScripts, weightOf } from './page/first-load.ts'
import { startNothing } from './page/nothing.ts'
import { cells, HEADS, WRITE, weigh } from './page/weight.ts'

const VERSION = '12.8.2'
const RUNS = 5
const PORT = 9333
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
]

type Report = {
  categories: Record<string, { score: number }>
  audits: Record<
    string,
    { displayValue?: string; numericValue?: number; score: number | null; title: string }
  >
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`)
const head = (cells: readonly string[]) => {
  row(cells)
  row(cells.map((_, index) => (index === 0 ? '---' : '---:')))
}

/** What Lighthouse says of a page of the open browser, whose storage stays as it is. */
async function look(url: string, folder: string): Promise<Report> {
  const path = join(folder, 'report.json')
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      `lighthouse@${VERSION}`,
      url,
      `--port=${PORT}`,
      '--disable-storage-reset',
      '--quiet',
      '--output=json',
      `--output-path=${path}`,
    ],
    { timeout: 180_000 },
  )
  return JSON.parse(readFileSync(path, 'utf8'))
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const server = await startServer({ GEOCODER: 'off', RATE_LIMIT_PER_MINUTE: '0' })
  const plain = await openBrowser()
  console.log('What is loaded, in kB, compressed (gzip):\n')
  head(['', ...HEADS])
  const english = await weigh(plain, server, '')
  row(['landing page', ...cells(english.first)])
  if (english.whole) row(['by the end of the way', ...cells(english.whole)])
  row(['landing page in Spanish', ...cells((await weigh(plain, server, '/es')).first)])
  await plain.close()
  const kilobytes = (language: (typeof CODES)[number]) =>
    `${(weightOf(firstScripts(language)) / 1000).toFixed(1)} kB in “${language}”`
  console.log(
    `\nJavaScript until the browser is idle, as the server sends it (gzip, level 9): ${CODES.map(kilobytes).join(', ')}.`,
  )

  console.log(`\nLighthouse ${VERSION}, settings for phones, the median of ${RUNS} runs:\n`)
  head(['', ...CATEGORIES, ...TIMES])
  const profile = mkdtempSync(join(tmpdir(), 'profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await executable(),
    args: ['--no-sandbox'],
  })
  const page = await context.newPage()
  await page.goto(`${server.url}${WRITE.replace('write', 'address')}`)
  await toOfficials(page, '30161')
  await toLetters(page)
  await page.waitForTimeout(500)
  await context.close()
  // A browser that nobody else steers, with the letters that were begun in its storage.
  const browser = spawn(
    await executable(),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      `--user-data-dir=${profile}`,
      `--remote-debugging-port=${PORT}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  )
  await setTimeout(2000)
  const nothing = await startNothing()
  const pages = [
    { name: 'landing page', url: `${server.url}/`, reports: [] as Report[] },
    { name: 'letters', url: `${server.url}${WRITE}`, reports: [] as Report[] },
    { name: 'a page of two lines', url: nothing.url, reports: [] as Report[] },
  ]
  // In turns, so that all have the machine at its best and at its worst.
  for (let run = 0; run < RUNS; run++)
    for (const { url, reports } of pages) reports.push(await look(url, folder))
  nothing.stop()
  for (const { name, reports } of pages)
    row([
      name,
      ...CATEGORIES.map((category) =>
        Math.round(median(reports.map(({ categories }) => categories[category]?.score ?? 0)) * 100),
      ),
      ...TIMES.map((time) => {
        const value = median(reports.map(({ audits }) => audits[time]?.numericValue ?? NaN))
        return time === 'cumulative-layout-shift' ? value.toFixed(3) : `${Math.round(value)} ms`
      }),
    ])
  const faults = new Set<string>()
  for (const { name, reports } of pages.slice(0, 2))
    for (const { score, title } of reports.flatMap(({ audits }) => Object.values(audits)))
      if (score !== null && score < 0.9) faults.add(`${name}: ${title}`)
  console.log(
    `\nBelow 90 of 100 in some run:\n${[...faults].map((fault) => `- ${fault}`).join('\n') || '- nothing'}`,
  )
  browser.kill()
  await once(browser, 'exit')
  await server.stop()
  for (const each of [folder, profile]) rmSync(each, { recursive: true, force: true })
}

await main()
