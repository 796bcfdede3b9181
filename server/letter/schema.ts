import * as z from 'zod/mini'
import { Address, Location, optional, State, Zip } from './address.ts'
import { LanguageCode } from './language.ts'
import { ANSWER_RULE, LETTER_RULES } from './letter-text.ts'
import { Division } from './official.ts'
import { kept } from './plain-text.ts'
import { line, paragraphs, plainText } from './text.ts'

/** What `POST /api/officials` takes: an address, a location, or both. */
export const OfficialsRequest = z
  .object(
    {
      address: z.optional(Address),
      location: z.optional(Location),
      /** The person's own choice where a chamber is open. */
      divisions: z.optional(
        z
          .array(Division, { error: 'Give a list of divisions.' })
          .check(z.maxLength(20, 'Choose at most 20 divisions.')),
      ),
    },
    { error: 'Send a JSON object with an address.' },
  )
  .check(
    z.refine(({ address, location }) => address !== undefined || location !== undefined, {
      error: 'Give an address with a ZIP code.',
      path: ['address'],
    }),
  )

/** What `POST /api/map` takes: the ZIP code, and the districts to draw around it. */
export const MapRequest = z.object(
  {
    zip: Zip,
    divisions: z
      .array(Division, { error: 'Give a list of divisions.' })
      .check(z.minLength(1, 'Give at least one division.'), z.maxLength(20, 'Give at most 20 divisions.')),
    /** False for the names of places only, without anything to draw. */
    borders: z.optional(z.boolean('Say true or false.')),
  },
  { error: 'Send a JSON object with a ZIP code and divisions.' },
)

const EMAIL = 'Write an e-mail address like name@example.org, or leave this empty.'

/** The one who signs. The whole address is needed: offices use it to see that the writer is a constituent. */
export const Sender = z.object(
  {
    name: line('Write your name, as you sign a letter.', 100),
    address: z.object(
      {
        street: line('Write your street address: offices check that you are a constituent.', 120),
        city: line('Write your city.', 80),
        state: State,
        zip: Zip,
      },
      { error: 'Write your address.' },
    ),
    email: optional(
      z.string(EMAIL).check(
        z.overwrite((text) => kept(text, { most: 200, hasParagraphs: false })),
        z.maxLength(200, { error: 'Shorten this to 200 characters.', abort: true }),
        z.email(EMAIL),
      ),
    ),
    phone: optional(
      line('Write a phone number.', 40).check(
        z.regex(/^[-+().\d \u00a0x]{7,40}$/, 'Write a phone number like 404-555-0123, or leave this empty.'),
      ),
    ),
  },
  { error: 'Say who is writing: a name and an address.' },
)

const QUESTION = 'Give the id of a question.'
/** A campaign's question and what the person answered, by the question's id. */
export const Answers = z.record(
  z.string(QUESTION).check(z.regex(/^[a-z][a-z0-9-]{0,40}$/, QUESTION)),
  optional(paragraphs(ANSWER_RULE.missing, ANSWER_RULE.most)),
  { error: 'Give the answers as an object.' },
)

const OfficialId = z
  .string({ error: 'Choose an official.' })
  .check(z.regex(/^[A-Za-z0-9-]{1,80}$/, 'Choose an official from the list.'))

/** What `POST /api/letters/drafts` takes. */
export const DraftsRequest = z.object(
  {
    campaign: z
      .string({ error: 'Name a campaign.' })
      .check(z.maxLength(80, 'Name a campaign from the list.')),
    sender: Sender,
    answers: z.optional(Answers),
    /** The language of the letters: English unless the writer wants another. */
    language: z.optional(LanguageCode),
    officials: z
      .array(OfficialId, { error: 'Choose at least one official.' })
      .check(
        z.minLength(1, 'Choose at least one official.'),
        z.maxLength(200, 'Choose at most 200 officials.'),
      ),
  },
  { error: 'Send a JSON object with a campaign, a sender and officials.' },
)

/** One letter to one official: the sender's words, from which `compose` makes all the rest. */
export const LetterRequest = z.object(
  {
    official: OfficialId,
    sender: Sender,
    subject: plainText(LETTER_RULES.subject),
    body: plainText(LETTER_RULES.body),
    /** The language that it is written in: English unless the writer wants another. */
    language: z.optional(LanguageCode),
    /** Which of the official's postal addresses a printed letter goes to, counted from 0; the best one by default. */
    office: z.optional(
      z
        .int('Choose one of the offices.')
        .check(z.minimum(0, 'Choose one of the offices.'), z.maximum(99, 'Choose one of the offices.')),
    ),
    /** The date on the letter, YYYY-MM-DD; today's by default. */
    date: z.optional(
      z.iso.date('Write the date as YYYY-MM-DD.').check(z.regex(/^20/, 'Write a date of this century.')),
    ),
    /** What is put into the envelope beside the letter, named below the signature on paper. */
    enclosures: z.optional(
      z
        .array(line('Say what you enclose, or leave this out.', 120), { error: 'Give a list of enclosures.' })
        .check(z.maxLength(10, 'Name at most 10 enclosures.')),
    ),
  },
  { error: 'Send a letter as a JSON object.' },
)

const SIGNATURE_FORM = 'Give the signature as a PNG picture.'
/** A drawn signature: a PNG picture of at most 200 kB as a data URL. What is in the picture is looked at when it is printed. */
const Signature = z
  .string({ error: SIGNATURE_FORM })
  .check(
    z.maxLength(267_000, 'The picture of your signature is too large: it may have 200 kB.'),
    z.regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/, SIGNATURE_FORM),
  )

/** What `POST /api/letters/pdf` takes. */
export const PacketRequest = z.object(
  {
    letters: z
      .array(LetterRequest, { error: 'Send a list of letters.' })
      .check(
        z.minLength(1, 'Choose at least one letter.'),
        z.maxLength(200, 'Print at most 200 letters at once.'),
      ),
    paper: z.optional(z.enum(['standard', 'window'], { error: 'Choose the paper: standard or window.' })),
    /** Printed where a letter is signed by hand. */
    signature: optional(Signature),
  },
  { error: 'Send a JSON object with letters.' },
)

const START = 'Say with which label of the sheet to begin, from 1 to 30.'

/** What `POST /api/letters/labels` takes: the letters, and with which label a partly used sheet begins. */
export const LabelsRequest = z.extend(PacketRequest, {
  start: z.optional(z.int(START).check(z.minimum(1, START), z.maximum(30, START))),
})

export type OfficialsRequest = z.infer<typeof OfficialsRequest>
export type Sender = z.infer<typeof Sender>
export type LetterRequest = z.infer<typeof LetterRequest>
export type Answers = z.infer<typeof Answers>
