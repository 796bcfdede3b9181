import type { Campaign, LetterTemplate } from '#letter/campaign.ts'
import type { Chamber, Official } from '#letter/official.ts'
import type { LetterRequest } from '#letter/schema.ts'
import { type Wording, wordingFor } from '#letter/wording.ts'
import { today } from './dates.ts'
import { drafted, inLanguage } from './drafted.ts'
import { recipients } from './recipients.ts'
import { draftSender, senderOf } from './sender.ts'
import type { OwnText, Visit } from './visit.ts'

/** One of the campaign's letters as it stands in this visit. */
export type PlannedLetter = {
  template: LetterTemplate
  /** Whom it goes to if it is on. */
  to: Official[]
  on: boolean
  /** The words that all recipients share but those in `own`, by their ids. */
  subject: string
  body: string
  own: Record<string, OwnText>
  /** The answers in the subject and the body that still follow the template; null where that is the person's own. */
  follows: Readonly<Record<keyof Wording, Readonly<Record<string, string>> | null>>
}

/** One letter to one official in the words that are for them: what is previewed, sent and printed. `office` as `LetterRequest` takes it. */
export type Item = {
  official: Official
  letter: PlannedLetter
  subject: string
  body: string
  office: number | undefined
}

/** No words for one official alone: the same each time, so that nothing seems to change. */
const NOBODY: Record<string, OwnText> = {}

/** What was answered to the campaign's questions, without the empty ones. */
export function answersOf(visit: Visit): Record<string, string> {
  return Object.fromEntries(Object.entries(visit.answers).filter(([, answer]) => answer.trim() !== ''))
}

/**
 * The campaign's letters that suit at least one chosen official, in its order. On at first are those that reach somebody whom no letter
 * before them reaches, so that nobody gets two letters unless the person wants it.
 */
export function plannedLetters(visit: Visit, campaign: Campaign): PlannedLetter[] {
  const officials = recipients(visit, campaign)
  const values = { sender: draftSender(visit), answers: answersOf(visit) }
  const reached = new Set<Chamber>()
  return campaign.letters.flatMap((template) => {
    const to = officials.filter(({ chamber }) => template.to.includes(chamber))
    if (to.length === 0) return []
    const edit = visit.letters[template.id] ?? {}
    const isFirst = to.some(({ chamber }) => !reached.has(chamber))
    for (const { chamber } of to) reached.add(chamber)
    // Filled when it is first read: a page that draws its letters one after the other fills them so too.
    let wording: Wording | undefined
    const words = () => {
      wording ??= { ...drafted(template, values), ...edit }
      return wording
    }
    const follows = {
      subject: edit.subject === undefined ? values.answers : null,
      body: edit.body === undefined ? values.answers : null,
    }
    // What was changed before the letters were turned to another language isn't translated: the whole letter stays in its own.
    const said = inLanguage(template, edit.language)
    return [
      {
        template: said,
        to,
        on: edit.on ?? isFirst,
        get subject() {
          return words().subject
        },
        get body() {
          return words().body
        },
        own: edit.own ?? NOBODY,
        follows,
      },
    ]
  })
}

/** The office that the person chose for an official's mail; nothing where they chose none, or the list has it no more. */
function officeOf({ offices }: Visit, { id, postal }: Official): number | undefined {
  const index = postal.findIndex(({ lines }) => lines.join('\n') === offices[id])
  return index < 0 ? undefined : index
}

/** A letter as one official gets it; its words, too, are made when they are first read. */
export function itemFor(visit: Visit, letter: PlannedLetter, official: Official): Item {
  const words = () => wordingFor(letter, letter.own, official.id)
  return {
    official,
    letter,
    get subject() {
      return words().subject
    },
    get body() {
      return words().body
    },
    office: officeOf(visit, official),
  }
}

/** Every letter to every official, official by official in the order of the page. */
export function itemsOf(visit: Visit, campaign: Campaign): Item[] {
  const letters = plannedLetters(visit, campaign).filter(({ on }) => on)
  return recipients(visit, campaign).flatMap((official) =>
    letters.filter(({ to }) => to.includes(official)).map((letter) => itemFor(visit, letter, official)),
  )
}

/** What is enclosed with each letter, thing by thing. */
const enclosuresOf = ({ enclosed }: Visit) =>
  enclosed
    .split(';')
    .map((thing) => thing.trim())
    .filter(Boolean)

/** A letter as the API takes it and `compose` shows it; signed by `sender` where somebody else than a finished one is to be seen. */
export const requestOf = (
  { official, letter, subject, body, office }: Item,
  visit: Visit,
  sender = senderOf(visit),
): LetterRequest => ({
  official: official.id,
  sender,
  subject,
  body,
  language: letter.template.language,
  office,
  date: today(),
  enclosures: enclosuresOf(visit),
})
