import { expect, it } from 'vitest'
import { readVisit } from '../../web/stored.ts'
import { EMPTY } from '../../web/visit.ts'
import { content, post } from '../samples.ts'

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

it('reads back what it wrote', () => {
  const visit = { ...EMPTY, sender: { name: 'Alex' }, done: { a: true } }
  expect(readVisit(JSON.stringify(visit))).toEqual(visit)
})

it('keeps an answer of the server, and drops one that has lost any part that the page reads', async () => {
  const found = await (await post('/api/officials', { address: { zip: '30161' } })).json()
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

it('keeps every campaign of the server, and drops one that has lost its letters', () => {
  for (const campaign of content.campaigns.values()) {
    const stored = JSON.parse(JSON.stringify(campaign))
    expect(readVisit(JSON.stringify({ campaign: stored })).campaign).toEqual(stored)
    expect(readVisit(JSON.stringify({ campaign: { ...stored, letters: [null] } })).campaign).toBeNull()
  }
})
