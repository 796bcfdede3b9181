import { draftSender } from './plan.ts'
import { remembered, renewed, saidBy } from './said.ts'
import { update } from './store.ts'
import type { LetterEdit } from './visit.ts'

/** A letter's text where it is the person's own, with what it said of them. */
export type OwnText = Pick<LetterEdit, 'subject' | 'body' | 'said'>

function edit(id: string, change: (before: LetterEdit) => LetterEdit) {
  update(({ letters }) => ({ letters: { ...letters, [id]: change(letters[id] ?? {}) } }))
}

/** Puts a letter in or takes it out. */
export const include = (id: string, on: boolean) => edit(id, (before) => ({ ...before, on }))

/** Takes over what was typed into a letter; from then on that part is the person's own. */
export function typeText(id: string, change: Pick<LetterEdit, 'subject' | 'body'>) {
  update((visit) => {
    const after = { ...visit.letters[id], ...change }
    const said = remembered(after, saidBy(draftSender(visit)))
    return { letters: { ...visit.letters, [id]: { ...after, said } } }
  })
}

/** Lets a letter follow the template again, or brings back the person's own text. */
export const setText = (id: string, text: OwnText) =>
  edit(id, ({ on }) => ({ ...(on !== undefined && { on }), ...text }))

/** Puts the name and the place as they are now into a text that says earlier ones. */
export const renewText = (id: string) =>
  update((visit) => {
    const before = visit.letters[id] ?? {}
    return {
      letters: { ...visit.letters, [id]: { ...before, ...renewed(before, saidBy(draftSender(visit))) } },
    }
  })

/** Leaves a text as it is, and says no more about the earlier name and place in it. */
export const leaveText = (id: string) =>
  update((visit) => ({
    letters: { ...visit.letters, [id]: { ...visit.letters[id], said: saidBy(draftSender(visit)) } },
  }))
