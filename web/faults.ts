import type { Campaign } from '#letter/campaign.ts'
import { placeholders } from '#letter/gaps.ts'
import { LETTER_RULES } from '#letter/letter-text.ts'
import { textFault } from '#letter/plain-text.ts'
import { answerFaults } from './answer-faults.ts'
import type { FieldError } from './api.ts'
import { type PlannedLetter, plannedLetters } from './plan.ts'
import { messageHere, say } from './say.ts'
import { senderOf } from './sender.ts'
import type { OwnText, Visit } from './visit.ts'

/** The path of a letter's field, which is also the id of its control; `official` for words that only one of them gets. */
export const fieldPath = (letter: string, field: 'subject' | 'body', official?: string): string =>
  official === undefined ? `letters.${letter}.${field}` : `letters.${letter}.own.${official}.${field}`

/** What keeps a text from being sent, in a sentence; null if nothing does. */
export function faultOf(field: 'subject' | 'body', text: string): string | null {
  // First, since “<your name>” is a gap more than it is markup.
  const left = placeholders(text)
  if (left.length > 0)
    return say('Replace or delete what is still to be filled in: {gaps}.', { gaps: left.join(', ') })
  // What the server would refuse on paper is no better in an e-mail or a form, which never see the server.
  const fault = textFault(text, LETTER_RULES[field])
  return fault ? messageHere(fault) : null
}

/** What is wrong with a text of the person's own. What is missing in one that follows the template is missing above, and said there. */
const textFaults = (
  text: OwnText,
  path: (field: 'subject' | 'body') => string,
  about: string,
): FieldError[] =>
  (['subject', 'body'] as const).flatMap((field) => {
    const fault = text[field] === undefined ? null : faultOf(field, text[field])
    const where = field === 'subject' ? say('{title}, subject', { title: about }) : about
    return fault === null ? [] : [{ path: path(field), message: `${where}: ${fault}` }]
  })

/** What keeps these letters from being sent, at the fields of the writing step. */
export function letterFaults({ letters: edits }: Visit, letters: readonly PlannedLetter[]): FieldError[] {
  const on = letters.filter((letter) => letter.on)
  if (on.length === 0) return [{ path: 'letters', message: say('Choose at least one letter.') }]
  const own = on.flatMap(({ template: { id, title }, to, own }) => [
    ...(to.every((official) => own[official.id]?.body !== undefined)
      ? []
      : textFaults(edits[id] ?? {}, (field) => fieldPath(id, field), title)),
    ...to.flatMap((official) =>
      textFaults(
        own[official.id] ?? {},
        (field) => fieldPath(id, field, official.id),
        say('{title}, to {name}', { title, name: official.name }),
      ),
    ),
  ])
  const following = on.filter(({ to, own }) => to.some(({ id }) => own[id]?.body === undefined))
  return [...answerFaults(following), ...own]
}

/** True if nothing that a letter can't do without is missing. */
export function isReady(visit: Visit, campaign: Campaign): boolean {
  const { name, address } = senderOf(visit)
  const isComplete = [name, address.street, address.city, address.state, address.zip].every(Boolean)
  return isComplete && letterFaults(visit, plannedLetters(visit, campaign)).length === 0
}
