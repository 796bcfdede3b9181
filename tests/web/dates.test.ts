import { describe, expect, it } from 'vitest'
import type { Official } from '#letter/official.ts'
import { hasEnded } from '#letter/term.ts'
import { ageNotice } from '../../web/dates.ts'
import { termInWords } from '../../web/terms.ts'
import { content } from '../samples.ts'

describe('how old the list of officials is', () => {
  it('is no news within 90 days', () => {
    expect(ageNotice('2026-08-05', '2026-11-03')).toBeNull()
  })

  it('is said after 90 days, with the date and what to do', () => {
    expect(ageNotice('2026-08-05', '2026-11-04')).toMatch(
      /is from August 5, 2026, 91 days ago\..*check a name before you write/,
    )
  })

  it.each([
    ['2026-12-20', '2027-01-03', /A new Congress began on January 3, 2027/],
    ['2026-12-20', '2028-06-01', /A new Congress began on January 3, 2027/],
    ['2028-12-20', '2029-02-01', /A new Congress began on January 3, 2029/],
  ])('of %s on %s, a new Congress has begun since', (asOf, day, words) => {
    expect(ageNotice(asOf, day)).toMatch(words)
  })

  it.each([
    ['2026-12-20', '2027-01-02'],
    ['2027-01-10', '2027-03-01'],
  ])('of %s on %s, no new Congress has begun since', (asOf, day) => {
    expect(ageNotice(asOf, day)).toBeNull()
  })
})

describe('a term', () => {
  const official = {
    ...([...content.officials.byId.values()][0] as Official),
    chamber: 'us-house' as const,
    asOf: '2026-08-05',
    termStarts: '2025-01-03',
    termEnds: '2027-01-03',
  }

  it('is over the day after its end', () => {
    expect(hasEnded(official, '2027-01-02')).toBe(false)
    expect(hasEnded(official, '2027-01-03')).toBe(true)
    expect(hasEnded({ ...official, termEnds: null }, '2030-01-01')).toBe(false)
  })

  it('is said with its end, and how old that is', () => {
    expect(termInWords(official, '2026-11-22')).toEqual(['Term ends Jan 3, 2027', 'as of Aug 5, 2026'])
  })

  it('says of whom our list doesn’t know it that it doesn’t', () => {
    expect(termInWords({ ...official, termEnds: null }, '2026-11-22').join(' · ')).toBe(
      'End of term not listed · as of Aug 5, 2026',
    )
  })

  it('that is over says that somebody else may hold the seat', () => {
    expect(termInWords(official, '2027-02-01')[0]).toBe(
      'Term ended on January 3, 2027; the seat’s next holder may have taken over',
    )
  })

  it('is said of every official, with the date of the data', () => {
    const silent = [...content.officials.byId.values()].filter((one) => {
      const words = termInWords(one, '2026-11-22').join(' · ')
      return !/(?:ends|ended|not listed)/.test(words) || !/as of \w+ \d+, 20\d\d$/.test(words)
    })
    expect(silent).toEqual([])
  })
})
