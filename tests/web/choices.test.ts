import { describe, expect, it } from 'vitest'
import type { ChamberAnswer, Found } from '../../web/api.ts'
import {
  choosable,
  choose,
  chosenIn,
  isMapped,
  keptBesidePoint,
  kindOf,
  mappable,
  shareInWords,
  unchoose,
} from '../../web/choices.ts'
import { post } from '../samples.ts'

const KY = 'ocd-division/country:us/state:ky'
const TN = 'ocd-division/country:us/state:tn'

async function chambersOf(zip: string, divisions: string[] = []) {
  const response = await post('/api/officials', { address: { zip }, divisions })
  const { chambers } = (await response.json()) as Found
  return (name: ChamberAnswer['chamber']) => {
    const chamber = chambers.find(({ chamber }) => chamber === name)
    if (!chamber) throw new Error(`no ${name}`)
    return { chamber, chambers }
  }
}

describe('the districts to choose between', () => {
  it('leave out those that lie over others', async () => {
    const { chamber } = (await chambersOf('03031'))('state-lower')
    expect(chamber.districts.some(({ overlays }) => overlays)).toBe(true)
    expect(choosable(chamber).some(({ overlays }) => overlays)).toBe(false)
  })

  it('are the wards, not the whole city, in DC', async () => {
    const { chamber } = (await chambersOf('20001'))('dc-council')
    expect(choosable(chamber)).toHaveLength(8)
  })

  it('are states where a ZIP code lies in two', async () => {
    const { chamber } = (await chambersOf('42223'))('us-senate')
    expect(kindOf(choosable(chamber))).toBe('state')
  })
})

describe('a choice', () => {
  it('replaces the one of its chamber', async () => {
    const { chamber } = (await chambersOf('30161'))('state-lower')
    const [first = '', second = ''] = choosable(chamber).map(({ division }) => division)
    const other = 'ocd-division/country:us/state:ga/cd:14'
    expect(choose([other, first], chamber, second)).toEqual([other, second])
    expect(chosenIn(chamber, [other, second])).toBe(second)
  })

  it('drops what was chosen in another state', async () => {
    const { chamber } = (await chambersOf('42223'))('us-senate')
    expect(choose([`${TN}/cd:7`], chamber, KY)).toEqual([KY])
  })

  it('of a state takes what was chosen inside it along when it is undone', async () => {
    const { chamber } = (await chambersOf('42223', [KY]))('us-senate')
    expect(unchoose([KY, `${KY}/sldl:9`], chamber)).toEqual([])
  })
})

describe('a point', () => {
  const answer = async (zip: string) =>
    (await (await post('/api/officials', { address: { zip } })).json()) as Found

  it('can tell the districts of Congress and the legislatures, not those of Puerto Rico, nor wards', async () => {
    const mapped = async (zip: string) =>
      (await answer(zip)).chambers.filter(isMapped).map(({ chamber }) => chamber)
    expect(await mapped('30161')).toEqual(['us-house', 'state-upper', 'state-lower'])
    expect(await mapped('00901')).toEqual(['us-house'])
    expect(await mapped('20001')).toEqual(['us-house'])
    expect(mappable(await answer('20001'))).toEqual([])
  })

  it('overrules what was chosen, but for wards and for districts that were redrawn since the map was made', async () => {
    const ward = 'ocd-division/country:us/district:dc/ward:1'
    const redrawn = 'ocd-division/country:us/state:ms/sldl:16'
    expect(keptBesidePoint(await answer('20001'), [ward])).toEqual([ward])
    expect(keptBesidePoint(await answer('42223'), [TN, `${TN}/cd:7`])).toEqual([])
    expect(
      keptBesidePoint(await answer('38801'), [redrawn, 'ocd-division/country:us/state:ms/sldu:6']),
    ).toEqual([redrawn])
  })
})

describe('the choices', () => {
  it('stay in their places whichever is chosen', async () => {
    const twelfth = 'ocd-division/country:us/state:ga/sldl:12'
    const order = async (divisions: string[]) =>
      choosable((await chambersOf('30161', divisions))('state-lower').chamber).map(({ name }) => name)
    expect(await order([twelfth])).toEqual(await order([]))
  })
})

describe('a share in words', () => {
  it.each([
    [0.6212, 'about 62% of the people of 30161'],
    [0.9951, 'nearly all of the people of 30161'],
    [0.0036, 'less than 1% of the people of 30161'],
    [1, 'all of the people of 30161'],
    [null, null],
  ])('%s', (share, words) => {
    expect(shareInWords(share, '30161')).toBe(words)
  })
})
