import { describe, expect, it } from 'vitest'
import { compose, letterText } from '#letter/compose.ts'
import { MAILTO_LIMIT, mailto, waysTo } from '#letter/delivery.ts'
import type { Official } from '#letter/official.ts'
import { alex, content, DATE, letterTo } from '../samples.ts'

const official: Official = {
  id: 'sample-official',
  name: 'Sam Sample',
  familyName: 'Sample',
  office: 'state-representative',
  title: 'State Representative',
  chamber: 'state-lower',
  division: 'ocd-division/country:us/state:ga/sldl:12',
  district: '12',
  state: 'GA',
  party: null,
  termStarts: null,
  termEnds: null,
  asOf: DATE,
  source: 'openstates-people',
  email: 'sam.sample@example.org',
  contactForm: null,
  website: null,
  phones: [],
  postal: [{ kind: 'capitol', lines: ['1 Sample Square', 'Atlanta, GA 30334'] }],
  image: null,
}
const letter = (body: string, subject = 'Shelter & care') =>
  compose({ request: letterTo(official.id, { body, subject }), official, date: DATE })

/** What a mail program makes of the link (RFC 6068): percent-decoding only, a plus sign stays one. */
function read(href: string) {
  const [to = '', query = ''] = href.replace(/^mailto:/, '').split('?')
  const fields = Object.fromEntries(
    query.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
  )
  return { to: decodeURIComponent(to), ...fields } as { to: string; subject: string; body: string }
}

describe('a mailto link', () => {
  it.each([
    ['quotes', 'She said "no" and \'never\' – “really”.'],
    ['ampersands and signs of URLs', 'A & B = C? #1 100% a+b; <3'],
    ['accents and an emoji', 'José Núñez ʻokina ș 🙂'],
    ['several paragraphs', 'One.\n\nTwo.\nStill two.'],
    ['percent signs that look encoded', '%0D%0A %20 &body=evil'],
  ])('gives back the exact letter with %s', (_, body) => {
    const composed = letter(body, body.split('\n')[0])
    const { href, whole } = mailto(composed, 'sam.sample@example.org')
    expect(whole).toBe(true)
    expect(read(href)).toEqual({
      to: 'sam.sample@example.org',
      subject: composed.subject,
      body: letterText(composed).replaceAll('\n', '\r\n'),
    })
  })

  it('never writes a space as a plus, and breaks lines with CR LF', () => {
    const { href } = mailto(letter('One two.\n\nThree.'), 'a@example.org')
    expect(href).not.toContain('+')
    expect(href).toContain('%0D%0A%0D%0A')
    expect(href.replaceAll('%0D%0A', '')).not.toMatch(/%0A|%0D/)
  })

  it('names one recipient and no empty cc', () => {
    expect(mailto(letter('Hello.'), 'a+b@example.org').href).toMatch(
      /^mailto:a%2Bb@example\.org\?subject=[^&]+&body=[^&]+$/,
    )
  })

  it('that would be too long opens with the subject, and says to paste the letter', () => {
    const { href, whole } = mailto(letter('word '.repeat(400)), 'a@example.org')
    expect(whole).toBe(false)
    expect(read(href).subject).toBe('Shelter & care')
    expect(read(href).body).toMatch(/paste the letter/)
  })

  it('stays within its limit, counted as encoded', () => {
    const links = [1, 500, 900, 1100, 1300, 1799, 20_000].map((length) =>
      mailto(letter('é'.repeat(length)), 'a@example.org'),
    )
    expect(Math.max(...links.map(({ href }) => href.length))).toBeLessThanOrEqual(MAILTO_LIMIT)
    expect(links.map(({ whole }) => whole)).toEqual([true, false, false, false, false, false, false])
  })
})

describe('a subject and a body that could break a link', () => {
  it('half a character, as a cut-off emoji leaves it, is replaced', () => {
    expect(read(mailto(letter('Thank you \ud83d'), 'a@example.org').href).body).toContain('Thank you \ufffd')
  })

  it('a long subject in another script keeps the link within its limit', () => {
    expect(
      mailto(letter('word '.repeat(400), '谢'.repeat(200)), 'a@example.org').href.length,
    ).toBeLessThanOrEqual(MAILTO_LIMIT)
  })
})

describe('every official of the dataset', () => {
  it('can be reached without a printer, but for those who publish nothing at all', () => {
    const all = [...content.officials.byId.values()]
    const onPaperOnly = all.filter((one) => waysTo(one).every(({ way }) => way === 'print'))
    expect(all.length).toBeGreaterThan(8000)
    expect(onPaperOnly.length).toBeLessThan(10)
    expect(onPaperOnly.filter(({ office }) => office === 'governor' || office === 'us-senator')).toEqual([])
  })

  it('is offered e-mail first, then the form, the website only for want of both, and paper always', () => {
    const first = (changes: Partial<Official>) => waysTo({ ...official, ...changes }).map(({ way }) => way)
    const website = 'https://example.org/'
    expect(first({ website })).toEqual(['email', 'print'])
    expect(first({ website, contactForm: 'https://example.org/form' })).toEqual(['email', 'form', 'print'])
    expect(first({ website, email: null })).toEqual(['website', 'print'])
    expect(first({ email: null })).toEqual(['print'])
  })
})

describe('the text of a message', () => {
  it('has salutation, body, closing and the address that offices check', () => {
    expect(letterText(letter('Please act.'))).toBe(
      [
        'Dear Representative Sample:',
        'Please act.',
        `Sincerely,\nAlex Example\n${alex.address.street}\nRome, GA 30161\nalex@example.org\n706-555-0123`,
      ].join('\n\n'),
    )
  })
})
