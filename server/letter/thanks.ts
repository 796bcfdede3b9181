import { formOfAddress } from './honorifics.ts'
import type { Official } from './official.ts'
import { english } from './say.ts'
import type { Sender } from './schema.ts'
import { stateName } from './states.ts'
import type { LetterSay } from './words/es.ts'

/** A line to say on the telephone or in a message to an official who has acted. */
export function thankYouLine(
  { official, sender }: { official: Official; sender: Sender },
  say: LetterSay = english,
): string {
  const { spoken } = formOfAddress(official, say.language)
  return say(
    'My name is {name}, from {city}. I asked {spoken} for help, and I am calling to say thank you for acting.',
    { name: sender.name, city: sender.address.city, spoken },
  )
}

/**
 * Subject and body of a letter that thanks an official who has acted, to be edited and composed like any other. `about` is the subject of the
 * letter that they got; what they did is left for the writer to say, as a gap that keeps it from going out unfilled. `say` is in the letter's language.
 */
export function thankYouLetter(
  { sender, about }: { sender: Sender; about: string },
  say: LetterSay = english,
): { subject: string; body: string } {
  const { city, state: code } = sender.address
  const state = stateName(code, say.language)
  return {
    // As long as a subject may be, and with no half of an emoji at its end.
    subject: say('Thank you: {about}', { about })
      .slice(0, 200)
      .replace(/\p{Surrogate}$/u, ''),
    body: [
      say(
        'I wrote to you from {city}, {state}, about this: “{about}”. I have learned that you have acted, and I want to thank you.',
        { city, state, about },
      ),
      say('[your words: what did they do?]'),
      say(
        'It matters to me to see that somebody listens. Please keep going, and please let me know what comes next.',
      ),
    ].join('\n\n'),
  }
}
