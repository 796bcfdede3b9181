import { type Remark, remarks } from '#letter/before-sending.ts'
import { bareDraft } from '../own.ts'
import type { Item } from '../plan.ts'
import { update } from '../store.ts'
import type { Visit } from '../visit.ts'

/** A remark is the same for as long as it is about the same words. */
export const keyOf = ({ about, found }: Remark) => `${about}: ${found.join(' | ')}`

/** What to look at in a text, without what the person has looked at and left as it is, and without gaps, which are said at once. */
export const openRemarks = (
  text: { subject: string; body: string },
  draft: string,
  { stays }: Visit,
): Remark[] => remarks(text, draft).filter((remark) => !remark.blocks && !stays.includes(keyOf(remark)))

/** Leaves what a remark is about as it is, and says no more of it. */
export const letStay = (remark: Remark) => update(({ stays }) => ({ stays: [...stays, keyOf(remark)] }))

/** What to look at in all letters before they go, each remark once, with the titles of the letters that it is about. */
export function remarksOn(items: readonly Item[], visit: Visit): { remark: Remark; titles: string[] }[] {
  const found = new Map<string, { remark: Remark; titles: string[] }>()
  for (const item of items) {
    const { template } = item.letter
    for (const remark of openRemarks(item, bareDraft(template, visit).body, visit)) {
      const known = found.get(keyOf(remark))
      if (!known) found.set(keyOf(remark), { remark, titles: [template.title] })
      else if (!known.titles.includes(template.title)) known.titles.push(template.title)
    }
  }
  return [...found.values()]
}

/** What is said at the answers already, and needn't be said of each letter that they are in. */
export const saidAtAnswers = (visit: Visit): string[] =>
  Object.values(visit.answers).flatMap((body) => openRemarks({ subject: '', body }, '', visit).map(keyOf))
