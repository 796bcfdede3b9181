import type { ReactNode } from 'react'
import { fieldPath } from '../faults.ts'
import { say } from '../say.ts'
import type { StaleText } from '../told.ts'
import { useFocusSoon } from './useFocusSoon.ts'
import type { usePutting } from './useStaleTexts.ts'
import './StaleAnswer.css'

/** The control of a text that lacks an answer. */
export const fieldOf = ({ letter, official }: StaleText) =>
  fieldPath(letter.template.id, 'body', official?.id)

/** What a text that lacks an answer is called. */
export const nameOf = ({ letter: { template }, official }: StaleText) =>
  official ? say('{title}, to {name}', { title: template.title, name: official.name }) : template.title

/**
 * The choice to put an answer into texts of the person's own, or to leave these without it, and how to take that back. `stale` are about one question
 * or several; `back` is the control to go on at. `children` say what is so.
 */
export function StaleAnswer(props: {
  stale: readonly StaleText[]
  putting: ReturnType<typeof usePutting>
  back: string
  className?: string
  children: ReactNode
}) {
  const { stale, putting, back, className = 'notice stale', children } = props
  const focusSoon = useFocusSoon()
  const undo = `undo.${back}`
  const isGone = stale.every(({ fresh }) => fresh === '')
  if (stale.length === 0 && putting.done === 0) return null
  if (stale.length === 0)
    return (
      <p className={className}>
        {putting.done === 1
          ? say('One text is changed. Read it once more before it goes.')
          : say('{count} texts are changed. Read them once more before they go.', {
              count: putting.done,
            })}{' '}
        <button
          type="button"
          id={undo}
          className="link"
          onClick={() => {
            putting.takeBack()
            focusSoon(back)
          }}
        >
          {say('Undo')}
        </button>
      </p>
    )
  return (
    <div className={className}>
      {children}
      <div className="row">
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            putting.put(stale)
            focusSoon(undo)
          }}
        >
          {isGone ? say('Take it out') : say('Put it in')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            putting.leave(stale)
            focusSoon(back)
          }}
        >
          {say('Leave it')}
        </button>
      </div>
    </div>
  )
}
