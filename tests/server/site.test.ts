import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contrast } from '#letter/contrast.ts'
import { accentCss, GROUNDS, type Site, SiteFile } from '#letter/site.ts'
import { createApp } from '../../server/app.ts'
import { loadSite } from '../../server/site-file.ts'
import { app, content, DATE } from '../samples.ts'

const CAMPAIGN = 'stop-child-sex-trafficking'
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40"/></svg>'
const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  Buffer.from('IHDR'),
  Buffer.from([0, 0, 0, 64, 0, 0, 0, 32, 8, 0, 0, 0, 0]),
])
const FULL = `name: Example Hosts
logo: logo.svg
accent:
  light: "#7A1F4B"
  dark: "#eac39c"
contact:
  email: hello@example.org
links:
  - label: {en: About us, es: Quiénes somos}
    url: https://example.org/about
leave: https://example.com/
source: https://example.org/source
campaign: ${CAMPAIGN}
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(folder, 'logo.svg'), SVG)
  writeFileSync(join(folder, 'logo.png'), PNG)
  writeFileSync(join(folder, 'bare.svg'), '<svg xmlns="http://www.w3.org/2000/svg"></svg>')
  writeFileSync(join(folder, 'large.svg'), SVG + ' '.repeat(100_000))
})
afterAll(() => rmSync(folder, { recursive: true }))

function load(text: string) {
  writeFileSync(join(folder, 'site.yaml'), text)
  return loadSite(folder, content.campaigns)
}
const appOf = (text: string) => createApp({ ...content, site: load(text), geocode: null, today: () => DATE })

/** The custom properties of a style sheet's rules, by scheme. */
function propertiesOf(css: string) {
  const [light = '', dark = ''] = css.split('@media')
  const read = (rule: string) =>
    Object.fromEntries(
      [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
    )
  return { light: read(light), dark: read(dark) } as Record<'light' | 'dark', Record<string, string>>
}

describe('the site of the repository', () => {
  it('says who runs it, and begins with the first campaign', async () => {
    const response = await app.request('/api/site')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      name: 'Constituent',
      logo: null,
      contact: {},
      links: [],
      leave: expect.stringMatching(/^https:/),
      source: null,
      campaign: CAMPAIGN,
    })
  })

  it('has the colours of the page’s own style sheet, on the same paper', async () => {
    const css = await (await app.request('/site.css')).text()
    const [light = '', dark = ''] = readFileSync('web/style.css', 'utf8').split('prefers-color-scheme: dark')
    const value = (part: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(part)?.[1]
    for (const [scheme, part] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      expect(propertiesOf(css)[scheme].accent).toBe(value(part, 'accent'))
      for (const [name, colour] of Object.entries(GROUNDS[scheme])) expect(value(part, name)).toBe(colour)
    }
  })
})

describe('a site of somebody else', () => {
  it('has their name, contact and links, in the reader’s language', async () => {
    const site = (await (await appOf(FULL).request('/api/site?lang=es')).json()) as Site
    expect(site).toMatchObject({
      name: 'Example Hosts',
      contact: { email: 'hello@example.org' },
      links: [{ label: 'Quiénes somos', url: 'https://example.org/about' }],
      leave: 'https://example.com/',
      source: 'https://example.org/source',
    })
    const english = (await (await appOf(FULL).request('/api/site')).json()) as Site
    expect(english.links).toEqual([{ label: 'About us', url: 'https://example.org/about' }])
  })

  it('shows their logo, which browsers may keep, and which is never a page', async () => {
    const theirs = appOf(FULL)
    const { logo } = (await (await theirs.request('/api/site')).json()) as Site
    expect(logo).toEqual({
      url: expect.stringMatching(/^\/site\/logo-[0-9a-f]{10}\.svg$/),
      width: 120,
      height: 40,
    })
    const response = await theirs.request(logo?.url ?? '')
    expect(await response.text()).toBe(SVG)
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml')
    expect(response.headers.get('Cache-Control')).toMatch(/immutable/)
    expect(response.headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*sandbox/)
    const [none, nothing] = [
      await theirs.request('/site/logo-0000000000.svg?lang=es'),
      await theirs.request('/api/nothing?lang=es'),
    ]
    expect([none.status, Object.fromEntries(none.headers)]).toEqual([
      404,
      Object.fromEntries(nothing.headers),
    ])
    expect(await none.json()).toEqual(await nothing.json())
    const png = appOf(FULL.replace('logo.svg', 'logo.png'))
    const answer = (await (await png.request('/api/site')).json()) as Site
    expect(answer.logo).toMatchObject({ width: 64, height: 32 })
    expect((await png.request(answer.logo?.url ?? '')).headers.get('Content-Type')).toBe('image/png')
  })

  it('has their colours in a style sheet that is asked for again by its tag', async () => {
    const theirs = appOf(FULL)
    const response = await theirs.request('/site.css')
    expect(response.headers.get('Content-Type')).toMatch(/^text\/css/)
    expect(response.headers.get('Cache-Control')).toBe('no-cache')
    const tag = response.headers.get('ETag') ?? ''
    expect((await theirs.request('/site.css', { headers: { 'If-None-Match': tag } })).status).toBe(304)
    const { light, dark } = propertiesOf(await response.text())
    expect([light.accent, dark.accent]).toEqual(['#7a1f4b', '#eac39c'])
  })
})

describe('contrast', () => {
  it('is that of the guidelines', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#ffffff', '#ffffff')).toBe(1)
  })

  it('is enough for every colour that is taken, and every other is refused with one that is taken', () => {
    const accents = (light: string, dark: string) =>
      SiteFile.safeParse({ name: 'x', leave: 'https://example.com', accent: { light, dark } })
    let refused = 0
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, colour, (light, dark) => {
        const result = accents(light, dark)
        const better = (result.error?.issues ?? []).map(({ path, message }): [string, string] => {
          refused++
          return [String(path[1]), /use (#[0-9a-f]{6})/.exec(message)?.[1] ?? message]
        })
        const taken = accents(
          Object.fromEntries(better).light ?? light,
          Object.fromEntries(better).dark ?? dark,
        )
        if (!taken.success) throw new Error(JSON.stringify(taken.error.issues))
        const schemes = propertiesOf(accentCss(taken.data))
        for (const scheme of ['light', 'dark'] as const) {
          const {
            accent = '',
            'on-accent': on = '',
            'accent-deep': deep = '',
            'accent-soft': soft = '',
          } = schemes[scheme]
          const pairs = [...Object.values(GROUNDS[scheme]), soft].map((ground) => [accent, ground])
          for (const [text = '', ground = ''] of [...pairs, [on, accent], [on, deep]])
            if (contrast(text, ground) < 4.5) throw new Error(`${scheme}: ${text} on ${ground}`)
        }
      }),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(100)
  })
})

describe('a mistake in site.yaml', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'a pale colour',
      '"#7A1F4B"',
      '"#ffcc00"',
      /site\.yaml:4: accent\.light: #ffcc00 has a contrast of 1\.\d on the page's light paper, and readers need 4\.5: use #[0-9a-f]{6}, or another darker one\.$/,
    ],
    [
      'a dark colour in the dark',
      '"#eac39c"',
      '"#402010"',
      /site\.yaml:5: accent\.dark: #402010 has .* dark paper.*lighter one\.$/,
    ],
    [
      'a colour without quotation marks',
      '"#7A1F4B"',
      '#7A1F4B',
      /site\.yaml:4: accent\.light: Write a colour as six hexadecimal digits in quotation marks/,
    ],
    ['a colour by its name', '"#7A1F4B"', 'navy', /site\.yaml:4: accent\.light: Write a colour/],
    [
      'a logo that isn’t there',
      'logo.svg',
      'other.svg',
      /site\.yaml:2: logo: There is no such file beside site\.yaml\.$/,
    ],
    [
      'a logo elsewhere',
      'logo.svg',
      '../logo.svg',
      /site\.yaml:2: logo: Name an SVG or PNG file beside site\.yaml/,
    ],
    ['a logo of no size', 'logo.svg', 'bare.svg', /site\.yaml:2: logo: Give the picture a viewBox/],
    ['a heavy logo', 'logo.svg', 'large.svg', /site\.yaml:2: logo: Make the file smaller: at most 100 kB\.$/],
    [
      'a link without Spanish',
      ', es: Quiénes somos',
      '',
      /site\.yaml:9: links\.0\.label\.es: Give the link a name\.$/,
    ],
    [
      'a way out that is no page',
      'https://example.com/',
      'javascript:alert(1)',
      /site\.yaml:11: leave: Write a whole web address/,
    ],
    [
      'an unknown campaign',
      CAMPAIGN,
      'other',
      /site\.yaml:13: campaign: There is no campaign “other”; there are stop-child/,
    ],
    ['an unknown field', 'source:', 'sources:', /site\.yaml:12: sources: take this out; nothing reads it\.$/],
    ['no name', 'name: Example Hosts', '', /name: Say who runs this site\.$/],
  ])('is named with its line and the remedy: %s', (_, from, to, message) => {
    expect(FULL).toContain(from)
    expect(() => load(FULL.replace(from, to))).toThrow(message)
  })
})
