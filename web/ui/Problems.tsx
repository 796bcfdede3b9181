import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { say } from '../say.ts'
import { toField, unfold } from './toField.ts'
import type { Attempt } from './useAttempt.ts'
import './Problems.css'

/** Moves to the field that a message is about, without a trace in the URL. */
function follow(event: MouseEvent, path: string) {
  event.preventDefault()
  toField(path)
}

/**
 * The messages at the top of a step, each linked to its field. Takes the focus after each attempt, and stays until the next one: what is mended is
 * struck through, and nothing moves under the hands of whoever mends it.
 */
export function ErrorSummary({ attempt: { errors: now, turn, isBusy } }: { attempt: Attempt }) {
  const box = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState({ turn, errors: now })
  if (said.turn !== turn || (!isBusy && said.errors.length === 0 && now.length > 0))
    setSaid({ turn, errors: now })
  const { errors } = said
  // biome-ignore lint/correctness/useExhaustiveDependencies: once after each attempt; a message that goes unfolds nothing
  useEffect(() => {
    if (turn === 0 || isBusy) return
    // What is wrong is to be seen by whoever scrolls down, too.
    for (const { path } of errors) if (path) unfold(path)
    box.current?.focus()
  }, [turn, isBusy])
  if (errors.length === 0) return null
  return (
    <section className="problems" tabIndex={-1} ref={box} aria-labelledby="problems-title">
      <h2 id="problems-title">
        {now.length === 0
          ? say('All of it is mended.')
          : now.length === 1
            ? say('One thing to correct')
            : say('{count} things to correct', { count: now.length })}
      </h2>
      <ul>
        {errors.map(({ path, message }) => (
          <li key={path + message}>
            {!now.some((error) => error.path === path) ? (
              <s>{message}</s>
            ) : path ? (
              <a href={`#${path}`} onClick={(event) => follow(event, path)}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What went wrong outside the person's reach, with a way to try again. */
export function Trouble({ attempt }: { attempt: Attempt }) {
  const box = useRef<HTMLDivElement>(null)
  const { trouble, wait } = attempt
  // On a phone the box may be a screen away from what was tapped, and nothing would seem to happen.
  useEffect(() => {
    if (trouble) box.current?.scrollIntoView({ block: 'nearest' })
  }, [trouble])
  if (!trouble) return null
  return (
    <div className={wait === null ? 'problems' : 'notice'} ref={box}>
      {/* The seconds stand beside what is read aloud at once, not in it: nobody wants to hear them all. */}
      <p role="alert">
        {trouble} {wait !== null && say('The page tries again by itself.')}{' '}
        {say('What you typed is still here.')}
      </p>
      {wait !== null && wait > 0 && <p role="timer">{say('Next try in {seconds} s', { seconds: wait })}</p>}
      {attempt.again && (
        <button
          type="button"
          className="button quiet"
          onClick={() => !attempt.isBusy && attempt.again?.()}
          aria-disabled={attempt.isBusy}
        >
          {attempt.isBusy ? say('Trying again…') : wait === null ? say('Try again') : say('Try now')}
        </button>
      )}
    </div>
  )
}
