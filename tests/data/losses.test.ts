import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Chamber, Official } from '#letter/official.ts'
import { losses } from '../../data/build/losses.ts'
import { DATA_VERSION } from '../../server/lookup/data-version.ts'
import type { JurisdictionFile } from '../../server/lookup/dataset.ts'

/** A jurisdiction with that many members in a chamber, of fifty delegations; nothing else of an official counts here. */
function file(state: string, chamber: Chamber, members: number): JurisdictionFile {
  return {
    version: DATA_VERSION,
    state,
    chambers: [],
    officials: Array.from({ length: members }, (_, i) => ({ chamber, state: `${i % 50}` }) as Official),
  }
}

const lost = (chamber: Chamber, before: number, after: number) =>
  losses([file('AK', chamber, before)], [file('AK', chamber, after)])

describe('losses', () => {
  it('lets up to 5 % of a chamber go, and one seat of a small one', () => {
    expect(lost('state-upper', 20, 19)).toEqual([])
    expect(lost('us-house', 440, 418)).toEqual([])
    expect(lost('dc-council', 12, 11)).toEqual([])
    expect(lost('state-upper', 19, 25)).toEqual([])
  })

  it('names a chamber that lost more, alone and over the country', () => {
    expect(lost('state-upper', 20, 18)).toEqual([
      'AK state-upper: 20 officials before, 18 now',
      'state-upper over the country: 20 officials before, 18 now',
    ])
    expect(lost('us-house', 440, 417)).toHaveLength(2)
    expect(lost('dc-council', 12, 10)).toEqual(['dc-council over the country: 12 officials before, 10 now'])
    expect(lost('us-president', 1, 0)).toEqual(['us-president over the country: 1 officials before, 0 now'])
  })

  it('sees a small loss everywhere, and a governor who goes as no loss of a chamber', () => {
    const governors = (count: number) =>
      ['AL', 'AK', 'AZ', 'AR'].map((state, i) => file(state, 'governor', i < count ? 1 : 0))
    expect(losses(governors(4), governors(3))).toEqual([])
    expect(losses(governors(4), governors(2))).toEqual([
      'governor over the country: 4 officials before, 2 now',
    ])
  })

  it('sees a state’s delegation gone, and ways to reach people that a list has lost', () => {
    const files = readdirSync('data/officials').map(
      (name) => JSON.parse(readFileSync(`data/officials/${name}`, 'utf8')) as JurisdictionFile,
    )
    const changed = (change: (official: Official) => Official[]) =>
      files.map((one) => ({ ...one, officials: one.officials.flatMap(change) }))
    expect(losses(files, files)).toEqual([])
    expect(
      losses(
        files,
        changed((one) => (one.chamber === 'us-house' && one.state === 'GA' ? [] : [one])),
      ),
    ).toEqual([expect.stringMatching(/^GA in the U\.S\. House: \d+ officials before, 0 now$/)])
    expect(
      losses(
        files,
        changed((one) => [{ ...one, email: null }]),
      ),
    ).toContainEqual(
      expect.stringMatching(/^state-lower with an e-mail address over the country: \d{4} .*, 0 now$/),
    )
    expect(
      losses(
        files,
        changed((one) => [{ ...one, postal: one.postal.filter(({ kind }) => kind !== 'district') }]),
      ),
    ).toContainEqual(expect.stringMatching(/^us-house with a district office/))
  })
})
