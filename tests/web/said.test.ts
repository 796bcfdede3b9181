import { describe, expect, it } from 'vitest'
import { withZip } from '../../web/lookup.ts'
import { remembered, renewed, staleIn } from '../../web/said.ts'
import { readVisit } from '../../web/stored.ts'
import { EMPTY, type Visit } from '../../web/visit.ts'

const rome = { name: 'Alex Example', city: 'Rome', state: 'Georgia' }
const omaha = { name: 'Alex Example', city: 'Omaha', state: 'Nebraska' }
const body = 'I am Alex Example of Rome, Georgia. Romeo moved from Rome to Georgia.'

describe('a text of the person’s own', () => {
  it('is found to say an earlier place, in whole words, and says the new one once it is renewed', () => {
    expect(staleIn({ body, said: rome }, omaha)).toEqual(['Rome, Georgia', 'Rome', 'Georgia'])
    expect(renewed({ body, said: rome }, omaha)).toEqual({
      body: 'I am Alex Example of Omaha, Nebraska. Romeo moved from Omaha to Nebraska.',
      said: omaha,
    })
  })

  it('that says the new words already is left alone, even where they contain the earlier ones', () => {
    const now = { ...rome, name: 'Mary Alex Example' }
    expect(staleIn({ body: 'I am Mary Alex Example.', said: rome }, now)).toEqual([])
    expect(renewed({ body: 'Alex Example', said: rome }, now).body).toBe('Mary Alex Example')
  })

  it('remembers what it says for as long as it says it, whatever else is typed', () => {
    expect(remembered({ body, said: rome }, omaha)).toEqual(rome)
    expect(remembered({ body: 'I am from Omaha.', said: rome }, omaha)).toEqual(omaha)
    expect(remembered({ body }, rome)).toEqual(rome)
  })

  it('is read back from the browser with what it said, and dropped where that is damaged', () => {
    const stored = (said: unknown) => JSON.stringify({ letters: { one: { body, said } } })
    expect(readVisit(stored(rome)).letters).toEqual({ one: { body, said: rome } })
    expect(readVisit(stored({ name: 1 })).letters).toEqual({})
  })
})

describe('another ZIP code', () => {
  const address = { zip: '30161', street: '12 Sample Street', city: 'Rome', state: 'GA' }
  const visit: Visit = {
    ...EMPTY,
    address,
    asked: address,
    sender: { name: 'Alex Example', city: 'Rome', zip: '30161', phone: '706-555-0123' },
  }

  it('takes the street, city and state of the old one along, and leaves the person', () => {
    expect(withZip(visit, '68102')).toEqual({
      address: { zip: '68102', street: '', city: '', state: '' },
      sender: { name: 'Alex Example', phone: '706-555-0123' },
    })
  })

  it('leaves what was typed for the new one, and takes nothing while it is half typed or the same', () => {
    const moved = { ...visit, address: { ...address, street: '9 New Street' } }
    expect(withZip(moved, '68102').address).toMatchObject({ street: '9 New Street', city: '' })
    for (const zip of ['3016', '30161-1234', '30161'])
      expect(withZip(visit, zip).address).toEqual({ ...address, zip })
    expect(withZip({ ...visit, asked: null }, '68102').address).toEqual({ ...address, zip: '68102' })
  })
})
