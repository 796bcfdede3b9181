import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Campaign } from '#letter/campaign.ts'
import { compose } from '#letter/compose.ts'
import type { Found } from '../../web/api.ts'
import { isReady, letterFaults } from '../../web/faults.ts'
import { fittedFor, hasOwnAside } from '../../web/fitted.ts'
import { itemsOf, plannedLetters, requestOf } from '../../web/plan.ts'
import { toLetterErrors } from '../../web/print.ts'
import { readVisit } from '../../web/stored.ts'
import { EMPTY, type Fitted, type Visit } from '../../web/visit.ts'
import { content, post } from '../samples.ts'

const campaign = content.campaigns.get('stop-child-sex-trafficking') as Campaign
const LETTER = 'congress-survivors'
let visit: Visit

beforeAll(async () => {
  vi.setSystemTime('2026-11-22')
  const response = await post('/api/officials', { address: { zip: '30161' } })
  const found = (await response.json()) as Found
  const sender = { name: 'Alex Example', street: '12 Sample Street' }
  visit = { ...EMPTY, address: { ...EMPTY.address, zip: '30161' }, found, sender }
})

/** The letters to Congress: the first recipient's, and the others'. */
function toCongress(visit: Visit) {
  const items = itemsOf(visit, campaign).filter(({ letter }) => letter.template.id === LETTER)
  const [first, ...others] = items
  if (!first || others.length === 0) throw new Error('Two senators are expected.')
  return { items, first, others }
}

const withOwn = (body: string, shared?: string): Visit => {
  const { first } = toCongress(visit)
  const own = { [first.official.id]: { body } }
  return { ...visit, letters: { [LETTER]: { ...(shared !== undefined && { body: shared }), own } } }
}

describe('words for one official alone', () => {
  it('are theirs alone, with the subject that all share', () => {
    const { first, others } = toCongress(withOwn('For you.', 'For all.'))
    expect(first.body).toBe('For you.')
    expect(others.map(({ body }) => body)).toEqual(others.map(() => 'For all.'))
    expect(first.subject).toBe(others[0]?.subject)
  })

  it('are answered at their own field while something is missing in them', () => {
    const { first } = toCongress(visit)
    const faulty = withOwn('I am from [your town].')
    expect(letterFaults(faulty, plannedLetters(faulty, campaign))).toEqual([
      {
        path: `letters.${LETTER}.own.${first.official.id}.body`,
        message: expect.stringMatching(/to Jon Ossoff: .*\[your town\]/),
      },
    ])
    expect(isReady(faulty, campaign)).toBe(false)
    expect(isReady(withOwn('I am from Rome.'), campaign)).toBe(true)
  })

  it('let a text that nobody gets any more be as unfinished as it is', () => {
    const { items } = toCongress(visit)
    const own = Object.fromEntries(items.map(({ official }) => [official.id, { body: 'For you.' }]))
    const unfinished = { ...visit, letters: { [LETTER]: { body: '[your story]', own } } }
    expect(letterFaults(unfinished, plannedLetters(unfinished, campaign))).toEqual([])
  })

  it('get back what the server says of them, and nobody else does', () => {
    const { items, first } = toCongress(withOwn('For you.'))
    const errors = toLetterErrors(
      items.map((_, index) => ({ path: `letters.${index}.body`, message: 'Take it out.' })),
      items,
    )
    expect(errors.map(({ path }) => path)).toEqual([
      `letters.${LETTER}.own.${first.official.id}.body`,
      `letters.${LETTER}.body`,
    ])
  })

  it('are read back from the browser, without those that are damaged', () => {
    const own = { a: { body: 'Mine.' }, b: { body: 7 }, c: 'none' }
    expect(readVisit(JSON.stringify({ letters: { one: { body: 'All.', own } } })).letters).toEqual({
      one: { body: 'All.', own: { a: { body: 'Mine.' } } },
    })
  })
})

describe('the office that was chosen', () => {
  it('is found by its address, and given up once the list has it no more', () => {
    const { first } = toCongress(visit)
    const lines = first.official.postal.at(-1)?.lines.join('\n') ?? ''
    const chosen = (address: string) =>
      toCongress({ ...visit, offices: { [first.official.id]: address } }).first.office
    expect(chosen(lines)).toBe(first.official.postal.length - 1)
    expect(chosen('1 Nowhere Road\nRome, GA 30161')).toBeUndefined()
  })
})

describe('what is enclosed', () => {
  it('is named thing by thing', () => {
    const { first } = toCongress(visit)
    expect(requestOf(first, { ...visit, enclosed: ' A photo; ;a page;' }).enclosures).toEqual([
      'A photo',
      'a page',
    ])
  })
})

describe('a letter fitted to a form', () => {
  const fitted = (made: Partial<Fitted> & { isByHand: boolean }) => {
    const { first } = toCongress(visit)
    const letter = compose({ request: requestOf(first, visit), official: first.official, date: '2026-11-22' })
    const key = `${LETTER} ${first.official.id}`
    const entry = { text: 'Short.', of: 'another letter', isAside: false, ...made }
    const changed = { ...visit, fitted: { [key]: entry } }
    return { fitted: fittedFor(changed, first, letter), isAside: hasOwnAside(changed, first) }
  }

  it('falls away with the letter that it was cut from, unless the person wrote it', () => {
    expect(fitted({ isByHand: false }).fitted).toBeNull()
    expect(fitted({ isByHand: true }).fitted).toMatchObject({ text: 'Short.', isStale: true })
  })

  it('that the person wrote can be set aside, and is still there', () => {
    expect(fitted({ isByHand: true, isAside: true })).toEqual({ fitted: null, isAside: true })
    expect(fitted({ isByHand: false, isAside: true })).toEqual({ fitted: null, isAside: false })
    // Put away for one that was cut anew.
    expect(fitted({ isByHand: false, mine: { text: 'Mine.', of: 'Old.' } })).toEqual({
      fitted: null,
      isAside: true,
    })
  })
})

describe('what was chosen for sending', () => {
  it('is read back from the browser, and what is damaged is as if it had never been chosen', () => {
    const stored = {
      mail: 'carrier-pigeon',
      paper: 'papyrus',
      signature: 'data:image/svg+xml,<svg onload="alert(1)"/>',
      offices: { a: 'One Road', b: 2 },
      formLimits: { a: 500, b: -1, c: 'many' },
      fitted: { a: { text: 'Short.' } },
      stays: ['insult: x', 4],
      thanks: { a: 'Thank you.' },
    }
    expect(readVisit(JSON.stringify(stored))).toEqual({
      ...EMPTY,
      offices: { a: 'One Road' },
      formLimits: { a: 500 },
      stays: ['insult: x'],
      thanks: { a: 'Thank you.' },
    })
    const whole = { mail: 'gmail', paper: 'window', signature: 'data:image/png;base64,iVBORw0KGgo=' }
    expect(readVisit(JSON.stringify(whole))).toEqual({ ...EMPTY, ...whole })
  })
})
