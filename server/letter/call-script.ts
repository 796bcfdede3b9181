import { formOfAddress } from './honorifics.ts'
import type { Official } from './official.ts'
import type { Sender } from './schema.ts'

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

/**
 * A short script for a call about a letter, of about half a minute. `ask` is the campaign's sentence for it; without one the letter's subject
 * says what it is about. Offices note the name, the place, and for or against: so these come first, and one thing is asked.
 */
export function callScript(input: {
  official: Official
  sender: Sender
  subject: string
  ask?: string | undefined
}): CallScript {
  const { official, sender, subject, ask } = input
  const { spoken } = formOfAddress(official)
  const { city, zip } = sender.address
  const place = `${city}, ZIP code ${zip.slice(0, 5)}`
  const request = ask ?? `I am writing to ${spoken} about this: “${subject}”. Please act on it.`
  const number = sender.phone ? slowly(sender.phone) : '(say your number slowly)'
  return {
    live: [
      `Hello, my name is ${sender.name}. I live in ${place}, and I am a constituent.`,
      `I have one request for ${spoken}. ${request}`,
      `Could you tell me where ${spoken} stands on this? (Wait for the answer. “I don’t know” is a fine one.)`,
      'Please pass my message on. Thank you for your time.',
    ],
    voicemail: [
      `Hello, my name is ${sender.name}. I live in ${place}, and I am a constituent of ${spoken}.`,
      request,
      `My number is ${number}. Again, that is ${sender.phone ? number : '(say it once more)'}. Thank you.`,
    ],
  }
}
