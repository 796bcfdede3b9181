import { describe, expect, it } from 'vitest'
import { createApp } from '../../server/app.ts'
import type { ChamberAnswer, Found } from '../../server/lookup/answer.ts'
import { app, content, jsonHeaders, post } from '../samples.ts'

type Errors = { errors: { path: string; message: string }[] }

async function lookUp(
  zip: string,
  more: { state?: string; city?: string; divisions?: string[] } = {},
): Promise<Found> {
  const { divisions, ...address } = more
  const response = await post('/api/officials', { address: { zip, ...address }, divisions })
  expect(response.status).toBe(200)
  return (await response.json()) as Found
}

async function refused(body: unknown, status: number): Promise<Errors['errors']> {
  const response = await post('/api/officials', body)
  expect(response.status).toBe(status)
  return ((await response.json()) as Errors).errors
}

/** The one chamber of an answer with this code; a chamber that is missing or answered twice fails. */
function chamber(found: Found, code: string): ChamberAnswer {
  const [only, ...more] = found.chambers.filter((one) => one.chamber === code)
  expect(more).toEqual([])
  if (!only) throw new Error(`The answer has no ${code}.`)
  return only
}
const names = (found: Found, ids: string[] = []) => ids.map((id) => found.officials[id]?.name)
const divisions = (one: ChamberAnswer) =>
  one.districts.map(({ division }) => division.replace('ocd-division/country:us/', ''))

describe('an answer by ZIP code', () => {
  it('names the place, the date of the data and every chamber in order', async () => {
    const found = await lookUp('30161')
    expect(found.place).toEqual({
      city: 'Rome',
      state: 'GA',
      zip: '30161',
      latitude: expect.closeTo(34.25, 1),
      longitude: expect.closeTo(-85.16, 1),
    })
    expect(found.asOf).toMatch(/^2026-/)
    expect(found.method).toBe('zip')
    expect(found.chambers.map((one) => one.chamber)).toEqual([
      'us-president',
      'us-vice-president',
      'us-senate',
      'us-house',
      'governor',
      'state-upper',
      'state-lower',
    ])
    expect(names(found, chamber(found, 'us-senate').districts[0]?.officials)).toEqual([
      'Jon Ossoff',
      'Raphael G. Warnock',
    ])
    expect(names(found, chamber(found, 'governor').districts[0]?.officials)).toEqual(['Brian Kemp'])
  })

  it('settles a chamber in which the official list has one district', async () => {
    const upper = chamber(await lookUp('30161'), 'state-upper')
    expect(upper).toMatchObject({ name: 'Georgia State Senate', settled: true })
    expect(upper.districts).toMatchObject([
      { division: 'ocd-division/country:us/state:ga/sldu:52', share: 1, settled: true, vacancy: null },
    ])
  })

  it('leaves a chamber open where people live in several districts, sorted by their share', async () => {
    const lower = chamber(await lookUp('30161'), 'state-lower')
    expect(lower.settled).toBe(false)
    expect(divisions(lower).sort()).toEqual([
      'state:ga/sldl:12',
      'state:ga/sldl:13',
      'state:ga/sldl:14',
      'state:ga/sldl:5',
    ])
    const shares = lower.districts.map(({ share }) => share ?? -1)
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2)
  })

  it('keeps each official of each candidate, with what a letter needs', async () => {
    const found = await lookUp('30161')
    const ids = found.chambers.flatMap(({ districts }) => districts.flatMap(({ officials }) => officials))
    expect(Object.keys(found.officials).sort()).toEqual([...new Set(ids)].sort())
    const fuller = Object.values(found.officials).find(({ familyName }) => familyName === 'Fuller')
    expect(fuller).toMatchObject({
      office: 'us-representative',
      title: 'U.S. Representative',
      division: 'ocd-division/country:us/state:ga/cd:14',
      state: 'GA',
      party: 'Republican',
      email: null,
    })
  })

  it('takes the first five digits of a ZIP+4', async () => {
    expect((await lookUp('30161-1234')).place.zip).toBe('30161')
  })
})

