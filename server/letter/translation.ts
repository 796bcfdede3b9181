import * as z from 'zod/mini'
import {
  type Campaign,
  CampaignWords,
  Hint,
  HostIs,
  Id,
  Label,
  Name,
  TemplateWords,
  What,
} from './campaign.ts'
import { marksOf } from './optional-marks.ts'
import type { Language } from './say.ts'
import { tokensOf } from './template.ts'

/** The words of something that has a name, found by its English one. */
const Named = z.record(z.string(), z.strictObject({ name: z.optional(Name), what: z.optional(What) }))

/** `campaign.es.yaml`: the words of a campaign in another language, and nothing but words. */
export const CampaignTranslation = z.strictObject({
  ...CampaignWords,
  host: z.strictObject({ what: HostIs, join: z.optional(Named) }),
  questions: z.record(Id, z.strictObject({ label: Label, hint: z.optional(Hint) })),
  report: Named,
  organizations: Named,
})

/** The front matter of `<letter>.es.md`. Whom the letter is for is said in English only. */
export const LetterTranslation = z.strictObject(TemplateWords)

type Words = z.infer<typeof CampaignTranslation>
/** The front matter of a letter with its text. */
export type TranslatedLetter = z.infer<typeof LetterTranslation> & { body: string }

/** An entry of a translation, by its path: a word that is missing, or one that translates nothing. */
type Mismatch = { path: string[]; kind: 'missing' | 'left over' }

/** What doesn't match between the words that there are and those of a translation, each a flat list of paths. */
function mismatches(there: readonly string[][], translated: readonly string[][]): Mismatch[] {
  const lacking = (paths: readonly string[][], others: readonly string[][]) => {
    const known = new Set(others.map((path) => JSON.stringify(path)))
    return paths.filter((path) => !known.has(JSON.stringify(path)))
  }
  return [
    ...lacking(there, translated).map((path): Mismatch => ({ path, kind: 'missing' })),
    ...lacking(translated, there).map((path): Mismatch => ({ path, kind: 'left over' })),
  ]
}

type Thing = { name: string; what?: string | undefined }
// A thing's name may stay as it is, and many do.
const pathsOfThings = (key: string[], things: readonly Thing[] = []) =>
  things.flatMap(({ name, what }) => [[...key, name], ...(what ? [[...key, name, 'what']] : [])])
const pathsOfNamed = (key: string[], named: z.infer<typeof Named> = {}) =>
  Object.entries(named).flatMap(([name, { what }]) => [
    [...key, name],
    ...(what ? [[...key, name, 'what']] : []),
  ])

const paragraphs = (why: readonly string[] = []) => why.map((_, index) => ['why', String(index)])

/** Where a translation lacks words that the campaign has, or has some for what isn't there. */
export function campaignMismatches(campaign: Omit<Campaign, 'letters'>, words: Words): Mismatch[] {
  const { share, why, host, questions, report, organizations } = campaign
  const there = [
    ...(share ? [['share']] : []),
    ...paragraphs(why),
    ...questions.flatMap(({ id, hint }) => [['questions', id], ...(hint ? [['questions', id, 'hint']] : [])]),
    ...pathsOfThings(['host', 'join'], host.join),
    ...pathsOfThings(['report'], report),
    ...pathsOfThings(['organizations'], organizations),
  ]
  const translated = [
    ...(words.share ? [['share']] : []),
    ...paragraphs(words.why),
    ...Object.entries(words.questions).flatMap(([id, { hint }]) => [
      ['questions', id],
      ...(hint ? [['questions', id, 'hint']] : []),
    ]),
    ...pathsOfNamed(['host', 'join'], words.host.join),
    ...pathsOfNamed(['report'], words.report),
    ...pathsOfNamed(['organizations'], words.organizations),
  ]
  return mismatches(there, translated)
}

/** What doesn't match between the places of a letter and those of its translation: tokens, and which paragraphs are optional. */
export function letterMismatches(
  original: { subject: string; body: string },
  translation: { subject: string; body: string },
): string[] {
  const found: string[] = []
  for (const part of ['subject', 'body'] as const) {
    const [there, here] = [original, translation].map((letter) => tokensOf(letter[part]))
    for (const token of there ?? [])
      if (!here?.includes(token)) found.push(`the ${part} lacks {{${token}}}, which the English one has.`)
    for (const token of here ?? [])
      if (!there?.includes(token)) found.push(`the ${part} has {{${token}}}, which the English one lacks.`)
  }
  const [there = [], here = []] = [original, translation].map(({ body }) => marksOf(body))
  if (there.length !== here.length)
    return [...found, `it has ${here.length} paragraphs, and the English letter ${there.length}.`]
  const mark = (value: number | null | undefined) =>
    value === null || value === undefined ? 'no mark' : `{{! optional${value === 0 ? '' : ` ${value}`} }}`
  there.forEach((value, index) => {
    if (value !== here[index])
      found.push(`paragraph ${index + 1} has ${mark(here[index])}, and the English one ${mark(value)}.`)
  })
  return found
}

/** The words of one language with the letters of another: what a person reads who writes to an office in its language. */
export function withLettersOf(campaign: Campaign, other: Campaign): Campaign {
  const letters = campaign.letters.map((letter) => {
    const theirs = other.letters.find(({ id }) => id === letter.id) ?? letter
    return { ...theirs, title: letter.title, summary: letter.summary }
  })
  return { ...campaign, letters }
}

const inWords = <T extends Thing>(things: readonly T[], words: z.infer<typeof Named> = {}): T[] =>
  things.map((thing) => ({ ...thing, ...words[thing.name] }))

/** A campaign in another language: its facts with the words of a translation, and with the letters of that language. */
export function translated(
  campaign: Campaign,
  language: Language,
  { host, questions, report, organizations, ...words }: Words,
  letters: Readonly<Record<string, TranslatedLetter>>,
): Campaign {
  const { join } = campaign.host
  return {
    ...campaign,
    ...words,
    language,
    host: { ...campaign.host, what: host.what, ...(join && { join: inWords(join, host.join) }) },
    questions: campaign.questions.map((question) => ({ ...question, ...questions[question.id] })),
    report: inWords(campaign.report, report),
    organizations: inWords(campaign.organizations, organizations),
    letters: campaign.letters.map((letter) => ({ ...letter, ...letters[letter.id], language })),
  }
}
