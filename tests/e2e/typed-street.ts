import type { Browser, Page } from 'playwright-core'
import { type BEHAVIOURS, startGeocoder } from './geocoder.ts'
import { startServer } from './server.ts'
import { visit } from './steps.ts'

/** A page of a server whose geocoder behaves so, with a ZIP code and a street typed. */
export async function withGeocoder(browser: Browser, behaviour: keyof typeof BEHAVIOURS, zip = '30161') {
  const geocoder = await startGeocoder(behaviour)
  const server = await startServer({ GEOCODER: geocoder.url })
  const { page } = await visit(browser, server, { width: 390 })
  await page.getByRole('textbox', { name: 'ZIP code' }).fill(zip)
  await page.getByRole('textbox', { name: 'Street address' }).fill('12 Sample Street')
  await page.getByRole('checkbox', { name: /by my street/ }).waitFor()
  const stop = async () => {
    await page.context().close()
    await server.stop()
    geocoder.stop()
  }
  return { page, geocoder, server, stop }
}

/** From the address to the officials; looking up a street may take its time. */
export async function find(page: Page) {
  await page.getByRole('button', { name: 'Find my officials' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor({ timeout: 20_000 })
}
