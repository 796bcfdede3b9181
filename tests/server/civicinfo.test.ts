import type { AddressInfo } from 'node:net'
import { civicinfo } from '@googleapis/civicinfo'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../server/app.ts'
import type { CivicError, RepresentativeInfoData } from '../../server/civicinfo/schema.ts'
import { censusGeocoder } from '../../server/lookup/geocoder.ts'
import { geocoderAnswers, match } from '../mocks/geocoder.ts'
import { app, content, DATE } from '../samples.ts'

type Answer = RepresentativeInfoData & { kind: string; normalizedInput: Record<string, string> }

const get = (path: string, init: RequestInit = {}) => app.request(`/civicinfo/v2/${path}`, init)
const query = (address: string, more = '') => `?address=${encodeURIComponent(address)}${more}`

async function representatives(address: string, more = ''): Promise<Answer> {
  const response = await get(`representatives${query(address, more)}`)
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}
async function refused(path: string, status: number): Promise<CivicError['error']> {
  const response = await get(path)
  expect(response.status).toBe(status)
  return ((await response.json()) as CivicError).error
}
/** The names of those who hold an office of this name. */
function holders({ offices = [], officials = [] }: RepresentativeInfoData, name: string) {
  const held = offices.filter((office) => office.name === name)
  return held.flatMap(({ officialIndices }) => officialIndices.map((index) => officials[index]?.name))
}
const officeNames = ({ offices = [] }: RepresentativeInfoData) => offices.map(({ name }) => name)

describe('a client that was written for the Google Civic Information API', () => {
  // The real geocoder's client, so that an address settles what its ZIP code leaves open.
  const settling = createApp({ ...content, geocode: censusGeocoder(), today: () => DATE })
  const server = serve({ fetch: settling.fetch, port: 0, hostname: '127.0.0.1' })
  let client: ReturnType<typeof civicinfo>
  beforeAll(async () => {
    await new Promise((resolve) => (server.listening ? resolve(null) : server.once('listening', resolve)))
    const rootUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    client = civicinfo({ version: 'v2', auth: 'a-key-that-nobody-checks', rootUrl })
  })
  afterAll(() => server.close())

  it('works by changing its base address', async () => {
    geocoderAnswers([match(-85.16, 34.25, { state: 'GA', zip: '30161' })])
    const address = '12 Sample Street, Rome, GA 30161'
    const { data } = await client.representatives.representativeInfoByAddress({ address })
    expect(data.kind).toBe('civicinfo#representativeInfoResponse')
    expect(data.normalizedInput).toEqual({
      line1: '12 Sample Street',
      city: 'Rome',
      state: 'GA',
      zip: '30161',
    })
    expect(Object.keys(data.divisions ?? {})).toEqual([
      'ocd-division/country:us',
      'ocd-division/country:us/state:ga',
      'ocd-division/country:us/state:ga/cd:14',
      'ocd-division/country:us/state:ga/sldu:52',
      'ocd-division/country:us/state:ga/sldl:13',
    ])
    for (const [division, { officeIndices }] of Object.entries(data.divisions ?? {})) {
      expect(officeIndices).not.toHaveLength(0)
      for (const index of officeIndices ?? []) expect(data.offices?.[index]?.divisionId).toBe(division)
    }
  })

  it('sends its filters as repeated parameters', async () => {
    const { data } = await client.representatives.representativeInfoByAddress({
      address: '30161',
      levels: ['country', 'administrativeArea1'],
      roles: ['headOfGovernment', 'headOfState'],
    })
    expect(data.offices?.map(({ name }) => name)).toEqual([
      'President of the United States',
      'Governor of Georgia',
    ])
  })

  it('asks for a division by its id', async () => {
    const { data } = await client.representatives.representativeInfoByDivision({
      ocdId: 'ocd-division/country:us/state:ga',
      levels: ['country'],
    })
    expect(data.officials?.map(({ name }) => name)).toEqual(['Jon Ossoff', 'Raphael G. Warnock'])
  })

  it('finds the error where it looks for it', async () => {
    const asked = client.representatives.representativeInfoByAddress({ address: 'nowhere' })
    await expect(asked).rejects.toMatchObject({
      code: 400,
      message: expect.stringMatching(/^Failed to parse address/),
      errors: [{ domain: 'global', reason: 'parseError' }],
    })
  })
})

