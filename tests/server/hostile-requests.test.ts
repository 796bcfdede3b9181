import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { alex, letterTo, someone } from '../samples.ts'
import { rawConnection, say } from './raw-connection.ts'
import { errorsOf, postTo, siteUnderFire } from './running.ts'

const site = siteUnderFire()
const post = (path: string, body: unknown) => postTo(site().url, `/api/${path}`, body)
const senator = someone('us-senator', 'GA')
const legislator = someone('state-senator', 'GA')
const drafts = (answers: unknown, name = alex.name) => ({
  campaign: 'stop-child-sex-trafficking',
  sender: { ...alex, name },
  answers,
  officials: [senator.id],
})

describe('JSON', () => {
  it.each([
    ['that is nested 400,000 deep', '['.repeat(400_000) + ']'.repeat(400_000)],
    ['that is nested in a field', `{"letters":${'['.repeat(400_000)}${']'.repeat(400_000)}}`],
    ['that is nested and never ends', '{"a":'.repeat(150_000)],
    ['with 400,000 letters that are none', `{"letters":[${'0,'.repeat(400_000)}0]}`],
    [
      'with 70,000 fields that nobody asked for',
      JSON.stringify(Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [`k${i}`, 1]))),
    ],
  ])('%s is refused in a short answer', async (_, body) => {
    const response = await post('letters/pdf', body)
    expect(response.status).toBe(400)
    expect((await response.text()).length).toBeLessThan(200)
  })

  it('that isn’t UTF-8 is refused, and no other character takes the place of what was typed', async () => {
    const [before = '', after = ''] = JSON.stringify(letterTo(legislator.id, { body: 'Jos|' })).split('|')
    const send = (bytes: readonly number[]) =>
      fetch(`${site().url}/api/letters/eml`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: new Uint8Array([...Buffer.from(before), ...bytes, ...Buffer.from(after)]),
      })
    expect((await send([0xc3, 0xa9])).status).toBe(200)
    // Latin-1, a surrogate, the first half of a character.
    for (const bytes of [[0xe9], [0xed, 0xa0, 0xbd], [0xf0, 0x9f]]) {
      const response = await send(bytes)
      expect(response.status).toBe(400)
      expect(await errorsOf(response)).toEqual([{ path: '', message: 'The request is not valid JSON.' }])
    }
  })

  // Reading them would keep everybody else waiting for more than a second.
  it.each([
    ['with millions of brackets', '['.repeat(2_400_000), ''],
    ['with brackets after a text', `{"\\"":"[\\\\",${'"b":{'.repeat(300_000)}${'}'.repeat(300_001)}`, ''],
    ['that is nested deeper than any request', `{"letters":${'['.repeat(32)}${']'.repeat(32)}}`, ''],
    ['that is nested less deep', `{"letters":${'['.repeat(31)}${']'.repeat(31)}}`, 'letters.0'],
    ['with brackets in a text', `{"letters":["\\"${'[{'.repeat(50_000)}"]}`, 'letters.0'],
    ['with brackets side by side', `{"letters":[${'[],{},'.repeat(50)}0]}`, 'letters.0'],
  ])('%s is read no further than it is nested like a request', async (_, body, path) => {
    const response = await post('letters/pdf', body)
    expect(response.status).toBe(400)
    const [first] = await errorsOf(response)
    expect(first?.path).toBe(path)
    expect(first?.message === 'The request is not valid JSON.').toBe(path === '')
  })

  it.each(['text/json', 'text/plain', 'application/json-seq', 'multipart/form-data; boundary=json', ''])(
    'that is sent as something else is told so, instead of what it lacks: %j',
    async (type) => {
      const response = await fetch(`${site().url}/api/officials`, {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: JSON.stringify({ address: { zip: '30161' } }),
      })
      expect(response.status).toBe(400)
      expect(await errorsOf(response)).toEqual([
        { path: '', message: 'Send JSON, with the header Content-Type: application/json.' },
      ])
    },
  )

  it('with thousands of wrong fields is answered with the first 500', async () => {
    const wrong = { sender: { address: {} }, subject: 1, body: 2 }
    const response = await post('letters/pdf', { letters: Array(200).fill(wrong) })
    expect(response.status).toBe(400)
    expect(await errorsOf(response)).toHaveLength(500)
  })

  it.each([
    ['officials', '{"__proto__":{"address":{"zip":"30161"}}}', 'address'],
    ['officials', '{"address":{"__proto__":{"zip":"30161"}}}', 'address.zip'],
    ['officials', '{"constructor":{"prototype":{"address":{"zip":"30161"}}}}', 'address'],
    ['letters/drafts', JSON.stringify({ ...drafts({}), campaign: '__proto__' }), 'campaign'],
    ['letters/drafts', JSON.stringify({ ...drafts({}), campaign: 'constructor' }), 'campaign'],
    ['letters/drafts', JSON.stringify({ ...drafts({}), officials: ['constructor'] }), 'officials.0'],
  ])('that reaches for prototypes gets what it hasn’t given: %s %s', async (path, body, at) => {
    const response = await post(path, body)
    expect([400, 422]).toContain(response.status)
    expect((await errorsOf(response)).map((error) => error.path)).toEqual([at])
  })

  it('pollutes no prototype', async () => {
    const answers = '{"__proto__":{"polluted":"yes"},"constructor":"mine","story":"Mine too."}'
    const response = await post(
      'letters/drafts',
      JSON.stringify(drafts({})).replace('"answers":{}', `"answers":${answers}`),
    )
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Mine too.')
    expect({}).not.toHaveProperty('polluted')
    expect({}.constructor).toBe(Object)
  })
})

