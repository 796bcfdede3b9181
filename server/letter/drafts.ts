import type { Campaign, LetterTemplate } from './campaign.ts'
import type { Official } from './official.ts'
import type { Language } from './say.ts'
import type { Answers, Sender } from './schema.ts'
import { fill } from './template.ts'

/** A letter with the writer's words in it, ready to be edited, its language, and the officials it is for. */
export type Draft = {
  letter: string
  title: string
  language: Language
  officials: string[]
  subject: string
  body: string
}

/** One filled letter: from here on its text belongs to the writer. */
export function draft(template: LetterTemplate, values: { sender: Sender; answers?: Answers | undefined }) {
  const { subject, body, language } = template
  return { subject: fill(subject, values, language), body: fill(body, values, language) }
}

/** The letters of a campaign that suit these officials, filled, in the campaign's order; letters with no recipient are left out. */
export function drafts(
  campaign: Campaign,
  officials: readonly Official[],
  values: { sender: Sender; answers?: Answers | undefined },
): Draft[] {
  return campaign.letters.flatMap((template) => {
    const recipients = officials.filter(({ chamber }) => template.to.includes(chamber)).map(({ id }) => id)
    if (recipients.length === 0) return []
    const { id, title, language } = template
    return [{ letter: id, title, language, officials: recipients, ...draft(template, values) }]
  })
}
