import { describe, expect, it } from 'vitest'
import { compose, letterText } from '#letter/compose.ts'
import { content, DATE, letterTo, post, someone } from '../samples.ts'

const legislator = someone('state-senator', 'GA')

/** A message taken apart by the rules of RFC 2045 and 2047, independently of the library that made it. */
function read(message: string) {
  const [head = '', ...rest] = message.split('\r\n\r\n')
  const quoted = rest.join('\r\n\r\n').replace(/=\r\n/g, '')
  const bytes = Buffer.from(
    quoted.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
  const headers = new Map(
    head
      .replace(/\r\n[ \t]/g, ' ')
      .split('\r\n')
      .map((line) => line.split(/: (.*)/s) as [string, string]),
  )
  return { headers, body: bytes.toString('utf8') }
}

describe('POST /api/letters/eml', () => {
  it('answers a draft to one official, whose text is the letter to the byte', async () => {
    const body = `Ünïcode “quotes” – 🙂 = 100% & <3.\n\n.a dot first\nFrom here\n\n${'long '.repeat(500).trim()}`
    const request = letterTo(legislator.id, { subject: 'Shelter & care', body })
    const response = await post('/api/letters/eml', request)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('message/rfc822')
    const message = await response.text()
    const { headers, body: text } = read(message)
    expect(headers.get('X-Unsent')).toBe('1')
    expect(headers.get('To')).toBe(`${legislator.name} <${legislator.email}>`)
    expect(headers.get('Subject')).toBe('Shelter & care')
    expect(headers.has('Bcc')).toBe(false)
    expect(text.trimEnd()).toBe(
      letterText(compose({ request, official: legislator, date: DATE })).replaceAll('\n', '\r\n'),
    )
    expect(Math.max(...message.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(78)
  })

  it.each(['Hi\r\nBcc: x@example.org', 'Hi\nthere', 'Hi\u0000'])(
    'lets no line break or NUL into a header: %j',
    async (subject) => {
      const response = await post('/api/letters/eml', letterTo(legislator.id, { subject }))
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ errors: [{ path: 'subject' }] })
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

  it('is refused for an unknown official and an unfilled placeholder', async () => {
    const unknown = await post('/api/letters/eml', letterTo('nobody'))
    expect(await unknown.json()).toMatchObject({ errors: [{ path: 'official' }] })
    const unfilled = await post('/api/letters/eml', letterTo(legislator.id, { body: 'Dear {{name}}' }))
    expect(await unfilled.json()).toMatchObject({ errors: [{ path: 'body' }] })
    expect(content.officials.byId.size).toBeGreaterThan(8000)
  })
})
