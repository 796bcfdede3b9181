import { describe, expect, it } from 'vitest'
import type { Campaign } from '#letter/campaign.ts'
import type { Language } from '#letter/say.ts'
import type { PageText } from '../../web/words/es.ts'
import { PAGE_ES } from '../../web/words/es-all.ts'
import { app, content } from '../samples.ts'
import { plain, read, siteOf, withCampaign } from './documents.ts'

const CAMPAIGN = 'stop-child-sex-trafficking'
const OWN = 'your-own-letter'
const LANGUAGES = [['en', ''] as const, ['es', '/es'] as const]
const { site } = siteOf()
const documentAt = async (path: string, of = site) => read(await (await of.request(path)).text())
const campaignIn = async (language: Language, id = CAMPAIGN) =>
  (await (await app.request(`/api/campaigns/${id}?lang=${language}`)).json()) as Campaign
const saidIn = (language: Language) => (text: PageText) => (language === 'es' ? PAGE_ES[text] : text)
/** Text as the words of a document have it. */
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
/** The words of a part of a page. */
const wordsOf = (html: string) => flat(plain(html.replace(/<[^>]+>/g, ' ')))

describe.each(LANGUAGES)('in “%s”', (language, prefix) => {
  const t = saidIn(language)

  it('the landing page says what is asked, of whom, why, how long it takes, and what happens to what is typed', async () => {
    const { title, summary, host, letters, why = [] } = await campaignIn(language)
    const { words, links, root } = await documentAt(`${prefix}/`)
    const texts = [title, summary, ...why, ...letters.flatMap(({ title, summary }) => [title, summary])]
    expect(letters).toHaveLength(5)
    expect(texts.filter((text) => !words.includes(flat(text)))).toEqual([])
    expect(words).toContain(t('A campaign of {host}').replace('{host}', host.name))
    for (const text of [
      'About five minutes. No account.',
      'Nothing goes out until you send it.',
      'It is kept in this browser alone. Our server uses it to find your officials and to make your letters, and keeps nothing. No account, no cookies, no tracking.',
      'Each is written already. A sentence of your own makes it stronger.',
    ] as const)
      expect(words).toContain(t(text))
    expect(words).not.toContain(t('You say what it is about, why it matters to you, and what you ask for.'))
    for (const path of [`/c/${CAMPAIGN}/address`, '/privacy', `/c/${CAMPAIGN}/help`, `/c/${OWN}`])
      expect(links).toContain(`${prefix}${path}`)
    // The picture of a letter is for the eye alone: the text says the same.
    expect(root).toMatch(new RegExp(`<div class="letter-picture" aria-hidden="true">.*?${letters[0]?.title}`))
  })

  it('the letter of one’s own has a landing page that promises no text, and asks for one’s own', async () => {
    const { words, links, root } = await documentAt(`${prefix}/c/${OWN}`)
    expect(words).toContain(t('You say what it is about, why it matters to you, and what you ask for.'))
    for (const text of [
      'What the letters ask for',
      'Each is written already. A sentence of your own makes it stronger.',
    ] as const)
      expect(words).not.toContain(t(text))
    expect(root).not.toContain('letter-picture')
    expect(links).toContain(`${prefix}/c/${OWN}/address`)
    expect(links).not.toContain(`${prefix}/c/${OWN}`)
  })

  it('other ways to help come with hotlines first, then whom to give to, how to share, and who runs it', async () => {
    const { report, organizations, host, share } = await campaignIn(language)
    const { root, words, links } = await documentAt(`${prefix}/c/${CAMPAIGN}/help`)
    const main = wordsOf(root.slice(root.indexOf('<main'), root.indexOf('<footer')))
    expect(report.length * organizations.length).toBeGreaterThan(0)
    const told = [...report, ...organizations, host, ...(host.join ?? [])].flatMap(({ name, what }) => [
      name,
      what,
    ])
    expect(told.filter((text) => text && !main.includes(flat(text)))).toEqual([])
    const order = [
      'If you know of something, or need help yourself, this comes before any letter.',
      'Give money or time',
      'Spread the word',
      'Join those who run this campaign',
    ] as const
    const places = order.map((text) => words.indexOf(t(text)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(words).toContain(flat(share ?? ''))
    expect(root.match(/id="hotlines"/g)).toHaveLength(1)
    expect(root.indexOf('id="hotlines"')).toBeLessThan(root.indexOf('<footer'))
    expect(links.filter((href) => href === 'tel:+18883737888')).toHaveLength(1)
    // Its address is known to the browser alone: a path would lead nowhere.
    expect(words).not.toContain(`${prefix}/c/`)
    expect(links.filter((href) => href.includes('flyer.pdf'))).toHaveLength(1)
    for (const { url } of [...report, ...organizations]) if (url) expect(links).toContain(url)
  })

  it('the foot of every page but that of help has the hotlines, who runs the campaign, and how old and whose the data is', async () => {
    const { report, host } = await campaignIn(language)
    for (const path of ['/', `/c/${CAMPAIGN}/write`, '/privacy', '/nowhere']) {
      const { root } = await documentAt(`${prefix}${path}`)
      const foot = root.slice(root.indexOf('<footer'))
      expect(foot).toMatch(/<h2 id="hotlines" tabindex="-1">/i)
      for (const { phone, text, url } of report) {
        if (phone) expect(foot).toContain(`">${phone}</a>`)
        if (text) expect(foot).toContain(`href="sms:${text}"`)
        if (url) expect(foot).toContain(`href="${url}" rel="noopener noreferrer" target="_blank"`)
      }
      expect(foot).toContain('href="tel:+18883737888"')
      expect(foot).toContain(`href="${host.url}"`)
      for (const url of ['https://www.geonames.org/', 'https://creativecommons.org/licenses/by/4.0/'])
        expect(foot).toContain(`href="${url}"`)
      for (const to of [`/c/${CAMPAIGN}/help`, '/privacy']) expect(foot).toContain(`href="${prefix}${to}"`)
    }
  })

  it('help and the way off the page stand before everything else, and work without a script', async () => {
    for (const path of ['/', `/c/${CAMPAIGN}/send`, '/nowhere']) {
      const { root, links } = await documentAt(`${prefix}${path}`)
      const { leave } = content.site.file
      expect(links.slice(0, 3)).toEqual(['#main', '#hotlines', leave])
      expect(root).toMatch(new RegExp(`<a href="${leave}" rel="noreferrer"`))
      expect(root).toMatch(/<main id="main" tabindex="-1">/i)
      expect(root).toContain(`aria-label="${t('Help and safety')}"`)
    }
  })
})

it('a browser that looks for an icon of a text, which names none, is not told that something is missing', async () => {
  expect((await site.request('/favicon.ico')).status).toBe(204)
  expect((await site.request('/favicon.png')).status).toBe(404)
})

describe('a site of somebody else', () => {
  const logo = {
    url: '/site/logo-0123456789.svg',
    width: 120,
    height: 40,
    bytes: new Uint8Array(),
    type: 'image/svg+xml' as const,
  }
  const theirs = siteOf({
    content: {
      site: {
        ...content.site,
        logo,
        file: {
          ...content.site.file,
          name: 'Example Hosts',
          contact: { email: 'hello@example.org', phone: '404-555-0123', url: 'https://example.org/contact' },
          links: [{ label: { en: 'About us', es: 'Quiénes somos' }, url: 'https://example.org/about' }],
          leave: 'https://example.com/',
          source: 'https://example.org/source',
        },
      },
    },
  }).site

  it.each(LANGUAGES)(
    'has their name, logo, links and ways to reach them on its pages, in “%s”',
    async (language, prefix) => {
      const t = saidIn(language)
      for (const path of ['/', '/privacy', `/c/${CAMPAIGN}/write`]) {
        const { root, links } = await documentAt(`${prefix}${path}`, theirs)
        const [head = ''] = /<header.*?<\/header>/s.exec(root) ?? []
        expect(head).toContain('<span>Example Hosts</span>')
        expect(head).toMatch(
          /<img src="\/site\/logo-0123456789\.svg" width="120" height="40" alt="" class="logo"\/?>/,
        )
        expect(head).toContain(`href="${prefix}/"`)
        const foot = wordsOf(root.slice(root.indexOf('<footer')))
        for (const text of [
          language === 'es' ? 'Quiénes somos' : 'About us',
          '404-555-0123',
          t('Contact'),
          t('Source code'),
        ])
          expect(foot).toContain(text)
        for (const href of [
          'https://example.org/about',
          'mailto:hello@example.org',
          'https://example.org/contact',
          'https://example.org/source',
          'https://example.com/',
        ])
          expect(links).toContain(href)
      }
      const privacy = await documentAt(`${prefix}/privacy`, theirs)
      expect(privacy.title).toBe(`${t('What happens to what you type')} – Example Hosts`)
      expect(privacy.words).toContain('Example Hosts · hello@example.org')
    },
  )

  it('has no heading for hotlines where a campaign has none', async () => {
    const { site } = siteOf({ content: withCampaign((campaign) => ({ ...campaign, report: [] })) })
    for (const path of ['/', `/c/${CAMPAIGN}/help`])
      expect((await documentAt(path, site)).words).not.toContain('Get help, or report')
  })
})
