import { describe, expect, it } from 'vitest'
import { createApp } from '../../server/app.ts'
import { ageInDays, ageSentence } from '../../server/lookup/age.ts'
import { content } from '../samples.ts'

describe('the age of the data', () => {
  it('is counted in whole days, over months, leap days and the change of clocks', () => {
    expect(ageInDays('2026-08-05', '2026-11-22')).toBe(109)
    expect(ageInDays('2026-11-22', '2026-11-22')).toBe(0)
    expect(ageInDays('2028-02-28', '2028-03-01')).toBe(2)
    expect(ageInDays('2026-03-07', '2026-03-09')).toBe(2)
  })

  it('is never less than none', () => {
    expect(ageInDays('2026-11-22', '2026-11-21')).toBe(0)
  })

  it('is said in a sentence', () => {
    expect(ageSentence('2026-08-05', '2026-11-22')).toBe('Officials as of 2026-08-05, 109 days old.')
    expect(ageSentence('2026-11-21', '2026-11-22')).toBe('Officials as of 2026-11-21, 1 day old.')
  })

  it('is in the answer of /api/health, beside what was there', async () => {
    const officials = { ...content.officials, asOf: '2026-08-05' }
    const app = createApp({ ...content, officials, geocode: null, today: () => '2026-11-22' })
    const health = await (await app.request('/api/health')).json()
    expect(health).toEqual({
      status: 'ok',
      geocoder: 'off',
      data: { asOf: '2026-08-05', ageDays: 109, officials: expect.any(Number), zips: expect.any(Number) },
    })
  })
})
