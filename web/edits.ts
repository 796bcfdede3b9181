import { type Wording, withOwn, withShared } from '#letter/wording.ts'
import { draftSender, type PlannedLetter } from './plan.ts'
import { remembered, renewed, saidBy } from './said.ts'
import { update } from './store.ts'
import type { LetterEdit, OwnText, Visit } from './visit.ts'

function edit(id: string, change: (before: LetterEdit, visit: Visit) => LetterEdit) {
  update((visit) => ({ letters: { ...visit.letters, [id]: change(visit.letters[id] ?? {}, visit) } }))
}

/** What a letter says of the person's own: to all who share it, or to one official alone. */
export const ownText = ({ letters }: Visit, id: string, official?: string): OwnText => {
  const { on: _, own, ...shared } = letters[id] ?? {}
  return official === undefined ? shared : (own?.[official] ?? {})
}

/** Puts a letter in or takes it out. */
export const include = (id: string, on: boolean) => edit(id, (before) => ({ ...before, on }))

/** Takes over what was typed into the text that all share; from then on that part is the person's own. */
export const typeText = (id: string, change: Partial<Wording>) =>
  edit(id, (before, visit) => {
    const after = { ...before, ...change }
    return { ...after, said: remembered(after, saidBy(draftSender(visit))) }
  })

/** Takes over what was typed for one official alone. Words that are the shared ones again are no longer kept apart. */
export const typeOwn = (letter: PlannedLetter, official: string, change: Partial<Wording>) =>
  edit(letter.template.id, (before, visit) => {
    const own: Record<string, OwnText> = withOwn(letter, before.own ?? {}, official, change)
    const words = own[official]
    if (!words) return { ...before, own }
    const { said: earlier } = before.own?.[official] ?? {}
    const said = remembered(earlier ? { ...words, said: earlier } : words, saidBy(draftSender(visit)))
    return { ...before, own: { ...own, [official]: { ...words, said } } }
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
