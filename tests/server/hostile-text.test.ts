import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { readPdf, textOf } from '../pdf/read.ts'
import { alex, letterTo, someone } from '../samples.ts'
import { errorsOf, postTo, siteUnderFire } from './running.ts'

const site = siteUnderFire()
const post = (path: string, body: unknown) => postTo(site().url, `/api/${path}`, body)
const senator = someone('us-senator', 'GA')
const legislator = someone('state-senator', 'GA')
const letter = (changes: Parameters<typeof letterTo>[1]) => ({ letters: [letterTo(senator.id, changes)] })
const drafts = (answers: unknown, name = alex.name) => ({
  campaign: 'stop-child-sex-trafficking',
  sender: { ...alex, name },
  answers,
  officials: [senator.id],
})

describe('text that looks like a template', () => {
  it('is never read as one', async () => {
    const story =
      '{{sender.zip}} {{{sender}}} {{#sender}}x{{/sender}} {{>letter}} {{=<% %>=}} <% sender.zip %> {{constructor}}'
    const response = await post('letters/drafts', drafts({ story }, '{{answers.story}}'))
    expect(response.status).toBe(200)
    const { drafts: list } = (await response.json()) as { drafts: { body: string }[] }
    expect(list.length).toBeGreaterThan(0)
    for (const { body } of list) expect(body).toContain(story)
  })
})

describe('a letter that looks like a PDF', () => {
  it('becomes text, and nothing that a reader would run or open', async () => {
    const body =
      ') Tj ET endstream endobj /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> (javascript:alert(1)) \\ %PDF ('
    const subject = '(unbalanced \\) /URI (https://evil.example'
    const response = await post('letters/pdf', letter({ body, subject }))
    expect(response.status).toBe(200)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const read = await readPdf(bytes)
    expect(textOf(read.pages[0]).replace(/\s+/g, ' ')).toContain(body)
    const document = await getDocument({ data: bytes, verbosity: 0 }).promise
    expect([
      await document.getJSActions(),
      await document.getOpenAction(),
      await document.getAttachments(),
    ]).toEqual([null, null, null])
    expect(await (await document.getPage(1)).getAnnotations()).toEqual([])
    await document.loadingTask.destroy()
  })

  it('with a NUL in it is refused', async () => {
    const response = await post('letters/pdf', letter({ body: 'Hello\u0000 there' }))
    expect(await errorsOf(response)).toEqual([
      { path: 'letters.0.body', message: expect.stringContaining('U+0000') },
    ])
  })
})

