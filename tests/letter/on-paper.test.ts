import { expect, it } from 'vitest'
import { remarks } from '#letter/before-sending.ts'
import { unprintableIn } from '#letter/on-paper.ts'
import { letterFont } from '../../server/pdf/font.ts'

it('what can be drawn is what the letters’ font has or puts together, character by character', () => {
  const { font } = letterFont('regular')
  const wrong: string[] = []
  for (let code = 0x20; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code)
    // What has no ink is dropped, and rare spaces become plain ones.
    if (/[\p{Surrogate}\p{Cf}\p{Zs}\u2011\u2065]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e007f}]/u.test(character))
      continue
    const has = (one: string) => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)
    // What it lacks as one it may put together: “ǫ” of an o and an ogonek.
    const isDrawn = has(character) || [...character.normalize('NFD')].every(has)
    if (isDrawn === unprintableIn(character).length > 0) wrong.push(character)
  }
  expect(wrong).toEqual([])
})

it('an emoji is remarked on, each once, and keeps no letter back', () => {
  expect(remarks({ subject: 'x', body: 'Thank you 🙏🏽 and 🙏.\nNiña, “Łódź” – 5 €\ttab' }, '')).toEqual([
    {
      about: 'paper',
      blocks: false,
      found: ['🙏', '🏽'],
      message:
        'On paper this would be missing: 🙏 (U+1F64F), 🏽 (U+1F3FD). By e-mail or in a form it can go along. Take it out if you want to print the letter.',
    },
  ])
})