describe('what was understood of an address', () => {
  const inputOf = async (address: string) => (await representatives(address)).normalizedInput
  it('has the state that was written, or that the ZIP code settles, and else none', async () => {
    const fortCampbell = { line1: '', city: 'Fort Campbell', zip: '42223' }
    expect(await inputOf('42223')).toEqual(fortCampbell)
    expect(await inputOf('Fort Campbell, TN 42223')).toEqual({ ...fortCampbell, state: 'TN' })
    expect(await inputOf('30161')).toEqual({ line1: '', city: 'Rome', state: 'GA', zip: '30161' })
    const response = await get(`divisionsByAddress${query('42223')}`)
    expect(await response.json()).toMatchObject({ normalizedInput: fortCampbell })
  })
})

describe('GET /civicinfo/v2/representatives', () => {
  it('names offices with their level and role, and points from each to its officials', async () => {
    const answer = await representatives('Rome, GA 30161')
    const summary = answer.offices?.map(({ name, levels, roles }) => [name, ...levels, ...roles])
    expect(summary).toEqual([
      ['President of the United States', 'country', 'headOfState', 'headOfGovernment'],
      ['Vice President of the United States', 'country', 'deputyHeadOfGovernment'],
      ['U.S. Senator', 'country', 'legislatorUpperBody'],
      ['Governor of Georgia', 'administrativeArea1', 'headOfGovernment'],
      ['GA State Senator', 'administrativeArea1', 'legislatorUpperBody'],
    ])
    expect(holders(answer, 'U.S. Senator')).toEqual(['Jon Ossoff', 'Raphael G. Warnock'])
    expect(holders(answer, 'Governor of Georgia')).toEqual(['Brian Kemp'])
  })

  it('leaves out the districts that an address doesn’t settle', async () => {
    const { divisions } = await representatives('30161')
    expect(Object.keys(divisions).filter((id) => /cd:|sldl:/.test(id))).toEqual([])
    const both = await representatives('42223')
    expect(Object.keys(both.divisions)).toEqual(['ocd-division/country:us'])
    const one = await representatives('Fort Campbell, TN 42223')
    expect(Object.keys(one.divisions)).toContain('ocd-division/country:us/state:tn/cd:7')
  })

  it('writes an official with the fields of that API, and leaves out what isn’t known', async () => {
    const { officials = [] } = await representatives('30161', '&levels=country&roles=legislatorUpperBody')
    expect(officials).toHaveLength(2)
    expect(officials[0]).toMatchObject({
      name: 'Jon Ossoff',
      party: 'Democratic Party',
      phones: expect.arrayContaining([expect.stringMatching(/^\d{3}-\d{3}-\d{4}$/)]),
      urls: expect.arrayContaining([expect.stringMatching(/^https:\/\/www\.ossoff\.senate\.gov/)]),
      photoUrl: expect.stringMatching(/^https:/),
      channels: [],
    })
    const [capitol] = officials[0]?.address ?? []
    expect(capitol).toEqual({
      line1: expect.stringMatching(/Senate Office Building$/),
      city: 'Washington',
      state: 'DC',
      zip: '20510',
    })
    expect(officials[0]).not.toHaveProperty('emails')
  })

  it('gives divisions alone if offices aren’t wanted', async () => {
    const answer = await representatives('30161', '&includeOffices=false')
    expect(answer).not.toHaveProperty('offices')
    expect(answer).not.toHaveProperty('officials')
    expect(answer.divisions['ocd-division/country:us/state:ga']).toEqual({ name: 'Georgia' })
  })

  it('leaves out divisions without an office that passes the filter', async () => {
    const answer = await representatives('30161', '&roles=legislatorUpperBody&levels=administrativeArea1')
    expect(Object.keys(answer.divisions)).toEqual(['ocd-division/country:us/state:ga/sldu:52'])
    expect(answer.divisions['ocd-division/country:us/state:ga/sldu:52']?.officeIndices).toEqual([0])
    expect((await representatives('30161', '&roles=judge')).offices).toEqual([])
  })

  it('DC’s mayor and council work on three levels, and DC is also known as a state', async () => {
    const answer = await representatives('20001', '&levels=locality')
    expect(officeNames(answer).sort()).toEqual([
      'DC Chairman of the Council',
      'DC Councilmember',
      'Mayor of the District of Columbia',
    ])
    expect(answer.divisions['ocd-division/country:us/district:dc']).toMatchObject({
      name: 'District of Columbia',
      alsoKnownAs: ['ocd-division/country:us/state:dc'],
    })
  })

  it.each([
    ['Nebraska’s one chamber is an upper body', '68102', 'legislatorUpperBody', ['U.S. Senator']],
    ['Puerto Rico has a Resident Commissioner', '00901', 'legislatorLowerBody', ['Resident Commissioner']],
    ['Guam has a delegate', '96910', 'legislatorLowerBody', ['Delegate to the U.S. House']],
  ])('%s', async (_, zip, role, offices) => {
    expect(officeNames(await representatives(zip, `&levels=country&roles=${role}`))).toEqual(offices)
  })

  it.each([
    ['no address', '', 'required'],
    ['an empty address', '?address=%20', 'required'],
    ['two addresses', '?address=30161&address=30162', 'required'],
    ['an address without a ZIP code', query('Rome, GA'), 'parseError'],
    ['a house number that looks like a ZIP code', query('12345 Main Street, Albany, NY'), 'parseError'],
    ['a state that contradicts the ZIP code', query('Rome, AL 30161'), 'parseError'],
    ['HTML', query('<img src=x> Rome, GA 30161'), 'parseError'],
    ['a page of text', query(`${'x'.repeat(2000)} 30161`), 'parseError'],
    ['a level that isn’t one', query('30161', '&levels=galaxy'), 'invalid'],
    ['one good and one unknown role', query('30161', '&roles=judge&roles=wizard'), 'invalid'],
    ['includeOffices that is neither true nor false', query('30161', '&includeOffices=maybe'), 'invalid'],
  ])('%s is answered with 400 in Google’s shape', async (_, search, reason) => {
    const error = await refused(`representatives${search}`, 400)
    expect(error).toEqual({
      code: 400,
      message: expect.stringMatching(/^(No address|Failed to parse|Invalid value)/),
      errors: [{ message: error.message, domain: 'global', reason }],
      status: 'INVALID_ARGUMENT',
    })
  })

  it.each(['30159', '09012'])('a ZIP code that nobody here represents is not found: %s', async (zip) => {
    const error = await refused(`representatives${query(zip)}`, 404)
    expect(error).toMatchObject({ status: 'NOT_FOUND', errors: [{ reason: 'notFound' }] })
  })
})

