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

/** What two texts have each for itself in the place where they differ: of the first, since the second is only held against it. */
function onlyIn(text: string, other: string): string {
  let start = 0
  while (start < text.length && text[start] === other[start]) start += 1
  let end = 0
  while (end < text.length - start && text.at(-1 - end) === other.at(-1 - end)) end += 1
  return text.slice(start, text.length - end)
}

/** The place of an answer in a template that is filled for this person. */
type Place = {
  /** All paragraphs, SLOT in the place of the answer. */
  paragraphs: string[]
  /** Which of them has SLOT; -1 if none has. */
  slot: number
  /** The same paragraph without an answer, and the gap that it then has; both empty where it is then left out. */
  bare: string
  gap: string
}

function placeIn(template: LetterTemplate, id: string, values: { sender: Sender; answers: Answers }): Place {
  const filled = (answer: string) =>
    paragraphsOf(
      fill(template.body, { ...values, answers: { ...values.answers, [id]: answer } }, template.language),
    )
  const [paragraphs, without] = [filled(SLOT), filled('')]
  const slot = paragraphs.findIndex((paragraph) => paragraph.includes(SLOT))
  const bare = without.length === paragraphs.length ? (without[slot] ?? '') : ''
  return { paragraphs, slot, bare, gap: onlyIn(bare, paragraphs[slot] ?? '') }
}

/** True for the same paragraph, or one in which a few words were changed. */
const isNear = (one: string, other: string) => one === other || ownWords(one, other).share < 0.5

/** Before which paragraph of a text the answer belongs: next to the nearest neighbour that it has in the template, else before the last. */
function indexFor(body: string, { paragraphs: draft, slot, bare }: Place): number {
  const paragraphs = paragraphsOf(body)
  const last = (wanted: string | undefined) =>
    wanted ? paragraphs.findLastIndex((one) => isNear(one, wanted)) : -1
  const first = (wanted: string | undefined) =>
    wanted ? paragraphs.findIndex((one) => isNear(one, wanted)) : -1
  if (slot >= 0) {
    if (last(bare) >= 0) return last(bare) + 1
    for (let far = 1; far < draft.length; far += 1) {
      const above = last(draft[slot - far])
      if (above >= 0) return above + 1
      const below = first(draft[slot + far])
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
  const place = placeIn(template, id, values)
  const { paragraphs, slot, bare, gap } = place
  const inTemplate = (answer: string) =>
    answer === '' ? bare : (paragraphs[slot] ?? SLOT).replace(SLOT, () => answer)
  const [before, after] = [asFilled(old), asFilled(fresh)]
  for (const [from, to] of [
    [inTemplate(before), inTemplate(after)],
    [before || gap, after || gap],
  ] as const) {
    const at = placeOf(body, from)
    if (at < 0) continue
    const text = body.slice(0, at) + to + body.slice(at + from.length)
    return to === '' ? text.replace(/\n{3,}/g, '\n\n').trim() : text
  }
  if (after === '') return body
  return withParagraph(body, indexFor(body, place), bare ? after : inTemplate(after))
}

/** A line of the writer's own, such as a subject, with their answer in the place of the earlier one; as it is where that doesn't stand in it. */
export function inPlaceOf(text: string, old: string, fresh: string): string {
  const at = placeOf(text, asFilled(old))
  return at < 0 ? text : text.slice(0, at) + asFilled(fresh) + text.slice(at + asFilled(old).length)
}
