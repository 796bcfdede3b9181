import { useEffect, useState } from 'react'
import { endVisit } from '../store.ts'

/** So many presses of Escape leave the page, each at most so many milliseconds after the one before. */
const PRESSES = 3
const PAUSE = 3000

/**
 * The way off the page for somebody who must not be seen on it: clears what was typed, and puts a harmless page in place of this one in the
 * browser's history. Three presses of Escape do the same; `presses` counts them. What Escape does else, as closing a dialog, it still does.
 */
export function useLeaving(to: string) {
  const [presses, setPresses] = useState(0)
  const leave = () => {
    endVisit()
    // Nothing of it is to be seen while the other page is on its way.
    document.body.replaceChildren()
    document.title = ' '
    location.replace(to)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: `leave` does the same each time
  useEffect(() => {
    let count = 0
    let timer: number | undefined
    const start = () => {
      count = 0
      setPresses(0)
    }
    const press = ({ key, repeat }: KeyboardEvent) => {
      if (key !== 'Escape' || repeat) return
      clearTimeout(timer)
      count += 1
      setPresses(count)
      if (count >= PRESSES) leave()
      else timer = window.setTimeout(start, PAUSE)
    }
    // Before anybody else hears of it: a dialog that keeps the press to itself would keep the person here.
    addEventListener('keydown', press, { capture: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', press, { capture: true })
    }
  }, [to])
  return { leave, presses }
}
