import { formOfAddress } from './honorifics.ts'
import type { Official } from './official.ts'
import type { Sender } from './schema.ts'
import { STATES } from './states.ts'

/** A line to say on the telephone or in a message to an official who has acted. */
export function thankYouLine({ official, sender }: { official: Official; sender: Sender }): string {
  const { spoken } = formOfAddress(official)
  return `My name is ${sender.name}, from ${sender.address.city}. I asked ${spoken} for help, and I am calling to say thank you for acting.`
}

/**
 * Subject and body of a letter that thanks an official who has acted, to be edited and composed like any other. `about` is the subject of the
 * letter that they got; what they did is left for the writer to say, as a gap that keeps it from going out unfilled.
 */
export function thankYouLetter(input: { sender: Sender; about: string }): { subject: string; body: string } {
  const { city, state } = input.sender.address
  return {
    // As long as a subject may be, and with no half of an emoji at its end.
    subject: `Thank you: ${input.about}`.slice(0, 200).replace(/\p{Surrogate}$/u, ''),
    body: [
      `I wrote to you from ${city}, ${STATES[state]?.name ?? state}, about this: “${input.about}”. I have learned that you have acted, and I want to thank you.`,
      '[your words: what did they do?]',
      'It matters to me to see that somebody listens. Please keep going, and please let me know what comes next.',
    ].join('\n\n'),
  }
}
