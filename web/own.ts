import type { LetterTemplate } from '#letter/campaign.ts'
import type { Wording } from '#letter/wording.ts'
import { drafted } from './drafted.ts'
import type { Item } from './plan.ts'
import { draftSender } from './sender.ts'
import type { OwnText, Visit } from './visit.ts'

/** What a letter says of the person's own: to all who share it, or to one official alone. */
export const ownText = ({ letters }: Visit, id: string, official?: string): OwnText => {
  const { on: _, own, ...shared } = letters[id] ?? {}
  return official === undefined ? shared : (own?.[official] ?? {})
}

/** The campaign's text for this person without anything that they told, so that this counts as theirs. */
export const bareDraft = (template: LetterTemplate, visit: Visit): Wording =>
  drafted(template, { sender: draftSender(visit), answers: {} })

/** True if anything in these letters is the person's own, and not only the campaign's. */
export const hasOwnWords = (items: readonly Item[], visit: Visit): boolean =>
  items.some(({ letter, subject, body }) => {
    const bare = bareDraft(letter.template, visit)
    return subject !== bare.subject || body !== bare.body
  })
