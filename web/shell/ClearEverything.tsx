import { useRef } from 'react'
import { clearEverything } from '../keeping.ts'
import { go } from '../nav.ts'
import { say } from '../say.ts'
import { useAwake } from '../ui/useAwake.ts'
import './ClearEverything.css'

/** Forgets all that was typed, after asking once. */
export function ClearEverything() {
  const dialog = useRef<HTMLDialogElement>(null)
  // Where no script runs nothing was typed, and nothing here would work.
  const isAwake = useAwake()
  const clear = () => {
    dialog.current?.close()
    clearEverything()
    go('about', { notice: () => say('Everything you typed has been cleared from this browser.') })
  }
  if (!isAwake) return null
  return (
    <>
      <button type="button" className="button quiet" onClick={() => dialog.current?.showModal()}>
        {say('Clear everything')}
      </button>
      <dialog ref={dialog} aria-labelledby="clear-title">
        <h2 id="clear-title">{say('Clear everything?')}</h2>
        <p>
          {say(
            'Your address, your choices and your letters will be deleted from this browser. They are kept nowhere else.',
          )}
        </p>
        <div className="row">
          <button type="button" className="button" onClick={clear}>
            {say('Clear everything')}
          </button>
          <button type="button" className="button quiet" onClick={() => dialog.current?.close()}>
            {say('Keep it')}
          </button>
        </div>
      </dialog>
    </>
  )
}
