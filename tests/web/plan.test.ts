import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Campaign } from '#letter/campaign.ts'
import type { Found } from '../../web/api.ts'
import { isReady, letterFaults } from '../../web/faults.ts'
import { itemsOf, plannedLetters } from '../../web/plan.ts'
import { toLetterErrors } from '../../web/print.ts'
import { recipients, writable } from '../../web/recipients.ts'
import { senderFields } from '../../web/sender.ts'
import { EMPTY, type Visit } from '../../web/visit.ts'
import { content, post } from '../samples.ts'

const campaign = content.campaigns.get('stop-child-sex-trafficking') as Campaign
let visit: Visit

beforeAll(async () => {
  vi.setSystemTime('2026-11-22')
  const response = await post('/api/officials', { address: { zip: '30161' } })
  const found = (await response.json()) as Found
  visit = { ...EMPTY, address: { ...EMPTY.address, zip: '30161' }, found }
})

const letterOf = (visit: Visit, id: string) => {
  const letter = plannedLetters(visit, campaign).find(({ template }) => template.id === id)
  if (!letter) throw new Error(`no letter ${id}`)
  return letter
}

describe('the officials to write to', () => {
  it('are all who are certain, Congress first', () => {
    const names = recipients(visit, campaign).map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['Jon Ossoff', 'Raphael G. Warnock'])
    expect(names).toContain('Brian Kemp')
    expect(names).not.toContain('Clay Fuller')
  })

  it('are fewer once somebody is taken out', () => {
    const [first] = writable(visit, campaign)
    const picked = recipients({ ...visit, picks: { [first?.id ?? '']: false } }, campaign)
    expect(picked).toHaveLength(writable(visit, campaign).length - 1)
  })
})

describe('a letter', () => {
  it('is one for each official at first, though two suit Congress', () => {
    expect(letterOf(visit, 'congress-survivors').on).toBe(true)
    expect(letterOf(visit, 'congress-traffickers').on).toBe(false)
    expect(itemsOf(visit, campaign)).toHaveLength(recipients(visit, campaign).length)
  })

  it('is not put in the place of one that was taken out', () => {
    const without = { ...visit, letters: { 'congress-survivors': { on: false } } }
    expect(letterOf(without, 'congress-traffickers').on).toBe(false)
  })

  it('follows the name and the answers until it is edited, and never after', () => {
    const named = { ...visit, sender: { name: 'Alex Example' }, answers: { story: 'I teach.' } }
    expect(letterOf(named, 'congress-survivors').body).toMatch(/Alex Example[\s\S]*I teach\./)
    const edited = { ...named, letters: { 'congress-survivors': { body: 'Mine.' } } }
    expect(letterOf(edited, 'congress-survivors').body).toBe('Mine.')
    expect(letterOf(edited, 'congress-survivors').subject).toBe(letterOf(named, 'congress-survivors').subject)
  })

  it('shows in brackets what the writer has not said yet', () => {
    expect(letterOf(visit, 'congress-survivors').body).toContain('[your name]')
    expect(isReady(visit, campaign)).toBe(false)
  })

  it('is refused at its field while empty, or with something left to fill in', () => {
    const letters = { legislature: { body: '  ' }, governor: { body: 'I am from [your town].' } }
    const edited = { ...visit, letters }
    expect(letterFaults(edited, plannedLetters(edited, campaign))).toEqual([
      { path: 'letters.legislature.body', message: expect.stringContaining('empty') },
      { path: 'letters.governor.body', message: expect.stringContaining('[your town]') },
    ])
  })
})

it('signs with the place of the ZIP code where no city was typed, and with nothing where it was cleared', () => {
  expect(senderFields(visit)).toMatchObject({ city: 'Rome', state: 'GA', zip: '30161' })
  expect(senderFields({ ...visit, sender: { city: '' } }).city).toBe('')
})

it('brings the errors of a packet back to the letters that they are about, each once', () => {
  const items = itemsOf(visit, campaign)
  const errors = toLetterErrors(
    [
      { path: 'letters.0.body', message: 'Take it out.' },
      { path: 'letters.1.body', message: 'Take it out.' },
      { path: 'letters.1.sender.address.zip', message: 'Five digits.' },
    ],
    items,
  )
  expect(errors.map(({ path }) => path)).toEqual(['letters.congress-survivors.body', 'sender.address.zip'])
  expect(errors[0]?.message).toBe('Shelter and care for survivors: Take it out.')
})