describe('a person’s own choice', () => {
  const fourteenth = 'ocd-division/country:us/state:ga/sldl:14'

  it('settles the chamber, and keeps the others to change to', async () => {
    const found = await lookUp('30161', { divisions: [fourteenth] })
    const lower = chamber(found, 'state-lower')
    expect(found.method).toBe('chosen')
    expect(lower.settled).toBe(true)
    expect(lower.districts[0]).toMatchObject({ division: fourteenth, settled: true })
    expect(lower.districts.slice(1).map(({ settled }) => settled)).toEqual([false, false, false])
  })

  it('can overrule a district that the ZIP code had settled', async () => {
    const before = chamber(await lookUp('83702'), 'state-upper').districts.map(({ division }) => division)
    for (const division of before) {
      const upper = chamber(await lookUp('83702', { divisions: [division] }), 'state-upper')
      expect(upper.districts.filter(({ settled }) => settled).map((district) => district.division)).toEqual([
        division,
      ])
    }
  })

  it('is refused where it isn’t among the candidates, and where it names two of one chamber', async () => {
    const far = 'ocd-division/country:us/state:ga/sldl:180'
    expect(await refused({ address: { zip: '30161' }, divisions: [far] }, 422)).toEqual([
      { path: 'divisions.0', message: expect.stringMatching(/not among those of this ZIP code/) },
    ])
    const two = [fourteenth, 'ocd-division/country:us/state:ga/sldl:13']
    expect(await refused({ address: { zip: '30161' }, divisions: two }, 422)).toEqual([
      { path: 'divisions', message: expect.stringMatching(/one district for the Georgia House/) },
    ])
  })
})

describe('a ZIP code over two states', () => {
  it('shows the candidates of both, and leaves senators and governor open', async () => {
    const found = await lookUp('42223')
    expect(divisions(chamber(found, 'us-house')).sort()).toEqual(['state:ky/cd:1', 'state:tn/cd:7'])
    expect(chamber(found, 'us-senate').settled).toBe(false)
    expect(divisions(chamber(found, 'us-senate')).sort()).toEqual(['state:ky', 'state:tn'])
    expect(chamber(found, 'governor').name).toBe('Governor')
    expect(found.notices.join(' ')).toMatch(/lies in .*(Kentucky and Tennessee|Tennessee and Kentucky)/)
  })

  it.each([
    ['a typed state', { state: 'TN' }],
    ['a state written out', { state: 'tennessee' }],
    ['a chosen district', { divisions: ['ocd-division/country:us/state:tn/cd:7'] }],
    ['a chosen state', { divisions: ['ocd-division/country:us/state:tn'] }],
  ])('%s rules out the other state in every chamber', async (_, more) => {
    const found = await lookUp('42223', more)
    expect(found.place.state).toBe('TN')
    const all = found.chambers.flatMap(divisions)
    expect(all.filter((division) => division.startsWith('state:ky'))).toEqual([])
    for (const code of ['us-senate', 'us-house', 'governor', 'state-upper', 'state-lower'])
      expect(chamber(found, code).settled).toBe(true)
    expect(chamber(found, 'us-house').districts).toMatchObject([{ share: 1 }])
  })

  it('does not settle the one lower house of a ZIP code that most people share with Nebraska, which has none', async () => {
    const lower = chamber(await lookUp('69201'), 'state-lower')
    expect(lower.settled).toBe(false)
    expect(divisions(lower)).toEqual(['state:sd/sldl:26a'])
    expect(chamber(await lookUp('69201', { state: 'SD' }), 'state-lower').settled).toBe(true)
    expect(
      (await lookUp('69201', { state: 'NE' })).chambers.some((one) => one.chamber === 'state-lower'),
    ).toBe(false)
  })

  it('refuses choices in both', async () => {
    const both = ['ocd-division/country:us/state:tn/cd:7', 'ocd-division/country:us/state:ky/cd:1']
    expect((await refused({ address: { zip: '42223' }, divisions: both }, 422))[0]?.path).toBe('divisions.1')
  })
})

