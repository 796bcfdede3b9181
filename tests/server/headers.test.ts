import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { letterTo, someone } from '../samples.ts'
import { rawConnection, say } from './raw-connection.ts'
import { postTo, startSite } from './running.ts'

type Site = Awaited<ReturnType<typeof startSite>>
let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())
let other: Site | undefined
afterEach(async () => {
  await other?.stop()
  other = undefined
})

/** A site with other settings, until the end of the test. */
async function withSettings(environment: Record<string, string>): Promise<string> {
  other = await startSite(environment)
  return other.url
}
const policyOf = (response: Response) =>
  Object.fromEntries(
    (response.headers.get('Content-Security-Policy') ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )
const senator = someone('us-senator', 'GA')

/** Every address of the API that is told where somebody lives, or what they write. */
const PRIVATE: [string, () => Promise<Response>][] = [
  ['officials', () => postTo(site.url, '/api/officials', { address: { zip: '30161' } })],
  ['officials that are refused', () => postTo(site.url, '/api/officials', { address: { zip: 'x' } })],
  ['officials of bad JSON', () => postTo(site.url, '/api/officials', '{')],
  [
    'a map',
    () =>
      postTo(site.url, '/api/map', { zip: '30161', divisions: ['ocd-division/country:us/state:ga/cd:14'] }),
  ],
  ['drafts', () => postTo(site.url, '/api/letters/drafts', {})],
  ['a PDF', () => postTo(site.url, '/api/letters/pdf', { letters: [letterTo(senator.id)] })],
  ['a message', () => postTo(site.url, '/api/letters/eml', letterTo(someone('state-senator', 'GA').id))],
  ['a body that is too large', () => postTo(site.url, '/api/officials', 'x'.repeat(20_000))],
  ['nothing', () => fetch(`${site.url}/api/nothing`)],
  ['health', () => fetch(`${site.url}/api/health`)],
  ['the civic API', () => fetch(`${site.url}/civicinfo/v2/representatives?address=30161`)],
]

describe('an answer of the API', () => {
  it.each(PRIVATE)('for %s is kept by nobody, sets no cookie, and is no page', async (_, ask) => {
    const { headers } = await ask()
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.getSetCookie()).toEqual([])
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('X-Powered-By')).toBeNull()
  })

  it('that is the same for everybody is asked for again by its tag, and not sent twice', async () => {
    for (const path of ['/api/campaigns', '/api/campaigns/stop-child-sex-trafficking', '/api/openapi.json']) {
      const first = await fetch(`${site.url}${path}`)
      expect(first.headers.get('Cache-Control')).toBe('no-cache')
      const again = await fetch(`${site.url}${path}`, {
        headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
      })
      expect(again.status).toBe(304)
      expect(again.headers.get('Cache-Control')).toBe('no-cache')
    }
  })
})

