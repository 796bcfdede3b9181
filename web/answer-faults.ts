import type { LetterTemplate } from '#letter/campaign.ts'
import { placeholders } from '#letter/gaps.ts'
import { codeOf, unprintableIn } from '#letter/on-paper.ts'
import { tokensOf } from '#letter/template.ts'
import type { FieldError } from './api.ts'
import { presented } from './content.ts'
import type { PlannedLetter } from './plan.ts'
import { say } from './say.ts'

/** True if a letter has a gap until this question is answered. */
export const isNeededIn = ({ subject, body }: LetterTemplate, question: string): boolean => {
  const template = `${subject}\n${body}`
  // Most have no such place, which is seen without taking them apart.
  return /\{\{\s*\^/.test(template) && tokensOf(template).includes(`^answers.${question}`)
}

/** The questions whose answers have what a message is about, so that it can be mended there: a gap, or a character that can't be printed. */
export const answersMeant = (answers: Readonly<Record<string, string>>, message: string): string[] =>
  Object.keys(answers).filter((question) => {
    const answer = answers[question] ?? ''
    return [...placeholders(answer), ...unprintableIn(answer).map(codeOf)].some((sign) =>
      message.includes(sign),
    )
  })

/** What keeps letters back that still follow their template: gaps in the answers, and answers that they can't do without. */
export function answerFaults(letters: readonly PlannedLetter[]): FieldError[] {
  const faults = new Map<string, string>()
  for (const { template, follows, subject, body } of letters) {
    for (const field of ['subject', 'body'] as const) {
      const text = field === 'subject' ? subject : body
      const answers = follows[field]
      if (!answers || placeholders(text).length === 0) continue
      for (const token of tokensOf(template[field])) {
        const question = /^[\^#]?answers\.(.+)$/.exec(token)?.[1] ?? ''
        const gaps = placeholders(answers[question] ?? '')
        if (gaps.length > 0)
          faults.set(
            question,
            say('Replace or delete what is still to be filled in: {gaps}.', { gaps: gaps.join(', ') }),
          )
        else if (token.startsWith('^') && !answers[question])
          faults.set(question, say('The letter has a gap without an answer.'))
      }
    }
  }
  return [...faults].map(([question, message]) => ({ path: `answers.${question}`, message }))
}

/** An error about an answer with the question in front: in a list of errors it stands far from it. */
export function withQuestion(error: FieldError): FieldError {
  const question = presented().campaign.questions.find(({ id }) => error.path === `answers.${id}`)
  return question ? { ...error, message: `“${question.label}”: ${error.message}` } : error
}
