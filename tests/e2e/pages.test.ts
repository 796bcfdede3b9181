import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startServer } from './server.ts'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toOfficials, visit } from './steps.ts'

withServer()

describe('without JavaScript', () => {
  it.each([
    ['/', 'Stop child sex trafficking', 'this page needs JavaScript'],
    ['/es/', 'Alto a la trata sexual de niñas y niños', 'esta página necesita JavaScript'],
    [pathOf('help'), 'Other ways to help', 'wellspringliving.org'],
    [pathOf('address'), 'Where do you live?', 'this page needs JavaScript'],
    ['/privacy', 'What happens to what you type', 'There are no cookies'],
  ])('%s has its words and the hotlines', async (path, heading, words) => {
    const { page } = await visit(browser, server, { width: 390, path, javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading)
    expect(await page.locator('main').innerText()).toContain(words)
    expect(await page.getByRole('link', { name: '1-888-373-7888' }).first().isVisible()).toBe(true)
    await page.context().close()
  })
})

it('the hotlines stand once on a page: first where it is about help, at the foot of all others', async () => {
  const { page } = await visit(browser, server, { width: 390 })
  const places = () =>
    page.locator('#hotlines').evaluateAll((all) => all.map((one) => one.closest('main, footer')?.tagName))
  expect(await places()).toEqual(['FOOTER'])
  await page.getByRole('contentinfo').getByRole('link', { name: 'Other ways to help' }).click()
  await page.getByRole('heading', { level: 1, name: 'Other ways to help' }).waitFor()
  expect(await places()).toEqual(['MAIN'])
  await page.reload()
  await page.getByRole('link', { name: 'Get help or report' }).click()
  expect(await places()).toEqual(['MAIN'])
  await page.goto(server.url + pathOf('address'))
  expect(await places()).toEqual(['FOOTER'])
  await page.context().close()
})

it.each(['', '/es'])(
  'help and the way off a page stand on one line of the narrowest phone: “%s/”',
  async (prefix) => {
    const { page } = await visit(browser, server, { width: 320, path: `${prefix}/privacy` })
    const lines = await page.locator('.safety a').evaluateAll((links) =>
      links.map((link) => {
        const words = document.createRange()
        words.selectNodeContents(link)
        return new Set([...words.getClientRects()].map(({ top }) => top)).size
      }),
    )
    expect(lines).toEqual([1, 1])
    const heights = await page
      .locator('.safety a')
      .evaluateAll((links) => links.map((link) => link.clientHeight))
    expect(Math.min(...heights)).toBe(44)
    await page.context().close()
  },
)

it('without JavaScript no control is shown that needs it', async () => {
  for (const path of ['/', '/es/', pathOf('help'), pathOf('address'), '/privacy', '/nowhere']) {
    const { page } = await visit(browser, server, { width: 390, path, javaScriptEnabled: false })
    expect(await page.locator('button, input, select, textarea, form').count()).toBe(0)
    await page.context().close()
  }
  const { page } = await visit(browser, server, { width: 390, path: '/' })
  await page.getByRole('button', { name: 'Clear everything' }).waitFor()
  await page.context().close()
})

it.each(['/c/stop%2Dchild-sex-trafficking/address', '/%65s/c/stop-child-sex-trafficking/address'])(
  'a page is there however its address is written: %s',
  async (path) => {
    const { page, faults } = await visit(browser, server, { width: 390, path })
    await page.getByRole('heading', { level: 1, name: /Where do you live|Dónde vive/ }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  },
)

it('a page is taken over as the server made it, without being drawn anew', async () => {
  const { page, faults } = await visit(browser, server, { width: 390, path: '/' })
  // What React draws anew it makes of other elements.
  const heading = await page.getByRole('heading', { level: 1 }).elementHandle()
  await page.getByRole('link', { name: 'Start with your ZIP code' }).click()
  await page.getByRole('heading', { level: 1, name: 'Where do you live?' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Stop child sex trafficking' }).waitFor()
  expect(heading).not.toBeNull()
  expect(faults).toEqual([])
  await page.context().close()
})

it('the way begins on the landing page, and goes on there where it was left', async () => {
  const { page } = await visit(browser, server, { width: 390, path: '/' })
  await page.getByRole('link', { name: 'Start with your ZIP code' }).click()
  await toOfficials(page, '30161')
  await page.waitForTimeout(400)
  await page.goto(server.url)
  await page.getByRole('link', { name: 'Go on with your letters' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor()
  expect(page.url()).toBe(server.url + pathOf('officials'))
  await page.context().close()
})

it.each([
  '/nowhere',
  '/c/no-such-campaign',
  '/c/no-such-campaign/write',
  '/es/c',
  '/c/stop-child-sex-trafficking/x',
  '/%E0%A4',
  '/c/%E0%A4/write',
  '/c/stop-child-sex-trafficking%2Fhelp',
])('an address at which there is nothing says so and leads back: %s', async (path) => {
  const response = await fetch(server.url + path)
  expect(response.status).toBe(404)
  const { page } = await visit(browser, server, { width: 390, path })
  // What the server has sent is drawn anew by the page: a link of the first kind is gone under the finger.
  await page.waitForLoadState('networkidle')
  await page.locator('main').getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /Stop child|Alto a la trata/ }).waitFor()
  await page.context().close()
})

describe('letters about something else', () => {
  it('keep their words apart from the campaign’s, and know the same address', async () => {
    const { page } = await visit(browser, server, { width: 1280, path: '/' })
    await page.getByRole('link', { name: 'Start with your ZIP code' }).click()
    await toOfficials(page, '30161')
    await page.getByRole('button', { name: 'Go on to the letters' }).click()
    await page.getByRole('textbox', { name: 'Why does this matter to you?' }).fill('I teach.')
    await page.goto(server.url)
    await page.getByRole('link', { name: 'Write about something else' }).click()
    await page.getByRole('heading', { level: 1, name: 'A letter of your own' }).waitFor()
    expect(page.url()).toBe(`${server.url}/c/your-own-letter`)
    await page
      .getByRole('link', { name: /letters$/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor()
    await page.getByRole('button', { name: 'Go on to the letters' }).click()
    const about = page.getByRole('textbox', { name: 'What is it about?' })
    await about.fill('a safe crossing')
    expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('a safe crossing')
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Stop child sex trafficking' }).waitFor()
    await page.goto(server.url + pathOf('write'))
    const story = page.getByRole('textbox', { name: 'Why does this matter to you?' })
    expect(await story.inputValue()).toBe('I teach.')
    await page.context().close()
  })
})

it('a site with several campaigns begins with a list of them, and keeps their letters apart though they have one name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'several-'))
  cpSync('data', join(folder, 'data'), { recursive: true })
  cpSync('data/campaigns/stop-child-sex-trafficking', join(folder, 'data/campaigns/another'), {
    recursive: true,
  })
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  cpSync('package.json', join(folder, 'package.json'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  const several = await startServer({ GEOCODER: 'off' }, [], folder)
  try {
    const { page } = await visit(browser, several, { width: 390, path: '/' })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('What do you want to write about?')
    const links = page.getByRole('link', { name: 'Stop child sex trafficking' })
    expect(await links.count()).toBe(2)
    await links.first().click()
    await page.getByRole('link', { name: 'Start with your ZIP code' }).waitFor()
    expect(page.url()).toBe(`${several.url}/c/another`)
    // Both campaigns have the same letters and questions, and all of this happens in one document.
    const story = page.getByRole('textbox', { name: 'Why does this matter to you?' })
    await page.getByRole('link', { name: 'Start with your ZIP code' }).click()
    await toOfficials(page, '30161')
    await page.getByRole('button', { name: 'Go on to the letters' }).click()
    await story.fill('I teach.')
    await page.getByRole('banner').getByRole('link', { name: 'Constituent' }).click()
    await links.last().click()
    await page.getByRole('link', { name: 'Go on with your letters' }).click()
    await page.getByRole('button', { name: 'Go on to the letters' }).click()
    expect(await story.inputValue()).toBe('')
    await page.getByRole('banner').getByRole('link', { name: 'Constituent' }).click()
    await links.first().click()
    await page.getByRole('link', { name: 'Go on with your letters' }).click()
    await page.getByRole('button', { name: 'Go on to the letters' }).click()
    expect(await story.inputValue()).toBe('I teach.')
    await page.context().close()
  } finally {
    await several.stop()
    rmSync(folder, { recursive: true })
  }
})
