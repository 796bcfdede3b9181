import { useEffect, useRef } from 'react'
import { findOfficials } from '../api.ts'
import { questionOf, requestOf } from '../lookup.ts'
import { say } from '../say.ts'
import { isStill, update, useVisit } from '../store.ts'

/** The first pause after a request that failed, in milliseconds; each one after it is twice as long as the one before. */
const PAUSE = 4000
/** So many requests in a row. After that it waits for the next page, or for the network to come back. */
const MOST_TRIES = 5

/**
 * Asks again for officials whose offices and districts are named in another language than the page is in: the person has turned the page, or
 * comes back to it in another language. All that they chose stays; until an answer comes, the names stay as they are.
 */
export function useNames(path: string) {
  const visit = useVisit()
  const { found } = visit
  const { language } = say
  const now = useRef(visit)
  now.current = visit
  // A server that knows only other languages, or nothing of this question any more, is not asked for ever.
  const inVain = useRef<string | null>(null)
  const isForeign = found !== null && found.language !== language
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each turn, page and answer, with what is there by then
  useEffect(() => {
    if (!isForeign) inVain.current = null
    if (!isForeign || inVain.current === language) return
    let [tries, isOver, isBusy] = [0, false, false]
    let timer: number | undefined
    const ask = async () => {
      if (isBusy) return
      clearTimeout(timer)
      isBusy = true
      tries += 1
      const answer = await findOfficials(requestOf(questionOf(now.current)))
      isBusy = false
      if (isOver) return
      if ('trouble' in answer) {
        const pause = Math.max(PAUSE * 2 ** (tries - 1), (answer.wait ?? 0) * 1000)
        if (tries < MOST_TRIES) timer = window.setTimeout(ask, pause)
        return
      }
      if (!('value' in answer) || answer.value.language !== language) inVain.current = language
      if ('value' in answer && isStill(found)) update(() => ({ found: answer.value }))
    }
    ask()
    addEventListener('online', ask)
    return () => {
      isOver = true
      clearTimeout(timer)
      removeEventListener('online', ask)
    }
  }, [isForeign && found, language, path])
}
