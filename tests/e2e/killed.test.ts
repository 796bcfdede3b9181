import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPdf, textOf } from '../pdf/read.ts'
import { onDay, type Running, startServer } from './server.ts'
import { browser, withServer } from './setting.ts'
import { DAY, unfoldStreet, visit } from './steps.ts'

withServer()

let own: Running
const start = (port = '0') => startServer({ GEOCODER: 'off', PORT: port }, onDay(DAY))
beforeAll(async () => {
  own = await start()
})
afterAll(() => own?.stop())

/** Ends the server as a power cut does, does something that needs it, and has it back at the same address. */
async function throughDeath(work: () => Promise<void>) {
  const { port } = new URL(own.url)
  own.signal('SIGKILL')
  await own.ended
  await work()
  own = await start(port)
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const trouble = (page: Page) => page.getByText('The server can’t be reached').first().waitFor()
const arrived = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
/** As somebody does who thinks that it may help, once the server is back. */
async function reload(page: Page) {
  await page.waitForTimeout(400)
  await page.reload()
}

it.each([
  ['tries again', false],
  ['loads the page anew', true],
])(
  'a server that is killed and started again at each step costs nothing typed: somebody %s',
  async (_, isReloading) => {
    const { page } = await visit(browser, own, { width: 1280 })
    const again = async (name: string | RegExp) => {
      if (isReloading) {
        await reload(page)
        await press(page, name)
      } else await press(page, /^Try/)
    }
    // Each is typed once.
    await page.getByRole('textbox', { name: 'ZIP code' }).fill('30161')
    await unfoldStreet(page)
    await page.getByLabel('Street address').fill('12 Sample Street')
    await throughDeath(async () => {
      await press(page, 'Find my officials')
      await trouble(page)
    })
    await again('Find my officials')

    await arrived(page, 'Your officials')
    const district = page.getByRole('radio', { name: /House District 13/ })
    await throughDeath(async () => {
      await district.check()
      await trouble(page)
    })
    if (isReloading) {
      await reload(page)
      await district.check()
    } else await press(page, /^Try/)
    await page.getByRole('checkbox', { name: /Katie Dempsey/ }).waitFor()
    await throughDeath(() => press(page, 'Go on to the letters'))

    await arrived(page, 'Your letters')
    await page.getByLabel('Your name').fill('Alex Example')
    await page.getByLabel(/Why does this matter to you/).fill('I teach third grade in Rome.')
    const body = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
    await body.fill(`${await body.inputValue()}\n\nP.S. I mean it.`)
    await throughDeath(async () => {
      await press(page, 'Go on to sending')
      await trouble(page)
    })
    await again('Go on to sending')

    await arrived(page, 'Send your letters')
    await page.getByRole('checkbox', { name: /Sent.*Ossoff/ }).check()
    await throughDeath(async () => {
      await press(page, /Download all/)
      await trouble(page)
    })
    const downloading = page.waitForEvent('download')
    await again(/Download all/)
    const { pages } = await readPdf(await readFile(await (await downloading).path()))
    const text = pages.map(textOf).join('\n')
    for (const words of [
      'Alex Example\n12 Sample Street\nRome, GA 30161',
      'I teach third grade in Rome.',
      'P.S. I mean it.',
      'Dear Representative Dempsey:',
    ])
      expect(text).toContain(words)
    expect(await page.getByRole('checkbox', { name: /Sent.*Ossoff/ }).isChecked()).toBe(true)
    await page.context().close()
  },
)
