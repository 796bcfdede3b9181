import { describe, expect, it } from 'vitest'
import { censusJoin } from '../../data/build/districts.ts'
import { type CensusProperties, districtOfFeature } from '../../data/build/divisions.ts'

const district = (properties: CensusProperties) => {
  const found = districtOfFeature(properties)
  return found && [found.division.replace('ocd-division/country:us/', ''), found.name, found.label]
}

describe('a Census district', () => {
  it('of Congress is named by its state and number', () => {
    expect(district({ STATEFP: '13', CD119FP: '14', NAMELSAD: 'Congressional District 14' })).toEqual([
      'state:ga/cd:14',
      "Georgia's 14th congressional district",
      '14',
    ])
  })

  it('at large is cd:1 in a state, and the whole of DC or a territory', () => {
    const atLarge = (fips: string, code: string) =>
      district({ STATEFP: fips, CD119FP: code, NAMELSAD: 'at Large' })?.[0]
    expect(atLarge('56', '00')).toBe('state:wy/cd:1')
    expect(atLarge('11', '98')).toBe('district:dc')
    expect(atLarge('72', '98')).toBe('territory:pr')
  })

  it('of a legislature keeps the label that the legislature uses', () => {
    const lower = (fips: string, code: string, name: string) =>
      district({ STATEFP: fips, SLDLST: code, NAMELSAD: name })
    const upper = (fips: string, code: string, name: string) =>
      district({ STATEFP: fips, SLDUST: code, NAMELSAD: name })
    expect(lower('13', '012', 'State House District 12')?.[1]).toBe('Georgia House District 12')
    expect(lower('34', '009', 'Assembly District 09')?.[0]).toBe('state:nj/sldl:9')
    expect(lower('24', '34A', 'State Legislative Subdistrict 34A')?.[0]).toBe('state:md/sldl:34a')
    expect(lower('33', '501', 'State House District Hillsborough 01')).toEqual([
      'state:nh/sldl:hillsborough_1',
      'Hillsborough District 1 (New Hampshire House)',
      'Hillsborough 1',
    ])
    expect(lower('25', '006', 'Barnstable-Dukes-Nantucket District')?.[2]).toBe(
      'Barnstable, Dukes and Nantucket',
    )
    expect(lower('25', '050', '7th Hampden District')?.[0]).toBe('state:ma/sldl:7th_hampden')
    expect(upper('25', 'D08', 'Second Worcester District')?.[0]).toBe('state:ma/sldu:2nd_worcester')
    expect(lower('50', 'A-1', 'Addison-1 State House District')?.[0]).toBe('state:vt/sldl:addison-1')
    expect(upper('50', 'CHS', 'Chittenden South East Senatorial District')?.[0]).toBe(
      'state:vt/sldu:chittenden-southeast',
    )
    expect(upper('02', '00A', 'State Senate District A')?.[0]).toBe('state:ak/sldu:a')
    expect(upper('31', '007', 'State Senate District 7')?.[1]).toBe('Nebraska Legislative District 7')
  })

  it('of water has nobody in it', () => {
    expect(district({ STATEFP: '09', SLDLST: 'ZZZ', NAMELSAD: 'State House Districts not defined' })).toBe(
      null,
    )
  })

  it('is found by the code of the official lists, with or without leading zeros', () => {
    const found = districtOfFeature({ STATEFP: '13', SLDLST: '012', NAMELSAD: 'State House District 12' })
    const join = censusJoin(found ? [found] : [])
    expect(join('state-lower', 'GA', '12')).toBe(found)
    expect(join('state-lower', 'GA', '012')).toBe(found)
    expect(join('state-upper', 'GA', '12')).toBe(undefined)
  })
})
