import { say } from '../say.ts'
import { remember, useKept, useRemembered } from '../store.ts'
import { ClearEverything } from './ClearEverything.tsx'
import './Keeping.css'

/** Where what is typed is kept, and the ways to have it otherwise: not at all once the tab is closed, or gone at once. */
export function Keeping() {
  const isRemembered = useRemembered()
  const isKept = useKept()
  return (
    <section className="keeping" aria-labelledby="keeping">
      <h2 id="keeping">{say('What you type')}</h2>
      <p>
        {!isKept
          ? say('This browser keeps nothing of it: it is gone when you close or reload this page.')
          : isRemembered
            ? say('It is kept in this browser and nowhere else, so that you can go on another time.')
            : say('It goes when you close this tab. Until then it is kept in this tab and nowhere else.')}
      </p>
      <label className="option">
        <input type="checkbox" checked={!isRemembered} onChange={({ target }) => remember(!target.checked)} />
        <span>{say('Others use this computer: don’t remember what I type')}</span>
      </label>
      <ClearEverything />
    </section>
  )
}
