import { useEffect, useRef, useState } from 'react'
import type { ChamberAnswer, Found } from '../api.ts'

/**
 * Whether a question's list stands open. What is chosen with a finger or a mouse folds away once it is answered, and so does what is answered elsewhere: on
 * a phone the districts not chosen would keep looking like something left to do. By keyboard it stays, so that the arrow keys can go on from choice to
 * choice. `chosen` is the division chosen now; `isAsking` is true while the question is to be answered.
 */
export function useFoldOfAnswered(props: {
  chamber: ChamberAnswer
  found: Found
  chosen: string | null
  isAsking: boolean
}) {
  const { chamber, found, chosen, isAsking } = props
  const [opened, setOpened] = useState(isAsking)
  // A question that has come back, because a point was taken away.
  if (isAsking && !opened) setOpened(true)
  const fold = useRef<HTMLDetailsElement>(null)
  const isByKey = useRef(false)
  /** What was chosen in this list, and not answered yet. */
  const picked = useRef<string | null>(null)
  const wasSettled = useRef(chamber.settled)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    const list = fold.current
    const isNews = chamber.settled && !wasSettled.current
    wasSettled.current = chamber.settled
    if (!list || !chamber.settled) return
    const isMine = picked.current !== null && picked.current === chosen
    const isTapped = isMine && !isByKey.current
    picked.current = null
    if (isTapped || (isNews && !isMine)) {
      list.open = false
      setOpened(false)
    }
    // Whoever has gone on to something else stays there. "Try again" goes with the trouble, and its focus to the page.
    const { activeElement, body } = document
    if (!isMine || !(list.contains(activeElement) || activeElement === body)) return
    // Whom the choice has brought stands above it, and has moved what has the focus.
    if (isTapped) list.querySelector('summary')?.focus({ preventScroll: true })
    const seen = isTapped ? list.parentElement : list.querySelector(':checked')
    seen?.scrollIntoView({ block: 'nearest' })
  }, [found])
  return {
    opened,
    fold,
    picked: (division: string | null) => {
      picked.current = division
    },
    byKey: () => {
      isByKey.current = true
    },
    byPointer: () => {
      isByKey.current = false
    },
  }
}