describe('the page', () => {
  it('may load and run only files of this server, nothing inline but the way off the page and the site’s colours, and sits in no frame', async () => {
    const page = await fetch(site.url)
    const html = await page.text()
    const [script = '', ...more] = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, text = '']) => text,
    )
    expect(script).toContain('safety-leave')
    expect(more).toEqual([])
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
    expect(style).toContain('--accent')
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policyOf(page)).toEqual({
      'default-src': "'none'",
      'script-src': `'self' ${hashOf(script)}`,
      'style-src': `'self' ${hashOf(style)}`,
      'font-src': "'self'",
      'connect-src': "'self'",
      'img-src': "'self' data:",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
    })
    expect(page.headers.get('X-Frame-Options')).toBe('DENY')
    expect(html.replace(`<script>${script}</script>`, '').replace(`<style>${style}</style>`, '')).not.toMatch(
      /<style|\sstyle=|\son[a-z]+=|<script(?! type="application\/json")(?![^>]* src=")/,
    )
  })

  it.each(['cross-site', 'same-site', 'none'])(
    'loads no picture from another site for a link from elsewhere: %s',
    async (from) => {
      const page = await fetch(`${site.url}/c/stop-child-sex-trafficking/officials?pictures`, {
        headers: { 'Sec-Fetch-Site': from },
      })
      expect(policyOf(page)['img-src']).toBe("'self' data:")
      expect(page.headers.get('Vary')).toMatch(/Sec-Fetch-Site/)
    },
  )

  it('loads pictures from other sites only where a person asks for them, and nothing else', async () => {
    const page = await fetch(`${site.url}/c/stop-child-sex-trafficking/officials?pictures`, {
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    })
    expect(policyOf(page)).toMatchObject({
      'default-src': "'none'",
      'img-src': "'self' data: https:",
      'script-src': expect.stringMatching(/^'self' 'sha256-[^']+'$/),
      'connect-src': "'self'",
    })
  })

  it.each([
    ['/c/stop%2Dchild%2Dsex-trafficking/%68elp', 200],
    ['/%65s/c/stop-child-sex-trafficking', 200],
    // A percent sign that was written as one.
    ['/c/stop%252Dchild-sex-trafficking/help', 404],
    ['/c/stop-child-sex-trafficking%2Fhelp', 404],
    ['/%E0%A4', 404],
    ['/es/%E0%A4', 404],
    ['/c/%E0%A4/write', 404],
    ['/c/stop-child-sex-trafficking/%', 404],
  ])('is the one that its address means, however that is written: %s', async (path, status) => {
    expect((await fetch(site.url + path)).status).toBe(status)
  })

  it('may ask for the position, and for nothing else that a device has', async () => {
    const { headers } = await fetch(site.url)
    expect(headers.get('Permissions-Policy')).toContain('geolocation=(self)')
    expect(headers.get('Permissions-Policy')).toContain('camera=()')
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.getSetCookie()).toEqual([])
  })

  it.each([
    ['self', "'self'"],
    ['https://example.org https://*.example.net', 'https://example.org https://*.example.net'],
  ])('may sit in the frames that FRAME_ANCESTORS allows: %s', async (setting, ancestors) => {
    const page = await fetch(await withSettings({ FRAME_ANCESTORS: setting }))
    expect(policyOf(page)['frame-ancestors']).toBe(ancestors)
    expect(page.headers.get('X-Frame-Options')).toBeNull()
  })

  it('asks browsers for HTTPS only where the host says so', async () => {
    expect((await fetch(site.url)).headers.get('Strict-Transport-Security')).toBeNull()
    const url = await withSettings({ HSTS_DAYS: '180' })
    for (const path of ['/', '/api/health', '/civicinfo/v2/nothing'])
      expect((await fetch(`${url}${path}`)).headers.get('Strict-Transport-Security')).toBe('max-age=15552000')
  })
})

