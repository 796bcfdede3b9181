import { useEffect, useRef, useState } from 'react'
import { useServed } from '../content.ts'
import { today } from '../dates.ts'
import { askAgain, questionOf } from '../lookup.ts'
import { type Lost, lostBy } from '../lost.ts'
import { say } from '../say.ts'
import { isStill, update, useVisit } from '../store.ts'

/** The first pause after a request that failed, in milliseconds; each one after it is twice as long as the one before. */
const PAUSE = 4000
/** So many requests in a row. After that it waits for the next page, or for the network to come back. */
const MOST_TRIES = 5
/** After so many milliseconds an answer is late: until then nothing flickers, after that nobody should take an old list for a new one. */
const LATE = 1000

/**
 * Asks again for officials who are of another day, of another list than the server has now, or named in another language than the page is in: the
 * person comes back, or has turned the page. All that they typed and chose stays; until an answer comes, so do the officials, and `isLate`
 * tells that they may be others by now. `lost` are those whom the person was writing to, and no letter goes to any more.
 */
export function useRenewal(path: string): { isLate: boolean; lost: Lost | null } {
  const visit = useVisit()
  const { campaign, health } = useServed()
  const { found, foundOn } = visit
  const { language } = say
  const now = useRef({ visit, campaign })
  now.current = { visit, campaign }
  // A server that knows only other languages, or nothing of this question any more, is not asked for ever.
  const inVain = useRef<string | null>(null)
  const renewed = useRef('')
  const turned = useRef('')
  const [isLate, setIsLate] = useState(false)
  const [lost, setLost] = useState<Lost | null>(null)
  const turn = `${language} ${path} ${JSON.stringify(visit.asked)}`
  // Once for each page: a tab in another language has the same officials, and would turn them back for ever.
  const isForeign = found !== null && found.language !== language && turned.current !== turn
  const isOld = found !== null && (found.asOf !== health.data.asOf || foundOn !== today())
  const age = isOld ? `${found.asOf} ${foundOn} ${health.data.asOf} ${today()}` : ''
  // Nor once more for the same age: the list may be newer than this page, and another tab may have another day.
  const isToRenew = isOld && (foundOn === '' || renewed.current !== age)
  const isStale = isForeign || isToRenew
  // All has been cleared: whoever comes next is told nothing of whom somebody was writing to.
  useEffect(() => {
    if (!found) setLost(null)
  }, [found])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each turn, page and answer, with what is there by then
  useEffect(() => {
    if (!isForeign) inVain.current = null
    if (!isOld) setIsLate(false)
    if (!isToRenew && (!isForeign || inVain.current === language)) return
    let [tries, isOver, isBusy] = [0, false, false]
    let timer: number | undefined
    const late = isToRenew ? window.setTimeout(setIsLate, LATE, true) : undefined
    const ask = async () => {
      if (isBusy) return
      clearTimeout(timer)
      isBusy = true
      tries += 1
      const answer = await askAgain(questionOf(now.current.visit))
      isBusy = false
      if (isOver) return
      clearTimeout(late)
      if (!('value' in answer)) setIsLate(isToRenew)
      if ('trouble' in answer) {
        const pause = Math.max(PAUSE * 2 ** (tries - 1), (answer.wait ?? 0) * 1000)
        if (tries < MOST_TRIES) timer = window.setTimeout(ask, pause)
        return
      }
      renewed.current = age
      turned.current = turn
      if (!('value' in answer) || answer.value.found.language !== language) inVain.current = language
      if (!('value' in answer) || !isStill(found)) return
      const { question, found: next } = answer.value
      const { visit, campaign } = now.current
      const { point, divisions } = question
      // Choices that don't fit any more are gone, that of a state with them.
      const states = divisions.length < visit.divisions.length ? [] : visit.states
      setIsLate(false)
      setLost((before) => lostBy(next, visit, campaign) ?? before)
      update(() => ({ found: next, point, divisions, states }))
    }
    ask()
    addEventListener('online', ask)
    return () => {
      isOver = true
      clearTimeout(timer)
      clearTimeout(late)
      removeEventListener('online', ask)
    }
  }, [isStale && found, language, path])
  return { isLate: isLate && found !== null, lost }
}
