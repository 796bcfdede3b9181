import { describe, expect, it } from 'vitest'
import type { Found } from '../../web/api.ts'
import { merged } from '../../web/merged.ts'
import { readVisit } from '../../web/stored.ts'
import { EMPTY, type Part, type Visit, withCampaign, withMain } from '../../web/visit.ts'
import { isWithin } from '../../web/within.ts'
import { post } from '../samples.ts'

it.each([null, '', '{', '5', 'null', '[]', '"text"'])('begins anew where %s is stored', (stored) => {
  expect(readVisit(stored)).toEqual(EMPTY)
})

it('keeps every part that is whole, and drops every part that is not', () => {
  const stored = {
    address: { zip: '30161', street: 7 },
    exact: false,
    found: { chambers: 'none' },
    divisions: ['ocd-division/country:us', 9],
    picks: { a: true, b: 'yes' },
    sender: 'Alex',
    answers: { story: 'Mine.', other: null },
    letters: { good: { body: 'Dear' }, bad: { body: 5 }, worse: 3 },
    campaign: {},
    unknown: 1,
  }
  expect(readVisit(JSON.stringify(stored))).toEqual({
    ...EMPTY,
    address: { zip: '30161', street: '', city: '', state: '' },
    exact: false,
    divisions: ['ocd-division/country:us'],
    picks: { a: true },
    answers: { story: 'Mine.' },
    letters: { good: { body: 'Dear' } },
  })
})

it.each([
  [{ latitude: 34, longitude: -85, by: 'map', metres: null }, true],
  [{ latitude: 34, longitude: -85, by: 'device', metres: 12 }, true],
  [{ latitude: 340, longitude: -85, by: 'map', metres: null }, false],
  [{ latitude: 34, by: 'map', metres: null }, false],
  [{ latitude: 34, longitude: -85, by: 'guess', metres: null }, false],
])('keeps a point only if it is one: %j', (point, isKept) => {
  expect(readVisit(JSON.stringify({ point })).point).toEqual(isKept ? point : null)
})

/** What the server answers for a ZIP code, as the browser keeps it. */
const foundAt = async (zip: string) => (await post('/api/officials', { address: { zip } })).json()

it('reads back what it wrote, whatever of it is set', async () => {
  const address = { zip: '30161', street: '1 Main St', city: 'Rome', state: 'GA' }
  const said = { name: 'Alex Example', city: 'Rome', state: 'GA' }
  const text = { subject: 'Mine', body: 'Dear', said, told: { story: 'Mine.' } }
  const part = {
    picks: { a: true },
    answers: { story: 'Mine.' },
    letters: { good: { ...text, on: false, own: { a: text }, language: 'es' } },
    stays: ['tone'],
    enclosed: 'A drawing',
    fitted: {
      'good a': {
        text: 'Short',
        of: 'Long',
        isByHand: true,
        isAside: false,
        mine: { text: 'Shorter', of: 'Longer' },
      },
    },
    done: { a: true },
    sent: { a: 'x1' },
    asks: { good: 'Please do.' },
    thanks: { a: 'Thanks.' },
  } satisfies Required<Part>
  const visit = {
    ...part,
    address,
    exact: false,
    asked: address,
    byStreet: true,
    misplaced: true,
    point: { latitude: 34, longitude: -85, by: 'device', metres: 12 },
    found: (await foundAt('30161')) as Found,
    foundOn: '2026-11-22',
    divisions: ['ocd-division/country:us/state:ga'],
    states: ['ocd-division/country:us/state:al'],
    unsure: ['us-house'],
    sender: { ...address, name: 'Alex Example', email: 'alex@example.org', phone: '404-555-0123' },
    lettersIn: 'es',
    mail: 'gmail',
    offices: { a: '1 Main St' },
    paper: 'window',
    signature: 'data:image/png;base64,iVBORw0KGgo=',
    formLimits: { a: 2000 },
    campaign: 'one',
    others: { two: part },
  } satisfies Required<Visit>
  const same = Object.entries(EMPTY).filter(
    ([field, value]) => JSON.stringify(value) === JSON.stringify(visit[field as keyof Visit]),
  )
  expect(same).toEqual([])
  expect(Object.keys(visit).sort()).toEqual(Object.keys(EMPTY).sort())
  expect(readVisit(JSON.stringify(visit))).toEqual(visit)
})

