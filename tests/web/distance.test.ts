import { expect, it } from 'vitest'
import { distanceInWords } from '../../web/distance.ts'

it.each([
  [101, '350 feet'],
  [304.8, '1,000 feet'],
  [800, '2,650 feet'],
  [805, '0.6 miles'],
  [1609, '1 mile'],
  [4900, '3.1 miles'],
  [20_000, '13 miles'],
])('%d m are said as %s', (metres, words) => {
  expect(distanceInWords(metres)).toBe(words)
})