describe('GET /civicinfo/v2/representatives/{ocdId}', () => {
  const ga = 'ocd-division/country:us/state:ga'

  it.each([ga, encodeURIComponent(ga)])('answers %s', async (id) => {
    const data = (await (await get(`representatives/${id}`)).json()) as RepresentativeInfoData
    expect(Object.keys(data.divisions)).toEqual([ga])
    expect(officeNames(data)).toEqual(['U.S. Senator', 'Governor of Georgia'])
    expect(data).not.toHaveProperty('normalizedInput')
  })

  it('takes in the divisions inside it if recursive', async () => {
    const response = await get(`representatives/${ga}?recursive=true&levels=country`)
    const data = (await response.json()) as RepresentativeInfoData
    expect(Object.keys(data.divisions)).toHaveLength(1 + 14)
    const seats = data.offices?.filter(({ roles }) => roles.includes('legislatorLowerBody'))
    expect(seats).toHaveLength(14)
  })

  it('keeps an office that nobody holds', async () => {
    const vacant = content.officials.districtsOf('us-house', null).find(({ vacancy }) => vacancy)
    const response = await get(`representatives/${vacant?.division}`)
    const { offices } = (await response.json()) as RepresentativeInfoData
    expect(offices).toMatchObject([{ divisionId: vacant?.division, officialIndices: [] }])
  })

  it('refuses the whole country at once, and a division that doesn’t exist', async () => {
    const all = await refused('representatives/ocd-division/country:us?recursive=true', 403)
    expect(all.errors[0]?.reason).toBe('limitExceeded')
    const none = await refused(`representatives/${ga}/cd:99`, 404)
    expect(none.errors[0]?.reason).toBe('notFound')
  })
})

