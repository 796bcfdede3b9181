import { describe, expect, it } from 'vitest'
import { LONGEST_LINE, parseOneLine } from '../../server/lookup/one-line.ts'
import { content } from '../samples.ts'

const parse = (line: string) => parseOneLine(line, (zip) => content.places.find(zip)?.city ?? null)
const rome = { street: '12 Sample Street', city: 'Rome', state: 'GA', zip: '30161' }

describe('an address on one line', () => {
  it.each([
    ['12 Sample Street, Rome, GA 30161', rome],
    ['12 Sample Street, Rome, GA, 30161', rome],
    ['12 Sample Street, Rome, Georgia 30161-1234', { ...rome, zip: '30161-1234' }],
    ['  12 Sample Street ,Rome ,ga   30161 , USA', rome],
    ['12 Sample Street, Rome, Ga. 30161, United States of America', rome],
    ['12 Sample Street, Rome 30161 GA', rome],
    ['12 Sample Street\nRome GA 30161', rome],
    ['12 Sample Street Rome GA 30161', rome],
    [
      '12 sample street rome ga 30161',
      { street: '12 sample street', city: 'rome', state: 'GA', zip: '30161' },
    ],
    ['30161', { zip: '30161' }],
    ['GA 30161', { state: 'GA', zip: '30161' }],
    ['Rome, GA 30161', { city: 'Rome', state: 'GA', zip: '30161' }],
    ['12 Sample Street, 30161', { street: '12 Sample Street', zip: '30161' }],
    ['12 Sample Street, Apt 4, Rome, GA 30161', { ...rome, street: '12 Sample Street, Apt 4' }],
    ['12 Sample Street, Apt 4, GA 30161', { street: '12 Sample Street, Apt 4', state: 'GA', zip: '30161' }],
    ['12345 Sample Street, Rome, GA 30161', { ...rome, street: '12345 Sample Street' }],
    [
      '350 5th Ave, New York, New York 10118',
      { street: '350 5th Ave', city: 'New York', state: 'NY', zip: '10118' },
    ],
    [
      '350 5th Ave, New York, N.Y. 10118',
      { street: '350 5th Ave', city: 'New York', state: 'NY', zip: '10118' },
    ],
    [
      '1 Court St, Charleston, West Virginia 25301',
      { street: '1 Court St', city: 'Charleston', state: 'WV', zip: '25301' },
    ],
    [
      '1350 Pennsylvania Ave NW, Washington, District of Columbia 20004',
      { street: '1350 Pennsylvania Ave NW', city: 'Washington', state: 'DC', zip: '20004' },
    ],
    [
      'The White House, Washington, D.C. 20500',
      { street: 'The White House', city: 'Washington', state: 'DC', zip: '20500' },
    ],
    [
      '701 N 7th St, Kansas City, KS 66101',
      { street: '701 N 7th St', city: 'Kansas City', state: 'KS', zip: '66101' },
    ],
    [
      '1 Calle Peñuelas, Mayagüez, Puerto Rico 00680',
      { street: '1 Calle Peñuelas', city: 'Mayagüez', state: 'PR', zip: '00680' },
    ],
  ])('%j', (line, address) => {
    expect(parse(line)).toEqual(address)
  })

  it.each([
    '',
    ',,,',
    'Rome, GA',
    'Rome',
    '3016',
    '301611',
    '12345 Main Street, Albany, NY',
    '30161, Rome, GA',
    `${'a'.repeat(LONGEST_LINE)} 30161`,
  ])('has no ZIP code to go by: %j', (line) => {
    expect(parse(line)).toBeNull()
  })

  it.each([
    ['commas', ','.repeat(LONGEST_LINE - 6)],
    ['spaces', ' '.repeat(LONGEST_LINE - 6)],
    ['numbers', '1 '.repeat((LONGEST_LINE - 6) / 2)],
    ['ZIP codes', '30161 '.repeat(48)],
    ['states', 'GA '.repeat(98)],
  ])('is read quickly if it is full of %s', (_, junk) => {
    const start = performance.now()
    for (let i = 0; i < 200; i++) parse(`${junk} 30161`)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
