import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Found } from '../../web/api.ts'
import { distanceInWords } from '../../web/distance.ts'
import { faultOf } from '../../web/faults.ts'
import { withAnd, withOr } from '../../web/lists.ts'
import { scaleOf } from '../../web/map/ScaleBar.tsx'
import { placeInWords } from '../../web/place.ts'
import { catalogOf, speak } from '../../web/say.ts'
import { termInWords } from '../../web/terms.ts'
import { PAGE_ES } from '../../web/words/es-all.ts'
import { ASIDE_ES } from '../../web/words/es-aside.ts'
import { MAP_ES } from '../../web/words/es-map.ts'
import { OFFICIALS_ES } from '../../web/words/es-officials.ts'
import { PAGES_ES } from '../../web/words/es-pages.ts'
import { SENDING_ES } from '../../web/words/es-sending.ts'
import { SETTLING_ES } from '../../web/words/es-settling.ts'
import { WRITING_ES } from '../../web/words/es-writing.ts'
import { post, someone } from '../samples.ts'

describe('the Spanish of the page', () => {
  it('differs from the English everywhere', () => {
    const texts = Object.entries<string>(PAGE_ES)
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter(([text, translation]) => text === translation || !translation.trim())).toEqual([])
  })

  it('ends each text as the English does, and opens each question', () => {
    const end = (text: string) => /[.?:…]$/.exec(text)?.[0] ?? ''
    const texts = Object.entries<string>({
      ...PAGES_ES,
      ...OFFICIALS_ES,
      ...SETTLING_ES,
      ...MAP_ES,
      ...WRITING_ES,
      ...SENDING_ES,
      ...ASIDE_ES,
    })
    expect(texts.filter(([text, translation]) => end(text) !== end(translation))).toEqual([])
    expect(texts.filter(([, translation]) => /\?$/.test(translation) && !translation.includes('¿'))).toEqual(
      [],
    )
  })
})

describe('with the page in Spanish', () => {
  beforeAll(async () => speak('es', await catalogOf('es')))
  afterAll(() => speak('en', { texts: null, messages: null }))

  it.each([
    [304.8, '1,000 pies'],
    [1609, '1 milla'],
    [4900, '3.1 millas'],
    [20_000, '13 millas'],
  ])('%d m are said as %s', (metres, words) => {
    expect(distanceInWords(metres)).toBe(words)
  })

  it('lists are joined as Spanish does, dates are written so, and the map’s scale too', () => {
    expect(withAnd(['Georgia', 'Illinois'])).toBe('Georgia e Illinois')
    expect(withOr(['Kentucky', 'Tennessee'])).toBe('Kentucky o Tennessee')
    expect(withAnd(['Distrito 13, Georgia', 'Rome', 'Distrito 14'])).toBe(
      'Distrito 13, Georgia; Rome; y Distrito 14',
    )
    const official = { ...someone('us-senator', 'GA'), termEnds: '2027-01-03' }
    expect(termInWords(official, '2026-11-22')[0]).toBe('El mandato termina el 3 ene 2027')
    expect(scaleOf({ perY: 1000 }, { scale: 1e6 }).words).toBe('500 pies')
  })

  it('a territory has its Spanish name, and a ZIP code in two states has none', async () => {
    const place = async (zip: string) =>
      placeInWords((await (await post('/api/officials', { address: { zip } })).json()) as Found)
    expect(await place('00802')).toBe('Islas Vírgenes de los Estados Unidos 00802')
    expect(await place('42223')).toBe('código postal 42223')
  })

  it('what is wrong with a letter is said in Spanish, with what was typed as it is', () => {
    expect(faultOf('subject', '')).toBe('Ponga un asunto a la carta.')
    expect(faultOf('body', 'a <b> c')).toBe('Las cartas son solo texto: quite “<b>”.')
    expect(faultOf('body', 'I am [your name].')).toBe(
      'Reemplace o borre lo que todavía falta por llenar: [your name].',
    )
  })
})
