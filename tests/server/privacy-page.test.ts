import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { censusGeocoder } from '../../server/lookup/geocoder.ts'
import type { PageText } from '../../web/words/es.ts'
import { PAGE_ES } from '../../web/words/es-all.ts'
import { plain, siteOf } from './documents.ts'

/**
 * Every sentence of the privacy page, and the tests that show that it is true: file and name. What is said of others, and of what nobody but them
 * can know, has none.
 */
const SAID: [PageText, ...[file: string, name: string][]][] = [
  [
    'It stays in your browser. We keep nothing, and nobody follows you here.',
    [
      'tests/e2e/privacy.test.ts',
      'what is typed goes to this server only, in no address, and nothing of it stays there',
    ],
  ],
  [
    'Your address, your choices, your letters and what you have ticked off are kept in this browser’s storage, so that a reload, a crash or a pause doesn’t cost you a word. Whoever uses this browser can see them here. On a computer that others use too, say at the foot of the page that it shouldn’t remember: then all of it is gone once the browser is closed. Until then, or where the browser brings its tabs back, a closed tab can be opened again with all that was in it: clear everything before you go.',
    ['tests/e2e/privacy.test.ts', 'the words are kept in this browser’s storage alone'],
    ['tests/e2e/whole-way.test.ts', 'is still there after a reload, and after going back and forth'],
    ['tests/e2e/leaving.test.ts', 'what is typed on a computer that others use goes with its tab'],
  ],
  [
    'There are no cookies, no account, no counting of visitors, and nothing from other sites.',
    ['tests/e2e/privacy.test.ts', 'there are no cookies'],
    ['tests/e2e/privacy.test.ts', 'what is typed goes to this server only'],
    ['tests/server/headers.test.ts', 'sets no cookie'],
  ],
  [
    'It gets your ZIP code, and your street or your position if you give them, to find the officials who represent you; and your name, address, answers, letters and signature to check them and to make a PDF or an e-mail file of them. It answers, and keeps nothing: no file, no database. Its log has the time, the kind of request and whether it worked, but nothing that you typed and not where you came from.',
    [
      'tests/e2e/privacy-sent.test.ts',
      'the server gets for each step what the page says, and no word before that',
    ],
    ['tests/e2e/privacy.test.ts', 'nothing of it stays there'],
    [
      'tests/server/log.test.ts',
      'has for each request its method, the route’s pattern, the status and the time, and nothing else',
    ],
  ],
  [
    'The addresses of these pages say which campaign and which step, never what you typed.',
    ['tests/e2e/privacy-sent.test.ts', 'no address of the way has anything in it but campaign and step'],
  ],
  [
    'Where a ZIP code lies in several districts and you have left the tick for it set, our server asks the Bureau’s address service where your street is. It gets the street, city, state and ZIP code, from our server and not from you, and nothing else.',
    [
      'tests/e2e/privacy-sent.test.ts',
      'the Bureau’s service gets street, city, state and ZIP code, from the server, and nothing else',
    ],
    ['tests/e2e/street.test.ts', 'is asked for nowhere without the tick'],
    ['tests/e2e/privacy.test.ts', 'the page speaks of the Census Bureau only where its service is asked'],
  ],
  [
    'The officials’ pictures lie on other sites. This page loads none of them unless you ask for pictures; those sites then see your network address, but not what you typed and not from which page you came.',
    [
      'tests/e2e/pictures.test.ts',
      'shows no picture of another site until a person asks, and says where they come from',
    ],
  ],
  [
    'You send them yourself. An office keeps what it gets, and answers to your address. A link to a mail service such as Gmail holds your letter, so that it can open there; the e-mail program, the office’s website and the telephone have rules of their own.',
  ],
  [
    '“Leave this page quickly”, or the Escape key three times, clears what you typed and opens a harmless page in place of this one. Whoever goes back in this tab comes to that page again; to return, enter the address of this site. The browser’s history may still show the pages that you opened here before: a private window shows none, and you can delete the history in the browser’s settings.',
    [
      'tests/e2e/leaving.test.ts',
      'one tap leaves for a harmless page, in place of this one, and nothing typed is left',
    ],
    ['tests/e2e/leaving.test.ts', 'so do three presses of Escape'],
    ['tests/e2e/leaving.test.ts', 'whoever goes back after that sees nothing of the site'],
  ],
  [
    'The program can’t see what a network or another machine between you and it writes down; who runs the site can tell you about that.',
  ],
]

describe.each([
  ['/privacy', (text: PageText): string => text],
  ['/es/privacy', (text: PageText): string => PAGE_ES[text]],
])('%s', (path, t) => {
  it('says these sentences and no other', async () => {
    const { site } = siteOf({ content: { geocode: censusGeocoder() } })
    const html = await (await site.request(path)).text()
    const main = html
      .slice(html.indexOf('<main'), html.indexOf('</main>'))
      .replace(/<dialog.*?<\/dialog>/gs, '')
    const said = [...main.matchAll(/<p(?: class="lead")?>(.*?)<\/p>/gs)].map(([, text = '']) =>
      plain(text.replace(/<[^>]+>/g, '')),
    )
    // At the end stand who runs the site, and the way back.
    const others = ['Constituent', t('Back to the letters')]
    expect(said.filter((text) => !others.includes(text))).toEqual(SAID.map(([text]) => t(text)))
  })
})

it.each(SAID.filter(([, ...tests]) => tests.length > 0))(
  'the privacy page says what is tested: %s',
  (_, ...tests) => {
    for (const [file, name] of tests) expect(readFileSync(file, 'utf8')).toContain(name)
  },
)
