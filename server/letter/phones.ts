import type { Official } from './official.ts'
import { english } from './say.ts'
import type { LetterSay } from './words/es.ts'

/** A number to call: as it is written, as a link takes it, and which office answers, where that can be told. */
export type PhoneChoice = { number: string; href: string; where: string | null }

/** The numbers of an official in the order of the dataset. Of a member of Congress, 202 is Washington; for DC itself that says nothing. */
export function phoneChoices({ chamber, state, phones }: Official, say: LetterSay = english): PhoneChoice[] {
  const home =
    chamber === 'us-senate' ? say('state office') : chamber === 'us-house' ? say('district office') : null
  return phones.map((number) => {
    const [digits = '', extension] = number.split(/\s*ext\.?\s*/i)
    return {
      number,
      // RFC 3966: the number with its country, the extension apart.
      href: `tel:+1${digits.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')}${extension ? `;ext=${extension}` : ''}`,
      where: home && state !== 'DC' ? (number.startsWith('202-') ? say('Washington office') : home) : null,
    }
  })
}
