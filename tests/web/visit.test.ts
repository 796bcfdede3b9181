import { expect, it } from 'vitest'
import { readVisit } from '../../web/stored.ts'
import { EMPTY } from '../../web/visit.ts'

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
