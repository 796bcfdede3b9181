import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readPdf, textOf } from '../pdf/read.ts'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, toSending, unfoldChoice, visit } from './steps.ts'

withServer()

describe.each([
  ['a desktop screen', 1280],
  ['a phone', 390],
])('on %s', (_, width) => {
  it('a person goes from a ZIP code to a printed packet, an e-mail and a contact form', async () => {
    const { page, faults } = await visit(browser, server, { width })
    await toOfficials(page, '30161')
    for (const name of ['Jon Ossoff', 'Raphael G. Warnock', 'Brian Kemp', 'Chuck Hufstetler']) {
      expect(
        await page.getByRole('checkbox', { name: new RegExp(name.replace('.', '\\.')) }).isChecked(),
      ).toBe(true)
    }
    await page.getByRole('radio', { name: /14th congressional/ }).check()
    await page.getByRole('checkbox', { name: /Clay Fuller/ }).waitFor()
    await page.getByRole('radio', { name: /House District 13/ }).check()
    await page.getByRole('checkbox', { name: /Katie Dempsey/ }).waitFor()

    await toLetters(page)
    await page.getByLabel(/Why does this matter to you/).fill('I teach third grade in Rome.')
    const body = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
    await expect.poll(() => body.inputValue()).toContain('My name is Alex Example')
    expect(await body.inputValue()).toContain('I teach third grade in Rome.')
    await body.fill(`${await body.inputValue()}\n\nP.S. I mean it – “really”.`)
    await expect
      .poll(() => page.locator('.preview article').textContent())
      .toContain('P.S. I mean it – “really”.')

    await toSending(page)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: /Download all/ }).click()
    const { pages } = await readPdf(await readFile(await (await downloading).path()))
    const text = pages.map(textOf)
    expect(text.length).toBe(8)
    expect(text.filter((one) => one.includes('Alex Example\n12 Sample Street\nRome, GA 30161'))).toHaveLength(
      8,
    )
    for (const salutation of [
      'Senator Ossoff',
      'Senator Warnock',
      'Representative Fuller',
      'Governor Kemp',
      'Senator Hufstetler',
      'Representative Dempsey',
      'Mr. President',
      'Mr. Vice President',
    ]) {
      expect(text.some((one) => one.includes(`Dear ${salutation}:`))).toBe(true)
    }
    expect(text.filter((one) => one.includes('P.S. I mean it – “really”.'))).toHaveLength(3)

    const mail = page.locator('a[href^="mailto:"]').first()
    const href = (await mail.getAttribute('href')) ?? ''
    expect(href.length).toBeLessThanOrEqual(1800)
    expect(decodeURIComponent(/^mailto:([^?]+)/.exec(href)?.[1] ?? '')).toMatch(/@/)
    expect(decodeURIComponent(/subject=([^&]*)/.exec(href)?.[1] ?? '')).toBe(
      'Safe harbor for children who were trafficked',
    )
    expect(decodeURIComponent(/body=(.*)$/.exec(href)?.[1] ?? '')).toMatch(
      /^Dear Senator Hufstetler:\r\n\r\n|paste the letter/,
    )

    expect(page.url()).toBe(server.url + pathOf('send'))
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe('what was typed', () => {
  it('is still there after a reload, and after going back and forth', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    await toOfficials(page, '68102')
    await toLetters(page)
    await page.getByLabel(/Why does this matter to you/).fill('It happened in my town.')
    await page.waitForTimeout(500)
    await page.reload()
    expect(await page.getByLabel('Your name').inputValue()).toBe('Alex Example')
    expect(await page.getByLabel(/Why does this matter to you/).inputValue()).toBe('It happened in my town.')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor()
    await page.goForward()
    expect(await page.getByLabel(/Why does this matter to you/).inputValue()).toBe('It happened in my town.')
    await page.context().close()
  })

  it('never goes into a URL, a cookie or the server’s output', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    const urls: string[] = []
    page.on('request', (request) => urls.push(request.url()))
    await toOfficials(page, '68102')
    await toLetters(page)
    await toSending(page)
    expect(urls.length).toBeGreaterThan(0)
    expect(urls.filter((url) => /68102|Sample|Example/i.test(url))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(server.output()).not.toMatch(/68102|Sample|Alex/)
    await page.context().close()
  })

  it('survives a server that fails in the middle: the page says so, and the next try goes through', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    let failing = true
    await page.route('**/api/officials', (route) => (failing ? route.abort() : route.continue()))
    await page.getByRole('textbox', { name: 'ZIP code' }).fill('30161')
    await page.getByRole('button', { name: 'Find my officials' }).click()
    await page.getByRole('alert').first().waitFor()
    expect(await page.getByRole('textbox', { name: 'ZIP code' }).inputValue()).toBe('30161')
    failing = false
    await page.getByRole('button', { name: 'Find my officials' }).click()
    await page.getByRole('heading', { level: 1, name: 'Your officials' }).waitFor()
    await page.context().close()
    expect(failing).toBe(false)
  })
})

