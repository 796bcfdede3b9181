import * as z from 'zod/mini'
import { CHAMBERS } from './official.ts'
import { line, paragraphs } from './text.ts'

const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/, 'Use lower-case letters, digits and hyphens.'))
const link = z.optional(z.url('Write a whole web address, with https://.'))

/** A place to call, donate to, volunteer with or read; shown beside the letters. */
const Contact = z.object({
  name: line('Give a name.', 120),
  what: line('Say in a sentence what it is for.', 300),
  phone: z.optional(line('Give a phone number.', 60)),
  text: z.optional(line('Give a number for text messages.', 60)),
  url: link,
})

/** A question that helps the person to find their own words; its answer goes where a template has `{{answers.<id>}}`. */
const Question = z.object({
  id: Id,
  label: line('Ask a question.', 200),
  hint: z.optional(line('Say how to answer.', 400)),
})

/** The front matter of a letter's Markdown file. */
export const LetterFrontMatter = z.object({
  title: line('Give the letter a title.', 100),
  summary: line('Say in a sentence what the letter asks for.', 300),
  /** The chambers and offices that it is written for. */
  to: z.array(z.enum(CHAMBERS)).check(z.minLength(1, 'Name at least one chamber.')),
  subject: line('Give the letter a subject.', 200),
  /** What the letter asks for, as one says it on the telephone: "Please support …". */
  ask: z.optional(
    line('Say in one sentence what the letter asks for.', 300).check(
      z.refine((text) => !text.includes('{{'), 'The ask is said as it stands: write it without {{…}}.'),
    ),
  ),
})

/** A letter of a campaign: one text for all the recipients it is written for. */
export const LetterTemplate = z.extend(LetterFrontMatter, {
  id: Id,
  /** Plain paragraphs with mustache tokens, without salutation and closing: `compose` makes those. */
  body: paragraphs('The letter has no text.', 10_000),
})

/** `campaign.yaml`: what a campaign is about, who hosts it, what it asks and offers. */
export const CampaignFile = z.object({
  title: line('Give the campaign a title.', 120),
  summary: line('Say in a sentence or two what it is about.', 500),
  host: z.object({
    name: line('Say who hosts the campaign.', 120),
    what: line('Say in a sentence who they are.', 300),
    url: link,
    phone: z.optional(line('Give a phone number.', 60)),
  }),
  questions: z.array(Question),
  /** The letters in the order in which the page shows them. */
  letters: z.array(Id).check(z.minLength(1, 'A campaign has at least one letter.')),
  /** Hotlines and ways to report; first and always in reach. */
  report: z.array(Contact),
  /** Organizations to donate to or volunteer with. */
  organizations: z.array(Contact),
})

/** A whole campaign, as `GET /api/campaigns/:id` answers it. */
export const Campaign = z.extend(CampaignFile, { id: Id, letters: z.array(LetterTemplate) })

export type Campaign = z.infer<typeof Campaign>
export type LetterTemplate = z.infer<typeof LetterTemplate>