const FIT = { text: 'Short', of: 'Long', isByHand: true, isAside: false }
it.each<[keyof Visit, ...unknown[]]>([
  [
    'signature',
    'https://example.org/me.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    'data:image/png;base64,iVBORw0KGgo=" onerror="alert(1)',
    'data:image/png;base64,',
    ' data:image/png;base64,iVBORw0KGgo=',
    'javascript:alert(1)',
    ['data:image/png;base64,iVBORw0KGgo='],
  ],
  ['lettersIn', 'fr', '', 'ES', true, ['es'], null],
  ['misplaced', 'true', 1, {}, null],
  ['byStreet', 'true', 1, {}, null],
  ['exact', 'false', 0, null],
  ['asked', 'Rome', 5, ['30161']],
  ['mail', 'hotmail', 'javascript:', 1, ['gmail']],
  ['paper', 'huge', 1, true],
  ['campaign', 1, {}, ['one']],
  ['enclosed', 1, {}, ['A drawing']],
  ['formLimits', { a: 0 }, { a: -5 }, { a: 1.5 }, { a: '2000' }, [2000]],
  ['offices', { a: ['1 Main St'] }, { a: 1 }, ['1 Main St'], 'x'],
  ['divisions', 'ocd-division/country:us', { 0: 'a' }, [1, null]],
  ['states', 'ocd-division/country:us', { 0: 'a' }, [1, null]],
  ['unsure', 'us-house', [1, null]],
  ['stays', 'tone', [1, null]],
  ['sent', { a: 1 }, ['x']],
  ['done', { a: 'yes' }, { a: 1 }, [true]],
  ['asks', { a: 1 }, ['x']],
  ['thanks', { a: {} }, ['x']],
  ['others', { two: 'x' }, { two: [] }, [{}]],
  [
    'point',
    { latitude: 34, longitude: -185, by: 'map', metres: null },
    { latitude: '34', longitude: -85, by: 'map', metres: null },
    { latitude: 34, longitude: -85, by: 'map', metres: '12' },
    { latitude: 34, longitude: -85, by: 'map' },
  ],
  [
    'fitted',
    { a: 'Short' },
    { a: { ...FIT, text: 5 } },
    { a: { ...FIT, of: undefined } },
    { a: { ...FIT, isByHand: 'yes' } },
    { a: { ...FIT, isAside: null } },
    { a: { ...FIT, mine: 'Mine' } },
    { a: { ...FIT, mine: { text: 'Mine' } } },
  ],
  [
    'letters',
    { a: { subject: 5 } },
    { a: { body: 'Dear', on: 'yes' } },
    { a: { body: 'Dear', language: 'fr' } },
    { a: { body: 'Dear', said: 'Alex' } },
    { a: { body: 'Dear', said: { name: 'Alex', city: 'Rome' } } },
    { a: { body: 'Dear', said: { name: 5, city: 'Rome', state: 'GA' } } },
    { a: { body: 'Dear', said: { name: 'Alex', city: 5, state: 'GA' } } },
  ],
])('takes no %s that is none', (field, ...values) => {
  for (const value of values)
    expect([value, readVisit(JSON.stringify({ [field]: value }))]).toEqual([value, EMPTY])
})

it('keeps a text whose words for one official, or what it was told, are broken', () => {
  const letters = {
    a: { body: 'Dear', told: 'x', own: { b: { body: 5 }, c: { body: 'Sir', told: { story: 5, why: 'Y' } } } },
  }
  expect(readVisit(JSON.stringify({ letters })).letters).toEqual({
    a: { body: 'Dear', told: {}, own: { c: { body: 'Sir', told: { why: 'Y' } } } },
  })
})

it('keeps an answer of the server, and drops one that has lost any part that the page reads', async () => {
  const found = await foundAt('30161')
  const readBack = (change: (copy: typeof found) => void) => {
    const copy = structuredClone(found)
    change(copy)
    return readVisit(JSON.stringify({ found: copy, sender: { name: 'Alex' } }))
  }
  expect(readBack(() => {}).found).toEqual(found)
  const official = Object.keys(found.officials)[0] ?? ''
  const losses: ((copy: typeof found) => void)[] = [
    (copy) => {
      copy.chambers[0].districts = null
    },
    (copy) => {
      copy.chambers[2].districts[0].officials = [null]
    },
    (copy) => {
      delete copy.place
    },
    (copy) => {
      copy.notices = 'none'
    },
    (copy) => {
      copy.officials[official].phones = null
    },
  ]
  for (const lose of losses) {
    const { found: kept, sender } = readBack(lose)
    expect(kept).toBeNull()
    expect(sender).toEqual({ name: 'Alex' })
  }
})