describe('a mistake in the address', () => {
  it.each([
    ['no ZIP code', '', /five digits/],
    ['a ZIP code that doesn’t exist', '30159', /There is no ZIP code 30159/],
    ['a military ZIP code', '09012', /military/],
  ])('is answered at the field, in words, and the focus goes to it: %s', async (_, zip, message) => {
    const { page } = await visit(browser, server, { width: 390 })
    const field = page.getByRole('textbox', { name: 'ZIP code' })
    await field.fill(zip)
    await page.getByRole('button', { name: 'Find my officials' }).click()
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    const described = (await field.getAttribute('aria-describedby')) ?? ''
    const texts = await Promise.all(
      described.split(' ').map((id) => page.locator(`[id="${id}"]`).innerText()),
    )
    expect(texts.join(' ')).toMatch(message)
    expect(await field.inputValue()).toBe(zip)
    await page.context().close()
  })
})

describe('an office that reads a form on its website', () => {
  it('is opened in a new tab with the letter on the clipboard', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    const opened: string[] = []
    // Nothing leaves this machine: the form's address is taken down, and answered here.
    await page.context().route(/^https:/, (route) => {
      opened.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<title>A form</title>' })
    })
    await toOfficials(page, '30161')
    await toLetters(page)
    await toSending(page)
    const tab = page.context().waitForEvent('page')
    await page.getByRole('link', { name: 'Copy the letter and open the form to Jon Ossoff' }).click()
    await (await tab).waitForLoadState()
    expect(opened[0]).toBe('https://www.ossoff.senate.gov/contact-us/')
    await page.bringToFront()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^Dear Senator Ossoff:\n\nMy name is Alex Example\./)
    expect(copied).toMatch(/Sincerely,\nAlex Example\n12 Sample Street\nRome, GA 30161$/)
    await page.context().close()
  })

  it('shows the letter to be copied by hand where the clipboard is refused', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await page
      .context()
      .route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'A form' }))
    await page.evaluate(() => {
      document.execCommand = () => false
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await toOfficials(page, '30161')
    await toLetters(page)
    await toSending(page)
    await page.getByText('Other ways to Jon Ossoff').click()
    await page.getByRole('button', { name: 'Copy the text to Jon Ossoff' }).click()
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toMatch(/^Dear Senator Ossoff:/)
    await page.context().close()
  })
})

