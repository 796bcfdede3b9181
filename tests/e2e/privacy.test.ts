import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startGeocoder } from './geocoder.ts'
import { type Running, startServer } from './server.ts'
import { browser, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

/** What is typed on the way, each unlike anything that stands on the page or in the data. */
const TYPED = ['Alex Example', '12 Sample Street', 'Zanzibarville', 'A word that nobody else writes: quokka.']

let folder = ''
let own: Running
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-'))
  for (const part of ['data', 'dist', 'package.json']) cpSync(part, join(folder, part), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  own = await startServer({ GEOCODER: 'off', HOME: folder, TMPDIR: folder }, [], folder)
})
afterAll(async () => {
  await own?.stop()
  rmSync(folder, { recursive: true })
})

/** Every file of the server's folder, with its size and the time of its last change. */
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`)
    .sort()

/** The whole way with everything that the page offers to make; gives what the browser asked for, and the page. */
async function wholeWay() {
  const { page, faults } = await visit(browser, own, { width: 1280 })
  const asked: { url: string; method: string }[] = []
  page.on('request', (request) => asked.push({ url: request.url(), method: request.method() }))
  await toOfficials(page, '30161')
  await toLetters(page)
  await page.getByLabel('City').fill('Zanzibarville')
  await page.getByLabel(/Why does this matter to you/).fill(TYPED[3] ?? '')
  await toSending(page)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /Download all/ }).click()
  await downloading
  return { page, faults, asked }
}

it('what is typed goes to this server only, in no address, and nothing of it stays there', async () => {
  const before = files()
  const { page, faults, asked } = await wholeWay()
  expect(faults).toEqual([])
  expect(asked.length).toBeGreaterThan(3)
  const plain = (url: string) => decodeURIComponent(url).replaceAll('+', ' ')
  for (const { url } of asked.filter(({ url }) => !/^(?:blob|data):/.test(url))) {
    expect(new URL(url).origin).toBe(own.url)
    for (const typed of [...TYPED, '30161']) expect(plain(url)).not.toContain(typed)
  }
  for (const typed of [...TYPED, '30161']) {
    expect(plain(page.url())).not.toContain(typed)
    expect(own.output()).not.toContain(typed)
  }
  expect(files()).toEqual(before)
  await page.context().close()
})

it('there are no cookies, and the words are kept in this browser’s storage alone', async () => {
  const { page } = await wholeWay()
  expect(await page.context().cookies()).toEqual([])
  await page.waitForTimeout(400)
  const kept = await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  // Beside the words lies a mark by which a tab knows that all was cleared, and nothing else.
  const { 'constituent.visit.1': visit, 'constituent.since': since, ...more } = Object.fromEntries(kept.local)
  expect(more).toEqual({})
  for (const typed of TYPED) expect(visit).toContain(typed)
  expect(since).toMatch(/^[a-z\d]{1,16}$/)
  expect(kept).toMatchObject({ session: [], databases: [], caches: [], workers: 0 })
  await page.context().close()
})

it('the page speaks of the Census Bureau only where its service is asked', async () => {
  const speaks = async (server: Running) => {
    const { page } = await visit(browser, server, { width: 390, path: '/privacy' })
    const text = await page.locator('main').innerText()
    await page.context().close()
    return text.includes('At the U.S. Census Bureau')
  }
  expect(await speaks(own)).toBe(false)
  const geocoder = await startGeocoder('right')
  const asking = await startServer({ GEOCODER: geocoder.url })
  expect(await speaks(asking)).toBe(true)
  await asking.stop()
  await geocoder.stop()
})

it('the privacy page itself says where it can be had otherwise', async () => {
  const { page } = await visit(browser, own, { width: 390, path: pathOf('address') })
  await page.getByRole('contentinfo').getByRole('link', { name: 'What happens to what you type' }).click()
  await page.getByRole('heading', { level: 1, name: 'What happens to what you type' }).waitFor()
  await page.getByRole('main').getByRole('button', { name: 'Clear everything' }).waitFor()
  expect(await page.locator('main').innerText()).toContain('Whoever uses this browser can see them here.')
  await page.context().close()
})
