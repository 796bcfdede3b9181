import type { LetterTemplate } from './campaign.ts'
import { ownWords } from './own-words.ts'
import { paragraphsOf, withParagraph } from './paragraphs.ts'
import type { Answers, Sender } from './schema.ts'
import { fill, tokensOf } from './template.ts'

/** The ids of the questions whose answers a letter has a place for. */
export const askedIn = ({ body }: Pick<LetterTemplate, 'body'>): string[] =>
  tokensOf(body).flatMap((token) => (token.startsWith('answers.') ? [token.slice('answers.'.length)] : []))

/** An answer as `fill` puts it into a letter. */
const asFilled = (answer: string) => answer.replace(/\n{3,}/g, '\n\n').trim()

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isEdge = (character: string | undefined) => character === undefined || character === '\n'

/** Where some words stand in a text, on lines of their own or else between other words; -1 if they don't, and for the latter if they stand there twice. */
function placeOf(text: string, words: string): number {
  if (words === '') return -1
  const inside: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const [before, after] = [text[at - 1], text[at + words.length]]
    if (isEdge(before) && isEdge(after)) return at
    if (!isLetter(before) && !isLetter(after)) inside.push(at)
  }
  return inside.length === 1 ? (inside[0] ?? -1) : -1
}

const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()

/** True if a text says an answer word for word, whatever its line breaks. */
export function says(text: string, answer: string): boolean {
  const [all, words] = [oneSpace(text), oneSpace(answer)]
  if (words === '') return false
  for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
    if (!isLetter(all[at - 1]) && !isLetter(all[at + words.length])) return true
  }
  return false
}

// No letter has it: control characters are refused.
const SLOT = '\u0001'

/** The template's paragraphs for this person, one of them with SLOT in the place of the answer; that one's index is -1 where it has none. */
function draftWithSlot(template: LetterTemplate, id: string, values: { sender: Sender; answers: Answers }) {
  const answers = { ...values.answers, [id]: SLOT }
  const paragraphs = paragraphsOf(fill(template.body, { ...values, answers }, template.language))
  return { paragraphs, at: paragraphs.findIndex((paragraph) => paragraph.includes(SLOT)) }
}

/** True for the same paragraph, or one in which a few words were changed. */
const isNear = (one: string, other: string) => one === other || ownWords(one, other).share < 0.5

/** Before which paragraph of a text the answer belongs: next to the nearest neighbour that it has in the template, else before the last. */
function indexFor(body: string, draft: readonly string[], slot: number): number {
  const paragraphs = paragraphsOf(body)
  if (slot >= 0) {
    for (let far = 1; far < draft.length; far += 1) {
      const [before, after] = [draft[slot - far], draft[slot + far]]
      const above = before === undefined ? -1 : paragraphs.findLastIndex((one) => isNear(one, before))
      if (above >= 0) return above + 1
      const below = after === undefined ? -1 : paragraphs.findIndex((one) => isNear(one, after))
      if (below >= 0) return below
    }
  }
  return paragraphs.length > 1 ? paragraphs.length - 1 : 1
}

/**
 * A text of the writer's own with their answer as it is now: in the place of the earlier one where that stands word for word, else where the template
 * has it, else as a paragraph before the last. An answer that is empty now takes the earlier one out. All else stays as it is.
 */
export function withAnswer(
  body: string,
  { id, old, fresh }: { id: string; old: string; fresh: string },
  template: LetterTemplate,
  values: { sender: Sender; answers: Answers },
): string {
  const { paragraphs, at: slot } = draftWithSlot(template, id, values)
  const inTemplate = (answer: string) =>
    answer === '' ? '' : (paragraphs[slot] ?? SLOT).replace(SLOT, () => answer)
  const [before, after] = [asFilled(old), asFilled(fresh)]
  for (const [from, to] of [
    [inTemplate(before), inTemplate(after)],
    [before, after],
  ] as const) {
    const at = placeOf(body, from)
    if (at < 0) continue
    const text = body.slice(0, at) + to + body.slice(at + from.length)
    return to === '' ? text.replace(/\n{3,}/g, '\n\n').trim() : text
  }
  return after === '' ? body : withParagraph(body, indexFor(body, paragraphs, slot), inTemplate(after))
}
