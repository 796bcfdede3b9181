import { describe, expect, it } from 'vitest'
import { LETTER_ASIDE_ES } from '#letter/words/aside-es.ts'
import { CODES, codeOf, firstScripts, weightOf } from '../bench/page/first-load.ts'

/** The most that the scripts of the way to a letter may weigh (gzip), in bytes. */
const MOST = 75_000

describe.each(CODES)('what a browser fetches until it is idle, in “%s”', (language) => {
  const files = firstScripts(language)

  it('weighs at most 75 kB of JavaScript, with every step of the way in it', () => {
    const code = files.map((file) => codeOf(file).toString()).join('\n')
    // Landing page, address, officials, letters, sending: something that only that one has.
    const each = ['landing-way', 'postal-code', 'settle-ways', 'sender.name', 'packet-title']
    expect(each.filter((part) => !code.includes(part))).toEqual([])
    expect(weightOf(files)).toBeGreaterThan(40_000)
    expect(weightOf(files)).toBeLessThanOrEqual(MOST)
  })

  it('says nothing whose translation comes later', () => {
    const code = files.map((file) => codeOf(file).toString()).join('\n')
    expect(Object.keys(LETTER_ASIDE_ES).filter((text) => code.includes(text))).toEqual([])
  })

  it('is a handful of files, and the texts of no other language', () => {
    expect(files.length).toBeLessThanOrEqual(6)
    const others = CODES.filter((code) => code !== language).map((code) => `assets/${code}-`)
    expect(files.filter((file) => others.some((other) => file.startsWith(other)))).toEqual([])
  })
})
