import { describe, expect, it } from 'vitest'
import { cleanPhone, readEmail } from '../../data/build/contact.ts'
import { postalLines } from '../../data/build/postal.ts'

/** In these tests, ZIP codes that end in 09 or 08 are for boxes. */
const lines = (address: string, state: string) =>
  postalLines(address, { states: [state], hasStreets: (zip) => !/0[89]$/.test(zip) })

describe('an address in one line', () => {
  it('is split at its building, street and room', () => {
    expect(
      lines('Room 2303, Legislative Office Building 300 Capitol Ave., Hartford, CT 06106', 'CT'),
    ).toEqual({
      lines: ['Room 2303, Legislative Office Building', '300 Capitol Ave.', 'Hartford, CT 06106'],
    })
    expect(lines('Room 123, 1700 W. Washington St., Phoenix, AZ 85007', 'AZ')).toEqual({
      lines: ['1700 W. Washington St., Room 123', 'Phoenix, AZ 85007'],
    })
  })

  it('ends with the line that the ZIP code belongs to: the box or the street', () => {
    expect(lines('P.O. Box 94183 900 N. 3rd St., Baton Rouge, LA 70809', 'LA')).toEqual({
      lines: ['900 N. 3rd St.', 'P.O. Box 94183', 'Baton Rouge, LA 70809'],
    })
    expect(lines('P.O. Box 1401 411 Legislative Ave., Dover, DE 19901', 'DE')).toEqual({
      lines: ['P.O. Box 1401', '411 Legislative Ave.', 'Dover, DE 19901'],
    })
  })

  it('may be separated by semicolons, name its state in full, or have lost its +4', () => {
    expect(lines('100 State Circle; Annapolis, Maryland; 21401-1925', 'MD')).toEqual({
      lines: ['100 State Circle', 'Annapolis, MD 21401-1925'],
    })
    expect(lines('PO Box 142325 ; ; Salt Lake City, UT 84114-', 'UT')).toEqual({
      lines: ['P.O. Box 142325', 'Salt Lake City, UT 84114'],
    })
  })

  it('does not repeat whom it is for', () => {
    expect(
      lines(
        'The Honorable Kathy Hochul; Governor of New York State; NYS State Capitol Building; Albany, NY 12224',
        'NY',
      ),
    ).toEqual({
      lines: ['NYS State Capitol Building', 'Albany, NY 12224'],
    })
  })

  it('is put together again where a capitol was torn apart', () => {
    expect(
      lines('State Capitol Room 346, Colorado  Building 200 E. Colfax Ave., Denver, CO 80203', 'CO'),
    ).toEqual({
      lines: ['Colorado State Capitol Building, Room 346', '200 E. Colfax Ave.', 'Denver, CO 80203'],
    })
  })

  it('is refused without a street, a ZIP code, or in another state', () => {
    expect(lines('Boise, ID 83704', 'ID')).toEqual({ problem: 'no street or box' })
    expect(lines('AR', 'AR')).toEqual({ problem: 'no city, state and ZIP' })
    expect(lines('La Fortaleza; P.O. Box 9020082; San Juan, PR 00902-0082', 'WY')).toHaveProperty('problem')
  })
})

describe('contact fields', () => {
  it('reads telephone numbers in every spelling, with their extension', () => {
    expect(cleanPhone('(404) 656-0116')).toBe('404-656-0116')
    expect(cleanPhone('404.656.0116 x12')).toBe('404-656-0116 ext. 12')
    expect(cleanPhone('call the clerk')).toBe(null)
  })

  it('tells an e-mail address from the URL of a form and from a slip', () => {
    expect(readEmail(' Akbar.Ali@House.GA.gov ')).toEqual({ kind: 'email', email: 'Akbar.Ali@house.ga.gov' })
    expect(readEmail('https://bean.house.gov/contact')).toEqual({
      kind: 'url',
      url: 'https://bean.house.gov/contact',
    })
    expect(readEmail('lori garcia@coleg.gov')).toEqual({ kind: 'malformed', value: 'lori garcia@coleg.gov' })
    expect(readEmail(undefined)).toEqual({ kind: 'none' })
  })
})
