import { describe, expect, it } from 'vitest'
import { type OwnWordings, whoHasOwn, withOwn, withShared, wordingFor } from '#letter/wording.ts'

const shared = { subject: 'Shelter', body: 'Please act.\n\nThank you.' }

describe('a text that all recipients of a letter share', () => {
  it('is in force for everybody until it is changed for one of them', () => {
    expect(wordingFor(shared, {}, 'a')).toEqual({ ...shared, isOwn: false })
    const own = withOwn(shared, {}, 'a', { body: 'You voted for it: thank you.' })
    expect(wordingFor(shared, own, 'a')).toEqual({
      subject: 'Shelter',
      body: 'You voted for it: thank you.',
      isOwn: true,
    })
    expect(wordingFor(shared, own, 'b')).toEqual({ ...shared, isOwn: false })
    expect(whoHasOwn(own, ['b', 'a', 'c'])).toEqual(['a'])
  })

  it('still reaches an official in the part that is not their own', () => {
    const own = withOwn(shared, {}, 'a', { subject: 'Thank you' })
    const later = { subject: 'Shelter now', body: 'Please act soon.' }
    expect(wordingFor(later, own, 'a')).toEqual({
      subject: 'Thank you',
      body: 'Please act soon.',
      isOwn: true,
    })
    expect(wordingFor(later, own, 'b')).toEqual({ ...later, isOwn: false })
  })

  it('comes back in one step, for that official alone', () => {
    const own = withOwn(shared, withOwn(shared, {}, 'a', { body: 'A' }), 'b', { body: 'B' })
    const back = withShared(own, 'a')
    expect(wordingFor(shared, back, 'a')).toEqual({ ...shared, isOwn: false })
    expect(wordingFor(shared, back, 'b').body).toBe('B')
    expect(whoHasOwn(back, ['a', 'b'])).toEqual(['b'])
    expect(withShared(back, 'a')).toEqual(back)
  })

  it('is followed again by words that were typed back to it', () => {
    const own = withOwn(shared, {}, 'a', { subject: 'Mine', body: 'Mine too.' })
    const half = withOwn(shared, own, 'a', { body: shared.body })
    expect(half).toEqual({ a: { subject: 'Mine' } })
    expect(withOwn(shared, half, 'a', { subject: shared.subject })).toEqual({})
  })

  it('gives way to an empty text too: what the person deleted stays deleted', () => {
    const own = withOwn(shared, {}, 'a', { body: '' })
    expect(wordingFor(shared, own, 'a')).toEqual({ subject: 'Shelter', body: '', isOwn: true })
  })

  it('is left as it is: nothing is changed in place', () => {
    const before: OwnWordings = Object.freeze({ a: Object.freeze({ body: 'A' }) })
    expect(withOwn(shared, before, 'b', { body: 'B' })).toEqual({ a: { body: 'A' }, b: { body: 'B' } })
    expect(withShared(before, 'a')).toEqual({})
    expect(before).toEqual({ a: { body: 'A' } })
  })

  it('survives being stored, and ids that are names of something else', () => {
    const own = withOwn(shared, {}, 'ocd-person-1', { body: 'Mine.' })
    expect(JSON.parse(JSON.stringify(own))).toEqual(own)
    expect(wordingFor(shared, own, 'constructor')).toEqual({ ...shared, isOwn: false })
    expect(wordingFor(shared, own, 'toString').isOwn).toBe(false)
  })
})