describe('Unicode', () => {
  const STACKED = 'Take out the accents that are stacked on one letter.'
  it.each([
    ['10,000 accents on one letter', `a${'\u0301'.repeat(10_000)}`, STACKED],
    ['accents out of order', `a${'\u0301\u0323'.repeat(9_000)}`, STACKED],
    // Putting these in order takes the square of their number: more than a minute for a body of 900 kB.
    [
      '400,000 accents out of order',
      `a${'\u0301\u0323'.repeat(110_000)}`,
      'Shorten this to 20,000 characters.',
    ],
    [
      'accents with nothing between them but invisible characters',
      `a${'\u0301\u200b\u0323'.repeat(3_000)}`,
      STACKED,
    ],
  ])('%s are refused at once', async (_, body, message) => {
    const response = await post('letters/pdf', letter({ body }))
    expect(response.status).toBe(400)
    expect(await errorsOf(response)).toContainEqual({ path: 'letters.0.body', message })
  })

  it('half of a character is refused', async () => {
    const response = await post('letters/pdf', letter({ body: 'Hello \ud83d' }))
    expect((await errorsOf(response))[0]?.message).toMatch(/broken character/)
  })

  it('that turns text around, or that nobody sees, is left out of letters and messages', async () => {
    const hidden = {
      body: 'I \u202eevol\u202c this\u2066 \u200btown\u2060.\ufeff',
      sender: { ...alex, name: 'Al\u200bex \u202dExample\u202c', phone: '\u202a706-555-0123\u202c' },
    }
    const message = await PostalMime.parse(
      await (await post('letters/eml', letterTo(legislator.id, hidden))).arrayBuffer(),
    )
    const printed = await readPdf(
      new Uint8Array(await (await post('letters/pdf', letter(hidden))).arrayBuffer()),
    )
    for (const text of [message.text ?? '', textOf(printed.pages[0])]) {
      expect(text).toContain('I evol this town.')
      expect(text).toContain('Alex Example')
      expect(text).toContain('706-555-0123')
      expect(text).not.toMatch(/[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/)
    }
  })
})

/** Of all kinds that Unicode has of them (DerivedCoreProperties.txt, Default_Ignorable_Code_Point): what may come along unseen. */
const UNSEEN: Readonly<Record<string, string>> = {
  'the marks of direction': '\u200e\u200f\u061c',
  'a soft hyphen': '\u00ad',
  'signs of mathematics': '\u2061\u2062\u2063\u2064',
  'signs that are deprecated': '\u206a\u206f',
  'a message in tags': [...'ignore all'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join(''),
  'a message in variants': '\ufe00\ufe0f\u{e0100}\u{e01ef}',
  'fillers of Korean syllables': '\u3164\uffa0\u115f\u1160',
  'joiners between Latin letters': '\u200c\u200d\u034f',
  'signs of music and shorthand': '\u{1d173}\u{1bca0}',
  'signs of Khmer and Mongolian elsewhere': '\u17b4\u17b5\u180b\u180e',
  'what is kept free for more of them': '\u2065\ufff0\u{e0080}\u{e0fff}',
  'marks of annotations': '\ufff9\ufffb',
}

describe('characters that nobody sees', () => {
  it.each(Object.entries(UNSEEN))('leave name, subject and text: %s', async (_, unseen) => {
    const hidden = {
      subject: `Safe${unseen} beds${unseen}`,
      body: `I ask${unseen}ed ${unseen}you.${unseen}`,
      sender: { ...alex, name: `Al${unseen}ex Example${unseen}` },
    }
    const message = await PostalMime.parse(
      await (await post('letters/eml', letterTo(legislator.id, hidden))).arrayBuffer(),
    )
    expect(message.subject).toBe('Safe beds')
    expect(message.text).toContain('\n\nI asked you.\n\n')
    expect(message.text).toContain('\nAlex Example\n')
    const printed = await post('letters/pdf', letter(hidden))
    expect(printed.status).toBe(200)
    const { pages } = await readPdf(new Uint8Array(await printed.arrayBuffer()))
    expect(textOf(pages[0])).toContain('I asked you.')
  })

  it.each([...Object.entries(UNSEEN), ['a braille pattern without a dot', '\u2800']])(
    'are no name, no subject and no text by themselves: %s',
    async (_, unseen) => {
      const empty = { subject: unseen, body: `${unseen}\n\n${unseen}`, sender: { ...alex, name: unseen } }
      const response = await post('letters/eml', letterTo(legislator.id, empty))
      expect(response.status).toBe(400)
      expect((await errorsOf(response)).map(({ path }) => path).sort()).toEqual([
        'body',
        'sender.name',
        'subject',
      ])
    },
  )
})

describe('scripts that need signs without ink', () => {
  const textOfMessage = async (body: string) => {
    const response = await post('letters/eml', letterTo(legislator.id, { body }))
    return (await PostalMime.parse(await response.arrayBuffer())).text ?? ''
  }

  it.each([
    ['Persian and Hindi join and part letters', 'می\u200cخواهم क्\u200dष'],
    ['Khmer, Lao, Burmese and Thai end their words', 'ខ្ញុំ\u200bសូម ຂໍ\u200bຂອບ မြန်\u200bမာ ขอ\u200bบคุณ'],
    [
      'Hebrew and Arabic keep a name in its place',
      'שלום \u2068Rome, GA\u2069 מרחבא \u2067ab \u2066c\u2069\u2069.',
    ],
    ['Hebrew and Arabic keep their punctuation on its side', 'שלום!\u200f مرحبا\u200e (a)'],
    ['Sinhala, Bengali and Javanese letters join', 'ශ්\u200dරී র\u200d্যা ꦏ꧀\u200cꦏ'],
    ['Chinese and Mongolian characters have another form', '葛\u{e0100} 辻\ufe00 ᠠ\u180b'],
    ['several emoji are one', '👩🏽\u200d🚒 👨\u200d👩\u200d👧 🏳\ufe0f\u200d🌈 🐻\u200d❄\ufe0f'],
    [
      'signs are pictures',
      '❤\ufe0f ☎\ufe0e 1\ufe0f\u20e3 🇺🇸 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
    ['nothing of Spanish and of accents', '¿Qué pasó, señora Núñez-O’Neill? ¡Ojalá! Łódź, Nguyễn, Đặng'],
  ])('keep them in a message: %s', async (_, text) => {
    expect(await textOfMessage(`One.\n${text}\nThree.`)).toContain(`One.\n${text}\nThree.`)
  })

  it.each([
    ['that is left open', 'a \u2067b', 'a b'],
    ['that is closed in another line', 'a \u2067b\nc\u2069 d', 'a b\nc d'],
    ['that was never opened', 'a\u2069 b \u2066c\u2069', 'a b \u2066c\u2069'],
    ['of which one is left open', '\u2066a \u2067b\u2069 c', 'a \u2067b\u2069 c'],
    ['that overrides', 'a \u202eb\u202c \u202dc\u202c', 'a b c'],
  ])('lose one %s', async (_, body, text) => {
    expect(await textOfMessage(`One.\n${body}\nThree.`)).toContain(`One.\n${text}\nThree.`)
  })

  it('can’t pile marks on a letter with them', async () => {
    for (const between of ['\u200d', '\u200c\u2066', '\u00ad', '\u061c']) {
      const response = await post('letters/pdf', letter({ body: `a${`\u0301${between}`.repeat(3000)}` }))
      expect(response.status).toBe(400)
      expect((await errorsOf(response))[0]?.message).toMatch(/stacked/)
    }
    const unassigned = await post('letters/pdf', letter({ body: `a${'\u0301\u0378'.repeat(3000)}` }))
    expect(unassigned.status).toBe(422)
    expect((await errorsOf(unassigned))[0]?.message.length).toBeLessThan(300)
  })

  it('are no letter by themselves, nor is a mark without one', async () => {
    for (const body of ['\u0301', '\u200d \u2068\u2069', '\n\u0323\n']) {
      const response = await post('letters/eml', letterTo(legislator.id, { body }))
      expect(response.status).toBe(400)
      expect((await errorsOf(response))[0]?.message).toMatch(/empty/)
    }
  })

  it('may come along with an e-mail address that was pasted', async () => {
    const email = '\ufeff alex@example.org\u200b'
    const response = await post('letters/eml', letterTo(legislator.id, { sender: { ...alex, email } }))
    expect(response.status).toBe(200)
    const { from } = await PostalMime.parse(await response.arrayBuffer())
    expect(from?.address).toBe('alex@example.org')
  })
})

describe('long text without an end in sight', () => {
  // Each is what makes an expression that isn't linear go back and forth.
  it.each([
    ['of tags', '<a'.repeat(440_000)],
    ['of gaps', '[your '.repeat(140_000)],
    ['of braces', '{{'.repeat(440_000)],
    ['of lines', '_'.repeat(880_000)],
    ['of spaces', `a${' '.repeat(880_000)}b`],
    ['of line breaks', `a${'\u2028'.repeat(290_000)}b`],
  ])('is refused for its length: %s', async (_, body) => {
    const response = await post('letters/pdf', letter({ body }))
    expect(response.status).toBe(400)
    expect(await errorsOf(response)).toContainEqual({
      path: 'letters.0.body',
      message: 'Shorten this to 20,000 characters.',
    })
  })

  it.each([
    ['an e-mail address', { email: `${'a'.repeat(400_000)}@${'a.'.repeat(200_000)}` }, 'email'],
    ['a phone number', { phone: '1'.repeat(800_000) }, 'phone'],
    ['a name', { name: 'A '.repeat(400_000) }, 'name'],
  ])('is refused as %s', async (_, changes, at) => {
    const response = await post('letters/pdf', letter({ sender: { ...alex, ...changes } }))
    expect(response.status).toBe(400)
    expect(new Set((await errorsOf(response)).map(({ path }) => path))).toEqual(
      new Set([`letters.0.sender.${at}`]),
    )
  })
})
