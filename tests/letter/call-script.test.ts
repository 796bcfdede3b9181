import { describe, expect, it } from 'vitest'
import { callScript } from '#letter/call-script.ts'
import { draft } from '#letter/drafts.ts'
import { stillAsks } from '#letter/still-asks.ts'
import { alex, campaigns, someone } from '../samples.ts'

const senator = { ...someone('us-senator', 'GA'), familyName: 'Sample' }
const subject = 'Shelter and care for survivors'
const ask = 'Please support steady funding for shelter.'
const all = (parts: readonly string[]) => parts.join(' ')

describe('a script for a call', () => {
  it('says who calls and from where, asks one thing, and asks where the official stands', () => {
    expect(callScript({ official: senator, sender: alex, subject, ask }).live).toEqual([
      'Hello, my name is Alex Example. I live in Rome, ZIP code 30161, and I am a constituent.',
      'I have one request for Senator Sample. Please support steady funding for shelter.',
      'Could you tell me where Senator Sample stands on this? (Wait for the answer. “I don’t know” is a fine one.)',
      'Please pass my message on. Thank you for your time.',
    ])
  })

  it('has a shorter version for a machine, with the number said slowly and twice', () => {
    const { voicemail } = callScript({ official: senator, sender: alex, subject, ask })
    expect(all(voicemail)).toBe(
      'Hello, my name is Alex Example. I live in Rome, ZIP code 30161, and I am a constituent of Senator Sample. Please support steady funding for shelter. My number is 7 0 6, 5 5 5, 0 1 2 3. Again, that is 7 0 6, 5 5 5, 0 1 2 3. Thank you.',
    )
  })

  it('leaves the number to the caller who gave none, and never says "undefined"', () => {
    const { phone: _, ...sender } = alex
    const { live, voicemail } = callScript({ official: senator, sender, subject })
    expect(all(voicemail)).toMatch(/My number is \(say your number slowly\)/)
    expect(all([...live, ...voicemail])).not.toMatch(/undefined|null/)
  })

  it('speaks of the letter’s subject where the campaign has no sentence for it', () => {
    expect(all(callScript({ official: senator, sender: alex, subject }).live)).toContain(
      'I am writing to Senator Sample about this: “Shelter and care for survivors”. Please act on it.',
    )
  })

  it('says to the White House where somebody lives, and calls nobody its constituent', () => {
    for (const office of ['president', 'vice-president'] as const) {
      const { live, voicemail } = callScript({ official: someone(office, 'US'), sender: alex, subject, ask })
      for (const [first] of [live, voicemail])
        expect(first).toBe('Hello, my name is Alex Example. I live in Rome, Georgia, ZIP code 30161.')
      expect(all([...live, ...voicemail])).not.toMatch(/constituent/)
    }
  })

  it('takes a sentence of the writer’s own, and ends it', () => {
    const own = (ask: string) => callScript({ official: senator, sender: alex, subject, ask }).voicemail[1]
    expect(own(' Please vote for the bill ')).toBe('Please vote for the bill.')
    expect(own('Will you vote for it?')).toBe('Will you vote for it?')
    expect(own('  ')).toMatch(/^I am writing to Senator Sample about this/)
  })

  it('keeps the nine digits of a ZIP code to five', () => {
    const sender = { ...alex, address: { ...alex.address, zip: '30161-1234' } }
    expect(all(callScript({ official: senator, sender, subject }).live)).toContain('ZIP code 30161,')
  })
})

describe('every letter of every campaign', () => {
  const letters = campaigns.flatMap((campaign) => campaign.letters)

  it('asks its one thing for as long as that paragraph is in it, and not once another is in its place', () => {
    for (const letter of letters) {
      const { body } = draft(letter, { sender: alex })
      const asking = body.split('\n\n').find((paragraph) => paragraph.startsWith('I ask you to')) ?? ''
      expect(asking, letter.id).not.toBe('')
      expect(stillAsks(body, body, letter.ask ?? ''), letter.id).toBe(true)
      expect(stillAsks(`Hello. ${asking} Thank you.`, body, letter.ask ?? ''), letter.id).toBe(true)
      const other = body.replace(asking, 'I ask you to fund a counselor for children in each of our schools.')
      expect(stillAsks(other, body, letter.ask ?? ''), letter.id).toBe(false)
      expect(stillAsks('Please build a road.', body, letter.ask ?? ''), letter.id).toBe(false)
    }
  })

  it('has one sentence to say on the telephone', () => {
    expect(letters.length).toBeGreaterThan(0)
    for (const { id, ask } of letters) expect(ask, id).toMatch(/^Please [^.?!]+\.$/)
  })
})
