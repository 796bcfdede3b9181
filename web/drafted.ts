import type { LetterTemplate } from '#letter/campaign.ts'
import { draft } from '#letter/drafts.ts'
import type { Wording } from '#letter/wording.ts'

type Values = Parameters<typeof draft>[1]

/** As many as a letter is asked for in one go: with what the person told, and without. */
const MOST = 2
const drawn = new WeakMap<LetterTemplate, Map<string, Wording>>()

/** A campaign's letter filled with these values. A page asks for the same one many times over at each key that is typed: it is filled once. */
export function drafted(template: LetterTemplate, values: Values): Wording {
  const known = drawn.get(template) ?? new Map<string, Wording>()
  drawn.set(template, known)
  const key = JSON.stringify(values)
  const wording = known.get(key) ?? draft(template, values)
  known.delete(key)
  known.set(key, wording)
  for (const oldest of known.keys()) {
    if (known.size <= MOST) break
    known.delete(oldest)
  }
  return wording
}

const said = new WeakMap<LetterTemplate, LetterTemplate>()

/** A letter that stays in the language in which it was changed: the same object each time, so that it isn't filled again. */
export function inLanguage(template: LetterTemplate, language: LetterTemplate['language'] | undefined) {
  if (!language || language === template.language) return template
  const known = said.get(template)
  if (known?.language === language) return known
  const other = { ...template, language }
  said.set(template, other)
  return other
}
