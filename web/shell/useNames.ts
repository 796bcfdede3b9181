import { useEffect, useRef } from 'react'
import { findOfficials } from '../api.ts'
import { questionOf, requestOf } from '../lookup.ts'
import { say } from '../say.ts'
import { isStill, update, useVisit } from '../store.ts'

/**
 * Asks again for officials whose offices and districts are named in another language than the page is in: the person has turned the page, or
 * comes back to it in another language. All that they chose stays; without an answer the names stay as they are.
 */
export function useNames() {
  const visit = useVisit()
  const { found } = visit
  const { language } = say
  // Once for each turn: a server that knows only other languages is not asked for ever.
  const asked = useRef<string | null>(null)
  const isForeign = found !== null && found.language !== language
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each turn, with what is there by then
  useEffect(() => {
    if (!isForeign) asked.current = null
    if (!isForeign || asked.current === language) return
    asked.current = language
    findOfficials(requestOf(questionOf(visit))).then((answer) => {
      if ('value' in answer && isStill(found)) update(() => ({ found: answer.value }))
    })
  }, [isForeign, language])
}
