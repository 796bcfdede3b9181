import fc from 'fast-check'
import type { Sender } from '#letter/schema.ts'
import { alex } from '../samples.ts'

/** Any text at all: half characters, signs of no script, line breaks of every kind, and what looks like something else. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: 'grapheme', maxLength }),
    fc
      .array(
        fc.oneof(
          fc.lorem({ maxCount: 5 }),
          fc.constantFrom('\n', '\n\n', '\r\n', '\u2028', ' ', '\t', '\u00a0', '\u200b', '\u202e', '\u2067'),
          fc.constantFrom(
            '{{sender.zip}}',
            '{{{',
            '}}',
            '{{#answers.story}}',
            '{{! optional }}',
            '{{>x}}',
            '$&',
          ),
          fc.constantFrom(
            '=?utf-8?Q?=0D=0A?=',
            'Bcc: x@example.org',
            '.',
            'From ',
            '--',
            '%0D%0A',
            '&',
            '=',
            '+',
          ),
          fc.constantFrom(
            '\u200c',
            '\u200d',
            '\u200f',
            '\ufe0f',
            '\u3164',
            '\u{e0041}',
            '\u2800',
            'ک',
            'ක්',
            '👩',
            '葛',
          ),
          fc.constantFrom(') Tj', '\\', '(', '<b>', 'é', 'e\u0301', '🙂', '谢', 'ש', '\u00ad', '[your name]'),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  )

/** Somebody who signs, with any texts in the form. */
export const anySender: fc.Arbitrary<Sender> = fc.record(
  {
    name: anyText(60),
    address: fc.record({
      street: anyText(60),
      city: anyText(40),
      state: fc.constantFrom('GA', 'DC', 'PR'),
      zip: fc.constantFrom('30161', '30161-1234'),
    }),
    email: fc.emailAddress(),
    phone: fc.constant(alex.phone ?? ''),
  },
  { requiredKeys: ['name', 'address'] },
)
