import * as z from 'zod/mini'
import { LanguageCode } from './language.ts'
import { CHAMBERS } from './official.ts'
import { line, paragraphs } from './text.ts'

/** The id of a campaign, a letter or a question. */
export const Id = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,40}$/, 'Use lower-case letters, digits and hyphens.'))
const link = z.optional(z.url('Write a whole web address, with https://.'))
export const Name = line('Give a name.', 120)
export const What = line('Say in a sentence what it is for.', 300)

/** A place to call, to write to or to read; shown beside the letters. */
const Contact = z.object({
  name: Name,
  what: What,
  phone: z.optional(line('Give a phone number.', 60)),
  text: z.optional(line('Give a number for text messages.', 60)),
  url: link,
})

/** An organization, with what somebody can do for it. */
const Organization = z.extend(Contact, {
  what: z.optional(What),
  ways: z.optional(z.array(z.enum(['donate', 'volunteer'], 'The ways are donate and volunteer.'))),
})

export const Label = line('Ask a question.', 200)
export const Hint = line('Say how to answer.', 400)
/** A question that helps the person to find their own words; its answer goes where a template has `{{answers.<id>}}`. */
const Question = z.object({ id: Id, label: Label, hint: z.optional(Hint) })

/** The words of a letter's front matter. */
export const TemplateWords = {
  title: line('Give the letter a title.', 100),
  summary: line('Say in a sentence what the letter asks for.', 300),
  subject: line('Give the letter a subject.', 200),
  /** What the letter asks for, as one says it on the telephone: "Please support …". */
  ask: z.optional(
    line('Say in one sentence what the letter asks for.', 300).check(
      z.refine((text) => !text.includes('{{'), 'The ask is said as it stands: write it without {{…}}.'),
    ),
  ),
}

/** The front matter of a letter's Markdown file. */
export const LetterFrontMatter = z.object({
  ...TemplateWords,
  /** The chambers and offices that it is written for. */
  to: z.array(z.enum(CHAMBERS)).check(z.minLength(1, 'Name at least one chamber.')),
})

/**
 * A letter of a campaign: one text for all the recipients it is written for. Subject, ask and body are in `language`; title and summary are in that
 * of the campaign around it, for whoever chooses a letter.
 */
export const LetterTemplate = z.extend(LetterFrontMatter, {
  id: Id,
  language: LanguageCode,
  /** Plain paragraphs with mustache tokens, without salutation and closing: `compose` makes those. */
  body: paragraphs('The letter has no text.', 10_000),
})

/** The words of `campaign.yaml` about the campaign as a whole. */
export const CampaignWords = {
  title: line('Give the campaign a title.', 120),
  summary: line('Say in a sentence or two what it is about.', 500),
  /** To spread the word with; the campaign's address comes after it. */
  share: z.optional(line('Say in a sentence or two why others should write too.', 280)),
  /** Why it is worth writing, in short paragraphs; each figure with who says so, and of when. */
  why: z.optional(z.array(line('Say in a few sentences why to write.', 600))),
}
export const HostIs = line('Say in a sentence who they are.', 300)

/** `campaign.yaml`: what a campaign is about, who hosts it, what it asks and offers. */
export const CampaignFile = z.object({
  ...CampaignWords,
  /** True for letters about whatever the person wants to say: offered beside the others, and not counted among them. */
  blank: z.optional(z.boolean('Say true or false.')),
  host: z.object({
    name: line('Say who hosts the campaign.', 120),
    what: HostIs,
    url: link,
    phone: z.optional(line('Give a phone number.', 60)),
    /** Ways to be a part of it: a newsletter, a page, people to invite. */
    join: z.optional(z.array(Contact)),
  }),
  questions: z.array(Question),
  /** The letters in the order in which the page shows them. */
  letters: z.array(Id).check(z.minLength(1, 'A campaign has at least one letter.')),
  /** Hotlines and ways to report; first and always in reach. */
  report: z.array(Contact),
  /** Organizations to donate to or volunteer with. */
  organizations: z.array(Organization),
})

/** A whole campaign, as `GET /api/campaigns/:id` answers it, in one of its languages. */
export const Campaign = z.extend(CampaignFile, {
  id: Id,
  language: LanguageCode,
  /** All the languages that it has words and letters in. */
  languages: z.array(LanguageCode),
  letters: z.array(LetterTemplate),
})

export type Campaign = z.infer<typeof Campaign>
export type LetterTemplate = z.infer<typeof LetterTemplate>
