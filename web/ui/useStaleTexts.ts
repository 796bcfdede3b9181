import { useState } from 'react'
import { setOwn, setText } from '../edits.ts'
import { useSettled } from '../help/useSettled.ts'
import { ownText } from '../own.ts'
import type { PlannedLetter } from '../plan.ts'
import { useVisit } from '../store.ts'
import { type StaleText, staleTexts, withAnswerIn, withoutAnswer } from '../told.ts'
import type { OwnText } from '../visit.ts'

const textId = ({ letter, official }: Pick<StaleText, 'letter' | 'official'>) =>
  `${letter.template.id} ${official?.id ?? ''}`
const idOf = (stale: StaleText) => `${stale.question} ${textId(stale)}`

/** The texts of the person's own that don't say what they answer: once they pause, so that nobody is spoken to in the middle of a sentence. */
export function useStaleTexts(letters: readonly PlannedLetter[]): StaleText[] {
  const visit = useVisit()
  const paused = useSettled(JSON.stringify(visit.answers))
  const now = staleTexts(visit, letters)
  if (now.length === 0) return now
  const before = staleTexts({ ...visit, answers: JSON.parse(paused) }, letters).map(idOf)
  return now.filter((stale) => before.includes(idOf(stale)))
}

/** A text as it was before an answer was put in, and right after. */
type Done = Pick<StaleText, 'letter' | 'official'> & { before: OwnText; after: OwnText }

const write = ({ letter, official }: Done, text: OwnText) =>
  official ? setOwn(letter.template.id, official.id, text) : setText(letter.template.id, text)

/** What each of these texts becomes, one after the other where several answers go into the same one. */
function made(
  all: readonly StaleText[],
  textOf: (one: Done | StaleText) => OwnText,
  change: (text: OwnText, stale: StaleText) => OwnText,
): Done[] {
  const done = new Map<string, Done>()
  for (const stale of all) {
    const { letter, official } = stale
    const before = done.get(textId(stale))?.before ?? textOf(stale)
    const after = change(done.get(textId(stale))?.after ?? before, stale)
    done.set(textId(stale), { letter, ...(official && { official }), before, after })
  }
  return [...done.values()]
}

/**
 * Puts answers into texts, or leaves these without. `done` says how many texts were changed last, as long as that can be taken back: until something
 * else is typed into one of them.
 */
export function usePutting() {
  const visit = useVisit()
  const [last, setLast] = useState<Done[]>([])
  const textOf = ({ letter, official }: Done | StaleText) => ownText(visit, letter.template.id, official?.id)
  const isThere = (done: Done) =>
    textOf(done).body === done.after.body && textOf(done).subject === done.after.subject
  return {
    done: last.every(isThere) ? last.length : 0,
    put: (all: readonly StaleText[]) => {
      const done = made(all, textOf, (text, stale) => withAnswerIn(text, stale, visit))
      for (const one of done) write(one, one.after)
      setLast(done)
    },
    leave: (all: readonly StaleText[]) => {
      for (const one of made(all, textOf, withoutAnswer)) write(one, one.after)
      setLast([])
    },
    takeBack: () => {
      for (const one of last) write(one, one.before)
      setLast([])
    },
  }
}
