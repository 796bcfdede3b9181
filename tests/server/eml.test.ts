import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { compose, letterText } from '#letter/compose.ts'
import type { Official } from '#letter/official.ts'
import type { LetterRequest } from '#letter/schema.ts'
import { draftMessage } from '../../server/email/eml.ts'
import { alex, content, DATE, letterTo, post, someone } from '../samples.ts'

const legislator = someone('state-senator', 'GA')
/** Somebody whose name no header can carry as it is. */
const accented = [...content.officials.byId.values()].find(
  ({ name, email }) => email && /[^\u0020-\u007e]/.test(name),
) as Official

async function messageFor(official: Official, changes: Partial<LetterRequest>) {
  const request = letterTo(official.id, changes)
  const response = await post('/api/letters/eml', request)
  expect(response.status).toBe(200)
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { response, bytes, letter: compose({ request, official, date: DATE }) }
}

/** The bytes of the text, by the rules of RFC 2045 and independently of the libraries. */
function bodyOf(bytes: Uint8Array): Buffer {
  const message = Buffer.from(bytes).toString('latin1')
  const [head = ''] = message.split('\r\n\r\n')
  const body = message.slice(head.length + 4)
  // Plain English in short lines needs no encoding.
  if (/^Content-Transfer-Encoding: 7bit$/m.test(head.replaceAll('\r', ''))) return Buffer.from(body, 'latin1')
  expect(head).toContain('Content-Transfer-Encoding: quoted-printable')
  return Buffer.from(
    body
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}

describe('POST /api/letters/eml', () => {
  it('answers a draft to one official by name, which Outlook opens for sending', async () => {
    const { response, bytes } = await messageFor(legislator, { subject: 'Shelter & care' })
    expect(response.headers.get('Content-Type')).toBe('message/rfc822')
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="letter.eml"')
    const message = await PostalMime.parse(bytes)
    const header = (key: string) => message.headers.filter((one) => one.key === key).map(({ value }) => value)
    expect(header('x-unsent')).toEqual(['1'])
    expect(message.to).toEqual([{ name: legislator.name, address: legislator.email }])
    expect(message.from).toEqual({ name: alex.name, address: alex.email })
    expect(message.subject).toBe('Shelter & care')
    expect([...header('cc'), ...header('bcc')]).toEqual([])
    expect(message.attachments).toEqual([])
  })

  it.each<[string, string]>([
    ['long lines', `${'long '.repeat(3000).trim()}\n\n${'x'.repeat(2000)}`],
    ['accents, emoji and other scripts', 'José Núñez ʻokina ș 🙂👩‍👧 谢谢 שלום'],
    ['lines that begin with "From " and with dots', 'From here on\n\n.\n..\n.dot\n>From there\n.'],
    ['signs that mean something to mail', '= =3D =?UTF-8?Q?no?= \t% "quotes" <me@example.org> -- \n-- \nsig'],
    ['spaces and tabs at the ends of lines', 'one \ntwo\t\nthree   \n\nfour'],
    ['one character', 'x'],
  ])('is the letter to the byte with %s', async (_, body) => {
    const { bytes, letter } = await messageFor(legislator, { body, subject: 'Re: “Ünïcode” 🙂 = 100% & <3' })
    const text = letterText(letter)
    // The last line ends like the others, as RFC 5322 wants it.
    expect(bodyOf(bytes).equals(Buffer.from(`${text}\n`.replaceAll('\n', '\r\n')))).toBe(true)
    const read = await PostalMime.parse(bytes)
    expect(read.text).toBe(`${text}\n`)
    expect(read.subject).toBe(letter.subject)
    const lines = Buffer.from(bytes).toString('latin1').split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78)
    expect(lines.join('')).not.toMatch(/[^\t -~]/)
  })

  it('has a subject and names of any length and script, folded so that no line is too long', async () => {
    const subject = `“${'Ünïcode 🙂 '.repeat(19)}”`
    const { bytes } = await messageFor(accented, {
      subject,
      sender: { ...alex, name: 'Álex "Al" Example, Jr.' },
    })
    const message = await PostalMime.parse(bytes)
    expect(message.subject).toBe(subject)
    expect(message.to).toEqual([{ name: accented.name, address: accented.email }])
    expect(message.from).toEqual({ name: 'Álex "Al" Example, Jr.', address: alex.email })
    const lines = Buffer.from(bytes).toString('latin1').split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  it('has an id of its own that tells nothing of the sender, and the same bytes for the same letter', async () => {
    const idOf = async (changes: Partial<LetterRequest>, official = legislator) => {
      const { bytes } = await messageFor(official, changes)
      const ids = [
        ...Buffer.from(bytes)
          .toString('latin1')
          .matchAll(/^Message-ID: (.*)\r$/gim),
      ]
      expect(ids).toHaveLength(1)
      return ids[0]?.[1] ?? ''
    }
    const ids = [
      await idOf({}),
      await idOf({}, accented),
      await idOf({ subject: 'Something else' }),
      await idOf({ body: 'Something else.' }),
      await idOf({ date: '2026-11-23' }),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^<[0-9a-f]{32}@constituent\.invalid>$/)
    const [one, other] = [await messageFor(legislator, {}), await messageFor(legislator, {})]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
    expect((await PostalMime.parse(one.bytes)).date).toBe('2026-11-22T12:00:00.000Z')
  })

  it.each([
    '=?utf-8?Q?Hi=0D=0ABcc:_evil@x.org?=',
    '=?utf-8?B?SGVsbG8=?=',
    '=?utf-8?Q?Senator_Warnock?=',
    'Is 1 =? 2',
    'Ünï =?utf-8?Q?x?= and =?x',
    `${'=?utf-8?Q?a?= '.repeat(7)}x`,
  ])('is read as it was typed where subject and name look encoded: %s', async (text) => {
    const { bytes } = await messageFor(legislator, { subject: text, sender: { ...alex, name: text } })
    const message = await PostalMime.parse(bytes)
    expect(message.subject).toBe(text)
    expect(message.from).toEqual({ name: text, address: alex.email })
    expect(message.to).toEqual([{ name: legislator.name, address: legislator.email }])
    expect(message.bcc).toBeUndefined()
    // Nor does a reader that decodes wherever it can find anything else.
    const [head = ''] = Buffer.from(bytes).toString('latin1').split('\r\n\r\n')
    expect(head).not.toMatch(/=\?[^?]*\?[^?]*\?(?:Hi=0D|Senator|SGVsbG8|x\?=|a\?=)/)
    expect(Math.max(...head.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  it('is from nobody where the writer gave no e-mail address: the mail program fills that in', async () => {
    const { email: _, ...sender } = alex
    const { bytes } = await messageFor(legislator, { sender })
    expect((await PostalMime.parse(bytes)).from).toBeUndefined()
  })

  const breaks = ['\r', '\n', '\r\nBcc: x@example.org', '\u0000']
  const fields = [
    ['subject', (text: string): Partial<LetterRequest> => ({ subject: `Hi${text}there` })],
    ['sender.name', (text: string) => ({ sender: { ...alex, name: `Alex${text}Example` } })],
    ['sender.email', (text: string) => ({ sender: { ...alex, email: `alex${text}@example.org` } })],
  ] as const
  it.each(fields.flatMap(([path, change]) => breaks.map((text) => [path, text, change(text)] as const)))(
    'lets no line break or NUL into a header: %s with %j',
    async (path, _, changes) => {
      const response = await post('/api/letters/eml', letterTo(legislator.id, changes))
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ errors: [{ path }] })
    },
  )

  it.each(breaks)(
    'is never made for a name or an address of a list that would end a header field: %j',
    async (text) => {
      const letter = compose({ request: letterTo(legislator.id), official: legislator, date: DATE })
      const to = { name: legislator.name, address: 'someone@example.org' }
      const date = DATE
      await expect(draftMessage(letter, { date, to: { ...to, name: `Sam${text}Sample` } })).rejects.toThrow(
        /line break/,
      )
      await expect(
        draftMessage(letter, { date, to: { ...to, address: `a${text}@example.org` } }),
      ).rejects.toThrow(/line break/)
      await expect(draftMessage({ ...letter, subject: `Hi${text}` }, { date, to })).rejects.toThrow(
        /line break/,
      )
      for (const from of [
        { name: `A${text}`, address: 'alex@example.org' },
        { name: 'Alex Example', address: `a${text}@example.org` },
      ])
        await expect(draftMessage(letter, { date, to, from })).rejects.toThrow(/line break/)
    },
  )

  it('is refused for an official without an e-mail address, with the other ways', async () => {
    const response = await post('/api/letters/eml', letterTo(someone('us-senator', 'GA').id))
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [
        { path: 'official', message: expect.stringMatching(/no e-mail address; use the contact form/) },
      ],
    })
  })

  it('is refused for an office that the official doesn’t have, as on paper', async () => {
    const response = await post('/api/letters/eml', letterTo(legislator.id, { office: 99 }))
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      errors: [{ path: 'office', message: expect.stringMatching(/no such office any more/) }],
    })
    expect((await post('/api/letters/eml', letterTo(legislator.id, { office: 0 }))).status).toBe(200)
  })

  it('is refused for an unknown official and an unfilled placeholder', async () => {
    const unknown = await post('/api/letters/eml', letterTo('nobody'))
    expect(await unknown.json()).toMatchObject({ errors: [{ path: 'official' }] })
    const unfilled = await post('/api/letters/eml', letterTo(legislator.id, { body: 'Dear {{name}}' }))
    expect(await unfilled.json()).toMatchObject({ errors: [{ path: 'body' }] })
    expect(content.officials.byId.size).toBeGreaterThan(8000)
  })
})
