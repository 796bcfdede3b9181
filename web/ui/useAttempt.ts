import { useEffect, useRef, useState } from 'react'
import type { FieldError, Result } from '../api.ts'
import { clearingsSoFar } from '../store.ts'

/** How the last request of a form went. */
export type Attempt = {
  /** Counts the attempts; 0 before the first. */
  turn: number
  isBusy: boolean
  errors: readonly FieldError[]
  /** What only trying again can mend; `again` does that. */
  trouble: string | null
  again: (() => void) | null
  /** In how many seconds that happens by itself: 0 while it does, null if it doesn't. */
  wait: number | null
}

/** So often in a row a request is tried again by itself. After that the person says when. */
const MOST_TRIES = 3

/**
 * Sends a form's request and keeps what to tell the person about it. Nothing that was typed is touched, however it goes. `before` are errors that the
 * person was sent here with. Whoever has gone on to another page is left alone: an answer that comes after that is dropped, but where `isLasting`, for
 * what is wanted wherever one is by then; and so is one that comes after everything has been cleared, but where `isImpersonal`: it has nothing of what
 * was typed. Tried again by itself only where that is said and counted down (`Trouble`): `isByHand` where it isn't.
 */
export function useAttempt(
  options: {
    before?: readonly FieldError[] | undefined
    isLasting?: boolean
    isImpersonal?: boolean
    isByHand?: boolean
  } = {},
) {
  const { before = [], isLasting = false, isImpersonal = false, isByHand = false } = options
  const latest = useRef(before.length > 0 ? 1 : 0)
  const show = (state: Partial<Attempt>): Attempt => ({
    turn: latest.current,
    isBusy: false,
    errors: [],
    trouble: null,
    again: null,
    wait: null,
    ...state,
  })
  const [attempt, setAttempt] = useState(() => show({ errors: before }))
  const timer = useRef<number | undefined>(undefined)
  const isThere = useRef(true)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
      clearTimeout(timer.current)
    }
  }, [])

  /** Counts down to the next try, a second at a time, so that everybody sees that something happens. */
  const countDown = (seconds: number, again: () => void) => {
    setAttempt((now) => ({ ...now, wait: seconds }))
    timer.current = window.setTimeout(() => {
      if (seconds > 1) countDown(seconds - 1, again)
      else again()
    }, 1000)
  }

  /** `before` is what stays to be seen meanwhile: the button that tries again keeps the focus. */
  const run = async <T>(
    work: () => Promise<Result<T>>,
    done: (value: T) => void,
    failed?: (isRefused: boolean) => void,
    before: Partial<Attempt> = {},
    triesLeft = isByHand ? 0 : MOST_TRIES,
    asked = clearingsSoFar(),
  ) => {
    clearTimeout(timer.current)
    latest.current += 1
    const turn = latest.current
    // What was asked has been cleared since, be it in another tab: to ask again, or to take the answer, would bring it back.
    const isCleared = () => !isImpersonal && asked !== clearingsSoFar()
    if (isCleared()) {
      setAttempt(show({}))
      return
    }
    setAttempt(show({ ...before, isBusy: true }))
    const result = await work()
    // Whoever asks twice wants the second answer, in whatever order they come.
    if (turn !== latest.current || !(isThere.current || isLasting)) return
    if (isCleared()) {
      setAttempt(show({}))
      return
    }
    if ('value' in result) {
      setAttempt(show({}))
      done(result.value)
      return
    }
    if ('errors' in result) {
      setAttempt(show(result))
      failed?.(true)
      return
    }
    const { trouble, wait } = result
    const again = () => void run(work, done, failed, { trouble, again }, undefined, asked)
    const byItself = () => void run(work, done, failed, { trouble, again, wait: 0 }, triesLeft - 1, asked)
    setAttempt(show({ trouble, again }))
    if (wait !== undefined && triesLeft > 0 && isThere.current) countDown(wait, byItself)
    failed?.(false)
  }

  const refuse = (errors: readonly FieldError[]) => {
    clearTimeout(timer.current)
    latest.current += 1
    setAttempt(show({ errors }))
  }

  /** Takes away what was said about a field: the person is at it, and says when to try again, be a try under way by itself. Nothing is drawn anew where nothing was said. */
  const forget = (path: string) => {
    clearTimeout(timer.current)
    const isByItself = attempt.wait !== null
    if (isByItself) latest.current += 1
    if (isByItself || attempt.errors.some((error) => error.path === path))
      setAttempt((now) => ({
        ...now,
        ...(isByItself && { wait: null, isBusy: false }),
        errors: now.errors.filter((error) => error.path !== path),
      }))
  }

  return { attempt, run, refuse, forget }
}
