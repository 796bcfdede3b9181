import { describe, expect, it } from 'vitest'
import { compose, letterText } from '#letter/compose.ts'
import { deliveryPlan, waysTo } from '#letter/delivery.ts'
import type { Official } from '#letter/official.ts'
import { phoneChoices } from '#letter/phones.ts'
import { alex, content, DATE, letterTo, someone } from '../samples.ts'
import { letterSaying, sample } from './sample-official.ts'

const everybody = [...content.officials.byId.values()]
const planFor = (official: Official, body = 'Please act.') => {
  const request = letterTo(official.id, { body })
  return deliveryPlan({ official, letter: compose({ request, official, date: DATE }), zip: '30161' })
}
const ways = (official: Official) => planFor(official).map(({ way }) => way)

describe('every official of the dataset', () => {
  it('can be reached without a printer, but for those who publish nothing at all', () => {
    const onPaperOnly = everybody.filter((one) => waysTo(one).every(({ way }) => way === 'print'))
    expect(everybody.length).toBeGreaterThan(8000)
    expect(onPaperOnly.length).toBeLessThan(10)
    expect(onPaperOnly.filter(({ office }) => office === 'governor' || office === 'us-senator')).toEqual([])
  })
})

describe('the ways to an office come in the order in which it reads them', () => {
  const site = { website: 'https://example.org/' }
  const form = { contactForm: 'https://example.org/form' }
  const both = { ...site, ...form, email: 'someone@example.org', phones: ['404-555-0123'] }

  it('a legislator: e-mail, then the form, then paper, then the telephone', () => {
    expect(ways({ ...sample, ...both })).toEqual(['email', 'form', 'print', 'call'])
    expect(ways({ ...sample, ...site })).toEqual(['email', 'print'])
  })

  it('a governor, a mayor and the White House: the form first', () => {
    const governor = someone('governor', 'GA')
    expect(ways({ ...governor, ...both })).toEqual(['form', 'email', 'print', 'call'])
    expect(ways(someone('president', 'US'))).toEqual(['form', 'print', 'call'])
    expect(ways(someone('mayor', 'DC'))).toEqual(['email', 'print', 'call'])
  })

  it('Congress: the form, then paper, then the telephone', () => {
    expect(ways(someone('us-senator', 'GA'))).toEqual(['form', 'print', 'call'])
    expect(ways(someone('us-representative', 'GA'))).toEqual(['form', 'print', 'call'])
  })

  it('the website only for want of form and e-mail, and paper always', () => {
    expect(ways({ ...sample, ...site, email: null })).toEqual(['website', 'print'])
    expect(ways({ ...sample, email: null })).toEqual(['print'])
  })
})

describe('a planned way', () => {
  it('by form says what the form is said to take, that this may have changed, and by how much the letter is too long', () => {
    const short: Official = { ...someone('us-senator', 'KS'), id: 'bioguide-M000934' }
    const [form] = planFor(short, 'word '.repeat(200))
    expect(form).toMatchObject({
      way: 'form',
      limit: 500,
      limits: [
        expect.stringMatching(/said to take 500 characters, with a line break as two.*may have changed/),
      ],
    })
    expect(form?.way === 'form' && form.over).toBeGreaterThan(500)
    expect(form?.way === 'form' && form.length - form.over).toBe(500)
    const [unknown] = planFor({ ...short, id: 'bioguide-X000000' }, 'word '.repeat(200))
    expect(unknown).toMatchObject({ way: 'form', limit: null, over: 0, limits: [] })
  })

  it('by e-mail has a link for each mail service, all to the one recipient, with the address that offices check', () => {
    const [email] = planFor(sample)
    if (email?.way !== 'email') throw new Error('The sample has an e-mail address.')
    expect([email.mailto, ...email.webMail].map(({ by }) => by)).toEqual([
      'mailto',
      'gmail',
      'outlook',
      'microsoft365',
      'yahoo',
    ])
    expect(email.draftFile).toMatch(/Thunderbird open it ready to send; Apple Mail only shows it/)
    for (const { href } of email.webMail) {
      expect(new URL(href).searchParams.get('to')).toBe(sample.email)
      expect(new URL(href).searchParams.get('body')).toContain(`${alex.address.street}\r\nRome, GA 30161`)
    }
  })

  it('by telephone names the town of each office, the nearest to the writer first, then Washington', () => {
    const fischer = everybody.find(({ id }) => id === 'bioguide-F000463')
    if (!fischer) throw new Error('The dataset has no Deb Fischer.')
    const call = (zip: string) => phoneChoices(fischer, zip).map(({ number, where }) => [number, where])
    expect(call('68502')).toEqual([
      ['402-441-4600', 'state office, Lincoln, NE'],
      ['202-224-6551', 'Washington office'],
      ['308-234-2361', 'state office, Kearney, NE'],
      ['402-391-3411', 'state office, Omaha, NE'],
      ['308-630-2329', 'state office, Scottsbluff, NE'],
    ])
    expect(call('69361')[0]).toEqual(['308-630-2329', 'state office, Scottsbluff, NE'])
  })

  it('by telephone says nothing of the town where the number stands beside two addresses, or beside none', () => {
    const phones = ['404-555-0123', '404-555-0199']
    const lines = (town: string) => ['1 Main Street', `${town}, GA 30161`]
    const member: Official = {
      ...someone('us-representative', 'GA'),
      phones,
      postal: [
        { kind: 'district', lines: lines('Rome'), phone: '404-555-0123' },
        { kind: 'district', lines: lines('Dalton'), phone: '404-555-0123' },
      ],
    }
    const where = (official: Official) => phoneChoices(official, '30161').map((one) => one.where)
    expect(where(member)).toEqual(['district office', 'district office'])
    const legislator: Official = {
      ...member,
      office: 'state-representative',
      chamber: 'state-lower',
      postal: [
        { kind: 'capitol', lines: lines('Atlanta'), phone: '404-555-0123' },
        { kind: 'district', lines: lines('Rome'), phone: '404-555-0199' },
      ],
    }
    expect(where(legislator)).toEqual(['capitol office, Atlanta, GA', 'district office, Rome, GA'])
    expect(where({ ...legislator, phones: phones.slice(0, 1) })).toEqual([null])
  })

  it('by website says that no shorter way is known, and where to look there', () => {
    const [website] = planFor({ ...sample, email: null, website: 'https://example.org/' })
    expect(website).toEqual({
      way: 'website',
      url: 'https://example.org/',
      needs: 'Look for “Contact” on the website, and paste the letter there.',
      limits: ['We know of no contact form or e-mail address of this office.'],
    })
  })

  it('by telephone tells Washington from the office at home, and dials an extension', () => {
    const phones = ['202-224-0000', '404-555-0123', '508-757-0323 ext. 13']
    const call = planFor({ ...someone('us-senator', 'GA'), phones }).at(-1)
    expect(call?.way === 'call' && call.phones).toEqual([
      { number: '404-555-0123', href: 'tel:+14045550123', where: 'state office' },
      { number: '202-224-0000', href: 'tel:+12022240000', where: 'Washington office' },
      { number: '508-757-0323 ext. 13', href: 'tel:+15087570323;ext=13', where: 'state office' },
    ])
  })
})

describe('the text of a message', () => {
  it('has salutation, body, closing and the address that offices check', () => {
    expect(letterText(letterSaying('Please act.'))).toBe(
      [
        'Dear Representative Sample:',
        'Please act.',
        `Sincerely,\nAlex Example\n${alex.address.street}\nRome, GA 30161\nalex@example.org\n706-555-0123`,
      ].join('\n\n'),
    )
  })
})
