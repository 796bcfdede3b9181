import { describe, expect, it } from 'vitest'
import type { Found } from '../../web/api.ts'
import { placeInWords } from '../../web/place.ts'
import { senderFields } from '../../web/sender.ts'
import { EMPTY } from '../../web/visit.ts'
import { post } from '../samples.ts'

describe('the place of a ZIP code', () => {
  it.each([
    ['30161', 'Rome', 'Rome, GA 30161'],
    ['10001', 'New York', 'New York, NY 10001'],
    ['00901', '', 'Puerto Rico 00901'],
    ['96910', '', 'Guam 96910'],
    ['00802', '', 'U.S. Virgin Islands 00802'],
  ])('%s has the town “%s”, which is never the name of a territory', async (zip, town, words) => {
    const found = (await (await post('/api/officials', { address: { zip } })).json()) as Found
    expect(placeInWords(found)).toBe(words)
    expect(senderFields({ ...EMPTY, found }).city).toBe(town)
  })

  it.each([
    ['42223', [], 'ZIP code 42223', ''],
    ['42223', ['ocd-division/country:us/state:tn'], 'Fort Campbell, TN 42223', 'TN'],
    ['69201', [], 'ZIP code 69201', ''],
    ['69201', ['ocd-division/country:us/state:sd'], 'Valentine, SD 69201', 'SD'],
  ])('%s in two states is put into none before one is chosen: %j', async (zip, divisions, words, state) => {
    const response = await post('/api/officials', { address: { zip }, divisions })
    const found = (await response.json()) as Found
    expect(placeInWords(found)).toBe(words)
    expect(senderFields({ ...EMPTY, found }).state).toBe(state)
  })
})
