import { askedIn, inPlaceOf, says, withAnswer } from '#letter/answer-in.ts'
import type { LetterTemplate } from '#letter/campaign.ts'
import type { Official } from '#letter/official.ts'
import { ownText } from './own.ts'
import { answersOf, type PlannedLetter } from './plan.ts'
import { draftSender } from './sender.ts'
import type { OwnText, Visit } from './visit.ts'

/** The answer to a question as it was when a text last had it. */
type Told = { question: string; old: string; fresh: string }

/** A text of the person's own that lacks what they answer now, or still has what they answered before: the one for all, or one official's. */
export type StaleText = Told & { letter: PlannedLetter; official?: Official }

/** What to remember with a text that is being typed: of each question the earlier answer, until the text has the one of now. */
export function rememberedAnswers(
  { subject = '', body = '' }: OwnText,
  now: Readonly<Record<string, string>>,
  told?: Readonly<Record<string, string>>,
): Record<string, string> {
  const questions = new Set([...Object.keys(now), ...Object.keys(told ?? {})])
  const has = (answer: string) => says(`${subject}\n${body}`, answer)
  return Object.fromEntries(
    [...questions].map((question) => {
      const fresh = now[question] ?? ''
      return [question, told === undefined || has(fresh) ? fresh : (told[question] ?? '')]
    }),
  )
}

/** The answers that a text of the person's own doesn't have as they are now. One that they left without an answer is left so until they change it. */
function staleAnswersOf(
  { subject, body, told = {} }: OwnText,
  template: LetterTemplate,
  now: Readonly<Record<string, string>>,
): Told[] {
  // A text that follows the template has every answer; most do, and need not be taken apart for that.
  if (subject === undefined && body === undefined) return []
  const asked = askedIn(template)
  return [...new Set([...asked, ...Object.keys(told)])].flatMap((question) => {
    const [old, fresh] = [told[question]?.trim() ?? '', now[question]?.trim() ?? '']
    if (old === fresh) return []
    const isMissing =
      fresh === '' ? body !== undefined && says(body, old) : body !== undefined && !says(body, fresh)
    const isInSubject = subject !== undefined && says(subject, old) && !says(subject, fresh)
    return (isMissing && asked.includes(question)) || isInSubject ? [{ question, old, fresh }] : []
  })
}

/** The texts of the person's own that go out and don't say what they answer now, in the order of the page. */
export function staleTexts(visit: Visit, letters: readonly PlannedLetter[]): StaleText[] {
  const now = answersOf(visit)
  const among = (letter: PlannedLetter, official?: Official) =>
    staleAnswersOf(ownText(visit, letter.template.id, official?.id), letter.template, now).map((told) => ({
      ...told,
      letter,
      ...(official && { official }),
    }))
  return letters
    .filter(({ on }) => on)
    .flatMap((letter) => [
      // Where each of them has words of their own, nobody gets the text for all.
      ...(letter.to.every(({ id }) => letter.own[id]?.body !== undefined) ? [] : among(letter)),
      ...letter.to.flatMap((official) => (letter.own[official.id] ? among(letter, official) : [])),
    ])
}

/** A text with the answer as it is now in it, where it belongs. */
export function withAnswerIn(
  text: OwnText,
  { question, old, fresh, letter }: StaleText,
  visit: Visit,
): OwnText {
  const { subject, body, told } = text
  const values = { sender: draftSender(visit), answers: answersOf(visit) }
  return {
    ...text,
    ...(subject !== undefined && { subject: inPlaceOf(subject, old, fresh) }),
    ...(body !== undefined &&
      askedIn(letter.template).includes(question) && {
        body: says(body, fresh)
          ? body
          : withAnswer(body, { id: question, old, fresh }, letter.template, values),
      }),
    told: { ...told, [question]: fresh },
  }
}

/** A text that is left as it is, whatever the answer says now. */
export const withoutAnswer = (text: OwnText, { question, fresh }: StaleText): OwnText => ({
  ...text,
  told: { ...text.told, [question]: fresh },
})
