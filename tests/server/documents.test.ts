import { describe, expect, it } from 'vitest'
import { render } from '../../web/render.tsx'
import { listed } from '../../web/served.ts'
import { PAGE_ES } from '../../web/words/es-all.ts'
import { app, content, DATE } from '../samples.ts'
import { plain, read, siteOf, withCampaign } from './documents.ts'

const CAMPAIGN = 'stop-child-sex-trafficking'
const OWN = 'your-own-letter'
const { site, lines } = siteOf()
const get = (path: string, headers: Record<string, string> = {}) => site.request(path, { headers })
const documentAt = async (path: string) => read(await (await get(path)).text())
const api = async (path: string) => (await app.request(`/api/${path}`)).json()

const EN = 'Stop child sex trafficking'
const ES = 'Alto a la trata sexual de niñas y niños'

/** Every page of the site: its path, its language, its title and its heading, which on a step is for those without a script. */
const PAGES: [string, string, string, string][] = [
  ['/', 'en', EN, EN],
  ['/es/', 'es', ES, ES],
  [`/c/${CAMPAIGN}`, 'en', EN, EN],
  [`/es/c/${CAMPAIGN}`, 'es', ES, ES],
  [`/c/${CAMPAIGN}/address`, 'en', `Your address – ${EN}`, 'Where do you live?'],
  [`/c/${CAMPAIGN}/officials`, 'en', `Your officials – ${EN}`, 'Your officials'],
  [`/c/${CAMPAIGN}/write`, 'en', `Your letters – ${EN}`, 'Your letters'],
  [`/c/${CAMPAIGN}/send`, 'en', `Send – ${EN}`, 'Send your letters'],
  [`/es/c/${CAMPAIGN}/address`, 'es', `Su dirección – ${ES}`, '¿Dónde vive usted?'],
  [`/es/c/${CAMPAIGN}/officials`, 'es', `Sus representantes – ${ES}`, 'Sus representantes'],
  [`/es/c/${CAMPAIGN}/write`, 'es', `Sus cartas – ${ES}`, 'Sus cartas'],
  [`/es/c/${CAMPAIGN}/send`, 'es', `Enviar – ${ES}`, 'Envíe sus cartas'],
  [`/c/${CAMPAIGN}/help`, 'en', `Other ways to help – ${EN}`, 'Other ways to help'],
  [`/es/c/${CAMPAIGN}/help`, 'es', `Otras maneras de ayudar – ${ES}`, 'Otras maneras de ayudar'],
  ['/privacy', 'en', 'What happens to what you type – Constituent', 'What happens to what you type'],
  [
    '/es/privacy',
    'es',
    'Qué pasa con lo que usted escribe – Constituent',
    'Qué pasa con lo que usted escribe',
  ],
  [`/c/${OWN}`, 'en', 'A letter of your own', 'A letter of your own'],
  [`/es/c/${OWN}`, 'es', 'Una carta propia', 'Una carta propia'],
]

/** Addresses at which there is nothing, in each language. */
const NOWHERE = [
  '/nowhere',
  '/c',
  '/c/',
  '/c/no-such-campaign',
  '/c/no-such-campaign/write',
  `/c/${CAMPAIGN}/x`,
  `/c/${CAMPAIGN}/write/x`,
  `/c/${CAMPAIGN}/about`,
  '/privacy/x',
  '/fr/',
  '/en/',
  '/toString',
  '/es/es',
  '/es/c/no-such-campaign',
  '/index.html',
  '/index.html.br',
  '/%69ndex.html',
  '//',
  '//privacy',
  `//c/${CAMPAIGN}/officials`,
  `//es/c/${CAMPAIGN}`,
]

