import { useRef, useState } from 'react'
import type { FieldError, Result } from '../api.ts'

/** How the last request of a form went. */
export type Attempt = {
  isBusy: boolean
  errors: FieldError[]
  /** What only trying again can mend; `again` does that. */
  trouble: string | null
  again: (() => void) | null
}

const CALM: Attempt = { isBusy: false, errors: [], trouble: null, again: null }

/** Sends a form's request and keeps what to tell the person about it. Nothing that was typed is touched, however it goes. */
export function useAttempt(before: FieldError[] = []) {
  const [attempt, setAttempt] = useState<Attempt>({ ...CALM, errors: before })
  const latest = useRef(0)
  const run = async <T>(work: () => Promise<Result<T>>, done: (value: T) => void, failed?: () => void) => {
    latest.current += 1
    const turn = latest.current
    setAttempt({ ...CALM, isBusy: true })
    const result = await work()
    // Whoever asks twice wants the second answer, in whatever order they come.
    if (turn !== latest.current) return
    if ('value' in result) {
      setAttempt(CALM)
      done(result.value)
      return
    }
    if ('errors' in result) setAttempt({ ...CALM, errors: result.errors })
    else setAttempt({ ...CALM, trouble: result.trouble, again: () => void run(work, done, failed) })
    failed?.()
  }
  const refuse = (errors: FieldError[]) => setAttempt({ ...CALM, errors })
  return { attempt, run, refuse }
}
