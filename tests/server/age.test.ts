import { describe, expect, it } from 'vitest'
import { createApp } from '../../server/app.ts'
import { ageInDays, ageSentence } from '../../server/lookup/age.ts'
import type { Found } from '../../server/lookup/answer.ts'
import { content, post } from '../samples.ts'

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
    const on = (congress: string, states: string) => ageSentence({ congress, states }, '2026-11-22')
    expect(on('2026-11-21', '2026-11-21')).toBe('Officials as of 2026-11-21, 1 day old.')
    expect(on('2026-11-22', '2026-08-24')).toBe(
      'Officials as of 2026-11-22 (Congress) and 2026-08-24 (states), the older list 90 days old.',
    )
    expect(on('2026-06-15', '2026-08-05')).toBe(
      'Officials as of 2026-06-15 (Congress) and 2026-08-05 (states), the older list 160 days old. Renew them with npm run data:people.',
    )
  })

  it('is that of the older list in /api/health, beside the dates of both', async () => {
    const lists = { congress: '2026-06-15', states: '2026-08-05' }
    const officials = { ...content.officials, lists, asOf: '2026-06-15' }
    const app = createApp({ ...content, officials, geocode: null, today: () => '2026-11-22' })
    const health = await (await app.request('/api/health')).json()
    expect(health).toEqual({
      status: 'ok',
      geocoder: 'off',
      data: {
        asOf: '2026-06-15',
        ageDays: 160,
        lists,
        officials: expect.any(Number),
        zips: expect.any(Number),
      },
    })
  })

  it('is no younger than that of anybody in an answer, or of any list', async () => {
    const found = (await (await post('/api/officials', { address: { zip: '30161' } })).json()) as Found
    const listed = Object.values(found.officials).filter(({ source }) => source !== 'corrections')
    expect(listed.length).toBeGreaterThan(10)
    expect(found.asOf).toBe(listed.map(({ asOf }) => asOf).sort()[0])
    expect(Object.values(content.officials.lists).sort()[0]).toBe(found.asOf)
  })
})
