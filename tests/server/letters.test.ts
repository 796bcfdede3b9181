import { describe, expect, it } from 'vitest'
import { readPdf, textOf } from '../pdf/read.ts'
import { alex, content, letterTo, post, someone } from '../samples.ts'

const senator = someone('us-senator', 'GA')
const withEmail = someone('state-senator', 'GA')
const delegate = someone('state-representative', 'VA')
const errorsOf = async (response: Response) =>
  ((await response.json()) as { errors: { path: string; message: string }[] }).errors

describe('POST /api/letters/pdf', () => {
  it('answers one document with each letter on its own page, in the order asked for', async () => {
    const response = await post('/api/letters/pdf', {
      letters: [letterTo(senator.id), letterTo(delegate.id)],
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/pdf')
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="letters-2.pdf"')
    const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()))
    expect(pages).toHaveLength(2)
    expect(textOf(pages[0])).toContain(`Dear Senator ${senator.familyName}:`)
    expect(textOf(pages[1])).toContain(`Dear Delegate ${delegate.familyName}:`)
  })

  it('writes the given date, and the day’s date otherwise', async () => {
    const read = async (date?: string) => {
      const response = await post('/api/letters/pdf', {
        letters: [letterTo(senator.id, date ? { date } : {})],
      })
      return textOf((await readPdf(new Uint8Array(await response.arrayBuffer()))).pages[0])
    }
    expect(await read('2026-07-04')).toContain('July 4, 2026')
    expect(await read()).toContain('November 22, 2026')
  })

  it.each(['2099-01-01', '2027-11-23', '2025-11-21', '2000-01-01'])(
    'refuses a date more than a year from today, and says what may be wrong, on every paper and by e-mail: %s',
    async (date) => {
      const message = expect.stringMatching(`${date}, is more than a year from today.*clock of your device`)
      for (const path of ['pdf', 'envelopes', 'labels']) {
        const response = await post(`/api/letters/${path}`, { letters: [letterTo(senator.id, { date })] })
        expect(response.status).toBe(422)
        expect(await errorsOf(response)).toEqual([{ path: 'letters.0.date', message }])
      }
      const eml = await post('/api/letters/eml', letterTo(someone('state-senator', 'GA').id, { date }))
      expect(await errorsOf(eml)).toEqual([{ path: 'date', message }])
    },
  )

  it.each(['2027-11-22', '2025-11-22'])('takes a date a year from today: %s', async (date) => {
    const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id, { date })] })
    expect(response.status).toBe(200)
  })

  it('gives the same bytes for the same letter', async () => {
    const print = async () =>
      Buffer.from(await (await post('/api/letters/pdf', { letters: [letterTo(senator.id)] })).arrayBuffer())
    expect((await print()).equals(await print())).toBe(true)
  })

  it('refuses a sender whose state isn’t that of the ZIP code, in every way a letter goes out', async () => {
    const sender = { ...alex, address: { ...alex.address, state: 'AL' } }
    const issue = { message: expect.stringMatching(/30161 is in Georgia \(Rome\), not in Alabama/) }
    const pdf = await post('/api/letters/pdf', { letters: [letterTo(senator.id, { sender })] })
    expect(pdf.status).toBe(422)
    expect(await errorsOf(pdf)).toEqual([{ path: 'letters.0.sender.address.state', ...issue }])
    const drafts = await post('/api/letters/drafts', {
      campaign: 'stop-child-sex-trafficking',
      sender,
      officials: [senator.id],
    })
    expect(await errorsOf(drafts)).toEqual([{ path: 'sender.address.state', ...issue }])
    const eml = await post('/api/letters/eml', letterTo(delegate.id, { sender }))
    expect(await errorsOf(eml)).toEqual([{ path: 'sender.address.state', ...issue }])
  })

  it('refuses an official that it doesn’t know, at the letter', async () => {
    const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id), letterTo('nobody')] })
    expect(response.status).toBe(422)
    expect(await errorsOf(response)).toEqual([
      { path: 'letters.1.official', message: expect.stringMatching(/no official/) },
    ])
  })

  it.each(['{{answers.story}}', '[Your story here]'])(
    'refuses a letter in which %s still stands',
    async (left) => {
      const response = await post('/api/letters/pdf', {
        letters: [letterTo(senator.id, { body: `Hello. ${left}` })],
      })
      expect(response.status).toBe(422)
      expect(await errorsOf(response)).toEqual([
        { path: 'letters.0.body', message: expect.stringContaining(left) },
      ])
    },
  )

  it('names the characters that its font can’t print, and the way out that the office has', async () => {
    const ways = [
      [senator.id, /Take them out, or send this letter through the office’s contact form\.$/],
      [withEmail.id, /Take them out, or send this letter by e-mail\.$/],
    ] as const
    for (const [id, way] of ways) {
      const response = await post('/api/letters/pdf', {
        letters: [letterTo(id, { body: 'Thank you 🙏 – 谢谢' })],
      })
      expect(response.status).toBe(422)
      const [error] = await errorsOf(response)
      expect(error?.path).toBe('letters.0.body')
      expect(error?.message).toMatch(/font can’t print 🙏 \(U\+1F64F\), 谢 \(U\+8C22\)\./)
      expect(error?.message).toMatch(way)
    }
  })

  it('says “it” of one such character, and “them” of several', async () => {
    for (const [body, way] of [
      ['Thank you 🙏', 'Take it out,'],
      ['Thank you 🙏🙏', 'Take it out,'],
      ['谢谢你', 'Take them out,'],
    ] as const) {
      const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id, { body })] })
      expect((await errorsOf(response))[0]?.message).toContain(way)
    }
  })

  it('names what is still to be filled in by as much as is needed to find it', async () => {
    const lines = await post('/api/letters/pdf', {
      letters: [letterTo(senator.id, { body: `Name: ${'_'.repeat(19_000)}` })],
    })
    expect((await errorsOf(lines))[0]?.message).toBe(
      `Replace or delete what is still to be filled in: ${'_'.repeat(39)}….`,
    )
    const gaps = Array.from({ length: 300 }, (_, i) => `{{gap ${i}}}`)
    const many = await post('/api/letters/pdf', {
      letters: [letterTo(senator.id, { body: gaps.join(' ') })],
    })
    expect((await errorsOf(many))[0]?.message).toMatch(/\{\{gap 7\}\} and more\.$/)
  })

  it('counts all that is the writer’s: letters with different enclosures and senders are printed in smaller groups', async () => {
    const all = [...content.officials.byId.values()].filter(({ postal }) => postal.length > 0).slice(0, 100)
    const words = (index: number) => `${index} ${'Petition of many neighbors '.repeat(4)}`.trim()
    const printed = (of: (index: number) => number) =>
      post('/api/letters/pdf', {
        letters: all.map(({ id }, index) =>
          letterTo(id, {
            enclosures: Array.from({ length: 9 }, (_, i) => words(10 * of(index) + i)),
            sender: { ...alex, name: words(of(index)).slice(0, 100) },
          }),
        ),
      })
    const refused = await printed((index) => index)
    expect(refused.status).toBe(422)
    expect(await errorsOf(refused)).toEqual([
      { path: 'letters', message: expect.stringMatching(/smaller groups/) },
    ])
    expect((await printed(() => 1)).status).toBe(200)
  })

  it.each([
    [
      'HTML in a name',
      { sender: { ...alex, name: 'Alex <b>Example</b>' } },
      'letters.0.sender.name',
      /plain text: take out “<b>”/,
    ],
    ['HTML in the body', { body: 'Hi <script>alert(1)</script>' }, 'letters.0.body', /take out “<script>”/],
    ['a control character in the body', { body: 'Hi \u0007there' }, 'letters.0.body', /U\+0007/],
    ['a NUL in the subject', { subject: 'Hi\u0000' }, 'letters.0.subject', /U\+0000/],
    [
      'a line break in a name',
      { sender: { ...alex, name: 'Alex\r\nBcc: x' } },
      'letters.0.sender.name',
      /one line|control/,
    ],
    ['an empty body', { body: '  \n ' }, 'letters.0.body', /empty/],
    [
      'a missing street',
      { sender: { ...alex, address: { ...alex.address, street: '' } } },
      'letters.0.sender.address.street',
      /street/,
    ],
    [
      'a name that nobody can see',
      { sender: { ...alex, name: '\u200b\u2060' } },
      'letters.0.sender.name',
      /your name/,
    ],
    [
      'letters in a phone number',
      { sender: { ...alex, phone: 'call me maybe' } },
      'letters.0.sender.phone',
      /phone number/,
    ],
    ['a date of another age', { date: '0001-01-01' }, 'letters.0.date', /century/],
    ['a wrong date', { date: '2026-02-31' }, 'letters.0.date', /YYYY-MM-DD/],
  ])('refuses %s at its field', async (_, changes, path, message) => {
    const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id, changes)] })
    expect(response.status).toBe(400)
    expect(await errorsOf(response)).toEqual([{ path, message: expect.stringMatching(message) }])
  })

  it.each(['[name withheld]', '[State law]', '[City Council]', '[sic]'])(
    'keeps what a person meant to write in brackets: %s',
    async (words) => {
      const response = await post('/api/letters/pdf', {
        letters: [letterTo(senator.id, { body: `She said so ${words}.` })],
      })
      expect(response.status).toBe(200)
    },
  )

  it.each(['[your name]', '[Name]', '[insert a story]', '[ZIP code]', '[my story]', '____'])(
    'refuses a gap: %s',
    async (gap) => {
      const response = await post('/api/letters/pdf', {
        letters: [letterTo(senator.id, { body: `I am ${gap}.` })],
      })
      expect(response.status).toBe(422)
      expect((await errorsOf(response))[0]?.message).toContain(gap)
    },
  )

  it('keeps what only looks like markup or a template: "<3", "a < b", "{x}"', async () => {
    const body = 'I <3 this town; a < b and {x} & “y”; <me@example.org>.'
    const response = await post('/api/letters/pdf', { letters: [letterTo(senator.id, { body })] })
    expect(response.status).toBe(200)
    expect(textOf((await readPdf(new Uint8Array(await response.arrayBuffer()))).pages[0])).toContain(body)
  })

  it('refuses a text of 1 MB, a request of 3 MB, and JSON that is broken, without a stack trace', async () => {
    const ofLength = (length: number) =>
      post('/api/letters/pdf', { letters: [letterTo(senator.id, { body: 'x'.repeat(length) })] })
    const long = await ofLength(1_000_000)
    expect(long.status).toBe(400)
    expect(await errorsOf(long)).toEqual([
      { path: 'letters.0.body', message: 'Shorten this to 20,000 characters.' },
    ])
    const large = await ofLength(3_000_000)
    expect(large.status).toBe(413)
    expect(await errorsOf(large)).toEqual([{ path: '', message: expect.stringMatching(/Shorten/) }])
    const broken = await post('/api/letters/pdf', '{"letters": [')
    expect(broken.status).toBe(400)
    expect(await errorsOf(broken)).toEqual([{ path: '', message: 'The request is not valid JSON.' }])
  })
})

