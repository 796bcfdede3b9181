import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterText } from '#letter/compose.ts'
import { type MailLink, mailLink, mailto, webMailLinks } from '#letter/mail-links.ts'
import { letterSaying as letter } from './sample-official.ts'

const TO = 'sam.sample@example.org'
const PROGRAMS = ['mailto', 'gmail', 'outlook', 'microsoft365', 'yahoo'] as const
/** How long a link may be, encoded: Windows cuts them off past 2,046, and Gmail fails at 6,400. */
const LIMITS = { mailto: 1800, gmail: 6000, outlook: 6000, microsoft365: 6000, yahoo: 2000 }

/** What a mail program makes of a link (RFC 6068): percent-decoding only, a plus sign stays one. */
function read(href: string) {
  const isMailto = href.startsWith('mailto:')
  const [start = '', query = ''] = href.split('?')
  const fields = Object.fromEntries(
    query.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
  )
  const to = isMailto ? decodeURIComponent(start.replace(/^mailto:/, '')) : fields.to
  return { to, subject: fields.subject ?? fields.su, body: fields.body }
}

/** The letter as it must arrive: line breaks as mail has them, and no half characters. */
const whole = (composed: ReturnType<typeof letter>) => ({
  to: TO,
  subject: composed.subject.replace(/\p{Surrogate}/gu, '\ufffd'),
  body: letterText(composed)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\n', '\r\n'),
})

const BODIES: [string, string][] = [
  ['quotes', 'She said "no" and \'never\' – “really”.'],
  ['ampersands and signs of URLs', 'A & B = C? #1 100% a+b; <3 /?x=1&y=2#top'],
  ['accents and an emoji', 'José Núñez ʻokina ș 🙂👩‍👧'],
  ['several paragraphs', 'One.\n\nTwo.\nStill two.'],
  ['percent signs that look encoded', '%0D%0A %20 &body=evil'],
  ['one character', 'x'],
]

describe.each(PROGRAMS)('a link for %s', (by) => {
  it.each(BODIES)('gives back the exact letter with %s', (_, body) => {
    const composed = letter(body, body.split('\n')[0])
    const link = mailLink(by, composed, TO)
    expect(link.whole).toBe(true)
    expect(read(link.href)).toEqual(whole(composed))
  })

  it('gives back any letter, or says that it is to be pasted and why', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.lorem({ mode: 'sentences' }))
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary', maxLength: 200 }), (body, subject) => {
        const composed = letter(body, subject)
        const link = mailLink(by, composed, TO)
        const decoded = read(link.href)
        expect(link.href.length).toBeLessThanOrEqual(LIMITS[by])
        if (link.whole) expect(decoded).toEqual(whole(composed))
        else {
          expect(decoded.to).toBe(TO)
          expect(decoded.body).toMatch(/paste the letter/)
          expect(link.note).toMatch(/too long.*copied.*paste/)
        }
      }),
    )
  })

  it.each([1, 1799, 20_000])('of %i characters stays within its limit, whole or to be pasted', (length) => {
    for (const character of ['a', 'é', '谢', '🙂', '%', ' a']) {
      const composed = letter(character.repeat(length).slice(0, length))
      const link = mailLink(by, composed, TO)
      expect(link.href.length).toBeLessThanOrEqual(LIMITS[by])
      expect(read(link.href)).toEqual(
        link.whole
          ? whole(composed)
          : { ...whole(composed), body: expect.stringMatching(/paste the letter/) },
      )
    }
  })

  it('never writes a space as a plus, and breaks lines with CR LF', () => {
    const { href } = mailLink(by, letter('One two.\n\nThree.'), TO)
    expect(href).not.toContain('+')
    expect(href).toContain('%0D%0A%0D%0A')
    expect(href.replaceAll('%0D%0A', '')).not.toMatch(/%0A|%0D/)
  })

  it('names one recipient, with every field filled and no copy', () => {
    const { href } = mailLink(by, letter('Hello.'), 'a+b@example.org')
    expect(read(href).to).toBe('a+b@example.org')
    expect(href).not.toMatch(/[?&]b?cc=|=(?:&|$)/i)
  })

  it('has none of the signs that programs take for the end of a link', () => {
    const { href } = mailLink(
      by,
      letter(`It's (really) *true*! "Yes" <now>`, `Don't (wait)!`),
      "o'h@example.org",
    )
    expect(href).not.toMatch(/['()*!"<>\s]/)
    expect(href).toContain('%27')
  })

  it('is a web address like any other', () => {
    const { href } = mailLink(by, letter('Hello "you" & <me>'), TO)
    expect(new URL(href).href).toBe(href)
  })
})

describe('a letter too long for its link', () => {
  it('opens with the subject and says to paste the letter', () => {
    const { href, whole } = mailto(letter('word '.repeat(400)), TO)
    expect(whole).toBe(false)
    expect(read(href)).toEqual({ to: TO, subject: 'Shelter & care', body: expect.stringMatching(/paste/) })
  })

  it('has a plain subject where its own would fill the link by itself', () => {
    const link = mailLink('mailto', letter('word '.repeat(400), '谢'.repeat(200)), TO)
    expect(link.href.length).toBeLessThanOrEqual(LIMITS.mailto)
    expect(read(link.href).subject).toBe('A letter from a constituent')
    expect(link.note).toMatch(/subject is too long as well/)
    expect(mailLink('mailto', letter('word '.repeat(400)), TO).note).not.toMatch(/subject/)
  })

  it('goes whole by Gmail where a mail program would cut it off', () => {
    const composed = letter('word '.repeat(400))
    const by = (links: MailLink[]) => Object.fromEntries(links.map((link) => [link.by, link.whole]))
    expect(mailto(composed, TO).whole).toBe(false)
    expect(by(webMailLinks(composed, TO))).toEqual({
      gmail: true,
      outlook: true,
      microsoft365: true,
      yahoo: false,
    })
  })
})

describe('a letter at the limit of a program', () => {
  it.each(PROGRAMS)('goes whole by %s up to the last character that fits, and no further', (by) => {
    const empty = mailLink(by, letter('a'), TO).href.length - 1
    const fitting = mailLink(by, letter('a'.repeat(LIMITS[by] - empty)), TO)
    expect([fitting.whole, fitting.href.length]).toEqual([true, LIMITS[by]])
    expect(mailLink(by, letter('a'.repeat(LIMITS[by] - empty + 1)), TO).whole).toBe(false)
  })
})

describe('a link of Microsoft', () => {
  it('comes with the advice to be signed in, and no other does', () => {
    const advised = PROGRAMS.filter((by) => /signed in/.test(mailLink(by, letter('Hello.'), TO).note))
    expect(advised).toEqual(['outlook', 'microsoft365'])
  })
})
