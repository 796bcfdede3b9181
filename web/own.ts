import type { LetterTemplate } from '#letter/campaign.ts'
import { draft } from '#letter/drafts.ts'
import type { Wording } from '#letter/wording.ts'
import { draftSender, type Item } from './plan.ts'
import type { Visit } from './visit.ts'

/** The campaign's text for this person without anything that they told, so that this counts as theirs. */
export const bareDraft = (template: LetterTemplate, visit: Visit): Wording =>
  draft(template, { sender: draftSender(visit), answers: {} })

/** True if anything in these letters is the person's own, and not only the campaign's. */
export const hasOwnWords = (items: readonly Item[], visit: Visit): boolean =>
  items.some(({ letter, subject, body }) => {
    const bare = bareDraft(letter.template, visit)
    return subject !== bare.subject || body !== bare.body
  })
