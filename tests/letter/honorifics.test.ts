import { describe, expect, it } from 'vitest'
import { formOfAddress, titleOf } from '#letter/honorifics.ts'
import type { Office, Official } from '#letter/official.ts'
import { STATES } from '#letter/states.ts'
import { content, someone } from '../samples.ts'

const everybody = [...content.officials.byId.values()]

/** Somebody with this office and name, whoever holds it today. */
const called = (office: Office, state: string, name: string, familyName: string): Official => ({
  ...someone(office, state),
  name,
  familyName,
})

describe('an office is addressed by its own title', () => {
  it.each<[Office, string, string, string]>([
    ['us-senator', 'GA', 'Dear Senator Example:', 'United States Senate'],
    ['us-representative', 'GA', 'Dear Representative Example:', 'U.S. House of Representatives'],
    ['us-delegate', 'DC', 'Dear Delegate Example:', 'U.S. House of Representatives'],
    ['us-delegate', 'GU', 'Dear Delegate Example:', 'U.S. House of Representatives'],
    ['us-delegate', 'VI', 'Dear Delegate Example:', 'U.S. House of Representatives'],
    ['us-delegate', 'AS', 'Dear Delegate Example:', 'U.S. House of Representatives'],
    ['us-delegate', 'MP', 'Dear Delegate Example:', 'U.S. House of Representatives'],
    ['resident-commissioner', 'PR', 'Dear Resident Commissioner Example:', 'U.S. House of Representatives'],
    ['governor', 'VI', 'Dear Governor Example:', 'Governor of the U.S. Virgin Islands'],
    ['mayor', 'DC', 'Dear Mayor Example:', 'Mayor of the District of Columbia'],
    ['council-chair', 'DC', 'Dear Chairman Example:', 'Council of the District of Columbia'],
    ['council-member', 'DC', 'Dear Councilmember Example:', 'Council of the District of Columbia'],
    ['state-senator', 'NE', 'Dear Senator Example:', 'Nebraska Legislature'],
    ['state-senator', 'PR', 'Dear Senator Example:', 'Senate of Puerto Rico'],
    ['state-representative', 'CA', 'Dear Assemblymember Example:', 'California State Assembly'],
    ['state-representative', 'NV', 'Dear Assemblymember Example:', 'Nevada State Assembly'],
    ['state-representative', 'NY', 'Dear Assemblymember Example:', 'New York State Assembly'],
    ['state-representative', 'NJ', 'Dear Assemblymember Example:', 'New Jersey General Assembly'],
    ['state-representative', 'MD', 'Dear Delegate Example:', 'Maryland House of Delegates'],
    ['state-representative', 'VA', 'Dear Delegate Example:', 'Virginia House of Delegates'],
    ['state-representative', 'WV', 'Dear Delegate Example:', 'West Virginia House of Delegates'],
    ['state-representative', 'WI', 'Dear Representative Example:', 'Wisconsin State Assembly'],
    ['state-representative', 'GA', 'Dear Representative Example:', 'Georgia House of Representatives'],
    ['state-representative', 'PR', 'Dear Representative Example:', 'House of Representatives of Puerto Rico'],
  ])('%s in %s: %s', (office, state, salutation, officeLine) => {
    expect(formOfAddress(called(office, state, 'Alex Example', 'Example'))).toEqual({
      envelope: 'The Honorable Alex Example',
      officeLine,
      salutation,
      spoken: salutation.slice('Dear '.length, -1),
    })
  })

  it('the President and the Vice President by office and courtesy, and spoken of by name', () => {
    const president = { ...someone('president', 'US'), familyName: 'Example' }
    expect(formOfAddress({ ...president, courtesy: 'Madam' })).toEqual({
      envelope: 'The President',
      officeLine: 'The White House',
      salutation: 'Dear Madam President:',
      spoken: 'President Example',
    })
    const vice = { ...someone('vice-president', 'US'), familyName: 'Example' }
    expect(formOfAddress({ ...vice, courtesy: 'Mr.' }).salutation).toBe('Dear Mr. Vice President:')
    expect(formOfAddress({ ...vice, courtesy: undefined }).salutation).toBe('Dear Vice President Example:')
  })
})

