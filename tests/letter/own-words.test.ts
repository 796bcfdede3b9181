import { describe, expect, it } from 'vitest'
import { draft } from '#letter/drafts.ts'
import { encouragement, ownWords } from '#letter/own-words.ts'
import { readingTime } from '#letter/reading-time.ts'
import { alex, campaigns } from '../samples.ts'

const letters = campaigns.flatMap((campaign) => campaign.letters)
const given =
  'My name is Alex Example and I am your constituent. I ask you to support steady money for shelter. Thank you.'

describe('the share of own words', () => {
  it.each(letters.map((letter) => [letter.id, letter] as const))(
    'is nothing in a letter as the campaign wrote it, and exactly the story where one was told: %s',
    (_, letter) => {
      const { body } = draft(letter, { sender: alex })
      expect(ownWords(body, body)).toMatchObject({ own: 0, share: 0 })
      const story = 'Every Monday since October one chair has been empty in my classroom.'
      const told = draft(letter, { sender: alex, answers: { story } })
      expect(ownWords(told.body, body).own).toBe(12)
    },
  )

  it('is everything in a letter that the person wrote', () => {
    expect(ownWords('Nothing here was said before by anybody else.', given).share).toBe(1)
    expect(ownWords(given, '').share).toBe(1)
    expect(ownWords('', given)).toEqual({ own: 0, all: 0, share: 0 })
  })

  it('counts the words that were put in or changed, and not what stands around them', () => {
    const changed = given.replace('steady money', 'steady and dependable money')
    expect(ownWords(changed, given).own).toBe(2)
    expect(ownWords(`${given} My own neighbor told me why.`, given).own).toBe(6)
  })

  it('doesn’t care for order, capitals, kinds of apostrophes and signs', () => {
    const moved =
      'I ASK YOU to support steady money, for shelter! My name is Alex Example and I am your constituent.'
    expect(ownWords(moved, given).own).toBe(0)
    expect(ownWords('Don’t look away from this child.', "don't look away from this child").own).toBe(0)
  })

  it('takes a turn of phrase that anybody would use for nobody’s', () => {
    expect(ownWords('I ask you to listen.', given).own).toBe(5)
  })

  it('is told in words that encourage', () => {
    const said = (own: number) => encouragement({ own, all: 300, share: own / 300 })
    expect(encouragement({ own: 0, all: 0, share: 0 })).toBe('')
    expect(said(0)).toMatch(/says what all of them say/)
    expect(said(3)).toMatch(/says what all of them say/)
    expect(said(15)).toMatch(/^A little/)
    expect(said(40)).toMatch(/^About a tenth/)
    expect(said(75)).toMatch(/^About a quarter/)
    expect(said(100)).toMatch(/^About a third/)
    expect(said(150)).toMatch(/^About half/)
    expect(said(200)).toMatch(/^Most of this letter/)
    expect(said(300)).toMatch(/^This letter is in your own words/)
  })

  it.each([1, 3, 8, 39])(
    '%i words are no letter in anybody’s own words yet, and what is missing is said',
    (own) => {
      expect(encouragement({ own, all: own, share: 1 })).toMatch(/^This is short\. Say where you live, why/)
    },
  )
})

describe('the time to read a letter', () => {
  it.each<[number, string]>([
    [0, ''],
    [100, 'Takes half a minute to read.'],
    [200, 'Takes about a minute to read.'],
    [290, 'Takes about a minute to read.'],
    [400, 'Takes about 2 minutes to read.'],
    [1000, 'Takes about 5 minutes to read. A shorter letter is more likely to be read to its end.'],
  ])('of %i words', (count, said) => {
    expect(readingTime('word '.repeat(count))).toBe(said)
  })

  it('is about a minute for every letter of every campaign', () => {
    expect(letters.length).toBeGreaterThan(0)
    for (const letter of letters)
      expect(readingTime(draft(letter, { sender: alex }).body), letter.id).toMatch(/about (?:a|2) minutes?/)
  })
})
