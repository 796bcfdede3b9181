// `npm run screenshots` takes the pictures of the README from the page as it is built.
import { execFileSync } from 'node:child_process'
import { openBrowser } from '../tests/e2e/browser.ts'
import { startServer } from '../tests/e2e/server.ts'
import { toOfficials, visit } from '../tests/e2e/steps.ts'

execFileSync(process.execPath, ['scripts/build-if-stale.mjs'], { stdio: 'inherit' })
const [browser, server] = await Promise.all([openBrowser(), startServer({ GEOCODER: 'off' })])
const { page } = await visit(browser, server, { width: 1000 })
await toOfficials(page, '30161')
await page.getByRole('radio', { name: /14th congressional/ }).check()
await page.getByRole('checkbox', { name: /Clay Fuller/ }).waitFor()
await page.getByRole('heading', { level: 1 }).focus()
await page.screenshot({
  path: 'docs/page.png',
  clip: { x: 0, y: 0, width: 1000, height: 1150 },
  fullPage: true,
})
await browser.close()
await server.stop()