describe('POST /api/letters/drafts', () => {
  it('fills each letter that suits the officials, and says for whom', async () => {
    const response = await post('/api/letters/drafts', {
      campaign: 'stop-child-sex-trafficking',
      sender: alex,
      answers: { story: 'I teach here.' },
      officials: [senator.id, delegate.id],
    })
    expect(response.status).toBe(200)
    const { drafts } = (await response.json()) as {
      drafts: { letter: string; officials: string[]; body: string }[]
    }
    expect(drafts.map(({ letter, officials }) => [letter, officials])).toEqual([
      ['congress-survivors', [senator.id]],
      ['congress-traffickers', [senator.id]],
      ['legislature', [delegate.id]],
    ])
    for (const { body } of drafts) {
      expect(body).toContain('I teach here.')
      expect(body).toContain('Rome')
      expect(body).not.toMatch(/[{}]/)
    }
  })

  it('refuses a campaign and officials that it doesn’t know', async () => {
    const response = await post('/api/letters/drafts', {
      campaign: 'none',
      sender: alex,
      officials: [senator.id, 'nobody'],
    })
    expect(response.status).toBe(422)
    expect((await errorsOf(response)).map(({ path }) => path)).toEqual(['campaign', 'officials.1'])
  })
})

describe('every letter of every campaign', () => {
  const campaigns = [...content.campaigns.values()]
  const cases = campaigns.flatMap((campaign) => campaign.letters.map((letter) => [campaign, letter] as const))
  it.each(cases)(
    'fits on one page for each office it is for, with a story of 200 characters: %#',
    async (campaign, letter) => {
      const story =
        'I have taught third grade in this town for eleven years, and more than once I have wondered who was looking for the child whose chair had stayed empty since Monday. I want somebody to be looking, always.'
      const offices = [...content.officials.byId.values()].filter(({ chamber }) =>
        letter.to.includes(chamber),
      )
      const longest = offices.reduce((a, b) =>
        (a.postal[0]?.lines.join().length ?? 0) > (b.postal[0]?.lines.join().length ?? 0) ? a : b,
      )
      const response = await post('/api/letters/drafts', {
        campaign: campaign.id,
        sender: alex,
        answers: { story, about: 'a safe crossing at our school', ask: 'Please fund it.' },
        officials: [longest.id],
      })
      const { drafts } = (await response.json()) as {
        drafts: { letter: string; subject: string; body: string }[]
      }
      const draft = drafts.find((one) => one.letter === letter.id)
      const { subject = '', body = '' } = draft ?? {}
      const pdf = await post('/api/letters/pdf', { letters: [letterTo(longest.id, { subject, body })] })
      expect((await readPdf(new Uint8Array(await pdf.arrayBuffer()))).pages).toHaveLength(1)
    },
  )
})