describe('the files of the page', () => {
  const index = readFileSync('dist/web/index.html', 'utf8')
  const script = /\/assets\/[^"]+\.js/.exec(index)?.[0] ?? ''
  const built = readFileSync(`dist/web${script}`)

  /** The bytes that are sent, which `fetch` would decompress. */
  async function sent(path: string, encoding: string): Promise<{ head: string; body: Buffer }> {
    const { socket, ended } = await rawConnection(site.port)
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n\r\n`,
    )
    const [head = '', ...rest] = (await ended).split('\r\n\r\n')
    return { head, body: Buffer.from(rest.join('\r\n\r\n'), 'latin1') }
  }

  it('come compressed, as the browser reads them', async () => {
    const [brotli, gzip, plain] = [
      await sent(script, 'gzip, deflate, br'),
      await sent(script, 'gzip, deflate'),
      await sent(script, 'identity'),
    ]
    expect(brotli.head).toMatch(/\r\ncontent-encoding: br\r\n/i)
    expect(brotliDecompressSync(brotli.body).equals(built)).toBe(true)
    expect(gzip.head).toMatch(/\r\ncontent-encoding: gzip\r\n/i)
    expect(gunzipSync(gzip.body).equals(built)).toBe(true)
    expect(plain.head).not.toMatch(/content-encoding/i)
    expect(plain.body.equals(built)).toBe(true)
    expect(brotli.body.length).toBeLessThan(built.length / 2)
    for (const { head } of [brotli, gzip]) expect(head).toMatch(/\r\nvary: Accept-Encoding\r\n/i)
  })

  it('are kept for good where their name has a hash, and asked for again where it hasn’t', async () => {
    const asset = await fetch(`${site.url}${script}`)
    expect(asset.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/letters', '/OFL.txt'])
      expect((await fetch(`${site.url}${path}`)).headers.get('Cache-Control')).toBe('no-cache')
    for (const path of ['/', script]) {
      const tag = (await fetch(`${site.url}${path}`)).headers.get('ETag') ?? 'none'
      const again = await fetch(`${site.url}${path}`, { headers: { 'If-None-Match': tag } })
      expect(again.status).toBe(304)
      expect(again.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    }
  })

  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/assets/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/%2e%2e%2f%2e%2e%2fdata/sources.json',
    '//etc/passwd',
    '/assets//etc/passwd',
    '/.git/config',
    '/%00',
    '/assets/index%00.js',
    '/file:///etc/passwd',
    '/dist/server/main.js',
  ])('are all that can be had: %s leads nowhere else', async (path) => {
    const answer = await say(
      site.port,
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    )
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    // Whatever isn't a file is a step of the page.
    if (/^HTTP\/1\.1 200/.test(head)) expect(body).toBe(Buffer.from(index).toString('latin1'))
    else expect(head).toMatch(/^HTTP\/1\.1 40[04]/)
  })
})

describe('a page of another site', () => {
  const ask = (url: string, path: string, origin: string) =>
    fetch(`${url}${path}`, { headers: { Origin: origin } })
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/api/officials`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
  const allowed = (response: Response) => response.headers.get('Access-Control-Allow-Origin')

  it('can’t read our API, nor send it JSON', async () => {
    expect(allowed(await ask(site.url, '/api/health', 'https://example.org'))).toBeNull()
    expect(allowed(await preflight(site.url, 'https://example.org'))).toBeNull()
    // What a page may send without asking first: a form, or text that happens to be JSON.
    const form = await fetch(`${site.url}/api/officials`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', Origin: 'https://example.org' },
      body: JSON.stringify({ address: { zip: '30161' } }),
    })
    expect(form.status).toBe(400)
  })

  it('is told for itself alone that it may, also of an answer that is kept', async () => {
    const url = await withSettings({ ALLOWED_ORIGINS: 'https://example.org,https://example.net' })
    const zip = { address: { zip: '30161' } }
    const lookUp = (origin?: string) => postTo(url, '/api/officials', zip, origin ? { Origin: origin } : {})
    const answers = []
    for (const origin of ['https://example.org', 'https://example.net', 'https://example.com', undefined])
      answers.push(allowed(await lookUp(origin)), allowed(await lookUp(origin)))
    expect(answers).toEqual([
      'https://example.org',
      'https://example.org',
      'https://example.net',
      'https://example.net',
      null,
      null,
      null,
      null,
    ])
  })

  it('can where the host has allowed it, and only that one', async () => {
    const url = await withSettings({ ALLOWED_ORIGINS: 'https://example.org' })
    expect(allowed(await ask(url, '/api/health', 'https://example.org'))).toBe('https://example.org')
    const asked = await preflight(url, 'https://example.org')
    expect(asked.status).toBe(204)
    expect(asked.headers.get('Access-Control-Allow-Headers')).toMatch(/content-type/i)
    expect(asked.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD,POST,OPTIONS')
    for (const origin of ['https://example.com', 'https://example.org.example.com', 'null'])
      expect([allowed(await ask(url, '/api/health', origin)), allowed(await preflight(url, origin))]).toEqual(
        [null, null],
      )
    // Never with whom somebody is logged in as: there is no such thing here.
    expect(asked.headers.get('Access-Control-Allow-Credentials')).toBeNull()
  })

  it('can from everywhere where the host says *', async () => {
    const url = await withSettings({ ALLOWED_ORIGINS: '*' })
    expect(allowed(await ask(url, '/api/health', 'https://example.com'))).toBe('*')
  })
})
