import { describe, expect, it } from 'vitest'
import { requestOf } from '../../web/lookup.ts'

const bare = { byStreet: true, point: null, divisions: [] }
const empty = { zip: '30161', street: '', city: '', state: '' }

describe('a question to the server', () => {
  it('says nothing but the ZIP code where nothing else was given: the server keeps the answers to those', () => {
    expect(JSON.stringify(requestOf({ ...bare, address: empty }))).toBe('{"address":{"zip":"30161"}}')
  })

  it('has what was given, and the street only if it is to be looked up', () => {
    const address = { zip: '42223', street: '12 Sample Street', city: 'Fort Campbell', state: 'KY' }
    expect(requestOf({ ...bare, address })).toEqual({ address })
    const { street: _, ...rest } = address
    expect(requestOf({ ...bare, byStreet: false, address, divisions: ['a'] })).toEqual({
      address: rest,
      divisions: ['a'],
    })
  })
})
