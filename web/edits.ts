import type { Campaign } from '#letter/campaign.ts'
import type { Language } from '#letter/say.ts'
import { type Wording, withOwn, withShared } from '#letter/wording.ts'
import { answersOf, type PlannedLetter, plannedLetters } from './plan.ts'
import { remembered, renewed, saidBy } from './said.ts'
import { draftSender } from './sender.ts'
import { update } from './store.ts'
import { rememberedAnswers } from './told.ts'
import type { LetterEdit, OwnText, Visit } from './visit.ts'

function edit(id: string, change: (before: LetterEdit, visit: Visit) => LetterEdit) {
  update((visit) => ({ letters: { ...visit.letters, [id]: change(visit.letters[id] ?? {}, visit) } }))
}

/**
 * Turns the letters to another language. One that the person has changed, be it for one official, stays whole in the language that it is in: half a
 * letter in each would be none.
 */
export const turnLetters = (campaign: Campaign, lettersIn: Language) =>
  update((visit) => {
    const kept = plannedLetters(visit, campaign).flatMap(({ template, subject, body, own, follows }) =>
      follows.subject && follows.body && Object.keys(own).length === 0
        ? []
        : [[template.id, { ...visit.letters[template.id], subject, body, language: template.language }]],
    )
    return { lettersIn, letters: { ...visit.letters, ...Object.fromEntries(kept) } }
  })

/** Puts a letter in or takes it out. */
export const include = (id: string, on: boolean) => edit(id, (before) => ({ ...before, on }))

/** A text with what it says of the one who signs and of their answers; `earlier` is the text that it was made from. */
const withMemory = (text: OwnText, visit: Visit, { said, told }: OwnText): OwnText => ({
  ...text,
  said: remembered(said ? { ...text, said } : text, saidBy(draftSender(visit))),
  told: rememberedAnswers(text, answersOf(visit), told),
})

/** Takes over what was typed into the text that all share; from then on that part is the person's own. */
export const typeText = (id: string, change: Partial<Wording>) =>
  edit(id, (before, visit) => {
    const after = { ...before, ...change }
    return { ...after, ...withMemory(after, visit, before) }
  })

/** Takes over what was typed for one official alone. Words that are the shared ones again are no longer kept apart. */
export const typeOwn = (letter: PlannedLetter, official: string, change: Partial<Wording>) =>
  edit(letter.template.id, (before, visit) => {
    const own: Record<string, OwnText> = withOwn(letter, before.own ?? {}, official, change)
    const words = own[official]
    if (!words) return { ...before, own }
    // Words for one of them begin as the words for all, with what those still say of earlier times.
    const earlier = before.own?.[official] ?? before
    return { ...before, own: { ...own, [official]: withMemory(words, visit, earlier) } }
  })

/** Lets a letter follow the template again, or brings back the person's own text. */
export const setText = (id: string, text: OwnText) =>
  edit(id, ({ on, own }) => ({ ...(on !== undefined && { on }), ...(own && { own }), ...text }))

/** Gives one official words of their own, or with nothing the text for all again. */
export const setOwn = (id: string, official: string, words: OwnText | null) =>
  edit(id, (before) => {
    const rest = withShared(before.own ?? {}, official)
    return { ...before, own: words ? { ...rest, [official]: words } : rest }
  })

/** Puts the name and the place as they are now into a text that says earlier ones. */
export const renewText = (id: string, official?: string) =>
  edit(id, (before, visit) => {
    const fresh = (text: OwnText) => renewed(text, saidBy(draftSender(visit)))
    if (official === undefined) return { ...before, ...fresh(before) }
    return { ...before, own: { ...before.own, [official]: fresh(before.own?.[official] ?? {}) } }
  })

/** Leaves a text as it is, and says no more about the earlier name and place in it. */
export const leaveText = (id: string, official?: string) =>
  edit(id, (before, visit) => {
    const said = saidBy(draftSender(visit))
    if (official === undefined) return { ...before, said }
    return { ...before, own: { ...before.own, [official]: { ...before.own?.[official], said } } }
  })