const valid = { address: { zip: '30161' } }

describe('a body larger than its route takes', () => {
  it.each([
    ['officials', 16 * 1024],
    ['map', 16 * 1024],
    ['letters/drafts', 64 * 1024],
    ['letters/eml', 128 * 1024],
    ['letters/pdf', 2_500_000],
    ['letters/envelopes', 2_500_000],
    ['letters/labels', 2_500_000],
  ])('is refused, whether it says how long it is or not: %s', async (path, limit) => {
    const fitting = JSON.stringify(valid).padEnd(limit, ' ')
    expect((await post(path, fitting)).status).not.toBe(413)
    const known = await post(path, `${fitting} `)
    expect(known.status).toBe(413)
    expect(await errorsOf(known)).toEqual([{ path: '', message: expect.stringMatching(/Shorten/) }])
    const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`
    const head = `POST /api/${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked`
    const unknown = await say(site().port, `${head}\r\n\r\n${chunk(fitting)}${chunk(' ')}0\r\n\r\n`)
    expect(unknown).toMatch(/^HTTP\/1\.1 413 /)
  })
})

describe('JSON with more values than any request has', () => {
  it.each([
    ['empty objects', `{"letters":[${Array(50_000).fill('{}').join(',')}]}`],
    ['keys', `{${Array.from({ length: 50_000 }, (_, i) => `"${i}":1`).join(',')}}`],
    ['numbers', `[${Array(50_000).fill(0).join(',')}]`],
  ])('is refused before it is read: %s', async (_, body) => {
    const response = await post('letters/pdf', body)
    expect(response.status).toBe(400)
    expect(await errorsOf(response)).toEqual([{ path: '', message: 'The request is not valid JSON.' }])
  })

  it.each(['officials', 'map', 'letters/drafts', 'letters/eml'])(
    'has fewer of them where no request has so many: %s',
    async (path) => {
      const answers = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`k${i}`, 0]))
      const response = await post(path, { ...drafts({}), ...valid, answers })
      expect(response.status).toBe(400)
      expect(await errorsOf(response)).toEqual([{ path: '', message: 'The request is not valid JSON.' }])
    },
  )

  it('is read where they are in a text', async () => {
    const story = `${'{},'.repeat(300)} and more.`
    expect((await post('letters/drafts', drafts({ story }))).status).toBe(200)
  })
})

describe('more large bodies at once than there is memory for', () => {
  it('are refused with the time to come again, while small ones are taken, until those that bring nothing have given way', async () => {
    const large = JSON.stringify(valid).padEnd(2_400_000, ' ')
    const head = `POST /api/letters/pdf HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${large.length}\r\n\r\n`
    const clients = await Promise.all(Array.from({ length: 41 }, () => rawConnection(site().port)))
    let cut = 0
    let isSteadyCut = false
    const [steady, ...idle] = clients
    for (const { socket, ended } of idle) {
      socket.write(`${head}{`)
      ended.then(() => {
        cut += 1
      })
    }
    // One that brings something all the time, if slowly.
    steady?.socket.write(`${head}${large.slice(0, 100_000)}`)
    steady?.ended.then(() => {
      isSteadyCut = true
    })
    const bringing = setInterval(() => steady?.socket.write(' '.repeat(50_000)), 500)
    await expect.poll(async () => (await post('letters/pdf', large)).status).toBe(503)
    const refused = await post('letters/pdf', large)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await post('officials', valid)).status).toBe(200)
    expect(cut).toBe(0)
    await expect.poll(async () => (await post('letters/pdf', large)).status, { timeout: 20_000 }).toBe(400)
    await expect.poll(() => cut).toBeGreaterThan(0)
    clearInterval(bringing)
    expect(isSteadyCut).toBe(false)
    for (const { socket } of clients) socket.destroy()
    await expect.poll(async () => (await post('letters/pdf', large)).status).toBe(400)
  })
})

describe('a request that means two things', () => {
  it.each([
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6'],
    ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked'],
    ['no host', ''],
  ])('is refused: %s', async (_, headers) => {
    const host = headers ? 'Host: localhost\r\n' : ''
    expect(await say(site().port, `POST /api/officials HTTP/1.1\r\n${host}${headers}\r\n\r\nxxxxx`)).toMatch(
      /^HTTP\/1\.1 400 /,
    )
  })

  it('is refused: more headers than anybody sends', async () => {
    const headers = Array.from({ length: 400 }, (_, i) => `X-${i}: ${'x'.repeat(50)}`).join('\r\n')
    expect(await say(site().port, `GET / HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    )
  })
})

describe('a header of an answer', () => {
  it('has nothing in it that was asked for', async () => {
    for (const path of [
      '/api/campaigns/x%0d%0aSet-Cookie:%20a=b',
      '/x%0d%0aSet-Cookie:%20a=b',
      '/civicinfo/v2/x%0d%0aSet-Cookie:a=b',
    ]) {
      const answer = await say(
        site().port,
        `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nOrigin: https://evil.example\r\nX-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n`,
      )
      const [head = ''] = answer.split('\r\n\r\n')
      expect(head).toMatch(/^HTTP\/1\.1 \d{3} /)
      expect(head).not.toMatch(/set-cookie|evil/i)
    }
  })

  it.each([
    ['a subject', { subject: 'Hello\r\nBcc: everybody@example.org' }, 'subject'],
    ['a name', { sender: { ...alex, name: 'Alex\nBcc: everybody@example.org' } }, 'sender.name'],
    [
      'an address',
      { sender: { ...alex, email: 'alex@example.org\r\nBcc: everybody@example.org' } },
      'sender.email',
    ],
  ])('of a message can’t be brought in by %s', async (_, changes, at) => {
    const response = await post('letters/eml', letterTo(legislator.id, changes))
    expect(response.status).toBe(400)
    expect((await errorsOf(response)).map(({ path }) => path)).toContain(at)
  })

  it('of a message can’t be brought in by text that mail programs decode', async () => {
    const subject = '=?UTF-8?Q?Hello=0D=0ABcc:=20everybody@example.org?='
    const response = await post('letters/eml', letterTo(legislator.id, { subject }))
    const message = await PostalMime.parse(await response.arrayBuffer())
    expect(message.headers.map(({ key }) => key)).not.toContain('bcc')
    expect(message.bcc ?? []).toEqual([])
    expect(message.to?.map(({ address }) => address)).toEqual([legislator.email])
  })
})