describe('GET /civicinfo/v2/divisionsByAddress', () => {
  it('gives the settled divisions with their names', async () => {
    const response = await get(`divisionsByAddress${query('Juneau, AK 99801')}`)
    expect(await response.json()).toEqual({
      kind: 'civicinfo#divisionsByAddressResponse',
      normalizedInput: { line1: '', city: 'Juneau', state: 'AK', zip: '99801' },
      divisions: {
        'ocd-division/country:us': { name: 'United States' },
        'ocd-division/country:us/state:ak': { name: 'Alaska' },
        'ocd-division/country:us/state:ak/cd:1': { name: "Alaska's at-large congressional district" },
        'ocd-division/country:us/state:ak/sldu:b': { name: 'Alaska Senate District B' },
      },
    })
  })
})

describe('the whole of /civicinfo/v2', () => {
  it('is open to pages from anywhere, with any headers of their client, for reading only', async () => {
    const headers = { Origin: 'https://example.org', 'Access-Control-Request-Headers': 'x-goog-api-client' }
    const response = await get(`divisionsByAddress${query('30161')}`, { headers })
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    const preflight = await get('representatives', { method: 'OPTIONS', headers })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD')
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('x-goog-api-client')
    const own = await app.request('/api/health', { headers })
    expect(own.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  it('answers an unknown path in Google’s shape, also to pages from elsewhere', async () => {
    const response = await get('elections')
    expect(response.status).toBe(404)
    expect(((await response.json()) as CivicError).error.status).toBe('NOT_FOUND')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  it('keeps addresses out of caches and logs', async () => {
    const said = ['log', 'info', 'warn', 'debug'].map((level) =>
      vi.spyOn(console, level as 'log').mockImplementation(() => {}),
    )
    const response = await get(`representatives${query('12 Sample Street, Rome, GA 30161')}`)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
    for (const spy of said) expect(spy).not.toHaveBeenCalled()
  })

  it('says in Google’s shape that something broke, and logs no address', async () => {
    const broken = createApp({
      ...content,
      places: {
        ...content.places,
        find: () => {
          throw new Error('Broken on purpose.')
        },
      },
      geocode: null,
      today: () => DATE,
    })
    const logged = vi.mocked(console.error).mockImplementation(() => {})
    const response = await broken.request(
      `/civicinfo/v2/representatives${query('12 Sample Street, Rome, GA 30161')}`,
    )
    expect(response.status).toBe(500)
    expect(((await response.json()) as CivicError).error.status).toBe('INTERNAL')
    expect(logged.mock.calls).toHaveLength(1)
    expect(JSON.stringify(logged.mock.calls)).not.toMatch(/Sample|30161/)
    // The log was meant to be written here; what follows must not.
    logged.mockClear()
  })
})
