import { wordsOf } from './own-words.ts'

/** What somebody in an office reads in a minute, of a letter that they have to answer. */
const WORDS_A_MINUTE = 200

/** How long a letter takes to read, in a sentence, with a word of advice where it is long. Empty for an empty letter. */
export function readingTime(text: string): string {
  const minutes = wordsOf(text).length / WORDS_A_MINUTE
  if (minutes === 0) return ''
  if (minutes < 0.75) return 'Takes half a minute to read.'
  if (minutes < 1.5) return 'Takes about a minute to read.'
  const time = `Takes about ${Math.round(minutes)} minutes to read.`
  return minutes < 3.5 ? time : `${time} A shorter letter is more likely to be read to its end.`
}
