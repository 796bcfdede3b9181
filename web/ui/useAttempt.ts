import { useRef, useState } from 'react'
import type { FieldError, Result } from '../api.ts'

/** How the last request of a form went. */
export type Attempt = {
  /** Counts the attempts; 0 before the first. */
  turn: number
  isBusy: boolean
  errors: readonly FieldError[]
  /** What only trying again can mend; `again` does that. */
  trouble: string | null
  again: (() => void) | null
}

/**
 * Sends a form's request and keeps what to tell the person about it. Nothing that was typed is touched, however it goes. `before` are
 * errors that the person was sent here with.
 */
export function useAttempt(before: readonly FieldError[] = []) {
  const latest = useRef(before.length > 0 ? 1 : 0)
  const show = (state: Partial<Attempt>): Attempt => ({
    turn: latest.current,
    isBusy: false,
    errors: [],
    trouble: null,
    again: null,
    ...state,
  })
  const [attempt, setAttempt] = useState(() => show({ errors: before }))

  /** `before` is what stays to be seen meanwhile: the button that tries again keeps the focus. */
  const run = async <T>(
    work: () => Promise<Result<T>>,
    done: (value: T) => void,
    failed?: (isRefused: boolean) => void,
    before: Partial<Attempt> = {},
  ) => {
    latest.current += 1
    const turn = latest.current
    setAttempt(show({ ...before, isBusy: true }))
    const result = await work()
    // Whoever asks twice wants the second answer, in whatever order they come.
    if (turn !== latest.current) return
    if ('value' in result) {
      setAttempt(show({}))
      done(result.value)
      return
    }
    const again = () => void run(work, done, failed, { ...result, again })
    setAttempt(show('errors' in result ? result : { ...result, again }))
    failed?.('errors' in result)
  }

  const refuse = (errors: readonly FieldError[]) => {
    latest.current += 1
    setAttempt(show({ errors }))
  }

  /** Takes away what was said about a field: the person is at it. Nothing is drawn anew where nothing was said. */
  const forget = (path: string) =>
    setAttempt((now) =>
      now.errors.some((error) => error.path === path)
        ? { ...now, errors: now.errors.filter((error) => error.path !== path) }
        : now,
    )

  return { attempt, run, refuse, forget }
}
