import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Campaign } from '#letter/campaign.ts'
import { letterText } from '#letter/compose.ts'
import { draft } from '#letter/drafts.ts'
import { placeholders } from '#letter/gaps.ts'
import { createApp } from '../../server/app.ts'
import { campaignIn, loadCampaigns } from '../../server/campaigns.ts'
import { letterSaying } from '../letter/sample-official.ts'
import { readPdf } from '../pdf/read.ts'
import { alex, app, content, DATE, letterTo, post, someone } from '../samples.ts'

const FIRST = 'stop-child-sex-trafficking'
const get = (path: string, accepted = 'en') => app.request(path, { headers: { 'Accept-Language': accepted } })
const campaignAt = async (path: string, accepted?: string) =>
  (await (await get(path, accepted)).json()) as Campaign

describe('a campaign', () => {
  it('is answered in the language of the page, with English letters unless others are asked for', async () => {
    const inSpanish = await campaignAt(`/api/campaigns/${FIRST}?lang=es`)
    expect([inSpanish.language, inSpanish.languages]).toEqual(['es', ['en', 'es']])
    expect(inSpanish.title).toBe('Alto a la trata sexual de niñas y niños')
    const [letter] = inSpanish.letters
    expect([letter?.title, letter?.language]).toEqual(['Refugio y atención para sobrevivientes', 'en'])
    expect(letter?.body).toMatch(/^My name is/)

    const both = await campaignAt(`/api/campaigns/${FIRST}?lang=es&letters=es`)
    expect([both.letters[0]?.language, both.letters[0]?.body]).toEqual([
      'es',
      expect.stringMatching(/^Me llamo/),
    ])
    const letters = await campaignAt(`/api/campaigns/${FIRST}?letters=es`)
    expect([letters.title, letters.letters[0]?.title, letters.letters[0]?.subject]).toEqual([
      'Stop child sex trafficking',
      'Shelter and care for survivors',
      both.letters[0]?.subject,
    ])
  })

  it('keeps its facts in every language', async () => {
    const [english, spanish] = await Promise.all(
      ['en', 'es'].map((lang) => campaignAt(`/api/campaigns/${FIRST}?lang=${lang}&letters=${lang}`)),
    )
    const facts = (campaign: Campaign | undefined) => ({
      host: [campaign?.host.name, campaign?.host.url, campaign?.host.phone],
      report: campaign?.report.map(({ phone, text, url }) => [phone, text, url]),
      organizations: campaign?.organizations.map(({ name, url, ways }) => [name, url, ways]),
      letters: campaign?.letters.map(({ id, to }) => [id, to]),
    })
    expect(facts(spanish)).toEqual(facts(english))
    expect(facts(english).report?.flat()).toContain('1-888-373-7888')
  })

  it.each([
    ['', 'es-PR', 'es'],
    ['?lang=en', 'es', 'en'],
    ['?lang=es', 'en', 'es'],
    ['', 'fr', 'en'],
  ])(
    'goes by Accept-Language, and before it by what is asked for: %s %s',
    async (query, accepted, language) => {
      const response = await get(`/api/campaigns/${FIRST}${query}`, accepted)
      expect(response.headers.get('Content-Language')).toBe(language)
      expect(response.headers.get('Vary')).toContain('Accept-Language')
      expect(((await response.json()) as Campaign).language).toBe(language)
    },
  )

  it('is listed in the reader’s language, with the languages that it has', async () => {
    const list = (await (await get('/api/campaigns', 'es')).json()) as { campaigns: Campaign[] }
    expect(list.campaigns.find(({ id }) => id === FIRST)).toEqual({
      id: FIRST,
      title: 'Alto a la trata sexual de niñas y niños',
      summary: expect.stringMatching(/^En este país/),
      host: expect.objectContaining({ what: expect.stringMatching(/^Organización/) }),
      language: 'es',
      languages: ['en', 'es'],
      blank: false,
    })
  })

  it('refuses letters in a language that nobody here speaks', async () => {
    const response = await get(`/api/campaigns/${FIRST}?letters=xx`, 'es')
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      errors: [{ path: 'letters', message: 'Elija uno de los idiomas: en, es.' }],
    })
  })

  it('is filled in the language of the letter, under titles in that of the reader', async () => {
    const senator = someone('us-senator', 'NY')
    const sender = { ...alex, address: { ...alex.address, city: 'Buffalo', state: 'NY', zip: '14201' } }
    const response = await app.request('/api/letters/drafts?lang=es', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ campaign: FIRST, sender, officials: [senator.id], language: 'es' }),
    })
    const { drafts } = (await response.json()) as { drafts: Record<string, string>[] }
    expect(drafts[0]).toMatchObject({ title: 'Refugio y atención para sobrevivientes', language: 'es' })
    expect(drafts[0]?.body).toMatch(
      /^Me llamo Alex Example\. Vivo en Buffalo, Nueva York, y usted me representa/,
    )
    const plain = await post('/api/letters/drafts', { campaign: FIRST, sender, officials: [senator.id] })
    expect(((await plain.json()) as { drafts: unknown[] }).drafts[0]).toMatchObject({
      title: 'Shelter and care for survivors',
      language: 'en',
      body: expect.stringMatching(/Buffalo, New York/),
    })
  })
})

