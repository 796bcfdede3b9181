// `npm run screenshots` takes the pictures of the README from the page as it is built.
import { execFileSync } from 'node:child_process'
import { openBrowser } from '../tests/e2e/browser.ts'
import { startServer } from '../tests/e2e/server.ts'
import { toLetters, toOfficials, visit } from '../tests/e2e/steps.ts'

execFileSync(process.execPath, ['scripts/build-if-stale.mjs'], { stdio: 'inherit' })
const [browser, server] = await Promise.all([openBrowser(), startServer({ GEOCODER: 'off' })])

const landing = await visit(browser, server, { width: 1280, path: '/' })
await landing.page.getByRole('link', { name: 'Start with your ZIP code' }).waitFor()
await landing.page.screenshot({ path: 'docs/landing.png' })

const letters = await visit(browser, server, { width: 1280 })
await toOfficials(letters.page, '30161')
await toLetters(letters.page)
await letters.page.getByLabel(/Why does this matter to you/).fill('I teach third grade in Rome.')
await letters.page.getByText('I teach third grade in Rome.').last().waitFor()
await letters.page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
await letters.page.evaluate(() => scrollTo(0, 0))
await letters.page.waitForTimeout(800)
await letters.page.screenshot({ path: 'docs/letters.png' })

const phone = await visit(browser, server, { width: 390, colorScheme: 'dark' })
await phone.page.setViewportSize({ width: 390, height: 844 })
await toOfficials(phone.page, '30161')
await phone.page.getByRole('radio', { name: /14th congressional/ }).check()
await phone.page.getByRole('checkbox', { name: /Clay Fuller/ }).waitFor()
await phone.page.getByRole('heading', { name: 'Congress' }).evaluate((heading) => {
  scrollTo(0, heading.getBoundingClientRect().top + scrollY - 56)
})
await phone.page.screenshot({ path: 'docs/officials.png' })

await browser.close()
await server.stop()
