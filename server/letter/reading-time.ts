import { wordsOf } from './own-words.ts'
import { english } from './say.ts'
import type { LetterSay } from './words/es.ts'

/** What somebody in an office reads in a minute, of a letter that they have to answer. */
const WORDS_A_MINUTE = 200

/** How long a letter takes to read, in a sentence, with a word of advice where it is long. Empty for an empty letter. */
export function readingTime(text: string, say: LetterSay = english): string {
  const minutes = wordsOf(text).length / WORDS_A_MINUTE
  if (minutes === 0) return ''
  if (minutes < 0.75) return say('Takes half a minute to read.')
  if (minutes < 1.5) return say('Takes about a minute to read.')
  const time = say('Takes about {minutes} minutes to read.', { minutes: Math.round(minutes) })
  const advice = say('A shorter letter is more likely to be read to its end.')
  return minutes < 3.5 ? time : `${time} ${advice}`
}
