import type { TextRule } from './plain-text.ts'

/** What the writer edits of a letter. By themselves, so that the page can check it while nothing has been sent yet, without a library. */
export const LETTER_RULES = {
  subject: { missing: 'Give the letter a subject.', most: 200, hasParagraphs: false },
  body: {
    missing: 'The letter is empty: write something first.',
    most: 20_000,
    hasParagraphs: true,
  },
} as const satisfies Record<string, TextRule>

/** What an answer to a campaign's question may be. */
export const ANSWER_RULE = {
  missing: 'Write something, or leave this empty.',
  most: 4000,
  hasParagraphs: true,
} as const satisfies TextRule