describe('the country’s special cases', () => {
  it('Nebraska has one chamber, of senators', async () => {
    const found = await lookUp('68102')
    expect(found.chambers.some((one) => one.chamber === 'state-lower')).toBe(false)
    const upper = chamber(found, 'state-upper')
    expect(upper.name).toBe('Nebraska Legislature')
    for (const id of upper.districts.flatMap(({ officials }) => officials))
      expect(found.officials[id]?.title).toBe('State Senator')
  })

  it.each(['99501', '82001', '05401'])(
    'the one representative of an at-large state is settled: %s',
    async (zip) => {
      expect(chamber(await lookUp(zip), 'us-house')).toMatchObject({
        settled: true,
        districts: [{ share: 1, settled: true }],
      })
    },
  )

  it.each([
    ['Arizona', '85004', 'AZ', 2],
    ['New Jersey', '07102', 'NJ', 2],
    ['Idaho', '83301', 'ID', 2],
    ['Washington', '98101', 'WA', 2],
  ])('%s sends two members of the lower house from each district', async (_, zip, state, seats) => {
    const found = await lookUp(zip)
    for (const { officials, vacancy } of chamber(found, 'state-lower').districts) {
      if (vacancy === null) expect(officials).toHaveLength(seats)
      for (const id of officials) expect(found.officials[id]?.state).toBe(state)
    }
  })

  it('New Hampshire’s floterials come with the base districts they lie over', async () => {
    const found = await lookUp('03301')
    const lower = chamber(found, 'state-lower')
    const floterials = lower.districts.filter(({ overlays }) => overlays)
    expect(floterials.length).toBeGreaterThan(0)
    for (const { overlays = [], officials, vacancy } of floterials) {
      expect(lower.districts.some(({ division }) => overlays.includes(division))).toBe(true)
      expect(officials.length > 0 || vacancy !== null).toBe(true)
    }
    const base =
      floterials[0]?.overlays?.find((division) =>
        lower.districts.some((district) => district.division === division),
      ) ?? ''
    const chosen = chamber(await lookUp('03301', { divisions: [base] }), 'state-lower')
    expect(chosen.settled).toBe(true)
    expect(
      chosen.districts
        .filter(({ settled }) => settled)
        .map(({ division }) => division)
        .sort(),
    ).toEqual([base, floterials[0]?.division].sort())
  })

  it('DC has a delegate, a mayor and a council, no senators, and no ward is claimed', async () => {
    const found = await lookUp('20001')
    expect(found.chambers.map((one) => one.chamber)).toEqual([
      'us-president',
      'us-vice-president',
      'us-house',
      'governor',
      'dc-council',
    ])
    expect(names(found, chamber(found, 'us-house').districts[0]?.officials)).toEqual([
      'Eleanor Holmes Norton',
    ])
    expect(chamber(found, 'governor').name).toBe('Mayor of the District of Columbia')
    const council = chamber(found, 'dc-council')
    expect(council.settled).toBe(false)
    const [atLarge, ...wards] = council.districts
    expect(atLarge).toMatchObject({
      division: 'ocd-division/country:us/district:dc',
      settled: true,
      share: 1,
    })
    expect(names(found, atLarge?.officials)).toContain('Phil Mendelson')
    expect(wards).toHaveLength(8)
    for (const ward of wards) expect(ward).toMatchObject({ share: null, settled: false })
    const ward = chamber(
      await lookUp('20001', { divisions: ['ocd-division/country:us/district:dc/ward:2'] }),
      'dc-council',
    )
    expect(ward.settled).toBe(true)
    expect(ward.districts.filter(({ settled }) => settled)).toHaveLength(2)
  })

  it('Puerto Rico has a Resident Commissioner and a governor; its at-large legislators are certain, its districts listed', async () => {
    const found = await lookUp('00901')
    expect(chamber(found, 'us-house').districts[0]).toMatchObject({
      division: 'ocd-division/country:us/territory:pr',
      settled: true,
    })
    const [commissioner] = chamber(found, 'us-house').districts[0]?.officials ?? []
    expect(found.officials[commissioner ?? '']?.title).toBe('Resident Commissioner')
    const upper = chamber(found, 'state-upper')
    expect(upper.settled).toBe(false)
    expect(upper.districts[0]).toMatchObject({
      division: 'ocd-division/country:us/territory:pr',
      settled: true,
    })
    expect(upper.districts.slice(1).every(({ settled, share }) => !settled && share === null)).toBe(true)
    expect(found.chambers.some((one) => one.chamber === 'us-senate')).toBe(false)
  })

  it.each([
    ['Guam', '96910', 'gu'],
    ['American Samoa', '96799', 'as'],
    ['the Northern Mariana Islands', '96950', 'mp'],
    ['the U.S. Virgin Islands', '00802', 'vi'],
    ['a PO box in Puerto Rico', '00902', 'pr'],
  ])('%s: a delegate and a governor, settled', async (_, zip, code) => {
    const found = await lookUp(zip)
    for (const one of ['us-house', 'governor']) {
      expect(chamber(found, one)).toMatchObject({
        settled: true,
        districts: [{ division: `ocd-division/country:us/territory:${code}` }],
      })
    }
    expect(found.notices.join(' ')).toMatch(/no senators/)
  })

  it.each([
    ['00802', 'The U.S. Virgin Islands have no senators and no vote for President; their member'],
    ['96950', "Our data doesn't include the members of the legislature of the Northern Mariana Islands."],
    ['96910', 'Guam has no senators and no vote for President; its member'],
  ])('speaks of islands in the plural, and with their article: %s', async (zip, words) => {
    expect((await lookUp(zip)).notices.join(' ')).toContain(words)
  })

  it('says in a sentence which state a ZIP code is not in, articles and all', async () => {
    const said = async (zip: string, state: string) =>
      (await refused({ address: { zip, state } }, 422))[0]?.message
    expect(await said('20001', 'VI')).toMatch(
      /is in the District of Columbia \(Washington\), not in the U\.S\. Virgin Islands\./,
    )
  })

  it('names the state of the post office while the ZIP code leaves the state open, and then the settled one', async () => {
    expect((await lookUp('42223')).place).toMatchObject({ city: 'Fort Campbell', state: 'KY' })
    expect((await lookUp('42223', { state: 'TN' })).place.state).toBe('TN')
    const tennessee = 'ocd-division/country:us/state:tn'
    expect((await lookUp('42223', { divisions: [tennessee] })).place.state).toBe('TN')
    expect((await lookUp('84034')).place.state).toBe('UT')
  })

  it('a district of Mississippi that was redrawn is never settled by its ZIP code', async () => {
    const found = await lookUp('38801')
    const redrawn = found.chambers
      .flatMap(({ districts }) => districts)
      .filter(({ division }) => /sldu:(1|2|10|11|19|34|41|42|44|45)$|sldl:(16|22|36|39|41)$/.test(division))
    expect(redrawn.length).toBeGreaterThan(0)
    for (const { settled } of redrawn) expect(settled).toBe(false)
    expect(found.notices.join(' ')).toMatch(/redrawn since our map was made/)
  })

  it('a ZIP code for PO boxes settles the state, not the districts, and says why', async () => {
    const found = await lookUp('30162')
    expect(chamber(found, 'us-senate').settled).toBe(true)
    expect(chamber(found, 'us-house')).toMatchObject({
      settled: false,
      districts: [{ share: null, settled: false }],
    })
    expect(found.notices.join(' ')).toMatch(/PO boxes.*doesn't tell where you live/)
  })

  it('what only explains an answer is told apart from what the person has to act on', async () => {
    const [box, dc] = [await lookUp('30162'), await lookUp('20001')]
    expect(box.background?.join(' ') ?? '').not.toMatch(/PO boxes/)
    expect(dc.background).toEqual(
      expect.arrayContaining([expect.stringMatching(/may not vote on final passage/)]),
    )
    for (const { notices, background = [] } of [box, dc])
      expect(notices).toEqual(expect.arrayContaining(background))
  })

  it.each(['09012', '34002', '96201'])('a military ZIP code says what to do: %s', async (zip) => {
    expect(await refused({ address: { zip } }, 422)).toEqual([
      { path: 'address.zip', message: expect.stringMatching(/military.*enter the ZIP code of that address/) },
    ])
  })

  it('a ZIP code in the Marshall Islands says that it elects nobody', async () => {
    expect((await refused({ address: { zip: '96960' } }, 422))[0]?.message).toMatch(
      /elects nobody to the U\.S\. Congress/,
    )
  })
})

describe('bad input', () => {
  it.each([
    ['no body', '', 400, ''],
    ['broken JSON', '{"address":', 400, ''],
    ['an array', [], 400, ''],
    ['no address', {}, 400, 'address'],
    ['no ZIP code', { address: { city: 'Rome' } }, 400, 'address.zip'],
    ['a ZIP code that is a number', { address: { zip: 30161 } }, 400, 'address.zip'],
    ['a ZIP code of four digits', { address: { zip: '3016' } }, 400, 'address.zip'],
    ['a state that isn’t one', { address: { zip: '30161', state: 'Gorgia' } }, 400, 'address.state'],
    ['HTML in the city', { address: { zip: '30161', city: '<img src=x>' } }, 400, 'address.city'],
    [
      'a control character in the street',
      { address: { zip: '30161', street: '1 Main\u0000' } },
      400,
      'address.street',
    ],
    ['a division that isn’t one', { address: { zip: '30161' }, divisions: ['ga-14'] }, 400, 'divisions.0'],
    [
      'a division that is too long',
      { address: { zip: '30161' }, divisions: [`ocd-division/country:us/state:ga/sldl:${'1'.repeat(200)}`] },
      400,
      'divisions.0',
    ],
  ])('%s is answered at its field', async (_, body, status, path) => {
    const errors = await refused(body, status)
    expect(errors.map((error) => error.path)).toEqual([path])
    expect(errors[0]?.message).toMatch(/^[A-Z].*\.$/)
    expect(errors[0]?.message).not.toMatch(/^(Too|Invalid) /)
    expect(JSON.stringify(errors)).not.toMatch(/at \w+ \(|node:|Error:/)
  })

  it('a ZIP code that doesn’t exist is answered with those close to it', async () => {
    expect(await refused({ address: { zip: '30159' } }, 422)).toEqual([
      {
        path: 'address.zip',
        message: expect.stringMatching(/There is no ZIP code 30159.*30161 \(Rome, GA\)/),
      },
    ])
  })

  it('a state that contradicts the ZIP code is answered at the state, naming both', async () => {
    expect(await refused({ address: { zip: '30161', state: 'AL' } }, 422)).toEqual([
      {
        path: 'address.state',
        message: 'ZIP code 30161 is in Georgia (Rome), not in Alabama. Correct the one that is wrong.',
      },
    ])
  })

  it('a body of 1 MB is refused', async () => {
    const errors = await refused({ address: { zip: '30161', street: 'x'.repeat(1_000_000) } }, 413)
    expect(errors[0]?.message).toMatch(/more text than can be sent/)
  })

  it('JSON without its header is refused with what to do', async () => {
    const { app } = await import('../samples.ts')
    const response = await app.request('/api/officials', {
      method: 'POST',
      body: '{"address":{"zip":"30161"}}',
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      errors: [{ path: '', message: 'Send JSON, with the header Content-Type: application/json.' }],
    })
  })

  it('empty fields of a form count as not given', async () => {
    const response = await post('/api/officials', {
      address: { zip: ' 30161 ', street: '', city: '', state: '' },
    })
    expect(response.status).toBe(200)
  })
})

describe('GET /api/health', () => {
  it('counts what there is', async () => {
    const { app } = await import('../samples.ts')
    const response = await app.request('/api/health')
    expect(await response.json()).toMatchObject({
      status: 'ok',
      data: { asOf: expect.any(String), zips: 41_488 },
    })
  })
})

describe('an answer to a ZIP code alone', () => {
  const ask = (site: ReturnType<typeof createApp>, body: object, language = 'en', method = 'POST') => {
    const text = JSON.stringify(body)
    const headers = { ...jsonHeaders(text), 'Accept-Language': language }
    return site.request('/api/officials', { method, headers, body: text })
  }
  const zip = { address: { zip: '30161' } }

  it('is the same the second time, in bytes and headers', async () => {
    const [first, second] = [await post('/api/officials', zip), await post('/api/officials', zip)]
    expect(await second.text()).toBe(await first.text())
    expect([...second.headers]).toEqual([...first.headers])
    expect(second.headers.get('content-type')).toMatch(/^application\/json/)
    expect(second.headers.get('cache-control')).toBe('no-store')
  })

  it('is looked up once for all who say no more than that', async () => {
    const asked: string[] = []
    const find = (code: string) => {
      asked.push(code)
      return content.places.find(code)
    }
    const site = createApp({
      ...content,
      places: { ...content.places, find },
      geocode: null,
      today: () => '2026-11-22',
    })
    await ask(site, zip)
    const once = asked.length
    for (let i = 0; i < 5; i++) expect((await ask(site, zip)).status).toBe(200)
    expect(asked).toHaveLength(once)
    // Who says more, be it something that we don't ask for, isn't remembered by it.
    for (const more of [{ name: 'Alex Example' }, { divisions: [] }]) {
      const before = asked.length
      for (let i = 0; i < 2; i++) await ask(site, { ...zip, ...more })
      expect(asked).toHaveLength(before + 2 * once)
    }
    expect((await ask(site, zip, 'en', 'PUT')).status).toBe(404)
  })

  it('is refused again where there is none', async () => {
    const nowhere = { address: { zip: '00000' } }
    const [first, second] = [await ask(app, nowhere), await ask(app, nowhere)]
    expect([first.status, second.status]).toEqual([422, 422])
    expect(await second.text()).toBe(await first.text())
  })

  it('is another one on the day on which new lines are in force', async () => {
    let day = ''
    const site = createApp({ ...content, geocode: null, today: () => day })
    const answerOn = async (date: string) => {
      day = date
      return (await ask(site, { address: { zip: '78701' } })).text()
    }
    // Texas elects on new lines to the Congress that begins that day.
    const before = await answerOn('2027-01-02')
    expect(before).not.toContain('"redrawn":true')
    expect(await answerOn('2027-01-03')).toContain('"redrawn":true')
    expect(await answerOn('2027-01-02')).toBe(before)
  })

  it('is in the language of whoever asks, whoever asked before', async () => {
    const languages = []
    for (const language of ['en', 'es', 'en', 'es'])
      languages.push(((await (await ask(app, zip, language)).json()) as Found).language)
    expect(languages).toEqual(['en', 'es', 'en', 'es'])
  })

  it('says nothing to somebody who gives a state, a choice or a point beside it', async () => {
    await lookUp('42223')
    expect((await lookUp('42223', { state: 'TN' })).place.state).toBe('TN')
    const chosen = await lookUp('30161', { divisions: ['ocd-division/country:us/state:ga/cd:14'] })
    expect(chosen.method).toBe('chosen')
    const atPoint = await ask(app, { ...zip, location: { latitude: 34.25, longitude: -85.16 } })
    expect(((await atPoint.json()) as Found).method).toBe('point')
  })

  it('is found by all nine digits too', async () => {
    expect(await lookUp('30161-1234')).toEqual(await lookUp('30161'))
  })
})