describe('another campaign at hand', () => {
  const old = { ...EMPTY, sender: { name: 'Alex' }, answers: { story: 'Mine.' } }
  const first = withCampaign(withMain(old, 'one'), 'one')

  it('takes what a visit had before there were several', () => {
    expect(first.answers).toEqual({ story: 'Mine.' })
  })

  it('takes nothing of that where it isn’t the site’s main one', () => {
    const other = withCampaign(withMain(old, 'one'), 'two')
    expect(other.answers).toEqual({})
    expect(other.sender).toEqual({ name: 'Alex' })
    expect(withCampaign(other, 'one').answers).toEqual({ story: 'Mine.' })
  })

  it('begins without the words of the other, and with the same person', () => {
    const second = withCampaign(first, 'two')
    expect(second.answers).toEqual({})
    expect(second.sender).toEqual({ name: 'Alex' })
  })

  it('gives each its own words back, from the browser’s storage too', () => {
    const second = { ...withCampaign(first, 'two'), answers: { story: 'Other.' } }
    const stored = readVisit(JSON.stringify(second))
    expect(withCampaign(stored, 'two').answers).toEqual({ story: 'Other.' })
    const again = withCampaign(stored, 'one')
    expect(again.answers).toEqual({ story: 'Mine.' })
    expect(withCampaign(again, 'two').answers).toEqual({ story: 'Other.' })
  })
})

describe('what one tab has', () => {
  const mine = { ...EMPTY, campaign: 'one', answers: { story: 'Mine.', why: '' }, enclosed: 'A drawing' }

  it.each([
    ['nothing', EMPTY, mine, true],
    ['the same', structuredClone(mine), mine, true],
    ['less', { ...mine, enclosed: '' }, mine, true],
    ['more', { ...mine, picks: { a: true } }, mine, false],
    ['other words', { ...mine, answers: { story: 'Another.' } }, mine, false],
    ['the same at another campaign', withCampaign(mine, 'two'), mine, true],
    ['other words at another campaign', withCampaign(mine, 'two'), { ...mine, answers: {} }, false],
  ])('is all in the other if it is %s', (_, one, other, isAll) => {
    expect(isWithin({ ...one, campaign: one.campaign || 'one' }, other)).toBe(isAll)
  })
})

describe('what two tabs did at once', () => {
  const before = { ...EMPTY, letters: { a: { body: 'A' } }, sender: { name: 'Alex' } }

  it('is put together', () => {
    const mine = { ...before, letters: { a: { body: 'A, mine' } } }
    const theirs = { ...before, letters: { a: { body: 'A' }, b: { body: 'B' } }, enclosed: 'A drawing' }
    expect(merged(before, mine, theirs)).toEqual({
      ...before,
      letters: { a: { body: 'A, mine' }, b: { body: 'B' } },
      enclosed: 'A drawing',
    })
  })

  it('is this tab’s where both changed one thing', () => {
    const [mine, theirs] = [{ name: 'Sam' }, { name: 'Kim' }].map((sender) => ({ ...before, sender }))
    expect(merged(before, mine ?? before, theirs ?? before).sender).toEqual({ name: 'Sam' })
  })

  it('forgets what one of them has taken away', () => {
    expect(merged(before, { ...before, letters: {} }, before).letters).toEqual({})
  })

  it('keeps the day of an answer with it', () => {
    const mine = { ...before, divisions: ['mine'], foundOn: '2026-11-22' }
    const theirs = { ...before, foundOn: '2026-11-21' }
    expect(merged(before, mine, theirs).foundOn).toBe('2026-11-22')
    expect(merged(mine, { ...mine, divisions: [] }, theirs).foundOn).toBe('2026-11-22')
    expect(readVisit(JSON.stringify({ ...mine, found: null })).foundOn).toBe('2026-11-22')
    expect(isWithin(mine, { ...mine, foundOn: '2026-11-23' })).toBe(true)
  })

  it('keeps an answer with its question', () => {
    const mine = { ...before, divisions: ['mine'] }
    const theirs = { ...before, asked: { ...EMPTY.address, zip: '30161' }, divisions: ['theirs'] }
    expect(merged(before, mine, theirs)).toMatchObject({ asked: null, divisions: ['mine'] })
  })
})