describe('every campaign in another language', () => {
  const translated = [...content.translations].flatMap(([id, others]) =>
    Object.values(others).map((campaign) => ({ campaign, original: content.campaigns.get(id) as Campaign })),
  )
  const letters = translated.flatMap(({ campaign }) => (campaign.blank ? [] : campaign.letters))

  it('has no word of the English one left, but names', () => {
    expect(translated.length).toBeGreaterThan(0)
    for (const { campaign, original } of translated) {
      const words = ({
        title,
        summary,
        share,
        why = [],
        host,
        questions,
        report,
        organizations,
        letters,
      }: Campaign) => [
        ...[title, summary, share, ...why, host.what, ...(host.join ?? []).map(({ what }) => what)],
        ...questions.flatMap(({ label, hint }) => [label, hint]),
        ...[...report, ...organizations].map(({ what }) => what),
        ...letters.flatMap((letter) => [
          letter.title,
          letter.summary,
          letter.subject,
          letter.ask,
          letter.body,
        ]),
      ]
      const [here, there] = [words(campaign), words(original)]
      expect(here).toHaveLength(there.length)
      expect(here.filter((text, index) => text !== undefined && text === there[index])).toEqual([])
    }
  })

  it('never blames a child, as in English', () => {
    for (const campaign of [...content.campaigns.values(), ...translated.map(({ campaign }) => campaign)])
      expect(JSON.stringify(campaign)).not.toMatch(/prostitu|porn|menor(?:es)? infractor/i)
  })

  it.each(letters.map((letter) => [`${letter.id} (${letter.language})`, letter] as const))(
    'has letters that fit on a page with a story of 200 characters: %s',
    async (_, letter) => {
      const story =
        'Llevo once años enseñando en tercer grado en este pueblo, y más de una vez me he preguntado quién estaba buscando al niño cuya silla seguía vacía desde el lunes. Quiero que siempre haya alguien buscando.'
      const { subject, body } = draft(letter, { sender: alex, answers: { story } })
      expect(placeholders(body)).toEqual([])
      expect(letterText(letterSaying(body, subject))).toContain('Me llamo Alex Example')
      const offices = [...content.officials.byId.values()].filter(({ chamber }) =>
        letter.to.includes(chamber),
      )
      const longest = offices.reduce((a, b) =>
        (a.postal[0]?.lines.join().length ?? 0) > (b.postal[0]?.lines.join().length ?? 0) ? a : b,
      )
      const pdf = await post('/api/letters/pdf', {
        letters: [letterTo(longest.id, { subject, body, language: letter.language })],
      })
      expect((await readPdf(new Uint8Array(await pdf.arrayBuffer()))).pages).toHaveLength(1)
    },
  )
})

