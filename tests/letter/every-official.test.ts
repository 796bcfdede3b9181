import { describe, expect, it } from 'vitest'
import { compose } from '#letter/compose.ts'
import type { Official } from '#letter/official.ts'
import { unprintableIn } from '#letter/on-paper.ts'
import { measure } from '../../server/pdf/font.ts'
import { readPdf } from '../pdf/read.ts'
import { content, DATE, letterTo, post } from '../samples.ts'

const everybody = [...content.officials.byId.values()]
const INCH = 72

/** A letter to each of the offices of everybody: 8,000 people, 20,000 addresses. */
const everyLetter = everybody.flatMap((official) =>
  [...official.postal.keys()].map((office) => ({
    official,
    office,
    letter: compose({ request: letterTo(official.id, { office }), official, date: DATE }),
  })),
)
/** How many lines a block takes in the window at a size in points. */
function linesOf(block: readonly string[], size: number): number {
  let count = 0
  for (const text of block) {
    let line = ''
    for (const word of text.split(' ')) {
      const longer = line ? `${line} ${word}` : word
      if (line === '' || measure(longer, 'regular', size) > 3.25 * INCH) {
        count++
        line = word
      } else line = longer
    }
  }
  return count
}
/** Most lines first, and of those with as many the longest. */
const fullness = (block: readonly string[]) => 1000 * linesOf(block, 11) + block.join().length
const named = (wrong: readonly { official: Official; office: number }[]) =>
  wrong.map(({ official, office }) => `${official.id} ${official.name}, office ${office}`)

describe('a letter to anybody in the dataset', () => {
  it('has an address block: name, office, one to four lines, town, state and ZIP code', () => {
    const wrong = everyLetter.filter(({ letter: { recipient } }) => {
      const [name = '', office = '', ...rest] = recipient
      return !(
        /^The (?:Honorable \S.*|President|Vice President)$/.test(name) &&
        /^\S.*\S$/.test(office) &&
        rest.length >= 1 &&
        rest.length <= 5 &&
        /^[^,\d]+, [A-Z]{2} \d{5}(?:-\d{4})?$/.test(recipient.at(-1) ?? '') &&
        new Set(recipient).size === recipient.length &&
        recipient.every((line) => line === line.trim() && !/\s{2}|undefined|null/.test(line))
      )
    })
    expect(everyLetter.length).toBeGreaterThan(12_000)
    expect(named(wrong)).toEqual([])
  })

  it('has a block that fits the window of a #10 envelope, in lines that don’t touch', () => {
    // 3.25 in wide and 0.9 in from the first baseline to the last: seven lines of 10 points.
    const wrong = everyLetter.filter(({ letter }) => linesOf(letter.recipient, 10) > 7)
    expect(named(wrong)).toEqual([])
  })

  it('prints the fullest of these blocks whole inside the window, and nothing else', async () => {
    const fullest = everyLetter
      .toSorted((a, b) => fullness(b.letter.recipient) - fullness(a.letter.recipient))
      .slice(0, 30)
    const response = await post('/api/letters/pdf', {
      letters: fullest.map(({ official, office }) => letterTo(official.id, { office, body: 'Thank you.' })),
      paper: 'window',
    })
    const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()))
    expect(pages).toHaveLength(30)
    // Two short lines of an address may share one, parted by a comma.
    const plain = (lines: readonly string[]) => lines.join(' ').replaceAll(',', '')
    const wrong = fullest.filter(({ letter }, index) => {
      const inside = (pages[index] ?? []).filter(
        ({ baseline }) => baseline > 1.95 * INCH && baseline < 3.7 * INCH,
      )
      return !(
        plain(inside.map(({ text }) => text)) === plain(letter.recipient) &&
        inside.every(({ baseline }) => baseline > 2.19 * INCH && baseline < 3.11 * INCH) &&
        inside.every(({ x, width }) => x > 0.99 * INCH && x + width < 4.26 * INCH)
      )
    })
    expect(named(wrong)).toEqual([])
  })

  it('has an address and a salutation that paper can carry, accents and hyphens included', () => {
    const wrong = everyLetter.filter(
      ({ letter }) => unprintableIn([...letter.recipient, letter.salutation].join('\n')).length > 0,
    )
    expect(named(wrong)).toEqual([])
  })
})
