import { describe, expect, it } from 'vitest'
import { compose } from '#letter/compose.ts'
import { deliveryPlan, type PlannedWay } from '#letter/delivery.ts'
import type { Office, Official } from '#letter/official.ts'
import { unprintableIn } from '#letter/on-paper.ts'
import { measure } from '../../server/pdf/font.ts'
import { windowBlocks } from '../../server/pdf/window.ts'
import { alex, content, DATE, letterTo } from '../samples.ts'

const everybody = [...content.officials.byId.values()]

/** A letter to each of the offices of everybody: 8,000 people, 12,000 addresses. */
const everyLetter = everybody.flatMap((official) =>
  [...official.postal.keys()].map((office) => ({
    official,
    office,
    letter: compose({ request: letterTo(official.id, { office }), official, date: DATE }),
  })),
)
const named = (wrong: readonly { official: Official; office: number }[]) =>
  wrong.map(({ official, office }) => `${official.id} ${official.name}, office ${office}`)

/** The title in a salutation; where a legislature has a word of its own is shown in honorifics.test.ts. */
const TITLES: Readonly<Record<Office, RegExp>> = {
  president: /^(?:Mr\.|Madam) President$/,
  'vice-president': /^(?:Mr\.|Madam) Vice President$/,
  'us-senator': /^Senator$/,
  'us-representative': /^Representative$/,
  'us-delegate': /^Delegate$/,
  'resident-commissioner': /^Resident Commissioner$/,
  governor: /^Governor$/,
  mayor: /^Mayor$/,
  'state-senator': /^Senator$/,
  'state-representative': /^(?:Representative|Assemblymember|Delegate)$/,
  'council-chair': /^Chairman$/,
  'council-member': /^Councilmember$/,
}

/** Whether a way can be followed by whoever it is shown to: a link that a browser takes, an office to mail to, a number to dial. */
function works(way: PlannedWay): boolean {
  switch (way.way) {
    case 'email':
      return (
        /^[^@,;\s]+@[^@,;\s]+\.[a-z]{2,}$/i.test(way.to) &&
        [way.mailto, ...way.webMail].every(({ href }) => URL.canParse(href))
      )
    case 'form':
    case 'website':
      return URL.canParse(way.url) && /^https?:\/\/[^/]+\.[a-z]{2,}/i.test(way.url)
    case 'print':
      return way.offices.length > 0
    case 'call':
      return way.phones.some(({ href }) => /^tel:\+1\d{10}(?:;ext=\d+)?$/.test(href))
  }
}

describe('a letter to anybody in the dataset', () => {
  it('has an address block: name, office, one to five lines, the last with town, state and ZIP code', () => {
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

  // That this place is in the window wherever the sheet slides is shown in pdf/window.test.ts.
  it('has a block that is set into the window’s place whole, in print that can be read and lines that don’t touch', () => {
    // Two short lines of an address may share one, parted by a comma.
    const plain = (lines: readonly string[]) => lines.join(' ').replaceAll(',', '')
    const wrong = everyLetter.filter(({ letter }) => {
      const lines = windowBlocks(letter, measure, 72)
      const from = lines.findIndex(({ block }) => block !== lines[0]?.block)
      const block = lines.slice(from)
      const apart = block
        .slice(1)
        .map(({ baseline, size }, i) => (baseline - (block[i]?.baseline ?? 0)) / size)
      return !(
        plain(block.map(({ text }) => text)) === plain(letter.recipient) &&
        block[0]?.text === letter.recipient[0] &&
        block[1]?.text === letter.recipient[1] &&
        block.at(-1)?.text === letter.recipient.at(-1) &&
        block.every(({ size }) => size >= 8) &&
        apart.every((sizes) => sizes > 1.03) &&
        block.every(({ text, face, size }) => measure(text, face, size) <= 3.25 * 72)
      )
    })
    expect(named(wrong)).toEqual([])
  })

  it('greets them by the title of their office and their family name, once and without a suffix', () => {
    const wrong = everyLetter.filter(({ official, letter }) => {
      const [, said = ''] = /^Dear (.+):$/.exec(letter.salutation) ?? []
      const isOfTheWhiteHouse = official.state === 'US'
      const title = isOfTheWhiteHouse ? said : said.slice(0, -official.familyName.length - 1)
      return !(
        TITLES[official.office].test(title) &&
        (isOfTheWhiteHouse || said === `${title} ${official.familyName}`) &&
        !/\d|\b(?:Jr|Sr|II|III|IV)\b/.test(said)
      )
    })
    expect(named(wrong)).toEqual([])
  })

  it('can be sent: whatever way is offered works, and there is at least one', () => {
    const zip = alex.address.zip
    const plans = everybody.map((official) => {
      const letter = compose({ request: letterTo(official.id), official, date: DATE })
      return { official, ways: deliveryPlan({ official, letter, zip }) }
    })
    const wrong = plans.filter(
      ({ ways }) => ways.length === 0 || !ways.every((way) => works(way) && way.needs !== ''),
    )
    expect(plans.length).toBeGreaterThan(8000)
    expect(wrong.map(({ official }) => `${official.id} ${official.name}`)).toEqual([])
  })

  it('has an address and a salutation that paper can carry, accents and hyphens included', () => {
    const wrong = everyLetter.filter(
      ({ letter }) => unprintableIn([...letter.recipient, letter.salutation].join('\n')).length > 0,
    )
    expect(named(wrong)).toEqual([])
  })
})
