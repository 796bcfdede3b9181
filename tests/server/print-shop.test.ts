import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import type { LetterRequest } from '#letter/schema.ts'
import { createApp } from '../../server/app.ts'
import { type PrintPatience, printShop } from '../../server/pdf/print-shop.ts'
import { content, DATE, letterTo, someone } from '../samples.ts'
import { errorsOf, postTo, startSite } from './running.ts'

/** A press that says when it has an order and is done with it when the test says so, or that goes wrong as the order asks for. */
const PRESS = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads'
    const told = new BroadcastChannel('press')
    const printed = { bytes: new Uint8Array([threadId]), count: 1, languages: ['en'] }
    told.onmessage = ({ data }) => data === 'finish' && parentPort.postMessage({ printed })
    parentPort.on('message', (order) => {
      const [{ request: { subject } }] = order.letters
      told.postMessage(subject)
      if (subject === 'ends') process.exit(7)
      if (subject === 'throws') throw new Error('My own words')
      if (subject === 'hangs') for (;;);
      if (subject === 'at once') parentPort.postMessage({ printed })
    })`)}`,
)

const told = new BroadcastChannel('press')
let begun: string[] = []
told.onmessage = ({ data }) => begun.push(data)
const finish = () => told.postMessage('finish')
/** Starting a thread takes a while on a busy machine. */
const soon = <T>(seen: () => T) => expect.poll(seen, { timeout: 60_000 })
const hasBegun = (...subjects: string[]) => soon(() => begun).toEqual(subjects)
afterEach(() => {
  begun = []
})
afterAll(() => told.close())

const senator = someone('us-senator', 'GA').id
const order = (subject: string, changes: Partial<LetterRequest> = {}, count = 1) => ({
  letters: Array.from({ length: count }, () => letterTo(senator, { subject, ...changes })),
})
/** 600 pages, of which 1,000 may wait. */
const large = (subject: string) => order(subject, { body: 'Please help. '.repeat(500).trim() }, 200)

/** A way to ask an API with so many presses for PDFs. */
function shop(presses: number, patience: Partial<PrintPatience> = {}) {
  const printer = printShop(PRESS, presses, { waiting: 600_000, printing: 600_000, ...patience })
  const app = createApp({ ...content, geocode: null, printer, today: () => DATE })
  return async (body: unknown, signal?: AbortSignal) =>
    app.request('/api/letters/pdf', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    })
}
const threadOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())[0]

/** The answer to who has to come again. */
async function isSentAway(response: Response) {
  expect(response.status).toBe(503)
  expect(response.headers.get('Retry-After')).toMatch(/^[1-9]\d?$/)
  expect(await errorsOf(response)).toEqual([
    {
      path: '',
      message: expect.stringMatching(/^Many letters are being made just now\. Wait \d+ seconds/),
    },
  ])
}

describe('a print shop', () => {
  it('prints one after the other with one press, in the order in which they came, in one thread', async () => {
    const ask = shop(1)
    const first = ask(order('first'))
    await hasBegun('first')
    const second = ask(order('second'))
    const third = ask(order('third'))
    finish()
    await hasBegun('first', 'second')
    finish()
    await hasBegun('first', 'second', 'third')
    finish()
    const threads = await Promise.all([first, second, third].map(async (one) => threadOf(await one)))
    expect(new Set(threads).size).toBe(1)
  })

  it('prints with as many presses at a time as it has', async () => {
    const ask = shop(2)
    const first = ask(order('first'))
    const second = ask(order('second'))
    await soon(() => begun.toSorted()).toEqual(['first', 'second'])
    finish()
    expect(await threadOf(await first)).not.toBe(await threadOf(await second))
  })

  it('sends away what is too much to wait, saying when to come again, and takes what is small', async () => {
    const ask = shop(1)
    const printing = ask(large('printing'))
    await hasBegun('printing')
    const waiting = ask(large('waiting'))
    await isSentAway(await ask(large('too much')))
    const small = ask(order('small'))
    for (const subjects of [['waiting'], ['waiting', 'small']]) {
      finish()
      await hasBegun('printing', ...subjects)
    }
    finish()
    const statuses = await Promise.all([printing, waiting, small].map(async (one) => (await one).status))
    expect(statuses).toEqual([200, 200, 200])
  })

  it('lets go what nobody waits for any more', async () => {
    const ask = shop(1)
    const printing = ask(order('printing'))
    await hasBegun('printing')
    const leaving = new AbortController()
    const left = ask(large('left'), leaving.signal)
    await isSentAway(await ask(large('too much')))
    leaving.abort()
    await left
    const next = ask(large('next'))
    finish()
    await hasBegun('printing', 'next')
    finish()
    expect((await printing).status).toBe(200)
    expect((await next).status).toBe(200)
  })

  it('sends away what has waited too long', async () => {
    const ask = shop(1, { waiting: 50 })
    const printing = ask(order('printing'))
    await hasBegun('printing')
    await isSentAway(await ask(order('late')))
    finish()
    expect((await printing).status).toBe(200)
    expect(begun).not.toContain('late')
  })

  it.each([['ends'], ['throws'], ['hangs']])(
    'answers in the shape of errors where a press %s, and prints the next with a new one',
    async (fault) => {
      const ask = shop(1, { printing: fault === 'hangs' ? 2000 : 600_000 })
      const before = await threadOf(await ask(order('at once')))
      vi.mocked(console.error).mockImplementation(() => {})
      const broken = ask(order(fault))
      const next = ask(order('at once'))
      const response = await broken
      expect(response.status).toBe(500)
      expect(await errorsOf(response)).toEqual([
        { path: '', message: expect.stringMatching(/^Something went wrong on our side/) },
      ])
      vi.mocked(console.error).mockReset()
      expect((await next).status).toBe(200)
      expect(await threadOf(await next)).not.toBe(before)
    },
  )

  it('lets a press rest that has nothing to do, and starts another when there is something', async () => {
    const ask = shop(1, { idle: 1 })
    const first = await threadOf(await ask(order('at once')))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await threadOf(await ask(order('at once')))).not.toBe(first)
  })
})

it('who hangs up while waiting for paper doesn’t wait any more', async () => {
  let isAsked = false
  let hasLeft = false
  const site = await startSite(
    { LOG_LEVEL: 'silent' },
    {
      printer: (_, gone) => {
        isAsked = true
        return new Promise((resolve) =>
          gone.addEventListener('abort', () => {
            hasLeft = true
            resolve({ tryIn: 1 })
          }),
        )
      },
    },
  )
  const leaving = new AbortController()
  const asked = fetch(`${site.url}/api/letters/pdf`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(order('Any')),
    signal: leaving.signal,
  }).catch(() => 'left')
  await soon(() => isAsked).toBe(true)
  leaving.abort()
  expect(await asked).toBe('left')
  await soon(() => hasLeft).toBe(true)
  await site.stop()
})

it('who comes from another site is told when to come again too', async () => {
  const site = await startSite(
    { ALLOWED_ORIGINS: 'https://example.org', LOG_LEVEL: 'error' },
    { printer: async () => ({ tryIn: 7 }) },
  )
  const response = await postTo(site.url, '/api/letters/pdf', order('Any'), { Origin: 'https://example.org' })
  expect(response.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After')
  expect(response.headers.get('Retry-After')).toBe('7')
  await site.stop()
  // It is no fault.
  expect(site.lines).toEqual([])
})
