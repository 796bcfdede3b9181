import { type Remark, remarks } from '#letter/before-sending.ts'
import { fieldPath } from '../faults.ts'
import { bareDraft } from '../own.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'
import { update } from '../store.ts'
import type { Visit } from '../visit.ts'

/** A remark is the same for as long as it is about the same words. */
export const keyOf = ({ about, found }: Remark) => `${about}: ${found.join(' | ')}`

/** What to look at in a text, without what the person has looked at and left as it is, and without gaps, which are said at once. */
export const openRemarks = (
  text: { subject: string; body: string },
  draft: string,
  { stays }: Visit,
): Remark[] => remarks(text, draft, say).filter((remark) => !remark.blocks && !stays.includes(keyOf(remark)))

/** Leaves what a remark is about as it is, and says no more of it. */
export const letStay = (remark: Remark) => update(({ stays }) => ({ stays: [...stays, keyOf(remark)] }))

/** What is said at the answers, by remark, with the answer's control: it needn't be said of each letter that they are in. */
export const saidAtAnswers = (visit: Visit): Map<string, string> =>
  new Map(
    Object.entries(visit.answers).flatMap(([id, body]) =>
      openRemarks({ subject: '', body }, '', visit).map(
        (remark) => [keyOf(remark), `answers.${id}`] as const,
      ),
    ),
  )

/** A remark with the titles of the letters that it is about, and the control where that can be changed. */
type Found = { remark: Remark; titles: string[]; field: string }

/** What to look at in all letters before they go, each remark once. */
export function remarksOn(items: readonly Item[], visit: Visit): Found[] {
  const found = new Map<string, Found>()
  const atAnswers = saidAtAnswers(visit)
  for (const item of items) {
    const { template, own } = item.letter
    const isOwn = own[item.official.id]?.body !== undefined
    for (const remark of openRemarks(item, bareDraft(template, visit).body, visit)) {
      const key = keyOf(remark)
      const known = found.get(key)
      const field = atAnswers.get(key) ?? fieldPath(template.id, 'body', isOwn ? item.official.id : undefined)
      if (!known) found.set(key, { remark, titles: [template.title], field })
      else if (!known.titles.includes(template.title)) known.titles.push(template.title)
    }
  }
  return [...found.values()]
}
