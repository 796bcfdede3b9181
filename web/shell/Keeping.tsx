import { remember } from '../keeping.ts'
import { say } from '../say.ts'
import { useKept, useRemembered } from '../store.ts'
import { useAwake } from '../ui/useAwake.ts'
import { ClearEverything } from './ClearEverything.tsx'
import './Keeping.css'

/** Where what is typed is kept, and the ways to have it otherwise: not at all once the tab is closed, or gone at once. */
export function Keeping() {
  const isRemembered = useRemembered()
  const kept = useKept()
  // Where no script runs nothing is typed, and nothing here would work.
  if (!useAwake()) return null
  return (
    <section className="keeping" aria-labelledby="keeping">
      <h2 id="keeping">{say('What you type')}</h2>
      <p>
        {kept === 'not'
          ? say('This browser keeps nothing of it: it is gone when you close or reload this page.')
          : isRemembered && kept === 'lasting'
            ? say('It is kept in this browser and nowhere else, so that you can go on another time.')
            : say(
                'It is kept in this tab and nowhere else. A browser may bring a closed tab back until it is closed itself: clear everything before you go.',
              )}{' '}
        {say('“Leave this page quickly” erases it.')}{' '}
        {isRemembered === null && say('Another tab has other words, and those are kept in this browser.')}
      </p>
      {isRemembered !== null && (
        <label className="option">
          <input
            type="checkbox"
            checked={!isRemembered}
            onChange={({ target }) => remember(!target.checked)}
          />
          <span>{say('Others use this device: don’t remember what I type')}</span>
        </label>
      )}
      <ClearEverything />
    </section>
  )
}
