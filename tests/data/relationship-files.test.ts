import { describe, expect, it } from 'vitest'
import { congressList, legislatureList, pairsIn } from '../../data/build/relationship-files.ts'

/** A relationship file with the columns that the Census Bureau writes, as far as they matter here. */
const file = (district: string, ...pairs: [string, string][]) =>
  [
    `\uFEFFOID_${district}|GEOID_${district}|NAMELSAD_${district}|GEOID_ZCTA5_20|AREALAND_PART`,
    ...pairs.map(([geoid, zcta]) => `211|${geoid}|A district|${zcta}|6017`),
  ].join('\r\n')

describe('the relationship files of the Census Bureau', () => {
  it('become the list of Congress, with every seat at large as 0', () => {
    const pairs = pairsIn(
      file(
        'CD120_20',
        ['1314', '30161'],
        ['0200', '99501'],
        ['7298', '00601'],
        ['09ZZ', '06390'],
        ['1301', ''],
      ),
    )
    expect(congressList(pairs).trim().split('\n')).toEqual([
      'state_fips,state_abbr,zcta,cd',
      '13,GA,30161,14',
      '02,AK,99501,0',
      '72,PR,00601,0',
    ])
  })

  it('become the list of the legislatures, with letters kept and leading zeros not', () => {
    const upper = pairsIn(file('SLDU2026_20', ['13052', '30161'], ['13052', '30165'], ['55ZZZ', '53202']))
    const lower = pairsIn(file('SLDL2026_20', ['2734A', '55311']))
    expect(legislatureList(upper, lower)).toEqual({
      states: {
        13: { abbreviation: 'GA', chambers: { upper: { districts: { 52: { zips: ['30161', '30165'] } } } } },
        27: { abbreviation: 'MN', chambers: { lower: { districts: { '34A': { zips: ['55311'] } } } } },
      },
    })
  })

  it('are refused if they are something else', () => {
    expect(() => pairsIn('<html></html>')).toThrow(/no relationship file/)
  })
})