describe('the document of a page', () => {
  it.each(PAGES)(
    '%s is in its language, with its title, its heading and its words',
    async (path, lang, title, heading) => {
      const response = await get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Language')).toBe(lang)
      expect(response.headers.get('Content-Type')).toMatch(/^text\/html; charset=utf-8$/i)
      const document = read(await response.text())
      expect(document).toMatchObject({ lang, title, made: 'whole' })
      expect(document.headings).toEqual([heading])
      const id = path.includes(OWN) ? OWN : CAMPAIGN
      const { summary } = (await api(`campaigns/${id}?lang=${lang}`)) as { summary: string }
      expect(document.description).toBe(summary)
    },
  )

  it.each(['', '/es'])(
    'says without a script what needs one, and who helps, on each page below “%s/”',
    async (prefix) => {
      const [needs, helps] = prefix
        ? ['esta página necesita JavaScript', 'Pida ayuda, o denuncie']
        : ['this page needs JavaScript', 'Get help, or report']
      for (const page of ['', `/c/${CAMPAIGN}/address`, `/c/${CAMPAIGN}/send`])
        expect((await documentAt(`${prefix}${page || '/'}`)).root).toMatch(
          new RegExp(`<noscript>(?:(?!</noscript>).)*${needs}`),
        )
      for (const page of ['', `/c/${CAMPAIGN}/write`, `/c/${CAMPAIGN}/help`, '/privacy', '/nowhere']) {
        const { words, links } = await documentAt(`${prefix}${page || '/'}`)
        expect(words).toContain(helps)
        expect(links).toContain('tel:+18883737888')
      }
    },
  )

  it.each([
    ['/', 'en', CAMPAIGN],
    [`/es/c/${OWN}/write`, 'es', OWN],
    ['/es/nowhere', 'es', CAMPAIGN],
  ])('%s has with it what its page would ask the API for', async (path, lang, id) => {
    const { served } = await documentAt(path)
    const query = `lang=${lang}`
    const { campaigns } = (await api(`campaigns?${query}`)) as { campaigns: unknown }
    expect(served).toEqual({
      site: await api(`site?${query}`),
      campaigns,
      campaign: await api(`campaigns/${id}?${query}`),
      health: await api('health'),
    })
  })

  it.each([
    ['/', 'en', []],
    [`/c/${CAMPAIGN}/address`, 'en', []],
    [`/c/${CAMPAIGN}/officials`, 'en', ['officials']],
    [`/es/c/${CAMPAIGN}/write`, 'es', ['officials', 'letters']],
    [`/c/${CAMPAIGN}/send`, 'en', ['officials', 'letters']],
    ['/c/no-such-campaign/write', 'en', []],
  ])(
    '%s announces its script’s texts in its own language, its step’s code, and the fonts, as they are fetched',
    async (path, language, steps) => {
      const { announced, late } = await documentAt(path)
      const code = announced.filter(({ rel }) => rel === 'modulepreload')
      const named = (name: string) => expect.stringMatching(new RegExp(`^/assets/${name}-[\\w-]{8}\\.js$`))
      expect(code.map(({ href }) => href)).toEqual([language, ...steps].map(named))
      expect(late.map((href) => /^\/assets\/(\w+)-[\w-]{8}\.css$/.exec(href)?.[1])).toEqual(steps)
      expect(announced).toHaveLength(3 + steps.length)
      for (const { href, isAnonymous } of announced) {
        expect(isAnonymous).toBe(true)
        expect((await get(href)).status).toBe(200)
      }
    },
  )
})

