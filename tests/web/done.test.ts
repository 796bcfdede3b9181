import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Campaign } from '#letter/campaign.ts'
import type { Found } from '../../web/api.ts'
import { isDone, marked } from '../../web/done.ts'
import { type Item, itemsOf } from '../../web/plan.ts'
import { readVisit } from '../../web/stored.ts'
import { EMPTY } from '../../web/visit.ts'
import { content, post } from '../samples.ts'

const campaign = content.campaigns.get('stop-child-sex-trafficking') as Campaign
let items: Item[]
let first: Item
let second: Item

beforeAll(async () => {
  vi.setSystemTime('2026-11-22')
  const found = (await (await post('/api/officials', { address: { zip: '30161' } })).json()) as Found
  const letters = { 'congress-traffickers': { on: true } }
  const all = itemsOf({ ...EMPTY, found, letters }, campaign)
  items = all.filter(({ official }) => official.name === 'Jon Ossoff')
  const [one, two] = items
  if (!one || !two || items.length !== 2) throw new Error('Two letters to one senator are expected.')
  ;[first, second] = [one, two]
})

const seen = (done: Record<string, boolean>) => items.map((item) => isDone({ done }, item))

describe('of two letters to one official', () => {
  it('each is ticked by itself', () => {
    const done = marked({}, second, items, true)
    expect(seen(done)).toEqual([false, true])
    expect(seen(marked(done, first, items, true))).toEqual([true, true])
    expect(seen(marked(done, second, items, false))).toEqual([false, false])
  })

  it('both are done where an earlier visit says so of the official, until one is unticked', () => {
    const { done } = readVisit(JSON.stringify({ done: { [first.official.id]: true } }))
    expect(seen(done)).toEqual([true, true])
    const after = marked(done, first, items, false)
    expect(seen(after)).toEqual([false, true])
    // Nothing is left that would mark a third letter.
    expect(after[first.official.id]).toBeUndefined()
  })

  it('those to anybody else keep their marks', () => {
    expect(marked({ somebody: true }, first, items, true)).toMatchObject({ somebody: true })
  })
})