describe('a name', () => {
  it.each([
    ['Chris Van Hollen', 'Van Hollen', 'Dear Senator Van Hollen:'],
    ['Monica De La Cruz', 'De La Cruz', 'Dear Senator De La Cruz:'],
    ['Henry C. "Hank" Johnson, Jr.', 'Johnson', 'Dear Senator Johnson:'],
    ['Nicholas J. Begich III', 'Begich', 'Dear Senator Begich:'],
    ['Jesica de la Cruz', 'de la Cruz', 'Dear Senator de la Cruz:'],
    ['Roberto Rivera Ruiz de Porras', 'Rivera Ruiz de Porras', 'Dear Senator Rivera Ruiz de Porras:'],
  ])('%s stands on the envelope as it is written, and %s after the title', (name, familyName, salutation) => {
    const form = formOfAddress(called('us-senator', 'GA', name, familyName))
    expect(form.envelope).toBe(`The Honorable ${name}`)
    expect(form.salutation).toBe(salutation)
  })

  it.each(['Example, Jr.', 'Example Jr', 'Example III', 'Example, Sr.', 'Example IV', 'Example, M.D.'])(
    'with a suffix where a source puts it into the family name loses it in the salutation: %s',
    (familyName) => {
      expect(formOfAddress(called('governor', 'GA', 'Alex Example', familyName)).salutation).toBe(
        'Dear Governor Example:',
      )
    },
  )

  it('that only looks like a suffix stays', () => {
    expect(formOfAddress(called('governor', 'GA', 'Alex Li', 'Li')).spoken).toBe('Governor Li')
    expect(formOfAddress(called('governor', 'GA', 'Alex Van', 'De Iv')).spoken).toBe('Governor De Iv')
  })
})

describe('every official of the dataset', () => {
  it('has a right salutation: one title, the family name, no suffix, no digit, nothing empty', () => {
    const TITLE =
      /\b(?:Senator|Representative|Delegate|Assemblymember|Resident Commissioner|Governor|Mayor|Chairman|Councilmember|President|Honorable)\b/g
    const wrong = everybody.filter((official) => {
      const { salutation, spoken, envelope } = formOfAddress(official)
      const titles = salutation.match(TITLE) ?? []
      const isOfTheWhiteHouse = official.state === 'US'
      const right =
        /^Dear \S.*\S:$/.test(salutation) &&
        titles.length === 1 &&
        !/\d|undefined|null|\s{2}|,|\b(?:Jr|Sr|II|III|IV)\b|["“”()]/.test(salutation) &&
        (isOfTheWhiteHouse || salutation.endsWith(` ${official.familyName}:`)) &&
        (isOfTheWhiteHouse || envelope === `The Honorable ${official.name}`) &&
        spoken.endsWith(official.familyName) &&
        !TITLE.test(official.name)
      TITLE.lastIndex = 0
      return !right
    })
    expect(everybody.length).toBeGreaterThan(8000)
    expect(wrong.map(({ id, name }) => `${id} ${name}`)).toEqual([])
  })

  it('has a salutation that names them as their own name does, or by more family names than they write', () => {
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const others = everybody.filter(({ name, familyName }) => !plain(name).includes(plain(familyName)))
    // A second family name that the official uses in his own announcements, though not in the list's full name.
    expect(
      others.every(
        ({ office, name, familyName }) =>
          office === 'resident-commissioner' &&
          plain(familyName).startsWith(plain(name.split(' ').at(-1) ?? '')),
      ),
    ).toBe(true)
  })

  it('is called in lists what the table says', () => {
    const wrong = everybody.filter(({ title, office, state }) => title !== titleOf(office, state))
    expect(wrong).toEqual([])
  })

  it('holds the office: nobody acting, no seat that is vacant', () => {
    const wrong = everybody.filter(({ name, familyName, title }) =>
      /\b(?:vacan\w*|acting|interim|pro tem|tbd|unknown|none)\b/i.test(`${name} ${familyName} ${title}`),
    )
    expect(wrong).toEqual([])
  })

  it('has an office line that names the place: no chamber is addressed by a stand-in', () => {
    const lines = new Set(everybody.map((official) => formOfAddress(official).officeLine))
    expect([...lines].filter((line) => /^State /.test(line))).toEqual([])
    for (const [code, { upper, lower }] of Object.entries(STATES)) {
      if (upper) expect(lines, code).toContain(upper)
      if (lower) expect(lines, code).toContain(lower)
    }
  })
})
