import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, server, withServer } from './setting.ts'
import { toLetters, toOfficials, toSending, visit } from './steps.ts'

withServer()

const NAME = 'Chuck Hufstetler'
const ADDRESS = 'chuck.hufstetler@senate.ga.gov'
const ENDS = /\n\nSincerely,\nAlex Example\n12 Sample Street\nRome, GA 30161$/

/** The text of a letter, of about so many characters, with signs that links and clipboards could lose. */
const letterOf = (characters: number) => {
  const paragraph =
    'Please act: “shelter” & care, 100 % – for José’s children + all others? #1 Thank you. '.repeat(4)
  return Array.from({ length: Math.ceil(characters / 350) }, (_, index) => `${index}. ${paragraph}`.trim())
    .join('\n\n')
    .slice(0, characters)
    .trim()
}

/** The sending step with a letter of so many characters to a legislator who reads e-mail, and the addresses that links open. */
async function sendingLong(characters: number) {
  const { page, faults } = await visit(browser, server, { width: 390 })
  page.setDefaultTimeout(10_000)
  await page
    .context()
    .route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Mail</title>' }))
  await toOfficials(page, '30161')
  await toLetters(page)
  const body = letterOf(characters)
  const group = page.getByRole('group').filter({ hasText: NAME })
  await group.getByText('Read and change the text').click()
  await group.getByRole('textbox', { name: 'Letter', exact: true }).fill(body)
  await toSending(page)
  const opened: string[] = []
  page.context().on('page', (tab) => {
    void tab.waitForURL(/^https:/).then(() => opened.push(tab.url()))
  })
  // A mail program isn't a page: what the browser is asked to open shows below the page's surface only.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.enable')
  devtools.on('Page.frameRequestedNavigation', ({ url }) => opened.push(url))
  await page.evaluate(() => navigator.clipboard.writeText('something else'))
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: NAME }) })
  return { page, card, body, opened, faults, close: () => page.context().close() }
}

/** What a mail program or service reads of an address that was opened. */
function read(href: string) {
  const url = new URL(href)
  const at = (...names: string[]) =>
    names.map((name) => url.searchParams.get(name)).find((one) => one !== null)
  return {
    to: url.protocol === 'mailto:' ? decodeURIComponent(url.pathname) : at('to'),
    subject: at('subject', 'su'),
    body: at('body'),
  }
}

async function clipboard(page: Page): Promise<string> {
  await page.bringToFront()
  return page.evaluate(() => navigator.clipboard.readText())
}

const PASTE = 'Please paste the letter here (it was copied for you), and delete this line.'

describe('a letter that is too long for a link', () => {
  it.each([
    [3600, 'your mail app', 'an e-mail', /^mailto:/],
    [3600, 'Yahoo Mail', 'Yahoo Mail', /^https:\/\/compose\.mail\.yahoo\.com\//],
    [19_000, 'your mail app', 'an e-mail', /^mailto:/],
    [19_000, 'Gmail', 'Gmail', /^https:\/\/mail\.google\.com\//],
  ])(
    'of %i characters is on the clipboard, whole, when %s opens with the subject and a line that says to paste it',
    async (characters, program, opens, address) => {
      const { page, card, body, opened, close } = await sendingLong(characters)
      await card.getByLabel('Write e-mail with').selectOption({ label: program })
      // What the person is told before.
      await card
        .getByText(
          `The letter is too long for a link to ${program}: it is copied, and you paste it into a message to ${ADDRESS}.`,
        )
        .waitFor()
      const done = 'The letter is copied. Paste it into the message that has opened.'
      expect(await card.getByText(done).count()).toBe(0)
      await card.getByRole('link', { name: `Copy the letter and open ${opens} to ${NAME}` }).click()
      await card.getByText(done).waitFor()
      await expect.poll(() => opened).toEqual([expect.stringMatching(address)])
      const letter = await clipboard(page)
      expect(letter.startsWith(`Dear Senator Hufstetler:\n\n${body}\n\n`)).toBe(true)
      expect(letter).toMatch(ENDS)
      const { to, subject, body: line } = read(opened[0] ?? '')
      expect([to, line]).toEqual([ADDRESS, PASTE])
      expect(subject?.length).toBeGreaterThan(10)
      await close()
    },
  )

  it('for one program is in the link of another that takes more, and then leaves the clipboard alone', async () => {
    const { page, card, body, opened, close } = await sendingLong(2400)
    await card.getByRole('link', { name: /Copy the letter and open an e-mail/ }).waitFor()
    await card.getByLabel('Write e-mail with').selectOption({ label: 'Gmail' })
    await card.getByText(`Opens Gmail with the whole letter, to ${ADDRESS}.`).waitFor()
    await card.getByRole('link', { name: `Open the e-mail in Gmail to ${NAME}` }).click()
    await expect.poll(() => opened).toHaveLength(1)
    const message = read(opened[0] ?? '').body?.replaceAll('\r\n', '\n') ?? ''
    expect(message.startsWith(`Dear Senator Hufstetler:\n\n${body}\n\n`)).toBe(true)
    expect(message).toMatch(ENDS)
    expect(await clipboard(page)).toBe('something else')
    expect(await card.getByText('The letter is copied').count()).toBe(0)
    await close()
  })

  it('waits in a box where the browser refuses to copy it, and the link opens only once the person has seen that', async () => {
    const { page, card, body, opened, close } = await sendingLong(3600)
    await page.evaluate(() => {
      document.execCommand = () => false
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    const link = card.getByRole('link', { name: /Copy the letter and open an e-mail/ })
    await link.click()
    await card.getByText(/didn’t let us copy the letter/).waitFor()
    const box = card.getByRole('textbox', { name: `Text of the letter to ${NAME}` })
    expect(await box.inputValue()).toMatch(ENDS)
    expect(await box.inputValue()).toContain(body)
    expect(await card.getByText('The letter is copied').count()).toBe(0)
    expect(opened).toEqual([])
    await link.click()
    await expect.poll(() => opened).toEqual([expect.stringMatching(/^mailto:/)])
    expect(read(opened[0] ?? '').body).toBe(PASTE)
    await close()
  })
})
