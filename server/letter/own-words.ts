import { english } from './say.ts'
import type { LetterSay } from './words/es.ts'

/** Words in small letters, without the signs around them. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? []

/** How many words in a row make a passage the campaign's: fewer are how anybody would say it ("I ask you to"). */
const RUN = 5

/** How many of the words are the person's own, of how many; `share` is from 0 to 1. */
export type OwnWords = { own: number; all: number; share: number }

/**
 * How much of a letter is in the person's own words. A word is the campaign's if it stands in five words in a row that the campaign's text has
 * too (in any place, whatever the capitals and signs); all others are the person's. `draft` is the campaign's letter filled for this person,
 * without their answers, so that what they told counts as theirs.
 */
export function ownWords(body: string, draft: string): OwnWords {
  const runsOf = (words: readonly string[]) =>
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '))
  const known = new Set(runsOf(wordsOf(draft)))
  const words = wordsOf(body)
  const isOwn = words.map(() => true)
  runsOf(words).forEach((run, at) => {
    if (known.has(run)) isOwn.fill(false, at, at + RUN)
  })
  const own = isOwn.filter(Boolean).length
  return { own, all: words.length, share: words.length === 0 ? 0 : own / words.length }
}

/** Fewer words than these can hardly say who writes, why, and what they ask. */
const SHORT = 40

/** The share in words that encourage: what is there, and why more is worth it. Nothing is said of an empty letter. */
export function encouragement({ own, all, share }: OwnWords, say: LetterSay = english): string {
  if (all === 0) return ''
  if (own < 4 && share < 0.08)
    return say(
      'So far this letter says what all of them say. One or two sentences of your own count for more than all the rest.',
    )
  // A few words are no letter yet, whoever wrote them.
  if (share >= 0.08 && all < SHORT)
    return say(
      'This is short. Say where you live, why this matters to you, and the one thing that you ask for.',
    )
  if (share < 0.08)
    return say('A little of this letter is in your own words. Every sentence of yours adds weight.')
  if (share < 0.15)
    return say('About a tenth of this letter is in your own words. That is what offices look for.')
  if (share < 0.29)
    return say('About a quarter of this letter is in your own words. That is what offices look for.')
  if (share < 0.42)
    return say('About a third of this letter is in your own words. That is what offices look for.')
  if (share < 0.6)
    return say('About half of this letter is in your own words. That is what offices look for.')
  if (share < 0.9) return say('Most of this letter is in your own words. That is what offices look for.')
  return say('This letter is in your own words. Nothing counts for more.')
}
