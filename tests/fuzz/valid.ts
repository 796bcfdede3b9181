import { alex, campaigns, letterTo, someone } from '../samples.ts'

/** A request in its parts, before it is bytes: here they can still be changed one by one. Path and query are as they stand in the request line. */
export type Asked = {
  method: string
  path: string
  query: readonly (readonly [name: string, value: string])[]
  headers: Readonly<Record<string, string>>
  json?: unknown
}

const JSON_HEADERS = { 'Content-Type': 'application/json' }
const post = (path: string, json: unknown, query: Asked['query'] = []): Asked => ({
  method: 'POST',
  path,
  query,
  headers: JSON_HEADERS,
  json,
})
const get = (path: string, query: Asked['query'] = []): Asked => ({
  method: 'GET',
  path,
  query: query.map(([name, value]) => [name, encodeURIComponent(value)]),
  headers: {},
})

const [senator, legislator, governor] = [
  someone('us-senator', 'GA').id,
  someone('state-senator', 'GA').id,
  someone('governor', 'GA').id,
]
const campaign = campaigns[0]?.id ?? ''
const district = (id: string) => `ocd-division/country:us/state:ga/${id}`
const letter = letterTo(legislator, {
  body: 'I am José, your constituent.\n\nPlease support shelter – and “care”.\nThank you.',
  language: 'es',
  office: 0,
  date: '2026-11-21',
  enclosures: ['A report of two pages'],
})
const full = { letters: [letter, letterTo(senator)], paper: 'window' }

/** Requests that are answered well, by the route of the OpenAPI document that answers them. The texts are short: it is what is done to them that is tried. */
export const VALID: Readonly<Record<string, readonly Asked[]>> = {
  'POST /api/officials': [
    post('/api/officials', { address: { zip: '30161' } }, [['lang', 'es']]),
    post('/api/officials', {
      address: { street: '12 Sample Street', city: 'Rome', state: 'GA', zip: '30161-1234' },
      location: { latitude: 34.2507, longitude: -85.1465, accuracy: 20 },
      divisions: [district('sldl:13'), district('sldu:52')],
    }),
  ],
  'POST /api/map': [
    post('/api/map', { zip: '30161', divisions: [district('sldl:13'), district('sldu:52')], borders: true }),
  ],
  'GET /api/campaigns': [get('/api/campaigns', [['lang', 'en']])],
  'GET /api/campaigns/{id}': [
    get(`/api/campaigns/${campaign}`, [
      ['lang', 'es'],
      ['letters', 'en'],
    ]),
  ],
  'GET /api/campaigns/{id}/flyer.pdf': [get(`/api/campaigns/${campaign}/flyer.pdf`, [['lang', 'es']])],
  'GET /api/site': [get('/api/site')],
  'POST /api/letters/drafts': [
    post('/api/letters/drafts', {
      campaign,
      sender: alex,
      answers: { story: 'My own words.\n\nTwo paragraphs of them.' },
      language: 'es',
      officials: [senator, legislator, governor],
    }),
  ],
  'POST /api/letters/pdf': [
    post('/api/letters/pdf', { letters: [letterTo(senator)] }),
    post('/api/letters/pdf', full),
  ],
  'POST /api/letters/envelopes': [post('/api/letters/envelopes', full, [['lang', 'es']])],
  'POST /api/letters/labels': [post('/api/letters/labels', { ...full, start: 7 })],
  'POST /api/letters/eml': [post('/api/letters/eml', letter), post('/api/letters/eml', letterTo(legislator))],
  'GET /api/health': [get('/api/health')],
  'GET /api/openapi.json': [get('/api/openapi.json')],
  'GET /civicinfo/v2/representatives': [
    get('/civicinfo/v2/representatives', [
      ['address', '12 Sample Street, Rome, GA 30161'],
      ['includeOffices', 'true'],
      ['levels', 'country'],
      ['levels', 'administrativeArea1'],
      ['roles', 'legislatorUpperBody'],
      ['key', 'none'],
    ]),
  ],
  'GET /civicinfo/v2/representatives/{ocdId}': [
    get('/civicinfo/v2/representatives/ocd-division%2Fcountry%3Aus%2Fstate%3Awy', [['recursive', 'true']]),
    get('/civicinfo/v2/representatives/ocd-division/country:us/state:ga/cd:14', [
      ['levels', 'country'],
      ['roles', 'legislatorLowerBody'],
    ]),
  ],
  'GET /civicinfo/v2/divisionsByAddress': [
    get('/civicinfo/v2/divisionsByAddress', [['address', 'Rome, Georgia 30161, USA']]),
  ],
}

/** The addresses of the page and of its files. */
export const PAGES: readonly Asked[] = [
  '/',
  '/es',
  '/privacy',
  `/c/${campaign}`,
  `/c/${campaign}/officials`,
  `/es/c/${campaign}/write`,
  '/OFL.txt',
  '/site.css',
  '/assets/none.js',
].map((path) => get(path, path.endsWith('officials') ? [['pictures', '']] : []))
