import * as z from 'zod/mini'
import { isVisible, kept, plainFault, type TextRule, tooLong } from './plain-text.ts'

/** A plain text by a rule; it is given as it is kept. The rule says each message. */
export function plainText(rule: TextRule) {
  const { missing, most, hasParagraphs } = rule
  return z.string({ error: missing }).check(
    z.overwrite((text) => kept(text, rule)),
    z.refine(isVisible, missing),
    z.maxLength(most, { error: () => tooLong(most) }),
    z.superRefine<string>((text, context) => {
      // Whoever has to shorten it sees the rest once it can be read.
      const message = text.length > most ? null : plainFault(text, hasParagraphs)
      if (message) context.addIssue({ code: 'custom', message, input: text })
    }),
  )
}

/** A one-line text: trimmed, in NFC, without control characters and markup, of 1 to `most` characters. */
export const line = (missing: string, most: number) => plainText({ missing, most, hasParagraphs: false })

/** A text of several paragraphs: line breaks as LF, in NFC, without control characters and markup, of 1 to `most` characters. */
export const paragraphs = (missing: string, most: number) => plainText({ missing, most, hasParagraphs: true })