describe('where a site knows its own address', () => {
  const named = siteOf({ settings: { PUBLIC_URL: 'https://write.example.org' } }).site
  const addressesAt = async (path: string) =>
    [
      ...(await (await named.request(path)).text()).matchAll(/<link rel="(?:canonical|alternate)"[^>]*>/g),
    ].map(
      ([link]) =>
        [/hreflang="([^"]*)"/.exec(link)?.[1] ?? 'canonical', /href="([^"]*)"/.exec(link)?.[1]] as const,
    )

  it.each([
    ['/', 'en', `/c/${CAMPAIGN}`],
    ['/es/', 'es', `/c/${CAMPAIGN}`],
    [`/es/c/${CAMPAIGN}/write`, 'es', `/c/${CAMPAIGN}/write`],
    [`/c/${OWN}`, 'en', `/c/${OWN}`],
    ['/privacy', 'en', '/privacy'],
  ])('%s names its one address, and the same page in each language', async (path, language, own) => {
    const [english, spanish] = [`https://write.example.org${own}`, `https://write.example.org/es${own}`]
    expect(await addressesAt(path)).toEqual([
      ['canonical', language === 'es' ? spanish : english],
      ['en', english],
      ['es', spanish],
      ['x-default', english],
    ])
  })

  it('a page that says that there is nothing names none, and neither does a site that doesn’t know its address', async () => {
    expect(await addressesAt('/nowhere')).toEqual([])
    for (const path of ['/', '/privacy'])
      expect(await (await get(path)).text()).not.toMatch(/canonical|hreflang="x/)
  })
})

describe('an address at which there is nothing', () => {
  it.each(NOWHERE)('%s is answered 404, with a page that leads back', async (path) => {
    const isSpanish = /^\/+es\//.test(path)
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Language')).toBe(isSpanish ? 'es' : 'en')
    const { title, headings, made, links, lang } = read(await response.text())
    const heading = isSpanish ? 'Esta página no existe' : 'There is no such page'
    expect({ title, headings, made, lang }).toEqual({
      title: `${heading} – Constituent`,
      headings: [heading],
      made: 'shell',
      lang: isSpanish ? 'es' : 'en',
    })
    expect(links).toContain(`${isSpanish ? '/es' : ''}/c/${CAMPAIGN}`)
  })
})

describe('another way to write an address', () => {
  it.each([
    [`/c/${CAMPAIGN}/`, `/c/${CAMPAIGN}`],
    [`/c/${CAMPAIGN}//officials?pictures`, `/c/${CAMPAIGN}/officials?pictures`],
    ['/privacy/', '/privacy'],
    ['/es', '/es/'],
    [`/es//c/${CAMPAIGN.replaceAll('-', '%2D')}/help/`, `/es/c/${CAMPAIGN}/help`],
  ])('%s is answered with the way to %s', async (path, own) => {
    const response = await get(path)
    expect(response.status).toBe(308)
    expect(response.headers.get('Location')).toBe(own)
    expect((await get(own)).status).toBe(200)
  })
})

describe('a campaign that hasn’t been translated', () => {
  const english = siteOf({ content: { translations: new Map() } }).site
  const untranslated = async (path: string) => read(await (await english.request(path)).text()).root
  const [campaign] = content.campaigns.values()
  if (!campaign) throw new Error('There is no campaign.')
  const { title, summary, host, letters, why = [], report, organizations } = campaign
  const join = host.join ?? []
  const said = (texts: (string | undefined)[]) => texts.filter((text) => text !== undefined)
  const contacts = (list: { name: string; what?: string | undefined }[]) =>
    said(list.flatMap(({ name, what }) => [name, what]))
  /** The words of a page that stand in an element of another language, or in none. */
  const wordsIn = (root: string, isMarked: boolean) => {
    const marked = /<(\w+)[^>]* lang="en"(?! hreflang)[^>]*>.*?<\/\1>/gis
    const html = isMarked ? [...root.matchAll(marked)].map(([it]) => it).join(' ') : root.replace(marked, ' ')
    return plain(html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')
  }

  it.each([
    [
      `/es/c/${CAMPAIGN}`,
      [title, summary, host.name, ...why, ...letters.flatMap(({ title, summary }) => [title, summary])],
    ],
    [`/es/c/${CAMPAIGN}/help`, contacts([...report, ...organizations, host, ...join])],
    ['/es/privacy', [host.what, ...contacts(report)]],
    ['/es/nowhere', [title]],
  ])('is marked as English on the Spanish page %s, and nothing else is', async (path, texts) => {
    const root = await untranslated(path)
    const [english, spanish] = [wordsIn(root, true), wordsIn(root, false)]
    const flat = texts.map((text) => text.replace(/\s+/g, ' '))
    expect(flat.filter((text) => !english.includes(text))).toEqual([])
    expect(flat.filter((text) => text.length > 30 && spanish.includes(text))).toEqual([])
    expect(english).not.toContain(PAGE_ES['Get help, or report'])
    expect(await untranslated(path.replace('/es', ''))).not.toMatch(/ lang="en"/)
  })

  it('is marked so in the list of all beside one that has been', async () => {
    const { site } = siteOf({
      content: {
        campaigns: new Map([
          ...content.campaigns,
          ['another', { ...campaign, id: 'another', title: 'Another', languages: ['en'] }],
        ]),
      },
    })
    const { root } = read(await (await site.request('/es/')).text())
    const items = [...root.matchAll(/<li><h2(.*?)<\/li>/gs)].map(([it]) => it)
    expect(items.map((it) => [...it.matchAll(/ lang="en"/g)].length)).toEqual([0, 3])
  })
})

describe('the links of the site', () => {
  it('lead from the first page to all others and to nothing that isn’t there, each language within itself', async () => {
    const seen = new Map<string, number>()
    const queue = ['/']
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      if (seen.has(path)) continue
      const response = await get(path)
      seen.set(path, response.status)
      if (!/html/.test(response.headers.get('Content-Type') ?? '')) continue
      const { links, lang, root } = read(await response.text())
      const own = links.filter((href) => href.startsWith('/') && !href.startsWith('/api/'))
      queue.push(...own)
      // One link of each page is the same page in the other language, and says so.
      const other = lang === 'en' ? 'es' : 'en'
      const [, turned] =
        new RegExp(`href="([^"]*)"[^>]* lang="${other}" hrefLang="${other}"`, 'i').exec(root) ?? []
      const twin = lang === 'en' ? `/es${path}` : path.replace(/^\/es/, '') || '/'
      expect(turned?.replace(/(.)\/$/, '$1')).toBe(twin.replace(/(.)\/$/, '$1'))
      const foreign = own.filter((href) => /^\/es(?:\/|$)/.test(href) === (lang === 'en'))
      expect(foreign).toEqual([turned])
    }
    expect([...seen].filter(([, status]) => status !== 200)).toEqual([])
    const names = [...seen.keys()].map((path) => path.replace(/(.)\/$/, '$1'))
    // The later steps are reached by going the way.
    const reached = PAGES.map(([path]) => path.replace(/(.)\/$/, '$1')).filter(
      (path) => !/officials|write|send/.test(path),
    )
    expect(names).toEqual(expect.arrayContaining(reached))
  })
})

describe('whatever somebody wrote into a campaign', () => {
  const TITLE = 'A </script><!--<script>alert(1)</script> &lt; &amp; "quotes" $& $1 \u2028 title'
  const hostile = siteOf({
    content: withCampaign((campaign) => ({
      ...campaign,
      title: TITLE,
      summary: `${TITLE} in short`,
      host: { ...campaign.host, what: TITLE },
    })),
  }).site

  it.each(['/', `/c/${CAMPAIGN}/write`, '/nowhere'])(
    'stands in the document as text and as data, and is no markup: %s',
    async (path) => {
      const html = await (await hostile.request(path)).text()
      const document = read(html)
      expect(document.served.campaign.title).toBe(TITLE)
      expect(document.description).toBe(`${TITLE} in short`)
      if (path !== '/nowhere') expect(document.title).toContain(TITLE)
      expect(document.words).toContain(TITLE.replace(/\s+/g, ' '))
      // The scripts are the page's own: the way off it, its code and the data.
      expect(html.match(/<script\b/gi)).toHaveLength(3)
      expect(html.match(/<\/script/gi)).toHaveLength(3)
      expect(html).not.toContain('<!--<')
    },
  )
})

describe('several campaigns', () => {
  const [first] = content.campaigns.values()
  const several = siteOf({
    content: {
      campaigns: new Map([
        ...content.campaigns,
        ...(first ? [['another', { ...first, id: 'another', title: 'Another' }] as const] : []),
      ]),
    },
  }).site

  it('are listed on the first page, which has the site’s name, and the letter of one’s own beside them', async () => {
    const document = read(await (await several.request('/')).text())
    expect(document).toMatchObject({
      title: 'Constituent',
      made: 'whole',
      headings: ['What do you want to write about?'],
    })
    expect(listed(document.served.campaigns).map(({ id }) => id)).toEqual([CAMPAIGN, 'another'])
    for (const id of [CAMPAIGN, 'another', OWN]) expect(document.links).toContain(`/c/${id}`)
    expect(document.links.filter((href) => href === `/c/${OWN}`)).toHaveLength(1)
    const another = read(await (await several.request('/c/another')).text())
    expect(another).toMatchObject({ title: 'Another', headings: ['Another'] })
    expect(another.served.campaign.id).toBe('another')
    expect(another.links).toContain('/c/another/address')
  })
})

describe('making documents', () => {
  /** A site that counts what it makes. */
  function counting(today = () => DATE) {
    const made: string[] = []
    let fails = 0
    const { site, lines } = siteOf({
      today,
      render: (place, served) => {
        made.push(`${place.language} ${place.page.name}`)
        if (fails-- > 0) throw new Error('A fault of ours')
        return render(place, served)
      },
    })
    return {
      site,
      made,
      lines,
      fail: (times: number) => {
        fails = times
      },
    }
  }

  it('is done once a day for each page and language, whatever stands behind the path', async () => {
    let day = DATE
    const { site, made } = counting(() => day)
    const first = await (await site.request('/')).text()
    for (const path of ['/', '/?x=1', '/?pictures'])
      expect(await (await site.request(path)).text()).toBe(first)
    expect(made).toEqual(['en front'])
    for (const path of ['/es/', `/c/${CAMPAIGN}`, `/c/${CAMPAIGN}/`, `/c/${OWN}`, '/privacy'])
      await site.request(path)
    expect(made).toEqual(['en front', 'es front', 'en about', 'en about', 'en privacy'])
    day = '2027-01-04'
    expect(await (await site.request('/')).text()).toContain('before you write')
    expect(made).toHaveLength(6)
  })

  it('is done once for all addresses at which there is nothing, which are taken for no page', async () => {
    const { site, made } = counting()
    const nowhere = ['/x', '/y', '/c/y', '/c/y/write', '/c/z/help', '/privacy/x']
    for (const path of ['/', ...nowhere, '/es/x', '/es/c/y'])
      expect([path, (await site.request(path)).status]).toEqual([path, path === '/' ? 200 : 404])
    expect(made).toEqual(['en front', 'en unknown', 'es unknown'])
    expect((await site.request('/')).status).toBe(200)
    expect(made).toHaveLength(3)
  })

  it('is tried again after a fault, which is answered in a sentence and logged', async () => {
    const { site, lines, fail } = counting()
    fail(1)
    const response = await site.request('/')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('A fault of ours')
    expect(lines).toHaveLength(1)
    expect((await site.request('/')).status).toBe(200)
  })

  it('doesn’t mix up languages and campaigns that are asked for at one time', async () => {
    const { site } = counting()
    const paths = PAGES.map(([path]) => path)
    const documents = await Promise.all(
      [...paths, ...paths.toReversed()].map(async (path) => read(await (await site.request(path)).text())),
    )
    for (const [index, [, lang, title]] of PAGES.entries()) {
      const twin = documents[2 * PAGES.length - 1 - index]
      expect(documents[index]).toMatchObject({ lang, title })
      expect(twin).toEqual(documents[index])
    }
  })
})

describe('asking for a document', () => {
  it('is answered 304 by its tag, which another language or another page doesn’t have', async () => {
    const tags = await Promise.all(
      ['/', '/es/', '/privacy'].map(async (path) => (await get(path)).headers.get('ETag') ?? ''),
    )
    expect(new Set(tags).size).toBe(3)
    expect(tags).not.toContain('')
    const [tag = '', spanish = ''] = tags
    const again = await get('/', { 'If-None-Match': tag })
    expect(again.status).toBe(304)
    expect(again.headers.get('Cache-Control')).toBe('no-cache')
    expect(await again.text()).toBe('')
    expect((await get('/', { 'If-None-Match': spanish })).status).toBe(200)
  })

  it('by HEAD has the head of the same answer and nothing more', async () => {
    for (const [path, status] of [
      ['/', 200],
      ['/nowhere', 404],
    ] as const) {
      const head = await site.request(path, { method: 'HEAD' })
      const whole = await get(path)
      expect(head.status).toBe(status)
      expect(await head.text()).toBe('')
      for (const name of ['Content-Type', 'Content-Language', 'Content-Security-Policy', 'Cache-Control'])
        expect(head.headers.get(name)).toBe(whole.headers.get(name))
    }
  })

  it('is answered in the language of its address, whatever the browser prefers', async () => {
    const response = await get('/', { 'Accept-Language': 'es' })
    expect(read(await response.text()).lang).toBe('en')
    expect(response.headers.get('Vary') ?? '').not.toMatch(/language/i)
    expect(read(await (await get('/es/', { 'Accept-Language': 'en' })).text()).lang).toBe('es')
  })

  it('comes compressed, and is asked for again each time', async () => {
    const response = await get('/', { 'Accept-Encoding': 'gzip' })
    expect(response.headers.get('Content-Encoding')).toBe('gzip')
    expect(response.headers.get('Vary')).toMatch(/Accept-Encoding/i)
    expect(response.headers.get('Cache-Control')).toBe('no-cache')
  })

  it('never lets it load anything from elsewhere, but pictures where they are asked for', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('Content-Security-Policy') ?? ''
    for (const path of ['/', '/es/privacy', '/nowhere', `/c/${CAMPAIGN}/officials`]) {
      expect(await policy(path)).not.toContain('https:')
      expect(await policy(`${path}?pictures`)).toMatch(/img-src 'self' data: https:;/)
      expect((await policy(`${path}?pictures`)).replace(' https:', '')).toBe(await policy(path))
    }
  })

  it('is told apart from asking for a file of an older build, which is nowhere, and isn’t kept as if it were one', async () => {
    const response = await get('/assets/index-of-yesterday.js')
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).not.toMatch(/html|javascript/)
    expect(response.headers.get('Cache-Control') ?? '').not.toMatch(/immutable|max-age/)
  })

  it('leaves nothing in the log but faults', () => {
    expect(lines).toEqual([])
  })
})