describe('a district that was picked wrongly', () => {
  it('can be changed for another, or left open again', async () => {
    const { page } = await visit(browser, server, { width: 1280 })
    await toOfficials(page, '30161')
    await page.getByRole('radio', { name: /House District 12/ }).check()
    const lumsden = page.getByRole('checkbox', { name: /Eddie Lumsden/ })
    const dempsey = page.getByRole('checkbox', { name: /Katie Dempsey/ })
    await lumsden.waitFor()
    await unfoldChoice(page)
    await page.getByRole('radio', { name: /House District 13/ }).check()
    await dempsey.waitFor()
    expect(await lumsden.count()).toBe(0)
    await unfoldChoice(page)
    await page.getByRole('radio', { name: /undo my choice/ }).check()
    await expect.poll(() => dempsey.count()).toBe(0)
    expect(await page.getByRole('radio', { name: /House District 13/ }).isVisible()).toBe(true)
    await page.context().close()
  })

  it('folds away what a tap has answered, below whom it brought, and leaves the arrow keys their list', async () => {
    const { page } = await visit(browser, server, { width: 390 })
    await toOfficials(page, '30161')
    const first = page.getByRole('radio', { name: /House District 12/ })
    await first.focus()
    await page.keyboard.press('Space')
    await page.getByRole('checkbox', { name: /Eddie Lumsden/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('checkbox', { name: /Eddie Lumsden/ }).waitFor({ state: 'hidden' })
    expect(await first.isVisible()).toBe(true)
    await first.click()
    await expect.poll(() => first.isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'You chose this district. Change it',
    )
    const { y } = (await page.getByRole('checkbox', { name: /Eddie Lumsden/ }).boundingBox()) ?? { y: -1 }
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(900)
    await page.context().close()
  })
})

describe('a letter that couldn’t be sent as it is', () => {
  it.each([
    ['markup', 'Please <b>act</b> now.', /plain text: take out “<b>”/],
    ['a gap', 'I am [your name].', /still to be filled in: \[your name\]/],
    ['nothing in it', ' ', /empty/],
  ])('with %s is answered at its field before anything is sent, and kept', async (_, text, message) => {
    const { page } = await visit(browser, server, { width: 1280 })
    await toOfficials(page, '30161')
    await toLetters(page)
    const body = page.getByRole('textbox', { name: 'Letter', exact: true }).first()
    await body.fill(text)
    await page.getByRole('button', { name: 'Go on to sending' }).click()
    await expect.poll(() => body.getAttribute('aria-invalid')).toBe('true')
    const described = (await body.getAttribute('aria-describedby')) ?? ''
    const texts = await Promise.all(
      described.split(' ').map((id) => page.locator(`[id="${id}"]`).innerText()),
    )
    expect(texts.join(' ')).toMatch(message)
    expect(await body.inputValue()).toBe(text)
    expect(page.url()).toBe(server.url + pathOf('write'))
    await page.context().close()
  })
})

describe('the server', () => {
  it('answers an address of the API that doesn’t exist as the API does, and any other with the page', async () => {
    const missing = await fetch(`${server.url}/api/nothing`)
    expect(missing.status).toBe(404)
    expect(await missing.json()).toEqual({
      errors: [{ path: '', message: 'There is nothing at this address.' }],
    })
    const page = await fetch(server.url + pathOf('officials'))
    expect(page.headers.get('Content-Type')).toMatch(/text\/html/)
    expect(await page.text()).toMatch(/1-888-373-7888/)
  })

  it('answers a script of an older build with 404, and keeps nobody’s browser from asking again', async () => {
    const gone = await fetch(`${server.url}/assets/index-of-yesterday.js`)
    expect(gone.status).toBe(404)
    expect(gone.headers.get('Cache-Control')).toBeNull()
    const [script = ''] = /\/assets\/[^"]+\.js/.exec(await (await fetch(server.url)).text()) ?? []
    expect((await fetch(`${server.url}${script}`)).headers.get('Cache-Control')).toMatch(/immutable/)
  })

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/%2e%2e/data/sources.json',
  ])('gives out no file beside the page: %s', async (path) => {
    const response = await fetch(`${server.url}${path}`)
    expect(await response.text()).not.toMatch(/"dependencies"|"licence"/)
  })
})
