import type { Campaign, LetterTemplate } from '#letter/campaign.ts'
import { draft } from '#letter/drafts.ts'
import { LetterText } from '#letter/letter-text.ts'
import type { Chamber, Official } from '#letter/official.ts'
import type { Sender } from '#letter/schema.ts'
import { placeholders } from '#letter/template.ts'
import { stateIn, townOf } from './place.ts'
import { recipients } from './recipients.ts'
import type { Visit } from './visit.ts'

/** One of the campaign's letters as it stands in this visit. */
export type PlannedLetter = {
  template: LetterTemplate
  /** Whom it goes to if it is on. */
  to: Official[]
  on: boolean
  subject: string
  body: string
}

/** One letter to one official: what is previewed, sent and printed. */
export type Item = { official: Official; letter: PlannedLetter }

/** The fields of the one who signs, with the address where nothing else was typed. */
export function senderFields({ address, found, sender }: Visit) {
  return {
    name: sender.name ?? '',
    street: sender.street ?? address.street,
    city: sender.city ?? (address.city || (found ? townOf(found.place) : '')),
    state: sender.state ?? (address.state || (found ? stateIn(found) : '')),
    zip: sender.zip ?? (address.zip || (found?.place.zip ?? '')),
    email: sender.email ?? '',
    phone: sender.phone ?? '',
  }
}

/** The one who signs, as letters take it; an optional field that is empty is left out. */
export function senderOf(visit: Visit): Sender {
  const { name, street, city, state, zip, email, phone } = senderFields(visit)
  return {
    name: name.trim(),
    address: { street: street.trim(), city: city.trim(), state, zip: zip.trim() },
    ...(email.trim() ? { email: email.trim() } : {}),
    ...(phone.trim() ? { phone: phone.trim() } : {}),
  }
}

/** What was answered to the campaign's questions, without the empty ones. */
export function answersOf(visit: Visit): Record<string, string> {
  return Object.fromEntries(Object.entries(visit.answers).filter(([, answer]) => answer.trim() !== ''))
}

/** The writer for drafts and the preview: what is still missing stands in brackets, which the page points out and the server refuses. */
export function draftSender(visit: Visit): Sender {
  const { name, address } = senderOf(visit)
  return {
    name: name || '[your name]',
    address: {
      ...address,
      street: address.street || '[your street address]',
      city: address.city || '[your city]',
      state: address.state || '[your state]',
    },
  }
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
    const { subject, body } = { ...draft(template, values), ...edit }
    return [{ template, to, on: edit.on ?? isFirst, subject, body }]
  })
}

/** Every letter to every official, official by official in the order of the page. */
export function itemsOf(visit: Visit, campaign: Campaign): Item[] {
  const letters = plannedLetters(visit, campaign).filter(({ on }) => on)
  return recipients(visit, campaign).flatMap((official) =>
    letters.filter(({ to }) => to.includes(official)).map((letter) => ({ official, letter })),
  )
}

/** What keeps these letters from being sent, at the fields of the writing step. */
export function letterFaults({ letters: edits }: Visit, letters: readonly PlannedLetter[]) {
  const on = letters.filter((letter) => letter.on)
  if (on.length === 0) return [{ path: 'letters', message: 'Choose at least one letter.' }]
  return on.flatMap(({ template }) =>
    (['subject', 'body'] as const).flatMap((field) => {
      // What is missing in a text that follows the template is missing above, and said there.
      const text = edits[template.id]?.[field]
      if (text === undefined) return []
      const path = `letters.${template.id}.${field}`
      // What the server would refuse on paper is no better in an e-mail or a form, which never see the server.
      const [fault] = LetterText[field].safeParse(text).error?.issues ?? []
      if (fault) return [{ path, message: `${template.title}: ${fault.message}` }]
      const left = placeholders(text)
      if (left.length > 0)
        return [{ path, message: `Replace or delete what is still to be filled in: ${left.join(', ')}.` }]
      return []
    }),
  )
}

/** True if nothing that a letter can't do without is missing. */
export function isReady(visit: Visit, campaign: Campaign): boolean {
  const { name, address } = senderOf(visit)
  const isComplete = [name, address.street, address.city, address.state, address.zip].every(Boolean)
  return isComplete && letterFaults(visit, plannedLetters(visit, campaign)).length === 0
}