describe('the files of a campaign', () => {
  const source = join('data/campaigns', FIRST)
  let folder = ''
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Loads the first campaign with some of its files changed: a new text, or null for one that is taken away. */
  function loadWith(changes: Record<string, ((text: string) => string) | null>) {
    folder = mkdtempSync(join(tmpdir(), 'campaigns-'))
    const home = join(folder, FIRST)
    cpSync(source, home, { recursive: true })
    for (const [name, change] of Object.entries(changes)) {
      const file = join(home, name)
      if (change)
        writeFileSync(file, change(readdirSync(home).includes(name) ? readFileSync(file, 'utf8') : ''))
      else rmSync(file)
    }
    return loadCampaigns(folder)
  }
  const without = (text: string) => (whole: string) => {
    expect(whole).toContain(text)
    return whole.replace(text, '')
  }
  const withChange = (from: string, to: string) => (whole: string) => {
    expect(whole).toContain(from)
    return whole.replace(from, to)
  }

  it.each<[string, Parameters<typeof loadWith>[0], RegExp]>([
    [
      'an organization is not translated',
      {
        'campaign.es.yaml': without('  Safe Horizon:\n    what: Acompaña a víctimas de violencia y abuso.\n'),
      },
      /campaign\.es\.yaml:\d+: organizations\.Safe Horizon: translate this too\./,
    ],
    [
      'an organization has gone',
      { 'campaign.yaml': (text) => text.replace(/ {2}- name: Safe Horizon\n(?: {4}.*\n)+/, '') },
      /campaign\.es\.yaml:\d+: organizations\.Safe Horizon: take this out/,
    ],
    [
      'what an organization does is not translated',
      { 'campaign.es.yaml': withChange('\n    what: Acompaña a víctimas de violencia y abuso.', ' {}') },
      /campaign\.es\.yaml:\d+: organizations\.Safe Horizon\.what: translate this too\./,
    ],
    [
      'a hint is not translated',
      { 'campaign.es.yaml': (text) => text.replace(/ {4}hint: >-\n(?: {6}.*\n)+/, '') },
      /campaign\.es\.yaml:\d+: questions\.story\.hint: translate this too\./,
    ],
    [
      'the words to share are not translated',
      { 'campaign.es.yaml': (text) => text.replace(/share: >-\n(?: {2}.*\n)+/, '') },
      /campaign\.es\.yaml:\d+: share: translate this too\./,
    ],
    [
      'a fact stands among the words',
      { 'campaign.es.yaml': withChange('  Polaris:\n', '  Polaris:\n    phone: "911"\n') },
      /campaign\.es\.yaml:\d+: organizations\.Polaris\.phone: take this out; nothing reads it\./,
    ],
    [
      'a letter is not translated',
      { 'governor.es.md': null },
      /governor\.es\.md can't be read \(ENOENT\); write it/,
    ],
    [
      'a letter has gone',
      { 'campaign.yaml': without('  - governor\n') },
      /governor\.es\.md:1: campaign\.yaml names no letter “governor”/,
    ],
    [
      'only the words of the campaign are missing',
      { 'campaign.es.yaml': null },
      /campaign\.es\.yaml can't be read/,
    ],
    [
      'the language is unknown',
      { 'governor.xx.md': () => '---\n---\n' },
      /governor\.xx\.md:1: “xx” is no language to translate to; there are en,es\./,
    ],
    [
      'a token is lost',
      { 'governor.es.md': withChange('{{sender.city}}', 'Rome') },
      /governor\.es\.md:7: the body lacks \{\{sender\.city\}\}/,
    ],
    [
      'a token is added',
      { 'governor.es.md': withChange('{{sender.city}}', '{{sender.city}}, {{sender.state}}') },
      /governor\.es\.md:7: the body has \{\{sender\.state\}\}, which the English one lacks/,
    ],
    [
      'a token is misspelled',
      { 'governor.es.md': withChange('{{sender.city}}', '{{sender.ciudad}}') },
      /governor\.es\.md:7: unknown token \{\{sender\.ciudad\}\}/,
    ],
    [
      'a mark is lost',
      { 'governor.es.md': withChange('{{! optional 2 }}\n', '') },
      /governor\.es\.md:7: paragraph 4 has no mark, and the English one \{\{! optional 2 \}\}\./,
    ],
    [
      'a mark has another number',
      { 'governor.es.md': withChange('optional 2', 'optional 4') },
      /paragraph 4 has \{\{! optional 4 \}\}, and the English one \{\{! optional 2 \}\}\./,
    ],
    [
      'a paragraph is missing',
      { 'governor.es.md': (text) => text.replace(/Le pido que[^\n]*\n\n/, '') },
      /governor\.es\.md:7: it has 5 paragraphs, and the English letter 6\./,
    ],
    [
      'the ask is not translated',
      { 'governor.es.md': (text) => text.replace(/ask: .*\n/, '') },
      /governor\.es\.md:2: ask: have one here and in the English letter/,
    ],
    [
      'it says whom it is for',
      { 'governor.es.md': withChange('---\n', '---\nto: [governor]\n') },
      /governor\.es\.md:2: to: take this out/,
    ],
  ])('are refused, with file and line, where %s', (_, changes, message) => {
    expect(() => loadWith(changes)).toThrow(message)
  })

  it('may be in English alone; readers of other languages get that, and are told so', async () => {
    const files = readdirSync(source).filter((name) => name.includes('.es.'))
    const campaigns = loadWith(Object.fromEntries(files.map((name) => [name, null])))
    expect(files.length).toBeGreaterThan(5)
    expect(campaignIn(campaigns, FIRST, 'es', 'es')).toMatchObject({ language: 'en', languages: ['en'] })
    const english = createApp({ ...content, ...campaigns, geocode: null, today: () => DATE })
    const response = await english.request(`/api/campaigns/${FIRST}?lang=es&letters=es`)
    expect(response.headers.get('Content-Language')).toBe('en')
    expect(((await response.json()) as Campaign).letters[0]?.language).toBe('en')
  })
})
