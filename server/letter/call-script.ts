import { formOfAddress } from './honorifics.ts'
import type { Official } from './official.ts'
import { english } from './say.ts'
import type { Sender } from './schema.ts'
import { stateName } from './states.ts'
import type { LetterSay } from './words/es.ts'

/** What to say on the telephone, in paragraphs; what stands in parentheses is not read aloud. */
export type CallScript = {
  /** To somebody who answers. */
  live: string[]
  /** To a machine. */
  voicemail: string[]
}

/** "706-555-0123" as one says it slowly: "7 0 6, 5 5 5, 0 1 2 3". */
const slowly = (number: string) =>
  (number.match(/\d+/g) ?? []).map((group) => [...group].join(' ')).join(', ')

/** The beginning: who calls, and from where. Everybody is a constituent of the White House, and nobody calls themselves that. */
function opening({ chamber }: Official, { name, address }: Sender, say: LetterSay, spoken?: string): string {
  const { city, state } = address
  const zip = address.zip.slice(0, 5)
  if (chamber === 'us-president' || chamber === 'us-vice-president')
    return say('Hello, my name is {name}. I live in {city}, {state}, ZIP code {zip}.', {
      name,
      city,
      state: stateName(state, say.language),
      zip,
    })
  return spoken === undefined
    ? say('Hello, my name is {name}. I live in {city}, ZIP code {zip}, and I am a constituent.', {
        name,
        city,
        zip,
      })
    : say('Hello, my name is {name}. I live in {city}, ZIP code {zip}, and I am a constituent of {spoken}.', {
        name,
        city,
        zip,
        spoken,
      })
}

/** With a capital at its beginning, which somebody who types on a telephone may leave out. */
const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** A sentence as the person typed it, with a full stop if it has no sign at its end. */
const asSentence = (text: string) => (/[.!?…]["”’)]*$/.test(text) ? text : `${text}.`)

/**
 * A short script for a call about a letter, of about half a minute. `ask` is the one sentence for it, the campaign's or the writer's own; without
 * one the letter's subject says what it is about. `say` is in the language of the call, `aside` in that of the one who calls, for what stands in
 * parentheses. Offices note the name, the place, and for or against: so these come first, and one thing is asked.
 */
export function callScript(
  input: { official: Official; sender: Sender; subject: string; ask?: string | undefined },
  say: LetterSay = english,
  aside: LetterSay = say,
): CallScript {
  const { official, sender, subject, ask } = input
  const { spoken } = formOfAddress(official, say.language)
  const { phone } = sender
  const request = ask?.trim()
    ? asSentence(capitalised(ask.trim()))
    : say('I am writing to {spoken} about this: “{subject}”. Please act on it.', { spoken, subject })
  const number = phone ? slowly(phone) : aside('(say your number slowly)')
  const again = phone ? number : aside('(say it once more)')
  return {
    live: [
      opening(official, sender, say),
      say('I have one request for {spoken}. {request}', { spoken, request }),
      [
        say('Could you tell me where {spoken} stands on this?', { spoken }),
        aside('(Wait for the answer. “I don’t know” is a fine one.)'),
      ].join(' '),
      say('Please pass my message on. Thank you for your time.'),
    ],
    voicemail: [
      opening(official, sender, say, spoken),
      request,
      say('My number is {number}. Again, that is {again}. Thank you.', { number, again }),
    ],
  }
}
