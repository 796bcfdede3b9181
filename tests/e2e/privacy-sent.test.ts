import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { startGeocoder } from './geocoder.ts'
import { startServer } from './server.ts'
import { browser, server, withServer } from './setting.ts'
import { pathOf, toLetters, toOfficials, toSending, unfoldStreet, visit } from './steps.ts'

withServer()

/** What is sent to the server from now on: the address, and the names of what is in the body, at any depth. */
function listen(page: Page) {
  const sent: { path: string; body: string; names: string[] }[] = []
  page.on('request', (request) => {
    const body = request.postData() ?? ''
    const names = new Set([...body.matchAll(/"(\w+)":/g)].map(([, name = '']) => name))
    sent.push({ path: new URL(request.url()).pathname, body, names: [...names].sort() })
  })
  return sent
}

it('the server gets for each step what the page says, and no word before that', async () => {
  const { page } = await visit(browser, server, { width: 1280 })
  const sent = listen(page)
  const bodies = () => sent.filter(({ body }) => body)
  await unfoldStreet(page)
  await page.getByRole('textbox', { name: 'Street address' }).fill('12 Sample Street')
  await page.getByRole('textbox', { name: 'City' }).fill('Rome')
  await page.waitForTimeout(500)
  expect(bodies()).toEqual([])
  await toOfficials(page, '30161')
  expect(bodies().map(({ path }) => path)).toEqual(['/api/officials', '/api/map'].slice(0, bodies().length))
  // Without the tick, and here without anybody to ask, the street stays where it was typed.
  for (const { body } of bodies()) expect(body).not.toContain('Sample Street')
  sent.length = 0
  await toLetters(page)
  await page.getByLabel(/Why does this matter to you/).fill('I teach third grade.')
  await page.waitForTimeout(500)
  expect(bodies().filter(({ path }) => path.startsWith('/api/letters'))).toEqual([])
  sent.length = 0
  await toSending(page)
  expect(bodies().map(({ path }) => path)).toEqual(['/api/letters/drafts'])
  expect(bodies()[0]?.names).toEqual(
    [
      'address',
      'answers',
      'campaign',
      'city',
      'language',
      'name',
      'officials',
      'sender',
      'state',
      'story',
      'street',
      'zip',
    ].sort(),
  )
  sent.length = 0
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: /Download (?:all|the letter)/ }).click()
  await downloading
  expect(bodies().map(({ path }) => path)).toEqual(['/api/letters/pdf'])
  for (const name of bodies()[0]?.names ?? [])
    expect([
      'address',
      'body',
      'city',
      'date',
      'enclosures',
      'language',
      'letters',
      'name',
      'official',
      'paper',
      'sender',
      'state',
      'street',
      'subject',
      'zip',
    ]).toContain(name)
  await page.context().close()
})

it('no address of the way has anything in it but campaign and step', async () => {
  const { page } = await visit(browser, server, { width: 1280 })
  const addresses: string[] = []
  page.on('framenavigated', (frame) => addresses.push(frame.url()))
  await toOfficials(page, '30161')
  await toLetters(page)
  await toSending(page)
  await page.getByRole('link', { name: 'Español' }).click()
  await page.getByRole('heading', { level: 1, name: 'Envíe sus cartas' }).waitFor()
  const steps = ['officials', 'write', 'send'].map(pathOf)
  expect(addresses.map((url) => url.replace(server.url, ''))).toEqual([...steps, `/es${pathOf('send')}`])
  await page.context().close()
})

it('the Bureau’s service gets street, city, state and ZIP code, from the server, and nothing else', async () => {
  const geocoder = await startGeocoder('right')
  const asking = await startServer({ GEOCODER: geocoder.url })
  const { page, faults } = await visit(browser, asking, {
    width: 390,
    locale: 'es-MX',
    userAgent: 'A browser that nobody else has',
  })
  await page.getByRole('textbox', { name: 'Street address' }).fill('12 Sample Street')
  await page.getByText('City and state (your ZIP code tells them)').click()
  await page.getByRole('textbox', { name: 'City' }).fill('Rome')
  await page.getByRole('checkbox', { name: /by my street/ }).waitFor()
  await toOfficials(page, '30161')
  expect(faults).toEqual([])
  expect(geocoder.got).toHaveLength(1)
  const [{ values, headers } = { values: {}, headers: {} }] = geocoder.got
  const { street, city, state, zip, ...technical } = values as Record<string, string | undefined>
  expect({ street, city, zip }).toEqual({ street: '12 Sample Street', city: 'Rome', zip: '30161' })
  expect([undefined, '', 'GA']).toContain(state)
  expect(Object.keys(technical).sort()).toEqual(['benchmark', 'format'])
  // Nothing of the person's browser goes along.
  expect(JSON.stringify(headers)).not.toMatch(/nobody else has|es-MX|cookie|referer|forwarded/i)
  await page.context().close()
  await asking.stop()
  geocoder.stop()
})
